using Recruitment.Domain;
using Recruitment.Domain.Checks;
using Recruitment.Domain.Offers;

namespace Recruitment.Testing;

public static partial class TestData
{
    /// <summary>Every condition signed, by two people where it takes two, but for these.</summary>
    public static void MeetAllBut(this Offer offer, DateTimeOffset at, params ConditionKind[] open)
    {
        var colleague = new Act(new Actor(ActorKind.Staff, "staff-2", "Tom Okafor"), at);
        offer.NoteReferences(new ReferenceStanding(2, 2, 0, 0), AnAct(at));
        foreach (var kind in offer.Open.Except(open).ToList())
        {
            if (kind == ConditionKind.Registration) offer.NoteRegistration(ALookAtTheRegister(offer.JobApplicationId, at), AnAct(at));
            else if (offer.RecordCheck(kind, ConditionAction.Verify, new ConditionEvidence("Seen, 001234567890"), AnAct(at)) is { } refusal) throw new InvalidOperationException(refusal.Message);
            if (kind.NeedsTwoSignatures()) offer.RecordCheck(kind, ConditionAction.Countersign, null, colleague);
        }
    }

    public static RegistrationCheck ALookAtTheRegister(Guid jobApplicationId, DateTimeOffset at, string status = "Registered", string name = "Jo Barker") => RegistrationCheck.Of(
        jobApplicationId, name,
        new RegisterEntry("SW1234", name, status, new(2026, 8, 20), Registers.FirstOfDecemberAfter(LondonTime.DayOf(at)).AddDays(-1), RegisterRestriction.None, "Northfield", RegisterMethod.PublicRegister, null, null),
        AnAct(at));
}
