using System.Net;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.EarlyCareer;
using Recruitment.Application.Offers;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Offers;

public sealed class OfferJourneyTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    private async Task<(JobApplication Application, Browser Recruiter)> Offered(EntryRoute route = EntryRoute.Experienced)
    {
        var application = await _service.SomebodyWhoMetTheStandard(route: route, placementEnds: new(2027, 6, 18), award: new(2027, 7, 9));
        var recruiter = await _service.SignIn(StaffRole.Recruiter);
        await recruiter.Open($"/staff/applications/{application.Id}/offer");
        await recruiter.Follow("Make an offer");
        recruiter.Fill("Working pattern", "Nine-day fortnight").FillDate("Planned start", 2027, 1, 11);
        await recruiter.Press("Read the letter");
        recruiter.Errors.ShouldBeEmpty();
        await recruiter.Press("Make this offer");
        return (application, recruiter);
    }

    [Fact]
    public async Task A_recruiter_reads_the_letter_and_makes_the_offer()
    {
        var application = await _service.SomebodyWhoMetTheStandard();
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{application.Id}/offer/make");
        recruiter.ValueOf("Role").ShouldBe("Social worker, family safeguarding");
        recruiter.Fill("Hours a week", "18.5").Fill("Working pattern", "Mondays to Wednesdays").Fill("Supplements (optional)", "Market supplement of £2,000 a year, reviewed after two years").FillDate("Planned start", 2027, 1, 11);
        await recruiter.Press("Read the letter");

        recruiter.Heading.ShouldBe("Read the letter to Jo Barker");
        recruiter.Text.ShouldContain("£19,110 a year (£38,220 full time)");
        recruiter.Text.ShouldContain("Market supplement of £2,000 a year");
        recruiter.Text.ShouldContain("Enhanced DBS check with the children’s barred list");
        (await _service.InDatabase(db => db.Offers.AnyAsync())).ShouldBeFalse();

        await recruiter.Press("Change something");
        recruiter.ValueOf("Hours a week").ShouldBe("18.5");
        await recruiter.Press("Read the letter");
        await recruiter.Press("Make this offer");
        recruiter.Text.ShouldContain("Waiting for their answer since Friday 20 November");
        (await _service.Reload(application)).Status.ShouldBe(ApplicationStatus.ConditionalOffer);
        var mail = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "offer-made"));
        mail.Body.ShouldContain("Please tell us by Monday 30 November");
        var offer = await _service.InDatabase(db => db.Offers.SingleAsync());
        offer.Letter.Text.ShouldContain("18.5 hours a week, 0.5 of full time");
        offer.Letter.Text.ShouldContain("Working pattern: Mondays to Wednesdays");
    }

    [Theory]
    [InlineData(EntryRoute.Experienced, "Planned start: To be agreed with you")]
    [InlineData(EntryRoute.Student, "Planned start: To be agreed when you are registered")]
    public async Task A_start_without_a_day_waits_for_the_register_only_where_somebody_is_a_student(EntryRoute route, string line)
    {
        var application = await _service.SomebodyWhoMetTheStandard(route: route, placementEnds: new(2027, 6, 18), award: new(2027, 7, 9));
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{application.Id}/offer/make");
        recruiter.Text.ShouldContain("The advertisement says: ");
        await recruiter.Fill("Working pattern", "Nine-day fortnight").Press("Read the letter");
        recruiter.Text.ShouldContain(line);
    }

    [Fact]
    public async Task A_real_page_keeps_the_classes_that_its_labels_and_legends_ask_for()
    {
        var application = await _service.SomebodyWhoMetTheStandard();
        var page = (await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{application.Id}/offer/make")).Page;
        page.QuerySelectorAll("label.govuk-label--s").Select(l => l.TextContent).ShouldContain("Role");
        page.QuerySelectorAll("legend.govuk-fieldset__legend--s").Select(l => l.TextContent.Trim()).ShouldContain("Long-stop date");
    }

    [Fact]
    public async Task Wrong_terms_are_said_at_their_field_and_nothing_is_lost()
    {
        var application = await _service.SomebodyWhoMetTheStandard();
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{application.Id}/offer/make");
        recruiter.Fill("Hours a week", "40").Fill("Role", "").FillDate("Long-stop date", 2027, 2, 30);
        await recruiter.Press("Read the letter");
        recruiter.Errors.ShouldBe(["Enter the role", "Enter the working pattern", "Weekly hours must be more than 0 and no more than 37", "The long-stop date must be a real date: check the day"], ignoreOrder: true);
        recruiter.ValueOf("Hours a week").ShouldBe("40");

        recruiter.Fill("Hours a week", "37").Fill("Role", "Social worker").Fill("Working pattern", "Nine-day fortnight").FillDate("Long-stop date", 2026, 11, 1);
        await recruiter.Press("Read the letter");
        recruiter.Errors.ShouldBe(["The long-stop date must be in the future."]);
    }

    [Fact]
    public async Task The_candidate_accepts_in_their_own_words()
    {
        await Offered();
        var candidate = await _service.Browser().Open(await _service.LinkInNewest("offer-made"));
        candidate.Text.ShouldContain("Please tell us by Monday 30 November");
        await candidate.Follow("Accept this offer");
        candidate.Fill("Anything you would like to say", "Yes, please! I am away from 20 to 27 December.");
        await candidate.Press("Accept this offer");

        candidate.Text.ShouldContain("You have accepted.");
        var application = await _service.InDatabase(db => db.JobApplications.SingleAsync());
        application.Status.ShouldBe(ApplicationStatus.OfferAccepted);
        (await _service.InDatabase(db => db.Offers.SingleAsync())).AnswerWords.ShouldBe("Yes, please! I am away from 20 to 27 December.");
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "offer-accepted-receipt"))).Body.ShouldContain("* Right to work in the UK");
        var history = await _service.InDatabase(db => db.History.SingleAsync(h => h.What == nameof(ApplicationAction.AcceptOffer)));
        (history.ActorName, history.SubjectId, history.Why).ShouldBe(("Jo Barker", application.Id, "Yes, please! I am away from 20 to 27 December."));
    }

    [Fact]
    public async Task The_candidate_declines_and_can_come_back()
    {
        var (application, recruiter) = await Offered();
        var candidate = await _service.Browser().Open(await _service.LinkInNewest("offer-made"));
        await candidate.Follow("Decline this offer");
        candidate.Fill("What would have made you say yes?", "A shorter way to work.");
        await candidate.Press("Decline this offer");
        candidate.Text.ShouldContain("You declined this offer on Friday 20 November");
        (await _service.Reload(application)).Status.ShouldBe(ApplicationStatus.OfferDeclined);
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "offer-declined-receipt"))).ShouldBe(1);
        await recruiter.Open($"/staff/applications/{application.Id}/offer");
        recruiter.Text.ShouldContain("“A shorter way to work.”");
        await candidate.Open(candidate.Address.AbsolutePath + "/accept");
        candidate.Heading.ShouldBe("Your offer");
    }

    [Fact]
    public async Task An_unanswered_offer_is_mentioned_three_times_and_never_ends_by_itself()
    {
        var (application, recruiter) = await Offered();
        for (var hours = 0; hours < 24 * 20; hours += 6)
        {
            _service.Time.Advance(TimeSpan.FromHours(6));
            await _service.Sweep<RemindOfOffers>();
        }

        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "offer-reminder"))).ShouldBe(3);
        (await _service.InDatabase(db => db.Notices.Where(n => n.Kind.StartsWith("offer-nudge")).Select(n => n.Kind).ToListAsync())).ShouldBe(["offer-nudge-2d", "offer-nudge-5d", "offer-nudge-8d"], ignoreOrder: true);
        (await _service.Reload(application)).Status.ShouldBe(ApplicationStatus.ConditionalOffer);
        await recruiter.Open($"/staff/applications/{application.Id}/offer");
        recruiter.Text.ShouldContain("No answer yet: we asked for one by Monday 30 November. Ring them.");
    }

    [Fact]
    public async Task After_days_of_silence_the_service_sends_one_reminder_and_not_three()
    {
        await Offered();
        _service.Time.Advance(TimeSpan.FromDays(9));
        await _service.Sweep<RemindOfOffers>();
        await _service.Sweep<RemindOfOffers>();
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.Kind == "offer-reminder"))).ShouldBe(1);
        (await _service.InDatabase(db => db.Notices.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task The_whole_way_from_the_standard_to_the_first_review()
    {
        var (application, recruiter) = await Offered(EntryRoute.NewlyQualified);
        var candidate = await _service.Browser().Open(await _service.LinkInNewest("offer-made"));
        await candidate.Follow("Accept this offer");
        await candidate.Press("Accept this offer");

        var checks = $"/staff/applications/{application.Id}/checks";
        await recruiter.Open(checks);
        await recruiter.Press("Ask for the checks");
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "checks-asked"))).Body.ShouldContain("Bring your passport");
        await candidate.Open(candidate.Address.AbsolutePath);
        candidate.Text.ShouldContain("5 things wait for you below.");

        await _service.ConfirmReferences(application);
        await Verify(recruiter, checks, "references", "");
        await Verify(recruiter, checks, "right-to-work", "Passport seen on 20 November");
        await Verify(recruiter, checks, "identity", "Passport and council tax bill");
        await Verify(recruiter, checks, "occupational-health", "Cleared on 20 November");
        await Verify(recruiter, checks, "qualification", "Certificate of 10 July 2026");
        await Verify(recruiter, checks, "criminal-record", "Certificate 001234567890, issued 12 November 2026");
        recruiter.Text.ShouldContain("Second signature");
        await recruiter.Open($"/staff/applications/{application.Id}/offer/firm");
        recruiter.Text.ShouldContain("These checks are still open:");

        await recruiter.Open(checks + "/criminal-record");
        recruiter.Choose("I have seen it too");
        await recruiter.Press("Save");
        recruiter.Errors.ShouldBe(["The second signature must be somebody else’s. Ask a colleague to look at the evidence and sign."]);
        var manager = await (await _service.SignIn(StaffRole.HiringManager, "Tom Okafor")).Open(checks + "/criminal-record");
        manager.Choose("I have seen it too");
        await manager.Press("Save");

        await LookAtTheRegister(recruiter, checks);
        recruiter.Text.ShouldContain("7 of 7 done.");
        await recruiter.Follow("Make the offer firm");
        await recruiter.Press("Make the offer firm");
        recruiter.Text.ShouldContain("The offer is firm.");
        (await _service.InDatabase(db => db.Offers.SingleAsync())).Letter.Text.ShouldContain("Your offer is firm");

        await recruiter.Follow("Confirm the start");
        await recruiter.Press("Confirm the start");
        (await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "start-is-confirmed"))).Subject.ShouldBe("Your first day: Monday 11 January 2027");
        foreach (var day in (int[])[18, 11])
        {
            await recruiter.Follow("Agree another first day");
            await recruiter.FillDate("First day", 2027, 1, day).Press("Confirm the start");
        }

        (await _service.InDatabase(db => db.Messages.Where(m => m.Kind == "start-is-confirmed").Select(m => m.Subject).ToListAsync())).ShouldBe(
            ["Your first day: Monday 11 January 2027", "Your first day: Monday 18 January 2027", "Your first day: Monday 11 January 2027"], ignoreOrder: true);
        await recruiter.Follow("Record the start");
        await recruiter.Press("They have started");
        recruiter.Errors.ShouldBe(["The start can be recorded on the day itself, or after it."]);

        _service.Time.MoveTo(new(2027, 1, 11, 9, 0, 0, TimeSpan.Zero));
        await recruiter.Press("They have started");
        recruiter.Errors.ShouldBe(["The register must be looked at again in the seven days before the start. Record what it says now."]);
        await LookAtTheRegister(recruiter, checks);
        await recruiter.Open($"/staff/applications/{application.Id}/offer/started");
        await recruiter.Press("They have started");
        (await _service.Reload(application)).Status.ShouldBe(ApplicationStatus.Started);

        await recruiter.Open("/staff/first-year");
        await recruiter.Follow("Begin the first year of Jo Barker");
        recruiter.FillDate("Qualified on", 2026, 7, 10).Fill("Assessor, a registered", "Lena Moss").Fill("Assessor’s Social Work England", "SW4321").Fill("Assessor’s e-mail", "lena@council.example")
            .Fill("Line manager", "Amina Yusuf").Fill("Programme co-ordinator", "Priya Shah");
        await recruiter.Press("Begin the first year");
        recruiter.Heading.ShouldBe("Jo Barker");
        recruiter.Text.ShouldContain("11 January 2027 to 10 January 2028");
        recruiter.Text.ShouldContain("£1,000 at registration and £1,000 in March 2027");

        _service.Time.MoveTo(new(2027, 4, 1, 9, 0, 0, TimeSpan.Zero));
        await _service.Sweep<RemindOfReviews>();
        await _service.Sweep<RemindOfReviews>();
        var reminder = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "reviews-due"));
        (reminder.ToAddress, reminder.Body.Contains("* Jo Barker: 11 April 2027", StringComparison.Ordinal)).ShouldBe(("lena@council.example", true));

        await recruiter.Open("/staff/first-year");
        await recruiter.Follow("Jo Barker");
        await recruiter.Follow("Record the review");
        recruiter.FillDate("Held on", 2027, 4, 1).Fill("What is going well", "Calm in hard talks.").Fill("What is agreed", "Lead a core group.").Choose("Yes");
        await recruiter.Press("Record the review");
        recruiter.Text.ShouldContain("6-month review: due on Sunday 11 July");
        (await _service.InDatabase(db => db.EarlyCareerProgrammes.SingleAsync())).Status.ShouldBe(ProgrammeStatus.InProgress);
    }

    [Fact]
    public async Task A_managers_decision_is_a_managers()
    {
        var (application, recruiter) = await Offered();
        var checks = $"/staff/applications/{application.Id}/checks";
        await recruiter.Open(checks + "/occupational-health");
        recruiter.Choose("A manager has to decide");
        await recruiter.Press("Save");
        recruiter.Errors.ShouldBe(["Say why, so that whoever reads this later can follow it."]);
        recruiter.Choose("A manager has to decide").Fill("Note", "Fit with adjustments");
        await recruiter.Press("Save");
        (await recruiter.Open($"/staff/applications/{application.Id}/history")).Text.ShouldContain("Before: Not asked yet. After: Needs a manager.");
        (await recruiter.Open(checks + "/occupational-health/decide")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var manager = await (await _service.SignIn(StaffRole.HiringManager, "Tom Okafor")).Open(checks + "/occupational-health/decide");
        manager.Choose("Accept it").Fill("Why, and whom you asked", "Adjustments agreed with the team");
        await manager.Press("Record my decision");
        var condition = (await _service.InDatabase(db => db.Offers.SingleAsync())).Conditions.Single(c => c.Reason is not null);
        (condition.IsSettled, condition.VerifiedBy, condition.Reason).ShouldBe((true, "Tom Okafor", "Adjustments agreed with the team"));
    }

    [Fact]
    public async Task What_came_in_for_a_check_is_told_in_the_words_of_checks()
    {
        var (application, recruiter) = await Offered();
        await (await recruiter.Open($"/staff/applications/{application.Id}/checks/identity")).Choose("It has come in").Press("Save");
        (await recruiter.Open($"/staff/applications/{application.Id}/history")).Text.ShouldContain("Before: Not asked yet. After: Received.");
    }

    [Fact]
    public async Task A_manager_is_asked_only_what_there_is_to_decide()
    {
        var (application, _) = await Offered();
        var checks = $"/staff/applications/{application.Id}/checks";
        var manager = await (await _service.SignIn(StaffRole.HiringManager, "Tom Okafor")).Open(checks + "/right-to-work/decide");
        manager.Heading.ShouldBe("Nothing waits for your decision");
        manager.Page.QuerySelectorAll("main form").ShouldBeEmpty();
        await manager.Follow("Go back to the checks");
        manager.Address.AbsolutePath.ShouldBe(checks);

        await manager.Open(checks + "/occupational-health/decide");
        manager.Heading.ShouldBe("Do without this check?");
        (await manager.Press("Do without it")).Errors.ShouldBe(["Say why, and whom you asked"]);
        await manager.Fill("Why, and whom you asked", "Seen by our own doctor in May").Press("Do without it");
        manager.Text.ShouldContain("Waived");
    }

    [Theory]
    [InlineData(ApplicationAction.RecordMetTheStandard, StaffRole.Recruiter, "Make an offer", "Make Jo Barker an offer")]
    [InlineData(ApplicationAction.FinishWashUp, StaffRole.HiringManager, "Check the feedback, then decide", "No assessment day yet")]
    [InlineData(ApplicationAction.AcceptOffer, StaffRole.Recruiter, "Go on with the checks", "Checks")]
    [InlineData(ApplicationAction.MakeOfferFirm, StaffRole.Recruiter, "Go on with the offer", "Offer")]
    public async Task A_persons_own_page_leads_to_the_one_thing_due(ApplicationAction last, StaffRole role, string button, string heading)
    {
        var application = await _service.Somebody(last);
        var staff = await (await _service.SignIn(role)).Open($"/staff/applications/{application.Id}");
        staff.Page.QuerySelector("main .govuk-button")!.TextContent.Trim().ShouldBe(button);
        await staff.Follow(button);
        staff.Heading.ShouldBe(heading);
    }

    [Fact]
    public async Task Two_people_at_one_offer_the_second_is_told()
    {
        var (application, recruiter) = await Offered();
        var checks = $"/staff/applications/{application.Id}/checks/identity";
        await recruiter.Open(checks);
        var other = await (await _service.SignIn(StaffRole.Recruiter, "Tom Okafor")).Open(checks);
        recruiter.Choose("It has come in");
        await recruiter.Press("Save");
        other.Choose("I have seen it, and it is right").Fill("What you saw", "Passport");
        await other.Press("Save");
        other.Errors.Single().ShouldStartWith("Somebody else changed this while you had it open.");
        other.ValueOf("What you saw").ShouldBe("Passport");
        await other.Press("Save");
        other.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_only_assesses_sees_no_offer()
    {
        var (application, _) = await Offered();
        var assessor = await _service.SignIn(StaffRole.Assessor, "Uma Rees");
        foreach (var page in (string[])["offer", "offer/make", "offer/letter", "checks", "checks/identity", "checks/registration"])
            (await assessor.Open($"/staff/applications/{application.Id}/{page}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var page in (string[])["/staff/students", "/staff/first-year"]) (await assessor.Open(page)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_page_with_no_offer_says_what_it_needs()
    {
        var application = await _service.Receive();
        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{application.Id}/offer");
        recruiter.Text.ShouldContain("There is no offer yet.");
        await recruiter.Open($"/staff/applications/{application.Id}/offer/make");
        recruiter.Heading.ShouldBe("Offer");
        await recruiter.Open($"/staff/applications/{application.Id}/checks");
        recruiter.Text.ShouldContain("The checks begin with an offer");
        (await recruiter.Open($"/staff/applications/{application.Id}/checks/identity")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task Verify(Browser recruiter, string checks, string kind, string seen)
    {
        await recruiter.Open($"{checks}/{kind}");
        recruiter.Choose("I have seen it, and it is right").Fill("What you saw", seen);
        await recruiter.Press("Save");
        recruiter.Errors.ShouldBeEmpty();
    }

    private static async Task LookAtTheRegister(Browser recruiter, string checks)
    {
        await recruiter.Open(checks + "/registration");
        recruiter.Choose("Yes").Fill("Number", "sw1234").Fill("Name as registered", "Jo Barker").Fill("Status", "Registered").FillDate("Registered from", 2026, 8, 20).FillDate("Registered until", 2027, 11, 30);
        await recruiter.Press("Record what it says");
        recruiter.Errors.ShouldBeEmpty();
    }
}
