using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Vacancies;
using static Recruitment.Domain.JobApplications.ApplicationAction;

namespace Recruitment.Domain.Tests.Offers;

/// <summary>People and offers in the states that the tests of offers begin from.</summary>
internal static class People
{
    public static readonly DateTimeOffset Monday = new(2027, 5, 3, 9, 0, 0, TimeSpan.Zero);

    public static readonly Actor Priya = new(ActorKind.Staff, "staff-1", "Priya Shah");

    public static readonly Actor Tom = new(ActorKind.Staff, "staff-2", "Tom Okafor");

    public static Act By(Actor who, DateTimeOffset? at = null, string? why = null) => new(who, at ?? Monday, why);

    public static Act ByPriya(DateTimeOffset? at = null, string? why = null) => By(Priya, at, why);

    public static Act TheirOwn(DateTimeOffset? at = null) => new(new Actor(ActorKind.Candidate, "c", "Jo Barker"), at ?? Monday);

    public static JobApplication WhoMetTheStandard(EntryRoute route = EntryRoute.Experienced, DateOnly? placementEnds = null, DateOnly? award = null)
    {
        var student = route.IsStudent() ? new StudentDetails("Northfield University", "BA Social Work", placementEnds ?? new(2027, 6, 18), award ?? new(2027, 7, 9)) : null;
        var application = JobApplication.Receive("BCDF-GHJK", Guid.NewGuid(), Guid.NewGuid(), route, student, new CvFile("h", "cv.pdf", "application/pdf", 1), ByPriya());
        foreach (var step in (ApplicationAction[])[Invite, BookSeat, CheckIn, LockRatings, FinishWashUp, RecordMetTheStandard])
            application.Move(step, ByPriya()).ShouldBeNull();
        return application;
    }

    public static OfferTerms Terms(DateOnly? start = null, DateOnly? longStop = null) =>
        new("Social worker", null, 38_220, 37m, "Full time", [], start ?? new(2027, 9, 1), longStop ?? new(2027, 12, 31));

    public static Offer Offered(JobApplication application, OfferTerms? terms = null, OfferCircumstances? circumstances = null, DateTimeOffset? at = null)
    {
        application.MakeConditionalOffer(terms ?? Terms(), null, null, ByPriya(at)).ShouldBeNull();
        return Offer.Of(application, terms ?? Terms(), circumstances ?? new(false, null), ByPriya(at));
    }

    public static Offer Accepted(JobApplication application, OfferTerms? terms = null)
    {
        var offer = Offered(application, terms);
        offer.Accept(application, null, TheirOwn()).ShouldBeNull();
        return offer;
    }

    /// <summary>Everything met but what is named.</summary>
    public static Offer WithAllMetBut(this Offer offer, params ConditionKind[] open)
    {
        foreach (var kind in offer.Open.Except(open).ToList()) offer.Meet(kind);
        return offer;
    }

    public static void Meet(this Offer offer, ConditionKind kind, DateTimeOffset? at = null)
    {
        if (kind == ConditionKind.Registration)
        {
            offer.NoteRegistration(Look(at: at), ByPriya(at));
            return;
        }

        if (kind == ConditionKind.References) offer.NoteReferences(new ReferenceStanding(2, 2, 0, 0), ByPriya(at));
        offer.RecordCheck(kind, ConditionAction.Verify, new ConditionEvidence("Seen, 001234567890"), ByPriya(at)).ShouldBeNull();
        if (kind.NeedsTwoSignatures()) offer.RecordCheck(kind, ConditionAction.Countersign, null, By(Tom, at)).ShouldBeNull();
    }

    public static RegistrationCheck Look(
        string status = "Registered", RegisterRestriction restriction = RegisterRestriction.None, string name = "Jo Barker", string? resolution = null, DateTimeOffset? at = null, DateOnly? until = null) =>
        RegistrationCheck.Of(
            Guid.NewGuid(), "Jo Barker",
            new RegisterEntry("SW1234", name, status, new(2020, 3, 1), until ?? new(2027, 11, 30), restriction, "Northfield", RegisterMethod.PublicRegister, resolution, null), ByPriya(at));

    public static ConditionState StateOf(this Offer offer, ConditionKind kind) => offer.Conditions.Single(c => c.Kind == kind).State;
}
