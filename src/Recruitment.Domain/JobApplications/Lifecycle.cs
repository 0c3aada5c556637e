using System.Collections.Frozen;
using static Recruitment.Domain.JobApplications.ApplicationAction;
using static Recruitment.Domain.JobApplications.ApplicationStatus;

namespace Recruitment.Domain.JobApplications;

/// <summary>
/// Everything that is true of a status: what may be done from it and where that leads. The buttons, the aggregate and the printed matrix all read this one table.
/// [product.md, the way through; domain.md 1.1a]
/// </summary>
public static class Lifecycle
{
    private static readonly ApplicationStatus[] _endings = [NotThisTime, AnotherRoute, InTalentPool, NotYet, OfferDeclined, Withdrawn, Closed, ApplicationStatus.SetAside];

    /// <summary>Whoever has neither ended nor begun work, and whoever waits in the talent pool.</summary>
    private static readonly ApplicationStatus[] _onTheWay =
        [.. Enum.GetValues<ApplicationStatus>().Where(s => !_endings.Contains(s) && s.Stage() != JobApplications.Stage.InPost), InTalentPool];

    private static readonly FrozenDictionary<(ApplicationStatus, ApplicationAction), ApplicationStatus> _moves = Moves().ToFrozenDictionary(m => (m.From, m.Action), m => m.To);

    /// <summary>Where the action leads, or null where it may not be done now. Undoing leads to <paramref name="before"/>, the status that was left.</summary>
    public static ApplicationStatus? Next(ApplicationStatus status, ApplicationAction action, ApplicationStatus? before = null) => (status, action) switch
    {
        (NotThisTime or Invited or AwaitingAnswer or AnotherRoute or InTalentPool, UndoReply) => before is AwaitingAnswer or InTalentPool ? before : Received,
        (Withdrawn, UndoWithdrawal) or (Closed or NotThisTime or AnotherRoute or InTalentPool or NotYet or OfferDeclined, Reopen) or (ApplicationStatus.SetAside, TakeUpAgain) => before,
        _ => _moves.TryGetValue((status, action), out var next) ? next : null,
    };

    public static bool Allows(ApplicationStatus status, ApplicationAction action) => Next(status, action, before: status) is not null;

    public static bool IsEnding(this ApplicationStatus status) => _endings.Contains(status);

    /// <summary>They have met the standard, and have a promise.</summary>
    public static bool IsAfterAPass(this ApplicationStatus status) => status is MetTheStandard or ConditionalOffer or OfferAccepted or FirmOffer or StartConfirmed;

    /// <summary>From the assessment day on the decision is a manager's.</summary>
    public static bool NeedsAManagerToClose(this ApplicationStatus status) => status is Attended or Rated or WashedUp || status.IsAfterAPass();

    public static Stage Stage(this ApplicationStatus status) => status switch
    {
        Received => JobApplications.Stage.ToReply,
        AwaitingAnswer or Invited or DidNotAttend => JobApplications.Stage.WithCandidate,
        Booked => JobApplications.Stage.Booked,
        Attended or Rated or WashedUp => JobApplications.Stage.Assessed,
        MetTheStandard or ConditionalOffer or OfferAccepted => JobApplications.Stage.Offer,
        FirmOffer or StartConfirmed => JobApplications.Stage.Starting,
        Started or InEarlyCareer or EarlyCareerPassed or EarlyCareerEnded => JobApplications.Stage.InPost,
        NotThisTime or AnotherRoute or InTalentPool or NotYet or OfferDeclined or Withdrawn or Closed or ApplicationStatus.SetAside => JobApplications.Stage.Ended,
    };

    private static IEnumerable<(ApplicationStatus From, ApplicationAction Action, ApplicationStatus To)> Moves()
    {
        foreach (var waiting in (ApplicationStatus[])[Received, InTalentPool, AwaitingAnswer])
        {
            yield return (waiting, Invite, Invited);
            yield return (waiting, SayNotThisTime, NotThisTime);
            yield return (waiting, SuggestAnotherRoute, AnotherRoute);
        }

        yield return (Received, AskForOneThing, AwaitingAnswer);
        yield return (Received, AddToTalentPool, InTalentPool);
        yield return (AwaitingAnswer, AddToTalentPool, InTalentPool);
        yield return (AwaitingAnswer, GiveAnswer, Received);

        yield return (Invited, BookSeat, Booked);
        yield return (Booked, MoveSeat, Booked);
        yield return (Booked, GiveSeatBack, Invited);
        yield return (Booked, CancelSeat, Invited);
        yield return (Booked, CheckIn, Attended);
        yield return (Booked, RecordNoShow, DidNotAttend);
        yield return (DidNotAttend, CheckIn, Attended);
        yield return (DidNotAttend, BookSeat, Booked);
        yield return (Attended, RecordNoShow, DidNotAttend);
        yield return (Attended, UndoAttendance, Booked);
        yield return (DidNotAttend, UndoAttendance, Booked);

        yield return (Attended, LockRatings, Rated);
        yield return (Rated, FinishWashUp, WashedUp);
        yield return (WashedUp, ReopenWashUp, Rated);
        yield return (Rated, ArrangeSubstitute, Attended);
        yield return (WashedUp, ArrangeSubstitute, Attended);
        yield return (WashedUp, RecordMetTheStandard, MetTheStandard);
        yield return (WashedUp, RecordNotYet, NotYet);

        yield return (MetTheStandard, MakeConditionalOffer, ConditionalOffer);
        yield return (ConditionalOffer, AcceptOffer, OfferAccepted);
        yield return (ConditionalOffer, DeclineOffer, OfferDeclined);
        yield return (OfferAccepted, MakeOfferFirm, FirmOffer);
        yield return (FirmOffer, ConfirmStart, StartConfirmed);
        yield return (StartConfirmed, ConfirmStart, StartConfirmed);
        yield return (StartConfirmed, RecordStart, Started);
        yield return (Started, BeginEarlyCareer, InEarlyCareer);
        yield return (InEarlyCareer, PassEarlyCareer, EarlyCareerPassed);
        yield return (InEarlyCareer, EndEarlyCareer, EarlyCareerEnded);
        yield return (EarlyCareerPassed, ReopenEarlyCareer, InEarlyCareer);
        yield return (EarlyCareerEnded, ReopenEarlyCareer, InEarlyCareer);

        // A newer CV is kept wherever somebody is on the way; it answers our question, and it wakes somebody from the talent pool.
        foreach (var open in _onTheWay)
            yield return (open, SendNewCv, open is AwaitingAnswer or InTalentPool ? Received : open);

        foreach (var open in _onTheWay)
        {
            yield return (open, Withdraw, Withdrawn);
            // Who still waits for a reply gets one: closing is no way round the second look, the advice and the hold.
            if (open is not (Received or AwaitingAnswer or InTalentPool)) yield return (open, Close, Closed);
        }

        // Once they have chosen a day, it is theirs.
        foreach (var early in (ApplicationStatus[])[Received, AwaitingAnswer, Invited, InTalentPool]) yield return (early, ApplicationAction.SetAside, ApplicationStatus.SetAside);
    }
}
