using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;
using static Recruitment.Domain.JobApplications.ApplicationAction;

namespace Recruitment.Web.Tests.JobApplications;

public sealed class BoardTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task An_empty_board_says_what_will_be_there()
    {
        var browser = await Open("");
        browser.Heading.ShouldBe("Applications");
        browser.Text.ShouldContain("Applications appear as soon as a CV is sent.");
        await browser.Open("/staff/applications/board?q=nobody");
        browser.Text.ShouldContain("Nothing was found. Try fewer words, or fewer filters.");
        await browser.Follow("See all applications");
        browser.Address.PathAndQuery.ShouldBe("/staff/applications/board");
    }

    [Fact]
    public async Task Every_stage_that_is_still_going_is_a_column_and_no_ended_one_is()
    {
        await _service.Receive("Jo Barker");
        await _service.Receive("Sam Okoro");
        await _service.Somebody(Invite, "Ana Pop");
        await _service.Somebody(RecordMetTheStandard, "Mo Lane");
        var ended = await _service.Receive("Kit Moss");
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync(a => a.Id == ended.Id)).Withdraw(TestData.AnAct(_service.Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        var browser = await Open("");
        Columns(browser).ShouldBe(["To reply 2", "With the candidate 1", "Booked 0", "Assessed 0", "Offer 1", "Starting 0", "In post 0"]);
        Names(browser, "Offer").ShouldBe(["Mo Lane"]);
        browser.Text.ShouldNotContain("Kit Moss");
    }

    [Fact]
    public async Task A_card_says_what_a_row_of_the_table_says()
    {
        await _service.Receive("Jo Barker", route: EntryRoute.Student);
        _service.Time.Advance(TimeSpan.FromHours(19));
        var card = Card(await Open(""), "Jo Barker");
        foreach (var fact in (string[])["BCDF-0000", "Social worker, family safeguarding", "Student", "Soon: 5 hours left", "Owner: nobody yet"]) Words(card).ShouldContain(fact);
        card.QuerySelector(".app-clock--amber").ShouldNotBeNull();
        card.QuerySelectorAll("a").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_column_has_the_ten_who_wait_longest_and_leads_to_all_of_them_in_the_list()
    {
        for (var i = 0; i < 14; i++)
        {
            await _service.Somebody(Invite, $"Person {i:00}", i == 3 ? EntryRoute.Student : EntryRoute.Experienced);
            _service.Time.Advance(TimeSpan.FromMinutes(1));
        }

        var browser = await Open("?route=Experienced");
        Columns(browser)[1].ShouldBe("With the candidate 13");
        var shown = Names(browser, "WithCandidate");
        shown.ShouldBe([.. Enumerable.Range(0, 14).Where(i => i != 3).Take(10).Select(i => $"Person {i:00}")]);
        await browser.Follow("See all 13 in the list");
        browser.Text.ShouldContain("13 applications");
        browser.Page.QuerySelectorAll(".app-applications__name a").Select(a => a.TextContent).Take(10).ShouldBe(shown);
        browser.Address.Query.ShouldContain("route=Experienced");
        browser.Page.QuerySelector("[aria-label=Stages] [aria-current]")!.TextContent.ShouldContain("With the candidate");
    }

    [Fact]
    public async Task Those_with_least_time_left_are_replied_to_first()
    {
        foreach (var name in (string[])["Jo Barker", "Sam Okoro", "Ana Pop"])
        {
            await _service.Receive(name);
            _service.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Names(await Open(""), "ToReply").ShouldBe(["Jo Barker", "Sam Okoro", "Ana Pop"]);
    }

    [Fact]
    public async Task Table_and_board_lead_to_each_other_and_keep_what_was_asked()
    {
        await _service.Receive("Jo Barker", route: EntryRoute.Student);
        await _service.Receive("Jo Whitlock");
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/applications?stage=ToReply&q=jo&route=Student&sort=Name");
        await browser.Follow("Board");
        browser.Address.PathAndQuery.ShouldBe("/staff/applications/board?stage=ToReply&q=jo&route=Student&sort=Name");
        Names(browser, "ToReply").ShouldBe(["Jo Barker"]);
        await browser.Fill("Route", "").Press("Narrow down");
        Names(browser, "ToReply").ShouldBe(["Jo Whitlock", "Jo Barker"], "the newest first, as in the list");
        await browser.Follow("Table");
        browser.Address.PathAndQuery.ShouldBe("/staff/applications?stage=ToReply&q=jo");
    }

    [Fact]
    public async Task What_is_found_stands_in_its_columns_and_is_counted()
    {
        for (var i = 0; i < 11; i++) await _service.Receive($"Barker {i:00}");
        await _service.Somebody(Invite, "Ana Barker");
        var browser = await Open("?q=barker");
        Columns(browser).Take(2).ShouldBe(["To reply 11", "With the candidate 1"]);
        Names(browser, "ToReply").ShouldBe([.. Enumerable.Range(1, 10).Reverse().Select(i => $"Barker {i:00}")]);
        await browser.Follow("See all 11 in the list");
        browser.Address.PathAndQuery.ShouldBe("/staff/applications?stage=ToReply&q=barker");
    }

    [Fact]
    public async Task More_finds_than_anybody_looks_through_are_cut_off_aloud()
    {
        var vacancy = await _service.AddVacancy();
        await _service.InDatabase(async db =>
        {
            for (var i = 0; i <= 1000; i++)
            {
                var candidate = TestData.ACandidate($"Barker {i}", $"person{i}@example.org");
                db.AddRange(candidate, TestData.AnApplication(candidate.Id, vacancy.Id, $"BCDF-{i:0000}", _service.Time.GetUtcNow()));
            }

            await db.SaveChangesAsync();
        });
        var browser = await Open("?q=barker");
        browser.Text.ShouldContain("More than 1,000 applications were found. The board has the newest 1,000");
        Columns(browser)[0].ShouldBe("To reply 1,000 or more");
        (await browser.Open("/staff/applications/board?route=Experienced")).Text.ShouldContain("See 1,000 or more in the list");
        Columns(await browser.Open("/staff/applications/board"))[0].ShouldBe("To reply 1,001");
    }

    [Theory]
    [InlineData("Invited: send the invitation", "Invite to an assessment day")]
    [InlineData("Asked for one thing: ask it", "Ask for one missing thing")]
    [InlineData("Not this time: write to them", "Not this time")]
    public async Task A_move_opens_the_page_where_it_is_done_with_the_deed_chosen_and_changes_nothing(string move, string reply)
    {
        var jo = await _service.Receive("Jo Barker");
        var browser = await Open("");
        await browser.Fill("Move Jo Barker to", move).Press("Go");
        browser.Address.AbsolutePath.ShouldBe($"/staff/applications/{jo.Id}/reply");
        var chosen = browser.Page.QuerySelector("input[name='Input.Kind']:checked")!.Id;
        Words(browser.Page.QuerySelector($"label[for='{chosen}']")!).ShouldBe(reply);
        (await _service.Reload(jo)).Version.ShouldBe(jo.Version);
    }

    [Fact]
    public async Task The_usual_reply_stands_first()
    {
        await _service.Receive("Jo Barker");
        MovesOf(await Open(""), "Jo Barker").ShouldBe([
            "Invited: send the invitation", "Asked for one thing: ask it", "Another route: write to them", "Talent pool: write to them", "Not this time: write to them"]);
    }

    [Theory]
    [InlineData(Invite, "Their turn. Invited on Friday 20 November. They choose their day.")]
    [InlineData(MakeConditionalOffer, "Their turn. Offered on Friday 20 November. We wait for their answer. See the offer: Jo Barker")]
    public async Task Where_the_candidate_has_the_next_move_there_is_no_select_and_the_card_says_so(ApplicationAction last, string turn)
    {
        await _service.Somebody(last);
        foreach (var role in (StaffRole[])[StaffRole.Recruiter, StaffRole.HiringManager, StaffRole.Administrator])
        {
            var browser = await (await _service.SignIn(role, $"{role} Person")).Open("/staff/applications/board");
            Card(browser, "Jo Barker").QuerySelector("select").ShouldBeNull();
            Words(Card(browser, "Jo Barker").QuerySelector(".app-board-card__turn")!).ShouldBe(turn);
        }
    }

    [Fact]
    public async Task Whom_we_asked_one_thing_can_be_replied_to_again_although_it_is_their_turn()
    {
        var jo = await _service.Receive("Jo Barker");
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync(a => a.Id == jo.Id)).ReplyWith(ReplyKind.OneMissingThing, Guid.NewGuid(), TestData.AnAct(_service.Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        var browser = await Open("");
        Words(Card(browser, "Jo Barker")).ShouldContain("Their turn. We asked one question on Friday 20 November, and wait for the answer.");
        MovesOf(browser, "Jo Barker").ShouldBe(["Invited: send the invitation", "Another route: write to them", "Talent pool: write to them", "Not this time: write to them"]);
    }

    [Theory]
    [InlineData(null, "A recruiter’s turn. They wait for a reply.")]
    [InlineData(RecordMetTheStandard, "A recruiter’s turn. They met the standard on Friday 20 November. A recruiter makes the offer.")]
    public async Task A_hiring_manager_is_told_what_a_recruiter_does(ApplicationAction? last, string turn)
    {
        if (last is { } far) await _service.Somebody(far);
        else await _service.Receive("Jo Barker");
        var browser = await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open("/staff/applications/board");
        Card(browser, "Jo Barker").QuerySelector("select").ShouldBeNull();
        Words(Card(browser, "Jo Barker").QuerySelector(".app-board-card__turn")!).ShouldBe(turn);
    }

    [Theory]
    [InlineData(RecordMetTheStandard, "Conditional offer: make it", "/offer/make")]
    [InlineData(MakeOfferFirm, "Start confirmed: agree the day", "/offer/start")]
    public async Task A_recruiter_goes_on_where_the_person_is(ApplicationAction last, string move, string page)
    {
        var jo = await _service.Somebody(last);
        var browser = await Open("");
        MovesOf(browser, "Jo Barker").ShouldBe([move]);
        (await LocationOf(browser, "Jo Barker")).ShouldBe($"/staff/applications/{jo.Id}{page}");
    }

    [Theory]
    [InlineData(EntryRoute.Student, new[] { "First year in practice: begin it" })]
    [InlineData(EntryRoute.Experienced, new string[0])]
    public async Task A_first_year_is_begun_only_by_those_who_are_new_to_practice(EntryRoute route, string[] moves)
    {
        await _service.Somebody(RecordStart, route: route);
        MovesOf(await Open(""), "Jo Barker").ShouldBe(moves);
    }

    [Fact]
    public async Task Somebody_who_is_booked_is_moved_on_when_the_door_of_their_day_is_open()
    {
        var date = new DateOnly(2026, 11, 26);
        var day = (await _service.AddDays(TestData.AProgramme(), date))[0];
        var invited = (await _service.Invite(1))[0];
        await (await _service.Browser().Open($"{invited.Page}/{day.Id}")).Press("Take this place");
        var name = invited.Candidate.Name;
        var browser = await Open("");
        MovesOf(browser, name).ShouldBeEmpty();
        Words(Card(browser, name)).ShouldContain($"They come at {Recruitment.Application.Words.Moment(day.StartsAt)}.");

        _service.Time.Advance(day.StartsAt.AddHours(-2) - _service.Time.GetUtcNow());
        MovesOf(await Open(""), name).ShouldBe(["Attended: say whether they came"]);
        _service.Time.Advance(TimeSpan.FromHours(3));
        browser = await Open("");
        MovesOf(browser, name).ShouldBe(["Attended or did not attend: say whether they came"]);
        (await LocationOf(browser, name)).ShouldBe($"/staff/days/{day.Id}");
    }

    [Fact]
    public async Task The_wash_up_and_the_decision_are_for_those_who_decide()
    {
        var day = await _service.ADayWithSheets("Jo Barker");
        await _service.SubmitSheets(day);
        var (recruiter, lead) = (await _service.SignIn(StaffRole.Recruiter), await _service.SignIn(day.Lead));
        await recruiter.Open("/staff/applications/board");
        MovesOf(recruiter, "Jo Barker").ShouldBeEmpty();
        Words(Card(recruiter, "Jo Barker")).ShouldContain("A hiring manager’s turn. Every rating is in. The wash-up comes next.");
        await lead.Open("/staff/applications/board");
        MovesOf(lead, "Jo Barker").ShouldBe(["Wash-up done: hold it"]);
        await lead.Press("Go");
        lead.Address.AbsolutePath.ShouldBe($"/staff/days/{day.DayId}/wash-up");

        await lead.Press("Finish for 1 person");
        await _service.ConfirmAsSecondPerson(day.Seats[0]);
        await lead.Open("/staff/applications/board");
        MovesOf(lead, "Jo Barker").ShouldBeEmpty("the feedback is not checked yet");
        await lead.Follow("Check the feedback, then decide");
        foreach (var line in (int[])[1, 2, 3]) lead.Fill($"Line {line}", "You listened.");
        await lead.Press("Keep these three lines");
        await lead.Open("/staff/applications/board");
        MovesOf(lead, "Jo Barker").ShouldBe(["Met the standard or not yet: decide"]);
        await lead.Press("Go");
        lead.Address.AbsolutePath.ShouldBe($"/staff/applications/{day.Seats[0].JobApplicationId}/assessment/decision");
    }

    [Fact]
    public async Task Who_has_moved_on_since_the_board_was_opened_is_shown_as_they_are_now()
    {
        var jo = await _service.Receive("Jo Barker");
        var browser = await Open("");
        await _service.InDatabase(async db =>
        {
            (await db.JobApplications.SingleAsync(a => a.Id == jo.Id)).ReplyWith(ReplyKind.Invite, Guid.NewGuid(), TestData.AnAct(_service.Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        await browser.Press("Go");
        browser.Address.AbsolutePath.ShouldBe($"/staff/applications/{jo.Id}");
        browser.Text.ShouldContain("Jo Barker has moved on meanwhile. This is where they are now.");
        (await browser.Open($"/staff/applications/board?handler=Move&id={Guid.NewGuid()}&to=Invite")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nobody_is_led_to_a_deed_that_is_not_theirs()
    {
        var jo = await _service.Receive("Jo Barker");
        var manager = await (await _service.SignIn(StaffRole.HiringManager, "Dev Rao")).Open($"/staff/applications/board?handler=Move&id={jo.Id}&to=Invite");
        manager.Address.AbsolutePath.ShouldBe($"/staff/applications/{jo.Id}");
    }

    [Fact]
    public async Task A_board_asks_the_same_few_questions_however_many_are_on_it()
    {
        await _service.Receive("Jo Barker");
        var browser = await Open("");
        (await Questions(browser, "")).ShouldBeLessThanOrEqualTo(3);
        foreach (var last in (ApplicationAction[])[Invite, BookSeat, CheckIn, LockRatings, RecordMetTheStandard, MakeOfferFirm, RecordStart])
            for (var i = 0; i < 12; i++) await _service.Somebody(last, $"Person {last} {i}");
        (await Questions(browser, "")).ShouldBeLessThanOrEqualTo(3, "who somebody is who looks, the cards, and what their deeds depend on");
        (await Questions(browser, "?route=Experienced")).ShouldBeLessThanOrEqualTo(4, "and the counts");
        (await Questions(browser, "?q=person")).ShouldBeLessThanOrEqualTo(4, "and the finds");
    }

    private async Task<Browser> Open(string query)
    {
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/applications/board" + query);
        browser.Status.ShouldBe(System.Net.HttpStatusCode.OK);
        return browser;
    }

    private async Task<int> Questions(Browser browser, string query)
    {
        await browser.Open("/staff/applications/board" + query);
        using var log = _service.ListenToQueries();
        await browser.Open("/staff/applications/board" + query);
        return log.Count;
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IReadOnlyList<string> Columns(Browser browser) => [.. browser.Page.QuerySelectorAll("h2").Where(h => h.ParentElement!.LocalName == "section").Select(Words)];

    private static IReadOnlyList<string> Names(Browser browser, string column) => [.. browser.Page.QuerySelectorAll($"section[aria-labelledby={column}] h3").Select(Words)];

    private static IElement Card(Browser browser, string name) => browser.Page.QuerySelectorAll("h3").First(h => Words(h) == name).ParentElement!;

    private static IReadOnlyList<string> MovesOf(Browser browser, string name) => [.. Card(browser, name).QuerySelectorAll("option").Select(Words)];

    private static async Task<string> LocationOf(Browser browser, string name)
    {
        var form = (IHtmlFormElement)Card(browser, name).QuerySelector("form")!;
        var (id, to) = (form.QuerySelector<IHtmlInputElement>("[name=id]")!.Value, form.QuerySelector<IHtmlSelectElement>("select")!.Value);
        return (await browser.Open($"/staff/applications/board?handler=Move&id={id}&to={to}")).Address.AbsolutePath;
    }
}
