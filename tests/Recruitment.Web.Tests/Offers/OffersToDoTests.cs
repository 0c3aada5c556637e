using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Offers;

public sealed class OffersToDoTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    /// <summary>An offer made now, and what is done with it in the same breath.</summary>
    private async Task<JobApplication> Offered(string name, Action<Offer, JobApplication>? then = null, EntryRoute route = EntryRoute.Experienced)
    {
        var somebody = await _service.SomebodyWhoMetTheStandard(name, route, new(2027, 6, 18), new(2027, 7, 9));
        return await _service.InDatabase(async db =>
        {
            var (act, application) = (TestData.AnAct(_service.Time.GetUtcNow()), await db.JobApplications.SingleAsync(a => a.Id == somebody.Id));
            var terms = new OfferTerms("Social worker", null, 38_220, 37, "Full time", [], new(2027, 1, 11), new(2027, 6, 30));
            application.MakeConditionalOffer(terms, null, null, act).ShouldBeNull();
            var offer = Offer.Of(application, terms, new(false, null), act);
            offer.Write(LetterKind.Conditional, "Dear", "1", act);
            then?.Invoke(offer, application);
            db.Add(offer);
            await db.SaveChangesAsync();
            return application;
        });
    }

    private void Accept(Offer offer, JobApplication application) => offer.Accept(application, null, TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();

    /// <summary>The to-do list, a line for each item: who, and what.</summary>
    private async Task<string> ToDo()
    {
        var page = (await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff")).Page;
        return string.Join('\n', page.QuerySelectorAll(".app-to-do__item").Select(i => $"{i.QuerySelector("a")!.TextContent.Trim()} {i.QuerySelector(".app-to-do__detail")!.TextContent.Trim()}"));
    }

    [Fact]
    public async Task Each_state_of_an_offer_says_what_to_do_next()
    {
        await _service.SomebodyWhoMetTheStandard("Ann Makeme");
        await Offered("Bob Silent");
        await Offered("Cat Ready", (offer, application) =>
        {
            Accept(offer, application);
            offer.MeetAllBut(_service.Time.GetUtcNow());
        });
        (await ToDo()).ShouldNotContain("Bob Silent");

        _service.Time.Advance(TimeSpan.FromDays(11));
        var list = await ToDo();
        list.ShouldContain("Ann Makeme Met the standard: make an offer");
        list.ShouldContain("Bob Silent No answer to our offer: ring them");
        list.ShouldContain("Cat Ready Every check is done: make the offer firm");
    }

    [Fact]
    public async Task Checks_wait_for_asking_for_a_signature_and_for_what_is_late()
    {
        await Offered("Ann Unasked", Accept);
        await Offered("Bob Signature", (offer, application) =>
        {
            Accept(offer, application);
            offer.MeetAllBut(_service.Time.GetUtcNow(), ConditionKind.CriminalRecord);
            offer.RecordCheck(ConditionKind.CriminalRecord, ConditionAction.Verify, new("001234567890"), TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
        });
        await Offered("Cat Late", (offer, application) =>
        {
            Accept(offer, application);
            offer.MeetAllBut(_service.Time.GetUtcNow(), ConditionKind.Identity);
            offer.RecordCheck(ConditionKind.Identity, ConditionAction.Ask, null, TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
        });
        var list = await ToDo();
        list.ShouldContain("Ann Unasked Ask for the checks");
        list.ShouldContain("Bob Signature Enhanced DBS check with the children’s barred list: waits for a second signature");
        list.ShouldNotContain("Cat Late");
        _service.Time.Advance(TimeSpan.FromDays(8));
        (await ToDo()).ShouldContain("Cat Late Identity: late");
    }

    [Fact]
    public async Task A_check_that_we_hope_for_on_another_day_is_not_late_before_it()
    {
        var application = await Offered("Cat Late", (offer, application) =>
        {
            Accept(offer, application);
            offer.MeetAllBut(_service.Time.GetUtcNow(), ConditionKind.Identity);
            offer.RecordCheck(ConditionKind.Identity, ConditionAction.Ask, null, TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull();
        });
        _service.Time.Advance(TimeSpan.FromDays(30));
        (await ToDo()).ShouldContain("Cat Late Identity: late");

        var recruiter = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{application.Id}/checks/identity");
        await recruiter.Follow("Change");
        await recruiter.FillDate("We hope for it by", 2026, 12, 19).Press("Save the day");
        recruiter.Errors.ShouldBe([new HopedForDayHasPassed().Message]);
        await recruiter.FillDate("We hope for it by", 2026, 12, 24).Press("Save the day");
        recruiter.Heading.ShouldBe("Identity");
        recruiter.Text.ShouldContain("24 December 2026");
        (await ToDo()).ShouldNotContain("Cat Late");
        var manager = await _service.SignIn(StaffRole.HiringManager, "Dana Whitfield");
        (await manager.Open($"/staff/applications/{application.Id}/checks/identity")).Page.QuerySelectorAll("main a").ShouldNotContain(a => a.TextContent.Contains("Change"));
        (await manager.Open($"/staff/applications/{application.Id}/checks/identity/due")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        (await recruiter.Open($"/staff/applications/{application.Id}/checks/right-to-work/due")).Text.ShouldContain("This check is done.");
    }

    [Theory]
    [InlineData(ApplicationAction.MakeConditionalOffer)]
    [InlineData(ApplicationAction.AcceptOffer)]
    [InlineData(ApplicationAction.RecordStart)]
    public async Task Everybody_with_a_live_offer_and_every_starter_is_looked_up_again_on_the_first_of_december(ApplicationAction last)
    {
        var now = _service.Time.GetUtcNow();
        var (act, look) = (TestData.AnAct(now), (RegistrationCheck?)null);
        await Offered("Jo Barker", (offer, application) =>
        {
            look = TestData.ALookAtTheRegister(application.Id, now);
            if (last == ApplicationAction.MakeConditionalOffer) return;
            Accept(offer, application);
            offer.MeetAllBut(now);
            if (last == ApplicationAction.AcceptOffer) return;
            offer.MakeFirm(application, act).ShouldBeNull();
            offer.ConfirmStart(application, LondonTime.DayOf(now), act).ShouldBeNull();
            offer.RecordStart(application, look, act).ShouldBeNull();
        });
        await Save(look!);
        _service.Time.MoveTo(new(2026, 11, 30, 23, 0, 0, TimeSpan.Zero));
        (await ToDo()).ShouldNotContain("look at the register");
        _service.Time.MoveTo(new(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));
        (await ToDo()).ShouldContain("Jo Barker The registration year is over: look at the register again");

        await Save(TestData.ALookAtTheRegister(look!.JobApplicationId, _service.Time.GetUtcNow()));
        (await ToDo()).ShouldNotContain("look at the register");
    }

    private Task Save(RegistrationCheck look) => _service.InDatabase(async db =>
    {
        db.Add(look);
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task The_register_is_looked_at_in_the_week_before_a_start()
    {
        var application = await Offered("Jo Barker", (offer, application) =>
        {
            Accept(offer, application);
            offer.MeetAllBut(_service.Time.GetUtcNow());
            var act = TestData.AnAct(_service.Time.GetUtcNow());
            offer.MakeFirm(application, act).ShouldBeNull();
            offer.ConfirmStart(application, new(2027, 1, 11), act).ShouldBeNull();
        });
        _service.Time.MoveTo(new(2027, 1, 5, 8, 0, 0, TimeSpan.Zero));
        (await ToDo()).ShouldContain("Jo Barker Starts on Monday 11 January: look at the register once more");
        await _service.InDatabase(async db =>
        {
            db.Add(TestData.ALookAtTheRegister(application.Id, _service.Time.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        (await ToDo()).ShouldNotContain("look at the register");
        _service.Time.MoveTo(new(2027, 1, 11, 8, 0, 0, TimeSpan.Zero));
        (await ToDo()).ShouldContain("Jo Barker Record the start");
    }

    [Fact]
    public async Task Students_without_a_decision_are_there_eight_weeks_before_their_placement_ends()
    {
        await _service.SomebodyWhoMetTheStandard("Jo Barker", EntryRoute.Student, new(2027, 1, 29), null);
        _service.Time.MoveTo(new(2026, 12, 3, 12, 0, 0, TimeSpan.Zero));
        (await ToDo()).ShouldNotContain("no decision yet");
        _service.Time.MoveTo(new(2026, 12, 4, 12, 0, 0, TimeSpan.Zero));
        (await ToDo()).ShouldContain("Jo Barker Placement ends on 29 January 2027, no decision yet");
    }

    [Theory]
    [InlineData(EntryRoute.NewlyQualified, true)]
    [InlineData(EntryRoute.Experienced, false)]
    public async Task A_start_waits_for_its_first_year_where_somebody_is_new_to_practice(EntryRoute route, bool waits)
    {
        var started = await Offered("Jo Barker", (offer, application) =>
        {
            Accept(offer, application);
            foreach (var step in (ApplicationAction[])[ApplicationAction.MakeOfferFirm, ApplicationAction.ConfirmStart, ApplicationAction.RecordStart]) application.Move(step, TestData.AnAct(_service.Time.GetUtcNow()));
        }, route);
        (await ToDo()).Contains("Jo Barker Started: begin the first year").ShouldBe(waits);
        var page = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{started.Id}/offer");
        page.Text.Contains("Begin the first year", StringComparison.Ordinal).ShouldBe(waits);
    }
}
