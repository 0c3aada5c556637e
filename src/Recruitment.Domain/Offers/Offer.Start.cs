using Recruitment.Domain.Calendar;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.Offers;

/// <summary>From the firm offer to the first day; and the ways to wait for the register without losing the offer. [cases.md; domain.md 3.3, 4.9]</summary>
public sealed partial class Offer
{
    /// <summary>The first day, once it is confirmed.</summary>
    public DateOnly? StartsOn { get; private set; }

    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>The first day as a support worker, where one bridges the time until the register shows the person.</summary>
    public DateOnly? BridgingFrom { get; private set; }

    /// <summary>When the offer was kept open to a next award board. Once. [domain.md 3.3; DP]</summary>
    public DateTimeOffset? DeferredAt { get; private set; }

    /// <summary>What is possible on a day, and what else can be offered when it is not.</summary>
    public StartReading ReadStart(DateOnly day)
    {
        var open = Open;
        if (open.Count == 0) return new StartReading(StartAs.SocialWorker, open, false, null);
        var bridging = open.All(k => k.MayFollowABridgingStart()) && open.Contains(ConditionKind.Registration);
        return new StartReading(StartAs.Nobody, open, bridging, Terms.LongStop > day ? Terms.LongStop : null);
    }

    /// <summary>The first day is agreed, and may be agreed anew until they are here: somebody falls ill, or the register is slow.</summary>
    public Refusal? ConfirmStart(JobApplication application, DateOnly startsOn, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (startsOn < LondonTime.DayOf(act.At)) return new FirstDayHasPassed();
        if (startsOn > Terms.LongStop) return new StartIsAfterTheLongStop(Terms.LongStop);
        if (!WorkingCalendar.ByRule.IsWorkingDay(startsOn)) return new NotOnAWorkingDay("first day", startsOn);
        if (StartGate(startsOn, LondonTime.DayOf(act.At)) is { } closed) return closed;
        if (application.Move(ApplicationAction.ConfirmStart, act) is { } refusal) return refusal;
        Record("FirstDayAgreed", act, $"{StartsOn:yyyy-MM-dd}", $"{startsOn:yyyy-MM-dd}");
        StartsOn = startsOn;
        return null;
    }

    /// <summary>On the day. Everything is asked once more: a visa or a registration can end between the letter and the first morning.</summary>
    public Refusal? RecordStart(JobApplication application, RegistrationCheck? lastLook, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (!Lifecycle.Allows(application.Status, ApplicationAction.RecordStart)) return new NotFromHere(application.Status, ApplicationAction.RecordStart);
        var startsOn = StartsOn!.Value;
        if (startsOn > LondonTime.DayOf(act.At)) return new StartIsInTheFuture();
        if (StartGate(startsOn, LondonTime.DayOf(act.At)) is { } closed) return closed;
        if (lastLook is null || lastLook.GateOn(startsOn) is not (RegistrationGate.Open or RegistrationGate.SeniorDecision)) return new StartNeedsRegistration();
        if (!lastLook.IsFreshFor(startsOn)) return new StartNeedsAFreshLook(LondonTime.DayOf(lastLook.CheckedAt));
        if (application.Move(ApplicationAction.RecordStart, act) is { } refusal) return refusal;
        StartedAt = act.At;
        return null;
    }

    /// <summary>A start as a support worker until the register shows the person; the offer stays as it is.</summary>
    public Refusal? OfferBridgingStart(JobApplication application, DateOnly from, Act act)
    {
        if (application.Status != ApplicationStatus.OfferAccepted) return new OfferIsNotOpen();
        if (Find(ConditionKind.Registration) is { IsSettled: true }) return new RegisteredAlready();
        if (!ReadStart(from).BridgingIsPossible) return new BridgeNeedsTheOtherChecks([.. Open.Where(k => !k.MayFollowABridgingStart())]);
        if (from > Terms.LongStop) return new StartIsAfterTheLongStop(Terms.LongStop);
        if (!WorkingCalendar.ByRule.IsWorkingDay(from)) return new NotOnAWorkingDay("start", from);
        BridgingFrom = from;
        Record("BridgingStartOffered", act, after: $"{from:yyyy-MM-dd}");
        return null;
    }

    /// <summary>A later (or earlier) start, or a later long-stop date, by a named person.</summary>
    public Refusal? ChangeDates(JobApplication application, DateOnly? proposedStart, DateOnly longStop, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (!IsBeforeConfirming(application) && application.Status != ApplicationStatus.StartConfirmed) return new OfferIsNotOpen();
        var changed = Terms with { ProposedStart = proposedStart, LongStop = longStop };
        if (changed.Objection(LondonTime.DayOf(act.At)) is { } refusal) return refusal;
        Record("OfferDatesChanged", act, DatesInWords(Terms), DatesInWords(changed));
        Terms = changed;
        return null;
    }

    /// <summary>A resit or a late board: the offer is kept open to the next one, once.</summary>
    public Refusal? DeferToNextBoard(JobApplication application, DateOnly board, DateOnly longStop, Act act)
    {
        if (!act.By.IsPerson) return new OnlyAPersonMayDecide();
        if (Kind != OfferKind.StudentGuarantee) return new OnlyStudentsAreDeferred();
        if (DeferredAt is not null) return new DeferredAlready();
        if (!IsBeforeConfirming(application)) return new OfferIsNotOpen();
        var award = Find(ConditionKind.Award)!;
        if (board <= award.DueOn || longStop < board || longStop < Terms.LongStop) return new NextBoardIsEarlier();
        foreach (var (what, day) in ((string, DateOnly)[])[("award board", board), ("long-stop date", longStop)])
            if (!WorkingCalendar.ByRule.IsWorkingDay(day)) return new NotOnAWorkingDay(what, day);
        award.MoveDue(board);
        Find(ConditionKind.Registration)!.MoveDue(board.AddDays(56));
        DeferredAt = act.At;
        Record("DeferredToNextBoard", act, DatesInWords(Terms), $"board {board:yyyy-MM-dd}, long stop {longStop:yyyy-MM-dd}");
        Terms = Terms with { ProposedStart = null, LongStop = longStop };
        return null;
    }

    /// <summary>Closing an application is no way round the promise: until the long-stop date an offer ends by the person's own word, or because a check was found not to be met. A student's first award board is no end: the offer stays open to the next one. [domain.md 3.3; cases.md]</summary>
    public Refusal? KeepsOpen(JobApplication application, DateOnly today) =>
        application.Status is ApplicationStatus.ConditionalOffer or ApplicationStatus.OfferAccepted or ApplicationStatus.FirmOffer or ApplicationStatus.StartConfirmed
            && today <= Terms.LongStop && !_conditions.Exists(c => c.State == ConditionState.NotMet && (c.Kind != ConditionKind.Award || DeferredAt is not null))
            ? new OfferIsKeptOpen(Terms.LongStop)
            : null;

    /// <summary>Registration is renewed every year, so it must be live today and is looked at again for the day itself; a right to work must reach the day.</summary>
    private Refusal? StartGate(DateOnly startsOn, DateOnly today)
    {
        if (Find(ConditionKind.Registration) is not { IsSettled: true, EvidenceEndsOn: var until } || until < today) return new StartNeedsRegistration();
        if (Find(ConditionKind.RightToWork) is not { IsSettled: true, EvidenceEndsOn: var ends } || ends < startsOn) return new StartNeedsRightToWork();
        return Open.Count > 0 ? new ConditionsAreOpen(Open) : null;
    }

    private static bool IsBeforeConfirming(JobApplication application) =>
        application.Status is ApplicationStatus.ConditionalOffer or ApplicationStatus.OfferAccepted or ApplicationStatus.FirmOffer;

    private static string DatesInWords(OfferTerms terms) => $"start {(terms.ProposedStart is { } start ? $"{start:yyyy-MM-dd}" : "open")}, long stop {terms.LongStop:yyyy-MM-dd}";
}

public enum StartAs
{
    Nobody,
    SocialWorker,
}

/// <param name="Open">What stands in the way.</param>
/// <param name="BridgingIsPossible">Whether only the register is waited for, so that a start as a support worker can be offered.</param>
/// <param name="LaterUntil">Until when a later start can be offered; null once the long-stop date is here.</param>
public sealed record StartReading(StartAs As, IReadOnlyList<ConditionKind> Open, bool BridgingIsPossible, DateOnly? LaterUntil);
