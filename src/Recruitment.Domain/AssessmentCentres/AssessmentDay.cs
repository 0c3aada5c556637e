using Recruitment.Domain.Staff;

namespace Recruitment.Domain.AssessmentCentres;

public enum DayStatus
{
    /// <summary>Places can be booked.</summary>
    Open,

    /// <summary>Groups are dealt and everybody knows them; places that are left can still be booked.</summary>
    Published,

    /// <summary>Over: everybody who came is rated.</summary>
    Closed,

    Cancelled,
}

/// <summary>One dated session: its places, its panel, who sits in which group and who sees whom in which exercise.</summary>
public sealed partial class AssessmentDay : AggregateRoot
{
    private readonly List<Station> _stations = [];
    private readonly List<DayGroup> _groups = [];
    private readonly List<DayAssessor> _assessors = [];
    private readonly List<Assignment> _assignments = [];
    private readonly List<Acquaintance> _acquaintances = [];

    private AssessmentDay()
    {
    }

    public Guid CentreId { get; private set; }

    /// <summary>The edition of the programme that this day was made from.</summary>
    public int Edition { get; private set; }

    /// <summary>The version of the values framework that its sheets are scored against; never changed once somebody has a seat.</summary>
    public string FrameworkVersion { get; private set; } = "";

    public string Name { get; private set; } = "";

    public DateOnly Date { get; private set; }

    /// <summary>The Monday of the week that the programme made it for; each week is made once, wherever in it the day is moved.</summary>
    public DateOnly Week { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public string Place { get; private set; } = "";

    public string OnlineLink { get; private set; } = "";

    public IReadOnlyList<string> Rooms { get; private set; } = [];

    public int Capacity { get; private set; }

    public int GroupSize { get; private set; }

    public IReadOnlyList<AssessorKind> Panel { get; private set; } = [];

    public int NoticeDays { get; private set; }

    public DayStatus Status { get; private set; }

    /// <summary>Kept beside the seats so that a place is taken under one row's lock, and lists need not count.</summary>
    public int SeatsTaken { get; private set; }

    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Whoever had a place until then is rung by somebody.</summary>
    public DateTimeOffset? CalledOffAt { get; private set; }

    public IReadOnlyList<Station> Stations => _stations;

    public IReadOnlyList<DayGroup> Groups => _groups;

    public IReadOnlyList<DayAssessor> Assessors => _assessors;

    public IReadOnlyList<Assignment> Assignments => _assignments;

    public IReadOnlyList<Acquaintance> Acquaintances => _acquaintances;

    public bool IsOn => Status is DayStatus.Open or DayStatus.Published;

    public int PlacesLeft => Capacity - SeatsTaken;

    public bool HasBegun(DateTimeOffset now) => now >= StartsAt;

    /// <summary>How long before the start people can be checked in: not so long that somebody is checked in on the wrong day.</summary>
    public static readonly TimeSpan DoorOpensBefore = TimeSpan.FromHours(3);

    public bool IsDoorOpen(DateTimeOffset now) => now >= StartsAt - DoorOpensBefore;

    /// <summary>The last exercise is past. What is only read has no time, and a day without groups is over at its end.</summary>
    public bool AreExercisesOver(DateTimeOffset now) => now >= (_assignments.Where(a => !SubstituteExercise.Is(a.ExerciseCode)).Max(a => a.EndsAt) ?? EndsAt);

    public static AssessmentDay Open(AssessmentCentre centre, DateOnly date, string frameworkVersion, Act act)
    {
        var day = new AssessmentDay { Id = Ids.At(act.At), CentreId = centre.Id };
        day.Apply(centre, date, frameworkVersion);
        day.Record("DayOpened", act, after: date.ToString("O"));
        return day;
    }

    /// <summary>The programme or the framework changed: a day that nobody is on follows; a day with bookings, or with a panel that has it in its calendar, is left alone. Answers whether it followed.</summary>
    public bool Follow(AssessmentCentre centre, DateOnly date, string frameworkVersion, Act act)
    {
        if (SeatsTaken > 0 || _assessors.Count > 0 || Status != DayStatus.Open) return false;
        var before = Edition;
        Apply(centre, date, frameworkVersion);
        Record("DayFollowedProgramme", act, $"Edition {before}", $"Edition {Edition}");
        return true;
    }

    /// <summary>Leaves its line in the history as it goes: the house is shut, and nobody was on it.</summary>
    public void TakeOut(Act act) => Record("DayTakenOut", act, before: Date.ToString("O"));

    public Refusal? TakePlace(DateTimeOffset now)
    {
        if (!IsOn || now >= StartsAt) return new DayIsNotOpen();
        if (SeatsTaken >= Capacity) return new DayIsFull();
        SeatsTaken++;
        return null;
    }

    /// <summary>Somebody stands at the door, or rang: a person may give them a place on a day that has begun, and that of somebody who did not come.</summary>
    /// <param name="didNotCome">Of those who have a place.</param>
    public Refusal? TakePlaceAtTheDoor(int didNotCome, DateTimeOffset now)
    {
        if (!IsOn || now >= EndsAt) return new DayIsOver();
        if (SeatsTaken - (HasBegun(now) ? didNotCome : 0) >= Capacity) return new NoPlaceAtTheDoor();
        SeatsTaken++;
        return null;
    }

    /// <summary>A seat leaves the day, and nobody is assigned to it any more.</summary>
    public void FreePlace(Guid seatId)
    {
        SeatsTaken--;
        _assignments.RemoveAll(a => a.SeatId == seatId);
    }

    /// <summary>To another time or place. Everybody on it comes along, groups and running order too.</summary>
    public Refusal? Move(DayTime to, Act act)
    {
        if (!IsOn) return new DayIsOver();
        if (HasBegun(act.At)) return new DayIsUnderWay();
        if (to.StartsAt <= act.At) return new MovedIntoThePast();
        if (to.EndsAt <= to.StartsAt) return new EndsBeforeItStarts();
        if (DayHours.Check(to.Starts, to.Ends) is { } night) return night;
        var (before, shift) = (Time, to.StartsAt - StartsAt);
        (Date, StartsAt, EndsAt, Place, OnlineLink) = (LondonTime.DayOf(to.StartsAt), to.StartsAt, to.EndsAt, to.Place, to.OnlineLink);
        foreach (var assignment in _assignments) assignment.Shift(shift);
        foreach (var assessor in _assessors) assessor.SendCalendarAgain();
        Record("DayMoved", act, before.ToString(), to.ToString());
        return null;
    }

    /// <summary>It does not take place, or breaks off: then it is over for those who are rated, and called off for everybody else.</summary>
    /// <param name="notRated">People who are checked in and not rated: nobody is sent away by a message.</param>
    /// <param name="rated">People about whom every sheet is in.</param>
    public Refusal? CallOff(int notRated, int rated, Act act)
    {
        if (!act.By.IsPerson) return new JobApplications.OnlyAPersonMayDecide();
        if (!IsOn) return new DayIsOver();
        if (notRated > 0) return new SomebodyIsHere(notRated);
        (Status, CalledOffAt) = (rated > 0 ? DayStatus.Closed : DayStatus.Cancelled, act.At);
        if (Status == DayStatus.Cancelled) _assignments.Clear();
        foreach (var assessor in _assessors) assessor.SendCalendarAgain();
        Record("DayCalledOff", act);
        return null;
    }

    /// <summary>Once it is known of everybody whether they came.</summary>
    public Refusal? Close(int stillToSay, Act act)
    {
        if (!IsOn) return new DayIsOver();
        if (act.At < StartsAt) return new DayHasNotBegun();
        if (stillToSay > 0) return new PeopleStillToCheckIn(stillToSay);
        Status = DayStatus.Closed;
        Record("DayClosed", act);
        return null;
    }

    public DayTime Time => new(StartsAt, EndsAt, Place, OnlineLink);

    public static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));

    private void Apply(AssessmentCentre centre, DateOnly date, string frameworkVersion)
    {
        (Edition, FrameworkVersion, Name) = (centre.Edition, frameworkVersion, centre.Name);
        (Date, Week, StartsAt, EndsAt) = (date, MondayOf(date), LondonTime.At(date, centre.StartsAt), LondonTime.At(date, centre.EndsAt));
        (Place, OnlineLink, Rooms) = (centre.Place, centre.OnlineLink, centre.Rooms);
        (Capacity, GroupSize, Panel, NoticeDays) = (centre.Capacity, centre.GroupSize, centre.Panel, centre.NoticeDays);
        _stations.Clear();
        _stations.AddRange(centre.Exercises.Select((e, i) => new Station(i + 1, e.Code, e.Title, e.Kind, e.Minutes, Rooms.Count == 0 ? "" : Rooms[i % Rooms.Count])));
    }
}

/// <summary>When and where a day is held.</summary>
public sealed record DayTime(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, string OnlineLink)
{
    public TimeOnly Starts => TimeOnly.FromDateTime(LondonTime.Of(StartsAt).DateTime);

    public TimeOnly Ends => TimeOnly.FromDateTime(LondonTime.Of(EndsAt).DateTime);

    /// <summary>As the history keeps it, by the clocks of London.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { $"{LondonTime.Of(StartsAt):yyyy-MM-dd HH:mm} to {LondonTime.Of(EndsAt):HH:mm}", Place, OnlineLink }.Where(part => part.Length > 0));
}
