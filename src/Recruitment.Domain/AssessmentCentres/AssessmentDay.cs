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

    public IReadOnlyList<Station> Stations => _stations;

    public IReadOnlyList<DayGroup> Groups => _groups;

    public IReadOnlyList<DayAssessor> Assessors => _assessors;

    public IReadOnlyList<Assignment> Assignments => _assignments;

    public IReadOnlyList<Acquaintance> Acquaintances => _acquaintances;

    public bool IsOn => Status is DayStatus.Open or DayStatus.Published;

    public int PlacesLeft => Capacity - SeatsTaken;

    public static AssessmentDay Open(AssessmentCentre centre, DateOnly date, string frameworkVersion, Act act)
    {
        var day = new AssessmentDay { Id = Guid.CreateVersion7(act.At), CentreId = centre.Id };
        day.Apply(centre, date, frameworkVersion);
        day.Record("DayOpened", act, after: date.ToString("O"));
        return day;
    }

    /// <summary>The programme changed: a day without bookings follows it; a day with bookings is left alone. Answers whether it followed.</summary>
    public bool Follow(AssessmentCentre centre, DateOnly date, string frameworkVersion, Act act)
    {
        if (SeatsTaken > 0 || Status != DayStatus.Open) return false;
        var before = Edition;
        Apply(centre, date, frameworkVersion);
        Record("DayFollowedProgramme", act, $"Edition {before}", $"Edition {Edition}");
        return true;
    }

    public Refusal? TakePlace(DateTimeOffset now)
    {
        if (!IsOn || now >= StartsAt) return new DayIsNotOpen();
        if (SeatsTaken >= Capacity) return new DayIsFull();
        SeatsTaken++;
        return null;
    }

    public void FreePlace() => SeatsTaken--;

    private void Apply(AssessmentCentre centre, DateOnly date, string frameworkVersion)
    {
        (Edition, FrameworkVersion, Name) = (centre.Edition, frameworkVersion, centre.Name);
        (Date, StartsAt, EndsAt) = (date, LondonTime.At(date, centre.StartsAt), LondonTime.At(date, centre.EndsAt));
        (Place, OnlineLink, Rooms) = (centre.Place, centre.OnlineLink, centre.Rooms);
        (Capacity, GroupSize, Panel, NoticeDays) = (centre.Capacity, centre.GroupSize, centre.Panel, centre.NoticeDays);
        _stations.Clear();
        _stations.AddRange(centre.Exercises.Select((e, i) => new Station(i + 1, e.Code, e.Title, e.Kind, e.Minutes, Rooms.Count == 0 ? "" : Rooms[i % Rooms.Count])));
    }
}
