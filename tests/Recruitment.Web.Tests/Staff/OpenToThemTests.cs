using System.Net;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Staff;

/// <summary>A page shows people what is open to them, and nothing that is not.</summary>
public sealed class OpenToThemTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Theory]
    [InlineData(StaffRole.HiringManager)]
    [InlineData(StaffRole.Recruiter)]
    public async Task No_link_on_a_page_leads_to_one_that_is_closed_to_them(StaffRole role)
    {
        var (day, met) = (await _service.ADayWithSheets(), await _service.SomebodyWhoMetTheStandard("Ana Reyes"));
        var offered = (await _service.SomebodyOffered("Lee Park")).Id;
        await _service.Receive("Kim Doe", route: EntryRoute.Student);
        await (await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{offered}/checks/occupational-health"))
            .Choose("A manager has to decide").Fill("Note", "Fit with adjustments").Press("Save");
        var reader = await _service.SignIn(role, "Kit Alder");
        string[] pages =
        [
            $"/staff/days/{day.DayId}", $"/staff/applications/{met.Id}/offer", $"/staff/applications/{offered}/offer", $"/staff/applications/{offered}/checks",
            $"/staff/applications/{offered}/checks/occupational-health", $"/staff/applications/{offered}/checks/updating", "/staff/students",
        ];

        var closed = new List<string>();
        foreach (var page in pages)
        {
            await reader.Open(page);
            var links = reader.Page.QuerySelectorAll("main a[href^='/staff']").Select(a => a.GetAttribute("href")!).Distinct().ToList();
            foreach (var link in links)
                if ((await reader.Open(link)).Status == HttpStatusCode.Forbidden) closed.Add($"{page} → {link}");
        }

        closed.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_hiring_manager_reads_a_day_and_the_list_and_is_offered_no_button_of_recruiters()
    {
        var day = await _service.ADayWithSheets();
        var (recruiter, manager) = (await _service.SignIn(StaffRole.Recruiter), await _service.SignIn(StaffRole.HiringManager, "Dev Rao"));
        foreach (var page in (string[])[$"/staff/days/{day.DayId}", "/staff/applications"])
        {
            (await recruiter.Open(page)).Page.QuerySelectorAll("main form[method=post], main form[action$=together] button").ShouldNotBeEmpty();
            (await manager.Open(page)).Page.QuerySelectorAll("main form[method=post], main form[action$=together] button, main input[type=checkbox][aria-label]").ShouldBeEmpty();
            manager.Text.ShouldContain(day.Seats[0].Name);
        }
    }

    [Fact]
    public async Task Whoever_is_refused_a_button_reads_who_may_press_it()
    {
        var day = await _service.ADayWithSheets();
        var member = await _service.Add(TestData.AStaffMember());
        var browser = await (await _service.SignIn(member)).Open($"/staff/days/{day.DayId}");
        var administrator = await (await _service.SignIn(StaffRole.Administrator, "Ola Grant")).Open($"/staff/people/{member.Id}/change");
        await administrator.Fill("Recruiter", "").Choose("Hiring manager").Choose("Manager").Press("Save changes");
        administrator.Errors.ShouldBeEmpty();
        _service.Time.Advance(TimeSpan.FromMinutes(1));

        await browser.Press("Take off");

        browser.Status.ShouldBe(HttpStatusCode.Forbidden);
        browser.Text.ShouldContain("Recruiters and administrators can open it.");
    }
}
