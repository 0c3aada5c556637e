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
            var programme = TestData.AProgramme(await db.JobApplications.SingleAsync(a => a.Id == application.Id), name, _service.Time.GetUtcNow());
            db.Add(programme);
            await db.SaveChangesAsync();
            return programme;
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
        first.Text.ShouldContain("Assessor: Kim Lee, SW4321");

        await second.Fill("Line manager", "Dana Whitfield").Press("Save the people");
        second.Errors.ShouldBe([new StaleForm().Message]);
        second.Text.ShouldContain("Kim Lee");
        await second.Fill("Assessor, a registered", "Kim Lee").Fill("Assessor’s e-mail", "kim@council.example").Press("Save the people");
        (await Reload(programme)).People.ShouldBe(new ProgrammePeople("Kim Lee", "kim@council.example", "Dana Whitfield", "Priya Shah", "SW4321"));
        var changes = await _service.InDatabase(db => db.History.Where(h => h.What == "ProgrammePeopleChanged").OrderBy(h => h.At).ThenBy(h => h.Id).Select(h => new { h.ActorName, h.After }).ToListAsync());
        changes[^1].After.ShouldBe("assessed by Kim Lee (kim@council.example, SW4321), supervised by Dana Whitfield, co-ordinated by Priya Shah");

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

    private static Browser Filled(Browser form, DateOnly heldOn, int evidence = 3)
    {
        form.FillDate("Held on", heldOn.Year, heldOn.Month, heldOn.Day).Fill("What is going well", "Everything.").Fill("What is agreed", "Go on.").Choose("Yes");
        foreach (var kind in (string[])["Direct observations", "Feedback from children", "Feedback from other", "Assessed written"]) form.Fill(kind, $"{evidence}");
        return form.Fill("Critical reflections", "2");
    }

    private async Task<Browser> OnTheLastDay(EarlyCareerProgramme programme, int evidence = 3)
    {
        _service.Time.MoveTo(new(2027, 8, 31, 9, 0, 0, TimeSpan.Zero));
        var manager = await (await _service.SignIn(StaffRole.HiringManager, "Dana Whitfield")).Open($"/staff/first-year/{programme.Id}/review/1");
        foreach (var (number, heldOn) in new (int, DateOnly)[] { (1, new(2026, 12, 1)), (2, new(2027, 3, 1)), (4, new(2027, 8, 30)) })
        {
            await Filled(await manager.Open($"/staff/first-year/{programme.Id}/review/{number}"), heldOn, evidence).Press("Record the review");
            manager.Errors.ShouldBeEmpty();
        }

        return manager;
    }

    private static Task<Browser> Recorded(Browser form, string outcome, string chair, string? why = null)
    {
        form.Choose(outcome).FillDate("The panel met on", 2027, 8, 31).Fill("Who chaired the panel", chair);
        if (why is not null) form.Fill("Why", why);
        return form.Press("Record the outcome");
    }

    [Fact]
    public async Task An_outcome_is_recorded_by_a_person_after_the_panel_and_can_be_taken_back()
    {
        var programme = await InTheFirstYear();
        _service.Time.MoveTo(new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));
        var early = await (await _service.SignIn(StaffRole.HiringManager, "Dana Whitfield")).Open($"/staff/first-year/{programme.Id}/review/4");
        (await Filled(early, new(2026, 11, 19)).Press("Record the review")).Errors.ShouldBe([new ReviewIsTooEarly(new(2027, 8, 3), new(2027, 8, 31)).Message]);

        var manager = await OnTheLastDay(programme);
        await manager.Open($"/staff/first-year/{programme.Id}/end");
        manager.Choose("Passed");
        (await manager.Press("Record the outcome")).Errors.ShouldBe([new PanelMustConfirm().Message]);
        (await Recorded(manager, "Passed", "Lena Moss")).Errors.ShouldBe([new ChairIsNotIndependent("Lena Moss").Message]);
        await Recorded(manager, "Passed", "Professor Obi");

        manager.Text.ShouldContain("Passed, recorded by Dana Whitfield on 31 August 2027");
        manager.Text.ShouldContain("Recommended by Lena Moss, confirmed by the panel on 31 August 2027, chaired by Professor Obi");
        (await Reload(programme)).Status.ShouldBe(ProgrammeStatus.Passed);
        (await StatusOf(programme)).ShouldBe(ApplicationStatus.EarlyCareerPassed);
        (await manager.Open("/staff/first-year")).Text.ShouldContain("Ended");

        await (await manager.Open($"/staff/first-year/{programme.Id}")).Follow("Take the outcome back, to correct it");
        (await manager.Press("Take the outcome back")).Errors.ShouldBe(["Say what was wrong"]);
        await manager.Fill("What was wrong", "It was somebody else’s panel.").Press("Take the outcome back");
        (await StatusOf(programme)).ShouldBe(ApplicationStatus.InEarlyCareer);
        await manager.Follow("Correct the final review");
        manager.ValueOf("Direct observations").ShouldBe("3");
        (await manager.FillDate("Held on", 2027, 8, 29).Press("Save the correction")).Errors.ShouldBe(["Say why it is corrected"]);
        await manager.Fill("Why it is corrected", "A slip of the pen.").Press("Save the correction");
        (await Reload(programme)).Reviews.Single(r => r.IsFinal).HeldOn.ShouldBe(new(2027, 8, 29));
    }

    [Fact]
    public async Task A_pass_that_is_short_of_evidence_waits_for_a_second_person_on_their_to_do_list()
    {
        var programme = await InTheFirstYear();
        var manager = await OnTheLastDay(programme, evidence: 2);
        await manager.Open($"/staff/first-year/{programme.Id}/end");
        manager.Text.ShouldContain("A pass would need a reason and a second person");
        (await Recorded(manager, "Passed", "Professor Obi")).Errors.ShouldBe([new OutcomeNeedsAReason().Message]);
        await Recorded(manager, "Passed", "Professor Obi", "The family moved away before the third observation.");
        manager.Text.ShouldContain("Dana Whitfield recorded “Passed”. A second person has to confirm it.");
        (await Reload(programme)).Status.ShouldBe(ProgrammeStatus.InProgress);
        await manager.Follow("Read and confirm");
        (await manager.Press("Confirm the outcome")).Errors.ShouldBe([new SomebodyElseMustConfirm().Message]);

        var second = await (await _service.SignIn(StaffRole.Recruiter, "Tom Okafor")).Open("/staff");
        second.Text.ShouldContain("Outcome recorded by Dana Whitfield: a second person confirms it");
        await second.Open($"/staff/first-year/{programme.Id}/confirm");
        (await second.Press("Do not confirm it")).Errors.ShouldBe(["Say why you do not confirm it"]);
        await second.Press("Confirm the outcome");
        second.Text.ShouldContain("A second person confirmed it: Tom Okafor");
        (await StatusOf(programme)).ShouldBe(ApplicationStatus.EarlyCareerPassed);
    }

    [Fact]
    public async Task A_pause_agreed_ahead_begins_on_its_first_day()
    {
        var programme = await InTheFirstYear();
        _service.Time.MoveTo(new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));
        var manager = await (await _service.SignIn(StaffRole.HiringManager)).Open($"/staff/first-year/{programme.Id}/pause");
        manager.FillDate("First day away", 2027, 2, 1).Choose("Maternity, paternity").Choose("Jo Barker").Choose("Lena Moss, assessor").Choose("Amina Yusuf, line").Choose("Priya Shah, co-");
        await manager.Press("Pause it");
        manager.Text.ShouldContain("Away from Monday 1 February");
        manager.Text.ShouldContain("In progress");
        _service.Time.MoveTo(new(2027, 1, 31, 12, 0, 0, TimeSpan.Zero));
        await _service.Sweep<BeginPauses>();
        (await Reload(programme)).Status.ShouldBe(ProgrammeStatus.InProgress);
        _service.Time.MoveTo(new(2027, 2, 1, 0, 10, 0, TimeSpan.Zero));
        await _service.Sweep<BeginPauses>();
        await _service.Sweep<BeginPauses>();
        (await Reload(programme)).Status.ShouldBe(ProgrammeStatus.Paused);
        (await _service.InDatabase(db => db.History.CountAsync(h => h.What == "ProgrammePaused"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_review_that_was_never_held_is_left_out_with_its_reason()
    {
        var programme = await InTheFirstYear();
        _service.Time.MoveTo(new(2027, 1, 10, 9, 0, 0, TimeSpan.Zero));
        var manager = await (await _service.SignIn(StaffRole.HiringManager)).Open($"/staff/first-year/{programme.Id}");
        await (await manager.Follow("3-month review")).Follow("It was never held");
        (await manager.Press("Leave the review out")).Errors.ShouldBe(["Say why it was never held"]);
        await manager.Fill("Why it was never held", "The assessor was ill.").Press("Leave the review out");
        manager.Text.ShouldContain("Left out");
        (await Reload(programme)).Doubts().ShouldContain(OutcomeDoubt.ReviewLeftOut);
    }

    private Task<ApplicationStatus> StatusOf(EarlyCareerProgramme programme) =>
        _service.InDatabase(db => db.JobApplications.Where(a => a.Id == programme.JobApplicationId).Select(a => a.Status).SingleAsync());

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
        _service.Time.MoveTo(new(2027, 1, 11, 9, 0, 0, TimeSpan.Zero));
        var application = await AStart(EntryRoute.NewlyQualified);
        var manager = await (await _service.SignIn(StaffRole.HiringManager)).Open($"/staff/first-year/begin/{application.Id}");
        manager.ValueOf("Working time").ShouldBe("0.4");
        await manager.Press("Begin the first year");
        manager.Errors.ShouldContain("Enter who assesses");
        manager.Fill("Assessor’s Social Work England", "sw4321").FillDate("First day in a social work role", 2027, 1, 11).Fill("Assessor, a registered", "Lena Moss").Fill("Assessor’s e-mail", "lena@council.example")
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
