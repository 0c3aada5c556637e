using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.MyApplication;

/// <summary>Every other way on which a file comes in, over a real connection: the same limit and the same sentence as for the first CV, beyond what the server itself would allow. (Apply/UploadTests)</summary>
public sealed class OversizedCvTests : IAsyncLifetime
{
    private const string Sentence = "Your CV must be smaller than 10 MB. Save it again without large pictures, or send a photo of it";

    private readonly TestService _service = new();
    private HttpClient _http = null!;

    public Task InitializeAsync()
    {
        _service.UseKestrel(0);
        _service.StartServer();
        _http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = _service.ClientOptions.BaseAddress };
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _service.DisposeAsync();
    }

    [Theory]
    [InlineData((10 * 1024 * 1024) + 1)]
    [InlineData(40 * 1024 * 1024)]
    public async Task A_newer_CV_that_is_too_large_is_told_so(int size)
    {
        var (application, token) = await _service.AnApplicationWithALink();
        (await ErrorAfterSending($"/application/{token}/cv", size)).ShouldBe(Sentence);
        (await CvsOf(application)).ShouldBe(1);
    }

    [Theory]
    [InlineData((10 * 1024 * 1024) + 1)]
    [InlineData(40 * 1024 * 1024)]
    public async Task An_answer_with_a_CV_that_is_too_large_is_told_so_and_no_half_of_it_is_kept(int size)
    {
        var (application, token) = await _service.AnApplicationWithALink(a => a.Move(ApplicationAction.AskForOneThing, TestData.AnAct()).ShouldBeNull());
        (await ErrorAfterSending($"/application/{token}/answer", size)).ShouldBe(Sentence);
        (await CvsOf(application)).ShouldBe(1);
        (await _service.InDatabase(db => db.JobApplications.SingleAsync())).Status.ShouldBe(ApplicationStatus.AwaitingAnswer);
    }

    [Fact]
    public async Task Another_CV_for_a_draft_that_is_too_large_is_told_so()
    {
        var draft = (await _service.SendCv()).Address.AbsolutePath;
        (await ErrorAfterSending($"{draft}/cv", 40 * 1024 * 1024)).ShouldBe(Sentence);
        Directory.EnumerateFiles(Path.Combine(_service.DataFolder), "*", SearchOption.AllDirectories).ShouldAllBe(f => new FileInfo(f).Length < 10 * 1024 * 1024);
    }

    private async Task<string> ErrorAfterSending(string path, int size)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await _http.GetStringAsync(new Uri(path, UriKind.Relative)));
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent("Yes, in July"), "Answer" },
            { new ByteArrayContent([.. "Jo Barker"u8, .. new byte[size - 9]]), "Cv", "cv.txt" },
        };
        var response = await _http.PostAsync(new Uri(path, UriKind.Relative), form);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var answer = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        return answer.QuerySelector(".govuk-error-summary__list li")!.TextContent.Trim();
    }

    private async Task<int> CvsOf(JobApplication application) => (await _service.InDatabase(db => db.JobApplications.SingleAsync(a => a.Id == application.Id))).Cvs.Count;
}
