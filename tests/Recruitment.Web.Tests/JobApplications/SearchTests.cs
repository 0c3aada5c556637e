using System.Net;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.JobApplications;

/// <summary>What somebody types into the search, however they type it, on the list, the board and in the file.</summary>
public sealed class SearchTests(SearchTests.OneService one) : IClassFixture<SearchTests.OneService>
{
    private readonly TestService _service = one.Service;

    public sealed class OneService : IAsyncLifetime
    {
        public TestService Service { get; } = new();

        public async Task InitializeAsync()
        {
            await Service.Receive("Łukasz Sørensen-Weiß", "Ten years in a children’s home in Łódź, then Cœur de Lion, and afterwards adoption panels.", email: "l.sw@example.org", phone: "07700 900001");
            await Service.Receive("Đorđe Þórsson", email: "dt@example.org", phone: "+44 7700 900002", route: EntryRoute.Student);
            await Service.Receive("Işıl Æbelø", email: "ia@example.org", phone: "+353 86 123 4567");
            await Service.Receive("Jo Barker", "Court work. " + string.Join(' ', Enumerable.Repeat("Visits and plans.", 60)) + " Then safeguarding lead in Harrowfield, four years.", email: "jo@example.org", phone: "01632 960123");
            await Service.Sweep<IndexCvWords>();
        }

        async Task IAsyncLifetime.DisposeAsync() => await Service.DisposeAsync();
    }

    [Theory]
    [InlineData("Lukasz", "Łukasz Sørensen-Weiß")]
    [InlineData("lukasz", "Łukasz Sørensen-Weiß")]
    [InlineData("ŁUKASZ", "Łukasz Sørensen-Weiß")]
    [InlineData("Sorensen", "Łukasz Sørensen-Weiß")]
    [InlineData("Weiss", "Łukasz Sørensen-Weiß")]
    [InlineData("WEISS lukasz", "Łukasz Sørensen-Weiß")]
    [InlineData("Dorde Thorsson", "Đorđe Þórsson")]
    [InlineData("Isil Aebelo", "Işıl Æbelø")]
    [InlineData("ＬＵＫＡＳＺ", "Łukasz Sørensen-Weiß")]
    public async Task Letters_that_a_keyboard_lacks_are_found_as_they_are_typed(string typed, string found) => (await Names(typed)).ShouldBe([found]);

    [Theory]
    [InlineData("07700 900001", "Łukasz Sørensen-Weiß")]
    [InlineData("07700900001", "Łukasz Sørensen-Weiß")]
    [InlineData("+447700900001", "Łukasz Sørensen-Weiß")]
    [InlineData("+44 (0)7700 900001", "Łukasz Sørensen-Weiß")]
    [InlineData("0044 7700 900001", "Łukasz Sørensen-Weiß")]
    [InlineData("07700-900-001", "Łukasz Sørensen-Weiß")]
    [InlineData("07700.900.001", "Łukasz Sørensen-Weiß")]
    [InlineData("07700 – 900001", "Łukasz Sørensen-Weiß")]
    [InlineData("7700 900001", "Łukasz Sørensen-Weiß")]
    [InlineData("447700900001", "Łukasz Sørensen-Weiß")]
    [InlineData("(07700) 900001", "Łukasz Sørensen-Weiß")]
    [InlineData("lukasz 07700 900001", "Łukasz Sørensen-Weiß")]
    [InlineData("07700 900002", "Đorđe Þórsson")]
    [InlineData("+353861234567", "Işıl Æbelø")]
    [InlineData("00353 86 123 4567", "Işıl Æbelø")]
    [InlineData("01632 960 123", "Jo Barker")]
    [InlineData("01632", "Jo Barker")]
    public async Task A_phone_number_is_found_however_it_is_typed(string typed, string found) => (await Names(typed)).ShouldBe([found]);

    [Fact]
    public async Task A_beginning_of_a_number_finds_all_that_begin_so() => (await Names("07700 900")).ShouldBe(["Đorđe Þórsson", "Łukasz Sørensen-Weiß"]);

    public static TheoryData<string> Hostile() =>
    [
        "-", "?", "\"", "'", "*", "😀", "👩🏽‍⚖️", "\u0301\u0308", "\u200b\u200e", "(", ")", "()", "\"\"", "jo\"", "\"jo", "NEAR(", "NEAR(jo barker, 2)", "AND", "OR", "NOT", "jo AND", "jo OR OR barker", "NOT jo", "Names:jo",
        "{Names}:jo", "^jo", "jo*", "*jo", "-jo", "+", "jo + barker", "\0", "jo\0barker", ";DROP TABLE Candidates", "%", "_", "a%' OR 1=1 --", "\\", "\ud83d", "x\ude00y", "ꟈꟉ", "abꟈcd", "𝒥ℴ", "½ ² ①", "@", "@example.org", "jo@", "jo@@example", "+44",
        "07700", "0", "00", "....", "------------", "07700 900001 07700 900002 01632 960123", new string('a', 3000), string.Join(' ', Enumerable.Repeat("wort", 600)), new string('7', 400), string.Concat(Enumerable.Repeat("\u0301", 500)),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Nothing_that_is_typed_breaks_the_list_the_board_or_the_file(string typed)
    {
        var staff = await _service.SignIn(StaffRole.Recruiter);
        var query = Uri.EscapeDataString(typed);
        foreach (var address in (string[])[$"/staff/applications?q={query}", $"/staff/applications?inCvs=true&q={query}", $"/staff/applications?stage=ToReply&vacancy={Guid.NewGuid()}&q={query}", $"/staff/applications/board?q={query}", $"/staff/applications/board?inCvs=true&q={query}"])
            (await staff.Open(address)).Status.ShouldBe(HttpStatusCode.OK, address);
        foreach (var file in (string[])[$"/staff/applications/csv?q={query}", $"/staff/applications/csv?inCvs=true&q={query}"])
            (await staff.Download(file)).ShouldEndWith("\r\n");
    }

    [Theory]
    [InlineData("-")]
    [InlineData("?")]
    [InlineData("\"")]
    [InlineData("😀")]
    public async Task What_has_no_word_in_it_finds_nothing_and_the_page_says_so(string typed)
    {
        var staff = await _service.SignIn(StaffRole.Recruiter);
        foreach (var page in (string[])["", "/board"])
            (await staff.Open($"/staff/applications{page}?q={Uri.EscapeDataString(typed)}")).Text.ShouldContain("Nothing was found.");
        (await staff.Download($"/staff/applications/csv?q={Uri.EscapeDataString(typed)}")).Trim().Split('\n').Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_words_round_what_was_found_stand_under_the_name()
    {
        var browser = await Open("?inCvs=true&q=safeguarding");
        browser.Page.QuerySelector(".app-applications__hit mark")!.TextContent.ShouldBe("safeguarding");
        browser.Page.QuerySelector(".app-applications__hit")!.TextContent.ShouldContain("Visits and plans. Then safeguarding lead in Harrowfield, four years.");
        (await Open("?inCvs=true&q=coeur")).Page.QuerySelector(".app-applications__hit mark")!.TextContent.ShouldBe("Cœur");
        (await Open("?q=07700+900001")).Page.QuerySelector(".app-applications__hit mark")!.TextContent.ShouldBe("07700 900001");
        (await Open("?q=dt%40exam")).Page.QuerySelector(".app-applications__hit mark")!.TextContent.ShouldBe("dt@example.org");
        (await Open("?q=lukasz")).Page.QuerySelector(".app-applications__hit").ShouldBeNull();
    }

    [Fact]
    public async Task Tabs_count_what_was_found()
    {
        var browser = await Open("?q=lukasz");
        browser.Text.ShouldContain("All 1");
        browser.Text.ShouldContain("To reply 1");
        browser.Text.ShouldContain("Booked 0");
        (await Open("?q=nobody")).Text.ShouldContain("All 0");
        (await Open("?route=Student")).Text.ShouldContain("All 1");
        (await Open("?q=example&route=Student")).Text.ShouldContain("To reply 1");
    }

    private async Task<Browser> Open(string query) => await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/applications" + query);

    private async Task<IReadOnlyList<string>> Names(string typed) =>
        [.. (await Open($"?q={Uri.EscapeDataString(typed)}")).Page.QuerySelectorAll(".app-applications__name a").Select(a => a.TextContent)];
}
