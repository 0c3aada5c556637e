using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Apply;

/// <summary>Uploads over a real connection to Kestrel, whose limits an in-memory host does not have.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private readonly TestService _service = new();
    private HttpClient _http = null!;

    public async Task InitializeAsync()
    {
        _service.UseKestrel(0);
        _service.StartServer();
        _http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = _service.ClientOptions.BaseAddress };
        await _service.AddVacancy();
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _service.DisposeAsync();
    }

    [Theory]
    [InlineData(0, "The file you chose is empty. Choose the file that has your CV in it")]
    [InlineData((10 * 1024 * 1024) + 1, "Your CV must be smaller than 10 MB. Save it again without large pictures, or send a photo of it")]
    [InlineData(40 * 1024 * 1024, "Your CV must be smaller than 10 MB. Save it again without large pictures, or send a photo of it")]
    public async Task A_file_of_the_wrong_size_is_answered_with_the_page_and_a_sentence(int size, string sentence)
    {
        (await ErrorFor("cv.txt", [.. "Jo Barker"u8, .. new byte[Math.Max(0, size - 9)]], size == 0)).ShouldBe(sentence);
        Files().ShouldBeEmpty();
        (await _service.InDatabase(db => db.Drafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Exactly_10_MB_is_taken()
    {
        var response = await Send("cv.txt", [.. "Jo Barker\n"u8, .. Enumerable.Repeat((byte)'x', (10 * 1024 * 1024) - 10)]);
        response.RequestMessage!.RequestUri!.AbsolutePath.ShouldStartWith("/apply/social-worker-northfield/");
    }

    [Fact]
    public async Task No_file_is_asked_for()
    {
        using var form = new MultipartFormDataContent { { new StringContent(await Token()), "__RequestVerificationToken" } };
        form.Add(new ByteArrayContent([]) { Headers = { ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "Cv", FileName = "\"\"" } } });
        (await ErrorIn(await _http.PostAsync(new Uri("/apply/social-worker-northfield", UriKind.Relative), form))).ShouldBe("Choose the file that has your CV in it");
    }

    [Theory]
    [InlineData("cv.pdf", "This file is named .pdf but is something else inside. Open it, save it as a PDF or Word document, and choose that")]
    [InlineData("cv.exe", "Your CV must be a PDF, Word document, OpenDocument text, RTF, plain text or a photo (JPG, PNG or HEIC)")]
    public async Task A_program_is_told_what_to_be_and_is_not_kept(string name, string sentence)
    {
        (await ErrorFor(name, CvFiles.Program())).ShouldBe(sentence);
        // It goes as the request ends, which may be just after the page has arrived.
        await Eventually.Holds("no file is left", () => Task.FromResult(Files().Length == 0));
    }

    [Fact]
    public async Task A_zip_bomb_is_told_to_come_as_a_PDF() =>
        (await ErrorFor("cv.docx", CvFiles.ZipBomb())).ShouldBe("This file unpacks to far more than a CV can hold. Save your CV as a PDF, and choose that");

    [Fact]
    public async Task A_form_without_its_token_is_not_taken()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(CvFiles.Text()), "Cv", "cv.txt" } };
        var response = await _http.PostAsync(new Uri("/apply/social-worker-northfield", UriKind.Relative), form);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("This page had been open for too long");
        Files().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=a\r\n\r\nunfinished")]
    [InlineData("multipart/form-data", "nothing")]
    [InlineData("text/plain", "Jo Barker")]
    public async Task A_body_that_is_no_form_is_not_taken(string type, string body)
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        (await _http.PostAsync(new Uri("/apply/social-worker-northfield", UriKind.Relative), content)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<string> ErrorFor(string name, byte[] content, bool isEmpty = false) => await ErrorIn(await Send(name, isEmpty ? [] : content));

    private async Task<HttpResponseMessage> Send(string name, byte[] content)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await Token()), "__RequestVerificationToken" }, { new ByteArrayContent(content), "Cv", name } };
        return await _http.PostAsync(new Uri("/apply/social-worker-northfield", UriKind.Relative), form);
    }

    private async Task<string> Token()
    {
        var page = new HtmlParser().ParseDocument(await _http.GetStringAsync(new Uri("/apply/social-worker-northfield", UriKind.Relative)));
        return page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
    }

    private static async Task<string> ErrorIn(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        page.QuerySelector("h1")!.TextContent.Trim().ShouldBe("Your CV");
        page.QuerySelector(".govuk-error-message")!.TextContent.ShouldContain(page.QuerySelector(".govuk-error-summary__list li")!.TextContent.Trim());
        return page.QuerySelector(".govuk-error-summary__list li")!.TextContent.Trim();
    }

    private string[] Files() =>
        [.. new[] { "files", "incoming" }.Select(f => Path.Combine(_service.DataFolder, f)).Where(Directory.Exists).SelectMany(f => Directory.GetFiles(f, "*", SearchOption.AllDirectories))];
}
