using Microsoft.EntityFrameworkCore;
using Recruitment.Application.EarlyCareer;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.EarlyCareer;

public sealed class FirstYearTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private async Task<EarlyCareerProgramme> InTheFirstYear(string name = "Jo Barker")
    {
        var application = await _service.Somebody(ApplicationAction.RecordStart, name, EntryRoute.NewlyQualified);
        return await _service.InDatabase(async db =>
        {
            var act = TestData.AnAct(_service.Time.GetUtcNow());
            var started = await db.JobApplications.SingleAsync(a => a.Id == application.Id);
            var facts = new ProgrammeFacts(new(2026, 9, 1), new(2026, 8, 20), new(2026, 7, 10), true, false, false);
            EarlyCareerProgramme.Begin(started, 1, facts, new("Lena Moss", "lena@council.example", "Amina Yusuf", "Priya Shah"), act, out var programme).ShouldBeNull();
            db.Add(programme!);
            await db.SaveChangesAsync();
            return programme!;
        });
    }

    private async Task<JobApplication> AStart(EntryRoute route)
    {
        var application = await _service.Somebody(ApplicationAction.RecordMetTheStandard, "Jo Barker", route);
        await _service.InDatabase(async db =>
        {
            var (act, met) = (TestData.AnAct(_service.Time.GetUtcNow()), await db.JobApplications.SingleAsync(a => a.Id == application.Id));
            var terms = new OfferTerms("Social worker", null, 38_220, 14.8m, "Two days", [], new(2027, 1, 11), new(2027, 6, 30));
            met.MakeConditionalOffer(terms, null, null, act).ShouldBeNull();
            db.Add(Offer.Of(met, terms, new(false, null), act));
            foreach (var step in (ApplicationAction[])[ApplicationAction.AcceptOffer, ApplicationAction.MakeOfferFirm, ApplicationAction.ConfirmStart, ApplicationAction.RecordStart]) met.Move(step, act);
            db.Add(TestData.ALookAtTheRegister(met.Id, act.At));
            await db.SaveChangesAsync();
        });
        return application;
    }

    private Task<EarlyCareerProgramme> Reload(EarlyCareerProgramme programme) => _service.InDatabase(db => db.EarlyCareerProgrammes.AsNoTracking().SingleAsync(p => p.Id == programme.Id));

    [Fact]
    public async Task Another_assessor_takes_over_from_now_on_and_a_colleagues_change_is_shown_beside_ones_own()
    {
        var programme = await InTheFirstYear();
        var (first, second) = (await Opened("Priya Shah"), await Opened("Tom Okafor"));
        await first.Fill("Assessor, a registered", "Kim Lee").Fill("Assessor’s e-mail", "kim@council.example").Press("Save the people");
        first.Heading.ShouldBe("Jo Barker");
        first.Text.ShouldContain("Assessor: Kim Lee");

        await second.Fill("Line manager", "Dana Whitfield").Press("Save the people");
        second.Errors.ShouldBe([new StaleForm().Message]);
        second.Text.ShouldContain("Kim Lee");
        await second.Fill("Assessor, a registered", "Kim Lee").Fill("Assessor’s e-mail", "kim@council.example").Press("Save the people");
        (await Reload(programme)).People.ShouldBe(new ProgrammePeople("Kim Lee", "kim@council.example", "Dana Whitfield", "Priya Shah"));
        var changes = await _service.InDatabase(db => db.History.Where(h => h.What == "ProgrammePeopleChanged").OrderBy(h => h.At).ThenBy(h => h.Id).Select(h => new { h.ActorName, h.After }).ToListAsync());
        changes[^1].After.ShouldBe("assessed by Kim Lee (kim@council.example), supervised by Dana Whitfield, co-ordinated by Priya Shah");

        async Task<Browser> Opened(string name) => await (await (await _service.SignIn(StaffRole.Recruiter, name)).Open($"/staff/first-year/{programme.Id}")).Follow("Change");
    }

    [Fact]
    public async Task Eight_weeks_away_move_every_later_date()
    {
        var programme = await InTheFirstYear();
        _service.Time.MoveTo(new(2027, 2, 1, 9, 0, 0, TimeSpan.Zero));
        var manager = await (await _service.SignIn(StaffRole.HiringManager)).Open($"/staff/first-year/{programme.Id}");
        await manager.Follow("Pause it while they are away");
        await manager.Press("Pause it");
        manager.Errors.ShouldBe(["Enter the first day away", "Choose why", "Choose who agreed"], ignoreOrder: true);
        manager.Page.QuerySelectorAll(".govuk-error-summary__list a").Select(a => a.GetAttribute("href")).ShouldBe(["#Input_From-day", "#Input_Reason", "#Agreed"]);
        manager.FillDate("First day away", 2027, 2, 1).Choose("Long sickness").Choose("Jo Barker").Choose("Lena Moss, assessor").Choose("Amina Yusuf, line manager");
        await manager.Press("Pause it");
        manager.Errors.ShouldBe([new EverybodyMustAgree().Message]);
        manager.Choose("Priya Shah, co-ordinator");
        await manager.Press("Pause it");
        manager.Text.ShouldContain("Away since Monday 1 February.");

        _service.Time.MoveTo(new(2027, 3, 29, 9, 0, 0, TimeSpan.Zero));
        await _service.Sweep<RemindOfReviews>();
        (await _service.InDatabase(db => db.Messages.AnyAsync(m => m.Kind == "reviews-due"))).ShouldBeFalse();
        await manager.Follow("They are back");
        manager.FillDate("First day back", 2027, 3, 29);
        await manager.Press("Move the dates on");

        (await Reload(programme)).LastDay.ShouldBe(new(2027, 10, 26));
        manager.Text.ShouldContain("26 October 2027");
        manager.Text.ShouldContain("1 February 2027 to 28 March 2027, 56 days: long sickness. Agreed by Jo Barker, Lena Moss (assessor), Amina Yusuf (line manager) and Priya Shah (co-ordinator)");
    }

    [Fact]
    public async Task An_outcome_is_recorded_by_a_person_after_the_panel()
    {
        var programme = await InTheFirstYear();
        _service.Time.MoveTo(new(2027, 8, 31, 9, 0, 0, TimeSpan.Zero));
        var manager = await (await _service.SignIn(StaffRole.HiringManager, "Amina Yusuf")).Open($"/staff/first-year/{programme.Id}/end");
        manager.Choose("Passed").Fill("Assessor who recommends", "Lena Moss");
        await manager.Press("Record the outcome");
        manager.Errors.ShouldBe(["Record the final review first: the outcome rests on it."]);

        await manager.Open($"/staff/first-year/{programme.Id}/review/4");
        manager.Heading.ShouldBe("Final review");
        manager.FillDate("Held on", 2027, 8, 30).Fill("What is going well", "Everything.").Fill("What is agreed", "Go on.").Choose("Yes").Fill("Direct observations", "3");
        await manager.Press("Record the review");
        await manager.Open($"/staff/first-year/{programme.Id}/end");
        manager.Choose("Passed").Fill("Assessor who recommends", "Lena Moss");
        await manager.Press("Record the outcome");
        manager.Errors.ShouldBe(["A pass or a fail is confirmed by the moderation panel. Enter the day it met and who chaired it."]);
        manager.FillDate("The panel met on", 2027, 8, 31).Fill("Who chaired the panel", "Professor Obi");
        await manager.Press("Record the outcome");

        manager.Text.ShouldContain("Passed, recorded by Amina Yusuf on 31 August 2027");
        manager.Text.ShouldContain("Recommended by Lena Moss, confirmed by the panel on 31 August 2027, chaired by Professor Obi");
        var ended = await Reload(programme);
        (ended.Status, ended.Reviews.Single(r => r.IsFinal).Note!.Observations).ShouldBe((ProgrammeStatus.Passed, 3));
        await manager.Open("/staff/first-year");
        manager.Text.ShouldContain("Ended");
    }

    [Fact]
    public async Task A_review_with_nothing_written_down_says_what_is_missing()
    {
        var programme = await InTheFirstYear();
        var manager = await (await _service.SignIn(StaffRole.HiringManager)).Open($"/staff/first-year/{programme.Id}/review/1");
        await manager.Press("Record the review");
        manager.Errors.ShouldContain("Enter the day on which the review was held");
        manager.Errors.ShouldContain("Choose whether the support is as promised");
    }

    [Fact]
    public async Task An_assessor_hears_of_all_their_reviews_in_one_message_before_and_after_the_day()
    {
        await InTheFirstYear("Jo Barker");
        await InTheFirstYear("Sam Reed");
        for (var day = new DateOnly(2026, 11, 1); day <= new DateOnly(2026, 12, 20); day = day.AddDays(1))
        {
            _service.Time.MoveTo(new(day, new TimeOnly(8, 5), TimeSpan.Zero));
            await _service.Sweep<RemindOfReviews>();
        }

        var mails = await _service.InDatabase(db => db.Messages.Where(m => m.Kind == "reviews-due").OrderBy(m => m.CreatedAt).ToListAsync());
        mails.Select(m => DateOnly.FromDateTime(m.CreatedAt.DateTime)).ShouldBe([new(2026, 11, 17), new(2026, 12, 2)]);
        mails[0].Body.ShouldContain("* Jo Barker: 1 December 2026\n* Sam Reed: 1 December 2026");
        mails[1].Body.ShouldContain("* Jo Barker: 1 December 2026, not recorded yet");
    }

    [Fact]
    public async Task Less_than_half_time_is_for_people_to_agree()
    {
        var application = await AStart(EntryRoute.NewlyQualified);
        var manager = await (await _service.SignIn(StaffRole.HiringManager)).Open($"/staff/first-year/begin/{application.Id}");
        manager.ValueOf("Working time").ShouldBe("0.4");
        await manager.Press("Begin the first year");
        manager.Errors.ShouldContain("Enter who assesses");
        manager.FillDate("First day in a social work role", 2027, 1, 11).Fill("Assessor, a registered", "Lena Moss").Fill("Assessor’s e-mail", "lena@council.example")
            .Fill("Line manager", "Amina Yusuf").Fill("Programme co-ordinator", "Priya Shah");
        await manager.Press("Begin the first year");
        manager.Errors.Single().ShouldStartWith("Below half time the programme would take more than two years.");
        manager.Fill("Working time", "0.5");
        await manager.Press("Begin the first year");
        manager.Text.ShouldContain("11 January 2027 to 10 January 2029");
    }

    [Fact]
    public async Task There_is_no_first_year_to_begin_for_somebody_who_is_not_new_to_practice()
    {
        var application = await AStart(EntryRoute.Experienced);
        var manager = await (await _service.SignIn(StaffRole.HiringManager)).Open($"/staff/first-year/begin/{application.Id}");
        manager.Heading.ShouldBe("Jo Barker has no first year to begin");
        manager.Text.ShouldContain(new NotNewToPractice().Message);
        manager.Text.ShouldNotContain("First day in a social work role");
    }
}
