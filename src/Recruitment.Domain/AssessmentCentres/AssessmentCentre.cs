using Recruitment.Domain.Staff;

namespace Recruitment.Domain.AssessmentCentres;

/// <summary>The standing weekly programme: the pattern from which days are made. A change is a new edition; days keep the edition they were made from.</summary>
public sealed class AssessmentCentre : AggregateRoot
{
    public const int DefaultWeeksOpen = 12;

    private readonly List<PlannedExercise> _exercises = [];

    private AssessmentCentre()
    {
    }

    public string Name { get; private set; } = "";

    public DayOfWeek Weekday { get; private set; }

    /// <summary>By a London clock, whatever the season.</summary>
    public TimeOnly StartsAt { get; private set; }

    public TimeOnly EndsAt { get; private set; }

    /// <summary>The address to come to; empty where the day is held online.</summary>
    public string Place { get; private set; } = "";

    public string OnlineLink { get; private set; } = "";

    public IReadOnlyList<string> Rooms { get; private set; } = [];

    public int Capacity { get; private set; }

    /// <summary>The most people in one group: 4 to 6. [domain.md 5.2]</summary>
    public int GroupSize { get; private set; }

    public IReadOnlyList<PlannedExercise> Exercises => _exercises;

    /// <summary>The kinds of assessor that must be there.</summary>
    public IReadOnlyList<AssessorKind> Panel { get; private set; } = [];

    /// <summary>How many weeks ahead days are kept open.</summary>
    public int WeeksOpen { get; private set; } = DefaultWeeksOpen;

    /// <summary>The working days between booking and the day that a person is given at least. [domain.md 5.3; DP]</summary>
    public int NoticeDays { get; private set; }

    /// <summary>Rises with each change.</summary>
    public int Edition { get; private set; }

    /// <summary>A programme that rests opens no new days.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>Its weekday, from tomorrow on, for as many weeks as are kept open.</summary>
    public IEnumerable<DateOnly> DatesAfter(DateOnly today) =>
        Enumerable.Range(1, 7 * WeeksOpen).Select(today.AddDays).Where(day => day.DayOfWeek == Weekday);

    /// <summary>Where its day lies in the week that begins on this Monday.</summary>
    public DateOnly DateIn(DateOnly monday) => monday.AddDays(((int)Weekday + 6) % 7);

    public static AssessmentCentre Start(ProgrammeDetails details, Act act)
    {
        var centre = new AssessmentCentre { Id = Ids.At(act.At), Edition = 1, IsRunning = true };
        centre.Apply(details);
        centre.Record("ProgrammeStarted", act, after: details.Name);
        return centre;
    }

    public Refusal? Change(ProgrammeDetails details, Act act)
    {
        if (details.Check() is { } refusal) return refusal;
        Apply(details);
        Edition++;
        Record("ProgrammeChanged", act, after: $"Edition {Edition}");
        return null;
    }

    public void Run(bool running, Act act)
    {
        if (running == IsRunning) return;
        IsRunning = running;
        Record(running ? "ProgrammeResumed" : "ProgrammeRested", act);
    }

    public ProgrammeDetails Details =>
        new(Name, Weekday, StartsAt, EndsAt, Place, OnlineLink, Rooms, Capacity, GroupSize, Exercises, Panel, WeeksOpen, NoticeDays);

    private void Apply(ProgrammeDetails details)
    {
        (Name, Weekday, StartsAt, EndsAt) = (details.Name, details.Weekday, details.StartsAt, details.EndsAt);
        (Place, OnlineLink, Rooms) = (details.Place, details.OnlineLink, details.Rooms);
        (Capacity, GroupSize, Panel) = (details.Capacity, details.GroupSize, details.Panel);
        (WeeksOpen, NoticeDays) = (details.WeeksOpen, details.NoticeDays);
        _exercises.Clear();
        _exercises.AddRange(details.Exercises);
    }
}
