using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Vacancies;

public sealed class VacancyPagesTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_new_administrator_is_led_to_the_first_vacancy_and_on()
    {
        var browser = await Administrator("/staff");
        browser.Heading.ShouldBe("Set up your service");
        browser.Text.ShouldContain("Nobody can apply yet. Begin with the first vacancy");
        browser.Text.ShouldNotContain("There is nothing to do at the moment.");

        await browser.Follow("Make the first vacancy");
        browser.Heading.ShouldBe("Make a vacancy");
        await FillIn(browser).Press("Open the vacancy");
        browser.Text.ShouldContain("The vacancy is open. It stands on the front page and takes CVs.");

        await browser.Open("/staff");
        browser.Heading.ShouldBe("Nobody is waiting for a reply");
        browser.Text.ShouldContain("A few things are still missing.");
        (await browser.Follow("Say when and where you meet")).Heading.ShouldBe("Start a weekly programme");
        (await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff")).Text.ShouldNotContain("A few things are still missing.");
    }

    [Fact]
    public async Task The_steps_go_when_all_is_there()
    {
        await _service.AddVacancy();
        await _service.AddDays(TestData.AProgramme(), [TestData.ThursdayNextWeek]);
        await _service.SignIn(StaffRole.Recruiter);
        await _service.SignIn(StaffRole.HiringManager, "Dev Rao");

        (await Administrator("/staff")).Text.ShouldNotContain("still missing");
    }

    [Fact]
    public async Task What_an_administrator_writes_is_what_the_public_reads()
    {
        var browser = await FillIn(await Administrator("/staff/vacancies/new/change")).Press("Open the vacancy");
        await browser.Follow("See the public page");

        browser.Address.AbsolutePath.ShouldBe("/vacancies/social-worker-children-in-care");
        browser.Heading.ShouldBe("Social worker, children in care");
        foreach (var words in (string[])["£38,626 to £44,711 a year", "Harrowfield", "Full time or part time", "Bernice", "team manager", "You stay with a child.", "Experienced social workers", "Agency workers who want to stay"])
            browser.Text.ShouldContain(words);
        (await browser.Open("/apply/social-worker-children-in-care")).Heading.ShouldBe("Your CV");
        var made = await _service.InDatabase(db => db.Vacancies.SingleAsync());
        made.Essentials.Select(e => e.Question).ShouldBe(["Qualified?", "Registered?", "Experience?", "Dates?"]);
        var line = await _service.InDatabase(db => db.History.SingleAsync(h => h.SubjectId == made.Id));
        (line.What, line.ActorName).ShouldBe(("VacancyOpened", "Grace Hall"));
    }

    [Fact]
    public async Task A_second_vacancy_of_one_title_has_an_address_of_its_own()
    {
        await FillIn(await Administrator("/staff/vacancies/new/change")).Press("Open the vacancy");
        await FillIn(await Administrator("/staff/vacancies/new/change")).Press("Open the vacancy");

        (await _service.InDatabase(db => db.Vacancies.Select(v => v.Slug).OrderBy(s => s).ToListAsync())).ShouldBe(["social-worker-children-in-care", "social-worker-children-in-care-2"]);
    }

    [Fact]
    public async Task Every_line_that_cannot_be_right_has_its_sentence_and_nothing_is_lost()
    {
        var browser = await FillIn(await Administrator("/staff/vacancies/new/change"))
            .Fill("Job title", "").Fill("Salary from", "a lot").Fill("People on the team", "Bernice").Fill("Advice 2", "").Press("Open the vacancy");
        browser.Errors.ShouldBe(
        [
            "Enter the job title", "Enter the lowest salary for a full-time year in pounds, like 38,626",
            "Write “Bernice” as a first name, a comma and what they do, like: Amina, team manager",
            "Write what would change the answer, for somebody who is told “not this time”",
        ]);
        browser.ValueOf("Salary from").ShouldBe("a lot");
        browser.ValueOf("Question 1").ShouldBe("Qualified?");
        browser.ValueOf("People on the team").ShouldBe("Bernice");

        await FillIn(browser).Fill("Salary from", "£50,000").Press("Open the vacancy");
        browser.Errors.ShouldBe(["The highest salary must be the same as the lowest, or more"]);
        await FillIn(browser).Fill("Job title", "Social worker, evil-example.test").Press("Open the vacancy");
        browser.Errors.ShouldBe(["Leave out the web address or e-mail address: programs would make a link of it"]);
        await FillIn(browser).Fill("Question 4", "").Fill("Advice 4", "").Press("Open the vacancy");
        browser.Errors.ShouldHaveSingleItem().ShouldStartWith("Write 4 or 5 essentials");
        await FillIn(browser).Fill("Experienced", "").Fill("Agency worker", "").Press("Open the vacancy");
        browser.Errors.ShouldBe(["Choose at least one way in"]);
        (await _service.InDatabase(db => db.Vacancies.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_change_keeps_the_address_and_stands_in_the_history_before_and_after()
    {
        var browser = await FillIn(await Administrator("/staff/vacancies/new/change")).Press("Open the vacancy");
        await browser.Follow("Change this vacancy");
        browser.ValueOf("Salary to").ShouldBe("44711");
        await browser.Fill("Job title", "Senior social worker").Fill("Salary to", "46,000").Press("Save the vacancy");

        browser.Heading.ShouldBe("Senior social worker");
        browser.Text.ShouldContain("Before: £38,626 to £44,711 After: £38,626 to £46,000");
        browser.Text.ShouldContain("by Grace Hall");
        (await _service.Browser().Open("/vacancies/social-worker-children-in-care")).Heading.ShouldBe("Senior social worker");
        (await _service.InDatabase(db => db.History.Where(h => h.Subject == "Vacancy").OrderBy(h => h.What).Select(h => h.What).ToListAsync()))
            .ShouldBe(["VacancyOpened", "VacancySalaryChanged", "VacancyTitleChanged"]);
    }

    [Fact]
    public async Task Of_two_administrators_the_second_sees_both_versions()
    {
        await FillIn(await Administrator("/staff/vacancies/new/change")).Press("Open the vacancy");
        var id = (await _service.InDatabase(db => db.Vacancies.SingleAsync())).Id;
        var grace = await Administrator($"/staff/vacancies/{id}/change");
        var morgan = await (await _service.SignIn(StaffRole.Administrator, "Morgan Ellery")).Open($"/staff/vacancies/{id}/change");
        _service.Time.Advance(TimeSpan.FromMinutes(1));
        await grace.Fill("Place", "Northfield").Press("Save the vacancy");

        await morgan.Fill("Place", "Westbrook").Press("Save the vacancy");
        morgan.Text.ShouldContain("This was changed while you had it open");
        morgan.Text.ShouldContain("Saved now: Northfield");
        morgan.Text.ShouldContain("You typed: Westbrook");
        morgan.Errors.ShouldHaveSingleItem().ShouldContain("Nothing of yours is saved yet");
        morgan.ValueOf("Place").ShouldBe("Westbrook");
        (await _service.InDatabase(db => db.Vacancies.SingleAsync())).Place.ShouldBe("Northfield");

        await morgan.Press("Save the vacancy");
        (await _service.InDatabase(db => db.Vacancies.SingleAsync())).Place.ShouldBe("Westbrook");
    }

    [Fact]
    public async Task Closing_says_who_is_under_way_touches_nobody_and_can_be_undone()
    {
        var jo = await _service.Receive("Jo Barker");
        var other = await _service.AddVacancy("social-worker-two");
        var vacancy = await _service.AddVacancy();
        var before = await _service.Reload(jo);

        var browser = await Administrator($"/staff/vacancies/{vacancy.Id}");
        browser.Text.ShouldContain("1 person is under way.");
        await browser.Follow("Close it for now");
        browser.Text.ShouldContain("1 person is under way in it. Nothing changes for them");
        await browser.Fill("Why", "The team is full until spring").Press("Close the vacancy");
        browser.Text.ShouldContain("Everybody who is under way goes on as before.");

        var after = await _service.Reload(jo);
        (after.Status, after.Version, after.ReplyDueAt).ShouldBe((ApplicationStatus.Received, before.Version, before.ReplyDueAt));
        (await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{jo.Id}/reply")).Heading.ShouldBe("Reply to Jo Barker");
        var closed = await _service.InDatabase(db => db.History.SingleAsync(h => h.What == "VacancyClosed"));
        (closed.ActorName, closed.Why).ShouldBe(("Grace Hall", "The team is full until spring"));

        var visitor = await _service.Browser().Open($"/vacancies/{vacancy.Slug}");
        visitor.Text.ShouldContain("We are not taking CVs for this job just now.");
        visitor.Page.QuerySelector($"main a[href='/vacancies/{other.Slug}']").ShouldNotBeNull();
        (await visitor.Open($"/apply/{vacancy.Slug}")).Heading.ShouldBe("This job is closed for now");
        (await visitor.Open("/")).Page.QuerySelector($"main a[href='/vacancies/{vacancy.Slug}']").ShouldBeNull();

        await browser.Press("Open it again");
        browser.Text.ShouldContain("The vacancy is open again.");
        (await visitor.Open($"/apply/{vacancy.Slug}")).Heading.ShouldBe("Your CV");
    }

    [Fact]
    public async Task The_list_counts_who_waits_who_is_under_way_and_who_has_started()
    {
        var closed = await _service.AddVacancy("a-closed-one");
        await _service.Receive("Jo Barker");
        await _service.Receive("Sam Okoro");
        var ana = await _service.Receive("Ana Pop");
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync(a => a.Id == ana.Id)).After(ApplicationAction.Invite);
            (await db.Vacancies.SingleAsync(v => v.Id == closed.Id)).Close(TestData.AnAct());
            await db.SaveChangesAsync();
        });

        var browser = await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open("/staff/vacancies");
        browser.Page.QuerySelectorAll("tbody tr").Select(r => string.Join(' ', r.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ShouldBe(
        [
            "Social worker, family safeguarding Northfield Family Safeguarding 2 1 0 Open",
            "Social worker, family safeguarding Northfield Family Safeguarding 0 0 0 Closed",
        ]);
        browser.Text.ShouldNotContain("Make a vacancy");
        (await browser.Open($"/staff/vacancies/{closed.Id}")).Text.ShouldNotContain("Open it again");
        (await browser.Open($"/staff/vacancies/{closed.Id}/change")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_list_asks_two_questions_however_many_there_are()
    {
        var browser = await _service.SignIn(StaffRole.Recruiter);
        await browser.Open("/staff/vacancies");
        var before = await Questions(browser);
        for (var i = 0; i < 8; i++) await _service.AddVacancy($"vacancy-{i}");
        (await Questions(browser)).ShouldBe(before);
    }

    [Fact]
    public async Task The_counts_are_read_from_their_index_alone()
    {
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/vacancies");
        using var log = _service.ListenToQueries();
        await browser.Open("/staff/vacancies");
        var counts = log.Queries.Single(q => q.Sql.Contains("GROUP BY", StringComparison.Ordinal));
        (await _service.PlanOf(counts)).ShouldBe(["SCAN j USING COVERING INDEX IX_JobApplications_VacancyId_Stage"]);
    }

    private async Task<int> Questions(Browser browser)
    {
        using var log = _service.ListenToQueries();
        await browser.Open("/staff/vacancies");
        return log.Queries.Count;
    }

    private async Task<Browser> Administrator(string address) => await (await _service.SignIn(StaffRole.Administrator, "Grace Hall")).Open(address);

    private static Browser FillIn(Browser browser)
    {
        browser.Fill("Job title", "Social worker, children in care").Fill("Team or service", "Children in care").Fill("Place", "Harrowfield").Fill("Hours and pattern", "Full time or part time")
            .Fill("Salary from", "£38,626").Fill("Salary to", "44711").Fill("In one sentence", "Be the adult who stays.").Fill("What you will do", "You stay with a child.\nYou hold their plan.")
            .Fill("People on the team", "Bernice, team manager\n").Choose("Experienced").Choose("Agency worker");
        foreach (var (question, i) in new[] { "Qualified?", "Registered?", "Experience?", "Dates?" }.Select((q, i) => (q, i + 1)))
            browser.Fill($"Question {i}", question).Fill($"Advice {i}", $"Advice about {question}");
        return browser;
    }
}
