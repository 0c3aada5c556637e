using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Staff;

/// <summary>References, checks and needs are sensitive: each look at them is written down.</summary>
public sealed class LooksTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Who_looked_at_whose_references_and_checks_and_when_stands_in_their_history_and_in_the_audit()
    {
        var jo = await _service.SomebodyOffered();
        await _service.ConfirmReferences(jo);
        var browser = await _service.SignIn(StaffRole.Recruiter, "Priya Shah");
        await browser.Open($"/staff/applications/{jo.Id}/references");
        _service.Time.Advance(TimeSpan.FromSeconds(1));
        await browser.Open($"/staff/applications/{jo.Id}/checks");
        await browser.Open($"/staff/applications/{jo.Id}/checks");
        _service.Time.Advance(TimeSpan.FromMinutes(10));
        await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open($"/staff/applications/{jo.Id}/checks");

        (await Looks()).ShouldBe(["Priya Shah: LookedAtReferences", "Priya Shah: LookedAtChecks", "Dev Rao: LookedAtChecks"]);
        (await browser.Open($"/staff/applications/{jo.Id}/history")).Text.ShouldContain("Looked at the references");
        (await (await _service.SignIn(StaffRole.Auditor, "Ruth Okoro")).Open("/staff/audit")).Text.ShouldContain("Looked at the checks");
    }

    [Fact]
    public async Task What_somebody_needs_on_the_day_is_looked_at_where_it_is_shown_and_not_by_the_way()
    {
        var day = await _service.ADayWithSheets("Sam Okafor", "Jo Barker");
        var sam = day.Seats[0].JobApplicationId;
        await _service.InDatabase(async db =>
        {
            (await db.Candidates.SingleAsync(c => c.Name == "Sam Okafor")).AskForAdjustments("A chair with arms", TestData.AnAct(_service.Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        var (priya, amina) = (await _service.SignIn(StaffRole.Recruiter, "Priya Shah"), await _service.SignIn(StaffRole.Recruiter, "Amina Khan"));
        await priya.Open($"/staff/applications/{sam}/cv");
        (await Looks()).ShouldBeEmpty();

        (await priya.Open($"/staff/applications/{sam}")).Text.ShouldContain("A chair with arms");
        _service.Time.Advance(TimeSpan.FromSeconds(1));
        (await amina.Open($"/staff/days/{day.DayId}")).Text.ShouldContain("A chair with arms");

        (await Looks()).ShouldBe(["Priya Shah: LookedAtAdjustments", "Amina Khan: LookedAtAdjustments"]);
    }

    [Fact]
    public async Task A_page_with_nothing_sensitive_on_it_leaves_no_look()
    {
        var jo = await _service.Receive();
        var browser = await _service.SignIn(StaffRole.Recruiter);
        foreach (var tab in (string[])["", "/references", "/checks", "/history"]) await browser.Open($"/staff/applications/{jo.Id}{tab}");

        (await Looks()).ShouldBeEmpty();
    }

    private Task<List<string>> Looks() =>
        _service.InDatabase(db => db.History.Where(h => h.What.StartsWith("LookedAt")).OrderBy(h => h.At).ThenBy(h => h.Id).Select(h => h.ActorName + ": " + h.What).ToListAsync());
}
