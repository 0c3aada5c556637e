using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.Offers;

/// <summary>The conditions: one verb with the table behind it, and the two that others fill (the reference desk, the register).</summary>
public sealed partial class Offer
{
    public Refusal? RecordCheck(ConditionKind kind, ConditionAction action, ConditionEvidence? evidence, Act act)
    {
        if (Find(kind) is not { } condition) return new NoSuchCondition();
        if (Objection(condition, action, evidence, act) is { } refusal) return refusal;
        Change(condition, action, ConditionRules.Next(kind, condition.State, action)!.Value, evidence, act);
        return null;
    }

    /// <summary>Another member of staff looks after it.</summary>
    public Refusal? GiveCheckTo(ConditionKind kind, string owner, Act act)
    {
        if (Find(kind) is not { } condition) return new NoSuchCondition();
        var before = condition.Owner;
        condition.GiveTo(owner);
        Record($"CheckGiven:{kind}", act, before, owner);
        return null;
    }

    /// <summary>We hope for it on another day: a holiday, a late certificate, a letter that was lost.</summary>
    public Refusal? MoveCheckDue(ConditionKind kind, DateOnly to, Act act)
    {
        if (Find(kind) is not { } condition) return new NoSuchCondition();
        if (condition.IsSettled) return new CheckIsDone();
        if (to < LondonTime.DayOf(act.At)) return new HopedForDayHasPassed();
        var before = condition.DueOn;
        condition.MoveDue(to);
        Record($"CheckDueMoved:{kind}", act, $"{before:yyyy-MM-dd}", $"{to:yyyy-MM-dd}");
        return null;
    }

    /// <summary>
    /// Carries the state of the references to their condition. It never meets it by itself: a named person signs. A concern that comes up afterwards opens it again; what a manager has
    /// accepted stays. [domain.md 4.4]
    /// </summary>
    public void NoteReferences(ReferenceStanding standing, Act act)
    {
        var newConcern = standing.OpenConcerns > References.OpenConcerns;
        References = standing;
        if (Find(ConditionKind.References) is not { } condition || standing.Leads is not { } lead || lead.To == condition.State) return;
        if (condition.IsSettled && !newConcern) return;
        if (condition.State is ConditionState.NeedsManager or ConditionState.NotMet && lead.To == ConditionState.Asked) return;
        Change(condition, lead.Action, lead.To, new ConditionEvidence($"{standing.Confirmed} of {ReferenceStanding.Needed} confirmed"), act);
    }

    /// <summary>What the register says, carried to the condition: met, a manager's decision, or not met. What a manager has accepted stays accepted until the register says something else.</summary>
    public void NoteRegistration(RegistrationCheck check, Act act)
    {
        if (Find(ConditionKind.Registration) is not { } condition) return;
        var gate = check.GateOn(LondonTime.DayOf(act.At));
        var accepted = gate == RegistrationGate.SeniorDecision && condition.State == ConditionState.Met && check.Restriction == NotedRestriction;
        NotedRestriction = check.Restriction;
        if (accepted) return;
        var (action, next) = gate switch
        {
            RegistrationGate.Open => (ConditionAction.Verify, ConditionState.Met),
            RegistrationGate.SeniorDecision => (ConditionAction.SendToManager, ConditionState.NeedsManager),
            RegistrationGate.NameUnclear => (ConditionAction.Receive, ConditionState.Received),
            RegistrationGate.NotYet => (ConditionAction.OpenAgain, ConditionState.Asked),
            RegistrationGate.Closed => (ConditionAction.FindNotMet, ConditionState.NotMet),
        };
        Change(condition, action, next, new ConditionEvidence(check.InWords, check.RegisteredUntil), act);
    }

    private void Change(Condition condition, ConditionAction action, ConditionState next, ConditionEvidence? evidence, Act act)
    {
        var before = condition.State;
        condition.Take(action, next, evidence, act);
        Record($"Check:{condition.Kind}", act, before.ToString(), next.ToString());
    }

    private Refusal? Objection(Condition condition, ConditionAction action, ConditionEvidence? evidence, Act act)
    {
        var (kind, today) = (condition.Kind, LondonTime.DayOf(act.At));
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (action == ConditionAction.Waive && !kind.MayBeWaived()) return new NeverWaived(kind);
        if (!ConditionRules.Allows(kind, condition.State, action)) return new ConditionCannotDoThat(kind, condition.State, action);
        if (action is ConditionAction.SendToManager or ConditionAction.AcceptDespite or ConditionAction.FindNotMet or ConditionAction.Waive or ConditionAction.OpenAgain
            && string.IsNullOrWhiteSpace(act.Why)) return new SayWhy();
        if (action == ConditionAction.Countersign && condition.VerifiedById == act.By.Id) return new SecondSignatureIsAnotherPersons();
        return action switch
        {
            ConditionAction.Verify when kind == ConditionKind.Registration => new RegisterIsLookedAt(),
            ConditionAction.Verify when kind == ConditionKind.References => References.IsEnough ? null : new ReferencesAreNotEnough(References.Confirmed),
            ConditionAction.Verify => string.IsNullOrWhiteSpace(evidence?.Reference) ? new SayWhatWasSeen() : Fault(kind, evidence, today),
            ConditionAction.AcceptDespite when kind == ConditionKind.Registration => NotedRestriction == RegisterRestriction.None ? new RegisterIsLookedAt() : null,
            ConditionAction.AcceptDespite when !kind.MayBeWaived() => condition.Evidence is { } seen ? Fault(kind, new(seen, condition.EvidenceEndsOn), today) : new NothingWasSeen(),
            _ => null,
        };
    }

    private static Refusal? Fault(ConditionKind kind, ConditionEvidence evidence, DateOnly today)
    {
        if (evidence.EndsOn < today) return new EvidenceHasEnded();
        return kind == ConditionKind.CriminalRecord && !HasCertificateNumber(evidence.Reference) ? new CertificateNumberHasTwelveDigits() : null;
    }

    /// <summary>The certificate's number has 12 digits; F and ten digits is the application form's. [domain.md 4.7; P61]</summary>
    private static bool HasCertificateNumber(string reference) =>
        reference.Split([' ', ',', ';', ':', '.'], StringSplitOptions.RemoveEmptyEntries).Any(word => word.Length == 12 && word.All(char.IsAsciiDigit));
}
