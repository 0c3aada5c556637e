namespace Recruitment.Domain.AssessmentCentres;

public enum SeatStatus
{
    /// <summary>Kept free for somebody until they say yes. No verb sets it yet: it is for the waiting list. [product.md, feature 31]</summary>
    Held,
    Booked,

    /// <summary>By the candidate.</summary>
    GivenBack,

    /// <summary>By us: the day was called off, or the application ended.</summary>
    Cancelled,
    Attended,
    DidNotAttend,
}

/// <summary>How people are told apart on the day without surnames: a group's letter and a colour.</summary>
public enum SeatColour
{
    Red,
    Blue,
    Green,
    Yellow,
    Purple,
    Orange,
}

/// <summary>One person's place on one day. Moving it changes the day it points at, never the other seats; the calendar entry stays one and the same.</summary>
public sealed class Seat : AggregateRoot
{
    private Seat()
    {
    }

    public Guid DayId { get; private set; }

    public Guid JobApplicationId { get; private set; }

    public Guid CandidateId { get; private set; }

    public SeatStatus Status { get; private set; }

    public DateTimeOffset StatusSince { get; private set; }

    public DateTimeOffset BookedAt { get; private set; }

    /// <summary>Until when a held seat is kept; null while no seat is held. [product.md, feature 31]</summary>
    public DateTimeOffset? HeldUntil { get; private set; }

    /// <summary>How often it moved to another day.</summary>
    public int Moves { get; private set; }

    /// <summary>The group's number; null until groups are dealt.</summary>
    public int? Group { get; private set; }

    public SeatColour? Colour { get; private set; }

    /// <summary>The number of the calendar file sent last; rises with each. (RFC 5545, SEQUENCE)</summary>
    public int CalendarSequence { get; private set; }

    public DateTimeOffset? CheckedInAt { get; private set; }

    public bool IsLate { get; private set; }

    /// <summary>What the check-in took the place of: who came after all was missed before, and is again when it is undone.</summary>
    public SeatStatus? BeforeCheckIn { get; private set; }

    /// <summary>The seat whose owner came after all, and for which this place on another day was let go.</summary>
    public Guid? LetGoFor { get; private set; }

    /// <summary>Nobody has seen them half an hour after the start. A hint to a person, never an outcome.</summary>
    public DateTimeOffset? NotHereYetSince { get; private set; }

    /// <summary>The words of what they need, as they were when the organiser had arranged it. New words are a new task.</summary>
    public string? ArrangedFor { get; private set; }

    /// <summary>Who arranged it: they know the reason, so they do not rate this person.</summary>
    public Guid? ArrangedById { get; private set; }

    /// <summary>What assessors do about it on the day, without the reason.</summary>
    public string? Instruction { get; private set; }

    /// <summary>The calendar entry's name for ever. (RFC 5545, UID)</summary>
    public string CalendarUid => $"seat-{Id:N}@recruitment";

    public bool IsLive => Status is SeatStatus.Held or SeatStatus.Booked;

    /// <summary>Counts towards the day: is coming, or came.</summary>
    public bool IsOnTheDay => Status is SeatStatus.Held or SeatStatus.Booked or SeatStatus.Attended or SeatStatus.DidNotAttend;

    protected override string HistorySubject => "JobApplication";

    protected override Guid HistoryId => JobApplicationId;

    public static Seat Book(Guid dayId, Guid jobApplicationId, Guid candidateId, DateOnly date, Act act)
    {
        var seat = new Seat
        {
            Id = Ids.At(act.At),
            DayId = dayId,
            JobApplicationId = jobApplicationId,
            CandidateId = candidateId,
            Status = SeatStatus.Booked,
            StatusSince = act.At,
            BookedAt = act.At,
        };
        seat.Record("SeatBooked", act, after: date.ToString("O"));
        return seat;
    }

    /// <summary>To another day: out of its group, with a calendar file that moves the same entry.</summary>
    public Refusal? MoveTo(AssessmentDay day, DateOnly from, Act act)
    {
        if (!IsLive) return new SeatHasMovedOn();
        (DayId, StatusSince, Group, Colour, NotHereYetSince, ArrangedFor, Instruction) = (day.Id, act.At, null, null, null, null, null);
        Moves++;
        CalendarSequence++;
        Record("SeatMoved", act, from.ToString("O"), day.Date.ToString("O"));
        return null;
    }

    /// <summary>The day itself moved, and the seat with it.</summary>
    public void DayMoved(DateOnly from, DateOnly to, Act act)
    {
        CalendarSequence++;
        Record("SeatMovedWithItsDay", act, from.ToString("O"), to.ToString("O"));
    }

    public Refusal? GiveBack(Act act) => End(SeatStatus.GivenBack, "SeatGivenBack", act);

    public Refusal? Cancel(Act act) => End(SeatStatus.Cancelled, "SeatCancelled", act);

    /// <summary>They came to the day on which we had missed them: nobody has two places.</summary>
    public Refusal? LetGo(Seat cameAfterAll, Act act)
    {
        if (Cancel(act) is { } gone) return gone;
        LetGoFor = cameAfterAll.Id;
        return null;
    }

    /// <summary>They had not come after all.</summary>
    public void GiveAgain(Act act)
    {
        (Status, StatusSince, LetGoFor) = (SeatStatus.Booked, act.At, null);
        CalendarSequence++;
        Record("SeatGivenAgain", act);
    }

    public Refusal? CheckIn(bool late, Act act)
    {
        if (Status is SeatStatus.Attended) return new AlreadyHere();
        if (Status is not (SeatStatus.Booked or SeatStatus.Held or SeatStatus.DidNotAttend)) return new SeatHasMovedOn();
        (BeforeCheckIn, Status, StatusSince, CheckedInAt, IsLate, NotHereYetSince) = (Status, SeatStatus.Attended, act.At, act.At, late, null);
        Record(late ? "CheckedInLate" : "CheckedIn", act);
        return null;
    }

    /// <summary>By a person, never by the clock.</summary>
    public Refusal? RecordNoShow(Act act)
    {
        if (!act.By.IsPerson) return new JobApplications.OnlyAPersonMayDecide();
        if (Status is SeatStatus.Attended) return new AlreadyHere();
        if (!IsLive) return new SeatHasMovedOn();
        (Status, StatusSince, NotHereYetSince) = (SeatStatus.DidNotAttend, act.At, null);
        Record("DidNotAttend", act);
        return null;
    }

    /// <summary>A check-in or no-show that was pressed by mistake. Whoever was missed before they came after all is missed again.</summary>
    public Refusal? UndoAttendance(Act act)
    {
        if (Status is not (SeatStatus.Attended or SeatStatus.DidNotAttend)) return new SeatHasMovedOn();
        var (before, then) = (Status, Status is SeatStatus.Attended && BeforeCheckIn is SeatStatus.DidNotAttend ? SeatStatus.DidNotAttend : SeatStatus.Booked);
        (Status, StatusSince, CheckedInAt, IsLate, BeforeCheckIn) = (then, act.At, null, false, null);
        Record("AttendanceUndone", act, before.ToString());
        return null;
    }

    public void Arrange(string adjustments, string? instruction, Act act)
    {
        (ArrangedFor, ArrangedById, Instruction) = (adjustments, act.StaffId, string.IsNullOrWhiteSpace(instruction) ? null : instruction.Trim());
        Record("AdjustmentsArranged", act);
    }

    /// <summary>Two records turned out to be one person, or one to be two.</summary>
    public void BelongsTo(Guid candidateId) => CandidateId = candidateId;

    /// <summary>The person reads another mailbox now: the entry leaves the old calendar and comes into the new one.</summary>
    public void CalendarGoesElsewhere() => CalendarSequence++;

    public void NotHereYet(DateTimeOffset now)
    {
        if (Status == SeatStatus.Booked) NotHereYetSince ??= now;
    }

    public void Sit(int group, SeatColour colour) => (Group, Colour) = (group, colour);

    public void LeaveGroup() => (Group, Colour) = (null, null);

    private SeatHasMovedOn? End(SeatStatus end, string what, Act act)
    {
        if (!IsLive) return new SeatHasMovedOn();
        (Status, StatusSince, Group, Colour, NotHereYetSince) = (end, act.At, null, null, null);
        CalendarSequence++;
        Record(what, act);
        return null;
    }
}
