using System.Collections.Frozen;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.Vacancies;
using static Recruitment.Domain.Checks.ConditionAction;
using static Recruitment.Domain.Checks.ConditionState;

namespace Recruitment.Domain.Checks;

/// <summary>Everything that is true of a kind of condition, and the table of what may be done with one.</summary>
public static class ConditionRules
{
    private static readonly FrozenDictionary<(ConditionState, ConditionAction), ConditionState> _moves = Moves().ToFrozenDictionary(m => (m.From, m.Action), m => m.To);

    /// <summary>Where the action leads; null where it may not be done now. Verifying a safeguarding condition leads to the second signature. [product.md, feature 65]</summary>
    public static ConditionState? Next(ConditionKind kind, ConditionState state, ConditionAction action)
    {
        if (kind == ConditionKind.MetTheStandard) return null;
        if (action == Waive && !kind.MayBeWaived()) return null;
        if (!_moves.TryGetValue((state, action), out var next)) return null;
        return next == Met && action != Countersign && kind.NeedsTwoSignatures() ? AwaitingSecondSignature : next;
    }

    public static bool Allows(ConditionKind kind, ConditionState state, ConditionAction action) => Next(kind, state, action) is not null;

    /// <summary>To accept what is out of the ordinary, or to do without a check, is a manager's decision.</summary>
    public static bool IsForManagersOnly(this ConditionAction action) => action is AcceptDespite or FindNotMet or Waive;

    /// <summary>The conditions of an offer, in the order in which people read them. [domain.md 3.3, 4.9]</summary>
    /// <param name="route">How the person comes to the work.</param>
    /// <param name="livedAbroad">Six months or more abroad in the last five years: a setting of councils' own. [domain.md 4.7; P62]</param>
    /// <param name="updatingDays">What <see cref="UpdatingDays"/> asks of a returner.</param>
    public static IReadOnlyList<ConditionKind> For(EntryRoute route, bool livedAbroad, int updatingDays) =>
    [
        .. route.IsStudent() ? [ConditionKind.MetTheStandard, ConditionKind.FinalPlacement, ConditionKind.Award] : (ConditionKind[])[ConditionKind.Qualification],
        ConditionKind.Registration,
        .. updatingDays > 0 ? (ConditionKind[])[ConditionKind.Updating] : [],
        .. route == EntryRoute.Secondment ? (ConditionKind[])[ConditionKind.Release] : [],
        ConditionKind.References,
        ConditionKind.CriminalRecord,
        .. livedAbroad || route == EntryRoute.Overseas ? (ConditionKind[])[ConditionKind.OverseasRecord] : [],
        ConditionKind.RightToWork,
        ConditionKind.Identity,
        ConditionKind.OccupationalHealth,
    ];

    /// <summary>Right to work and registration never; nor anything else that keeps children safe. [domain.md 4.9]</summary>
    public static bool MayBeWaived(this ConditionKind kind) => kind is ConditionKind.OccupationalHealth or ConditionKind.Qualification or ConditionKind.OverseasRecord;

    public static bool NeedsTwoSignatures(this ConditionKind kind) => kind is ConditionKind.CriminalRecord or ConditionKind.OverseasRecord;

    /// <summary>What a person who bridges as a support worker need not have yet: all that only the register waits for. [cases.md; P5]</summary>
    public static bool MayFollowABridgingStart(this ConditionKind kind) =>
        kind is ConditionKind.Registration or ConditionKind.Award or ConditionKind.Qualification or ConditionKind.FinalPlacement or ConditionKind.Updating;

    /// <summary>
    /// The day by which it is hoped to be there, asked for on this one: references within five working days, the others within the target of fifteen days; a student's own
    /// dates stand in their place. [product.md, feature 65; domain.md 6.4]
    /// </summary>
    public static DateOnly HopedFor(ConditionKind kind, DateOnly asked) => kind switch
    {
        ConditionKind.MetTheStandard => asked,
        ConditionKind.References => WorkingCalendar.ByRule.Add(asked, 5),
        ConditionKind.Identity or ConditionKind.Qualification or ConditionKind.Registration => asked.AddDays(7),
        ConditionKind.CriminalRecord or ConditionKind.RightToWork or ConditionKind.OccupationalHealth => asked.AddDays(15),
        ConditionKind.FinalPlacement or ConditionKind.Award or ConditionKind.Release => asked.AddDays(15),
        ConditionKind.Updating or ConditionKind.OverseasRecord => asked.AddDays(60),
    };

    public static HeldBy HeldBy(ConditionKind kind, ConditionState state) => state switch
    {
        NotAsked or Received or AwaitingSecondSignature or NeedsManager or NotMet => Checks.HeldBy.Us,
        Met or Waived => Checks.HeldBy.Nobody,
        Asked => kind switch
        {
            ConditionKind.CriminalRecord or ConditionKind.RightToWork or ConditionKind.Identity or ConditionKind.OccupationalHealth => Checks.HeldBy.Candidate,
            ConditionKind.Qualification or ConditionKind.Updating or ConditionKind.OverseasRecord => Checks.HeldBy.Candidate,
            ConditionKind.References or ConditionKind.FinalPlacement or ConditionKind.Award or ConditionKind.Registration or ConditionKind.Release => Checks.HeldBy.SomebodyElse,
            ConditionKind.MetTheStandard => Checks.HeldBy.Nobody,
        },
    };

    private static IEnumerable<(ConditionState From, ConditionAction Action, ConditionState To)> Moves()
    {
        foreach (var open in (ConditionState[])[NotAsked, Asked, Received])
        {
            yield return (open, Ask, Asked);
            yield return (open, Receive, Received);
            yield return (open, Verify, Met);
            // That something cannot be met is a manager's finding: it is sent to one.
            yield return (open, SendToManager, NeedsManager);
            yield return (open, Waive, Waived);
        }

        yield return (AwaitingSecondSignature, Countersign, Met);
        yield return (AwaitingSecondSignature, SendToManager, NeedsManager);
        yield return (AwaitingSecondSignature, OpenAgain, Asked);
        yield return (NeedsManager, AcceptDespite, Met);
        yield return (NeedsManager, FindNotMet, NotMet);
        yield return (NeedsManager, Waive, Waived);
        yield return (NeedsManager, Ask, Asked);
        yield return (NotMet, Ask, Asked);
        yield return (NotMet, Receive, Received);
        yield return (NotMet, SendToManager, NeedsManager);
        yield return (Met, OpenAgain, Asked);
        yield return (Waived, OpenAgain, Asked);
    }
}
