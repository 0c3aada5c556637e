using Recruitment.Domain.Staff;

namespace Recruitment.Domain.AssessmentCentres;

/// <summary>The panel, the groups and the running order of a day.</summary>
public sealed partial class AssessmentDay
{
    /// <summary>Everybody is judged by two people at least. [domain.md 5.2]</summary>
    public const int LeastAssessorsPerCandidate = 2;

    public IReadOnlyList<AssessorKind> MissingKinds => PanelRule.Missing(Panel, _assessors.Select(a => a.Kind));

    public bool NeedsPeople(DateTimeOffset now) => PanelRule.NeedsPeople(Status, StartsAt, MissingKinds.Count, now);

    public string RoomOf(int? group) => _groups.Find(g => g.Number == group)?.Room ?? "";

    public Refusal? AddAssessor(Guid staffId, AssessorKind kind, DayRole role, string name, Act act)
    {
        if (!IsOn) return new DayIsOver();
        if (_assessors.Exists(a => a.StaffId == staffId)) return new AlreadyOnThePanel();
        if (role == DayRole.Lead && _assessors.Exists(a => a.Role == DayRole.Lead)) return new SomebodyLeadsAlready();
        _assessors.Add(new DayAssessor(staffId, kind, role, act.At));
        Record("AssessorAdded", act, after: name);
        return null;
    }

    /// <summary>What they were to see goes to others who are free; <see cref="Gaps"/> lists what finds nobody.</summary>
    public Refusal? RemoveAssessor(Guid staffId, string name, IReadOnlyList<Seat> seats, Act act)
    {
        if (LoseAssessor(staffId, name, act) is { } refusal) return refusal;
        FillGaps(seats);
        return null;
    }

    /// <summary>They have left: what they were to see stays open, and nobody else is moved.</summary>
    public Refusal? LoseAssessor(Guid staffId, string name, Act act)
    {
        if (!IsOn) return new DayIsOver();
        if (_assessors.RemoveAll(a => a.StaffId == staffId) == 0) return new NotOnThePanel();
        _assignments.RemoveAll(a => a.StaffId == staffId);
        Record("AssessorRemoved", act, before: name);
        return null;
    }

    /// <summary>Two records turned out to be one person: who knows the one, knows the other. It stays so if they are parted again.</summary>
    public void SamePerson(Guid before, Guid now)
    {
        foreach (var known in _acquaintances.Where(a => a.CandidateId == before && !Knows(a.StaffId, now)).ToList()) _acquaintances.Add(known with { CandidateId = now });
    }

    /// <summary>Deals groups and running order, once.</summary>
    public Refusal? Publish(IReadOnlyList<Seat> seats, Act act) => Status == DayStatus.Published ? new AlreadyPublished() : Deal(seats, "GroupsPublished", act);

    /// <summary>Deals anew, as long as nobody is being rated: what an assessor wrote belongs to the person and the exercise they were given.</summary>
    /// <param name="rated">People about whom a sheet is begun.</param>
    public Refusal? DealAgain(IReadOnlyList<Seat> seats, int rated, Act act) => IsOn && rated > 0 ? new PeopleAreBeingRated(rated) : Deal(seats, "GroupsDealtAgain", act);

    private Refusal? Deal(IReadOnlyList<Seat> seats, string what, Act act)
    {
        if (!IsOn) return new DayIsOver();
        var coming = seats.Where(s => s.Status != SeatStatus.DidNotAttend).ToList();
        if (coming.Count == 0) return new NobodyToGroup();
        var sizes = AssessmentCentres.Groups.Sizes(coming.Count, GroupSize);
        if (_assessors.Count < sizes.Count * LeastAssessorsPerCandidate) return new TooFewAssessors(sizes.Count * LeastAssessorsPerCandidate, _assessors.Count);
        if (_assessors.Count(a => a.Kind != AssessorKind.YoungPerson) < sizes.Count) return new GroupWithoutAnAdult();

        foreach (var missing in seats.Except(coming)) missing.LeaveGroup();
        Deal([.. coming.OrderBy(s => s.BookedAt).ThenBy(s => s.Id)], sizes);
        (Status, PublishedAt) = (DayStatus.Published, act.At);
        Record(what, act, after: string.Join(", ", sizes));
        return null;
    }

    /// <summary>
    /// Somebody booked after the groups were published, or came after all: they join the smallest group, and nobody else moves. Where it is full they have the place of somebody who did not come.
    /// </summary>
    public Refusal? FitIn(Seat seat, IReadOnlyList<Seat> seats, Act act)
    {
        if (Status != DayStatus.Published || seat.Group is not null) return new SeatHasMovedOn();
        var group = _groups.OrderBy(g => seats.Count(s => s.Group == g.Number && s.Status != SeatStatus.DidNotAttend)).First();
        var there = seats.Where(s => s.Group == group.Number).ToList();
        if (there.Count >= GroupSize && there.Find(s => s.Status == SeatStatus.DidNotAttend) is { } missing)
        {
            missing.LeaveGroup();
            _assignments.RemoveAll(a => a.SeatId == missing.Id);
            there.Remove(missing);
        }

        if (there.Count >= GroupSize) return new GroupsAreFull();
        var taken = there.Select(s => s.Colour).ToHashSet();
        seat.Sit(group.Number, Enum.GetValues<SeatColour>().First(c => !taken.Contains(c)));
        Record("FittedIn", act, after: $"Group {group.Letter}");
        FillGaps(seats);
        return null;
    }

    /// <summary>Covers what nobody covers yet, as far as free assessors go.</summary>
    public void FillGaps(IReadOnlyList<Seat> seats)
    {
        foreach (var assessor in _assessors.Where(a => a.Group is null && _groups.Count > 0))
            assessor.Sit(_groups.OrderBy(g => _assessors.Count(a => a.Group == g.Number)).First().Number, RoomFor(_assessors.IndexOf(assessor)));
        foreach (var group in _groups) TimetableOf(group, seats).Fill();
    }

    /// <summary>Exercises of seated candidates that nobody rates, after people dropped out or said that they know each other.</summary>
    public IReadOnlyList<(Seat Seat, Station Station)> Gaps(IReadOnlyList<Seat> seats) =>
    [
        .. from seat in seats
           where seat.Group is not null
           from station in _stations
           where !_assignments.Exists(a => a.SeatId == seat.Id && a.ExerciseCode == station.ExerciseCode && a.Role == AssignmentRole.Primary)
           select (seat, station),
    ];

    /// <summary>Candidates whom fewer than two people see.</summary>
    public IReadOnlyList<Seat> SeenByTooFew(IReadOnlyList<Seat> seats) =>
        [.. seats.Where(s => s.Group is not null && _assignments.Where(a => a.SeatId == s.Id).Select(a => a.StaffId).Distinct().Count() < LeastAssessorsPerCandidate)];

    private void Deal(List<Seat> seats, IReadOnlyList<int> sizes)
    {
        _groups.Clear();
        _groups.AddRange(sizes.Select((_, i) => new DayGroup(i + 1, RoomFor(i))));
        for (var i = 0; i < seats.Count; i++) seats[i].Sit((i % sizes.Count) + 1, (SeatColour)(i / sizes.Count));
        SitAssessors(seats, sizes);
        _assignments.Clear();
        foreach (var group in _groups) TimetableOf(group, seats).Build();
    }

    /// <summary>Kinds spread over the groups, each group's need met as far as it goes, and nobody put with somebody they know if it can be helped.</summary>
    private void SitAssessors(List<Seat> seats, IReadOnlyList<int> sizes)
    {
        foreach (var assessor in _assessors) assessor.Sit(null, "");
        foreach (var assessor in _assessors.OrderBy(a => a.Kind).ToList())
        {
            var group = _groups
                .OrderByDescending(g => AssessmentCentres.Groups.AssessorsFor(sizes[g.Number - 1]) > Count(g))
                .ThenBy(g => seats.Exists(s => s.Group == g.Number && !MayRate(assessor.StaffId, s)))
                .ThenBy(g => seats.Count(s => s.Group == g.Number && HasRead(assessor.StaffId, s)))
                .ThenByDescending(g => AssessmentCentres.Groups.AssessorsFor(sizes[g.Number - 1]) - Count(g))
                .ThenBy(g => g.Number).First();
            assessor.Sit(group.Number, RoomFor(_assessors.IndexOf(assessor)));
        }

        int Count(DayGroup group) => _assessors.Count(a => a.Group == group.Number);
    }

    private Timetable TimetableOf(DayGroup group, IReadOnlyList<Seat> seats) => new(
        this, [.. seats.Where(s => s.Group == group.Number).OrderBy(s => s.Colour)], [.. _assessors.Where(a => a.Group == group.Number)], _assignments);

    private string RoomFor(int index) => Rooms.Count == 0 ? "" : Rooms[index % Rooms.Count];
}
