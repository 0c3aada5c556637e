using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Apply;

/// <summary>The service in a process of its own, whose files the system will not let grow: what a full disk or a used-up quota is to it.</summary>
public sealed class FullDiskTests : IAsyncLifetime
{
    private const string FirstPage = "/apply/social-worker-northfield";

    private readonly TestService _disk = new();
    private ServiceProcess? _service;
    private Browser _browser = null!;

    public async Task InitializeAsync()
    {
        await _disk.AddVacancy();
        // A process that may not write on is sent a signal that would end it; on a full disk there is none.
        _service = await ServiceProcess.Start(_disk, new Dictionary<string, string>(StringComparer.Ordinal) { ["Recruitment__RunsByItself"] = "false" }, first: "trap '' XFSZ;");
        _browser = _service.Browser;
    }

    public async Task DisposeAsync()
    {
        if (_service is not null) await _service.DisposeAsync();
        await _disk.DisposeAsync();
    }

    [Fact]
    public async Task A_cv_for_which_there_is_no_room_leaves_nothing_says_what_to_do_and_is_taken_once_there_is()
    {
        await _browser.Open(FirstPage);
        await LetFilesGrowTo("65536");

        await _browser.Press("Continue", ("Cv", "cv.txt", LongCv()));

        ShouldSayWhatToDo(FirstPage);
        await NothingShouldBeKept();

        await LetFilesGrowTo("unlimited");
        await _browser.Follow("try again");
        await _browser.Press("Continue", ("Cv", "cv.txt", LongCv()));

        _browser.Heading.ShouldBe("Check your details");
        (await _disk.InDatabase(db => db.Drafts.CountAsync())).ShouldBe(1);
        Files().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_cv_whose_row_does_not_fit_in_the_database_goes_with_it()
    {
        await _browser.Open(FirstPage);
        await LetFilesGrowTo("4096");

        await _browser.Press("Continue", ("Cv", "cv.txt", CvFiles.Text()));

        ShouldSayWhatToDo(FirstPage);
        await NothingShouldBeKept();

        await LetFilesGrowTo("unlimited");
        await _browser.Follow("try again");
        await _browser.Press("Continue", ("Cv", "cv.txt", CvFiles.Text()));
        _browser.Heading.ShouldBe("Check your details");
        Files().ShouldHaveSingleItem();

        await LetFilesGrowTo("4096");
        await _browser.Choose("I am an experienced social worker").Press("Send my application");

        ShouldSayWhatToDo(_browser.Address.AbsolutePath);
        (await _disk.InDatabase(db => db.JobApplications.CountAsync())).ShouldBe(0);
        (await _disk.InDatabase(db => db.Messages.CountAsync())).ShouldBe(0);

        await LetFilesGrowTo("unlimited");
        await _browser.Follow("try again");
        await _browser.Choose("I am an experienced social worker").Press("Send my application");

        _browser.Heading.ShouldBe("Application sent");
        (await _disk.InDatabase(db => db.Messages.SingleAsync())).Kind.ShouldBe("application-received");
        Files().ShouldHaveSingleItem();
    }

    /// <summary>More than the system writes before it says that there is no room.</summary>
    private static byte[] LongCv() => [.. CvFiles.Text(), .. Enumerable.Repeat((byte)'\n', 200_000)];

    private void ShouldSayWhatToDo(string again)
    {
        _browser.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        _browser.Heading.ShouldBe("We cannot take that just now");
        _browser.Text.ShouldContain("Nothing was kept from this try, not even a part of it; what you sent before is safe.");
        _browser.Page.QuerySelectorAll("main a").Single(a => a.TextContent == "try again").GetAttribute("href").ShouldBe(again);
    }

    private async Task NothingShouldBeKept()
    {
        (await _disk.InDatabase(db => db.Drafts.CountAsync())).ShouldBe(0);
        (await _disk.InDatabase(db => db.CvTexts.CountAsync())).ShouldBe(0);
        (await _disk.InDatabase(db => db.PrivateLinks.CountAsync())).ShouldBe(0);
        // The service tidies up as the request ends, which may be just after the page has arrived.
        await Eventually.Holds("no file is left", () => Task.FromResult(Files().Length == 0));
    }

    private string[] Files() => [.. ((string[])["files", "incoming"]).SelectMany(f => Directory.GetFiles(Path.Combine(_disk.DataFolder, f), "*", SearchOption.AllDirectories))];

    /// <param name="bytes">Or "unlimited".</param>
    private async Task LetFilesGrowTo(string bytes)
    {
        using var limit = Process.Start("prlimit", ["--pid", $"{_service!.Id}", $"--fsize={bytes}:unlimited"]);
        await limit.WaitForExitAsync();
        limit.ExitCode.ShouldBe(0);
    }
}
