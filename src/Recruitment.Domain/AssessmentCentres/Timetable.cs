using Recruitment.Domain.Staff;

namespace Recruitment.Domain.AssessmentCentres;

/// <summary>
/// Builds one group's running order: the group exercise with an assessor for every two people and a second pair of eyes on each, then a carousel of stations
/// in as few slots as there can be, and the written work in between. A young person on the panel is never alone with a candidate and reads no case notes: at the
/// stations they sit beside one of the adults. [domain.md 5.3, 5.6]
/// </summary>
internal sealed class Timetable(AssessmentDay day, IReadOnlyList<Seat> seats, IReadOnlyList<DayAssessor> assessors, List<Assignment> assignments)
{
    public const int WelcomeMinutes = 15;
    public const int ChangeOverMinutes = 5;

    private readonly DateTimeOffset _stationsStart = StationsStart(day);
    private readonly IReadOnlyList<DayAssessor> _adults = [.. assessors.Where(a => a.Kind != AssessorKind.YoungPerson)];

    private static readonly Func<Station, bool> _isCarousel = s => s.Kind == ExerciseKind.Station;

    private TimeSpan SlotLength => TimeSpan.FromMinutes(day.Stations.Where(_isCarousel).Max(s => s.Minutes));

    /// <summary>From nothing, exactly.</summary>
    public void Build()
    {
        var meetings = Meetings().ToList();
        var slots = EdgeColouring.Slots([.. meetings.Select(m => (m.Seat, m.Adult))]);
        for (var i = 0; i < meetings.Count; i++) Meet(seats[meetings[i].Seat], _adults[meetings[i].Adult], meetings[i].Station, slots[i]);
        Fill();
    }

    /// <summary>Whatever has nobody yet gets somebody who is free, without moving what stands.</summary>
    public void Fill()
    {
        foreach (var station in day.Stations)
            foreach (var seat in seats.Where(s => !assignments.Exists(a => a.SeatId == s.Id && a.ExerciseCode == station.ExerciseCode && a.Role == AssignmentRole.Primary)))
            {
                switch (station.Kind)
                {
                    case ExerciseKind.Group: FillGroup(seat, station, AssignmentRole.Primary); break;
                    case ExerciseKind.Station: FillStation(seat, station); break;
                    case ExerciseKind.Written: FillWritten(seat, station); break;
                }
            }

        foreach (var station in day.Stations.Where(s => s.Kind == ExerciseKind.Group))
            foreach (var seat in seats.Where(s => !assignments.Exists(a => a.SeatId == s.Id && a.ExerciseCode == station.ExerciseCode && a.Role == AssignmentRole.Secondary)))
                FillGroup(seat, station, AssignmentRole.Secondary);
        SitBeside();
        SitBesideReaders();
    }

    /// <summary>Whoever has read somebody's CV is never the only one who rates them in an exercise, as far as another is free.</summary>
    private void SitBesideReaders()
    {
        foreach (var seat in seats)
            foreach (var read in assignments.Where(a => a.SeatId == seat.Id && day.HasRead(a.StaffId, seat)).ToList())
            {
                if (assignments.Exists(a => a.SeatId == seat.Id && a.ExerciseCode == read.ExerciseCode && !day.HasRead(a.StaffId, seat))) continue;
                var other = _adults.FirstOrDefault(a => day.MayRate(a.StaffId, seat) && !day.HasRead(a.StaffId, seat)
                    && !assignments.Exists(x => x.StaffId == a.StaffId && x.StartsAt < read.EndsAt && x.EndsAt > read.StartsAt));
                if (other is not null) assignments.Add(new Assignment(other.StaffId, seat.Id, read.ExerciseCode, AssignmentRole.Secondary, read.StartsAt, read.EndsAt, read.Room));
            }
    }

    /// <summary>Each young person goes with one adult and sees, as a second view, whom that adult sees at the stations.</summary>
    private void SitBeside()
    {
        var candidates = seats.ToDictionary(s => s.Id, s => s.CandidateId);
        foreach (var (young, number) in assessors.Where(a => a.Kind == AssessorKind.YoungPerson).Select((a, i) => (a, i)))
        {
            if (_adults.Count == 0) return;
            var buddy = _adults[number % _adults.Count];
            var seen = assignments.Where(a => !SubstituteExercise.Is(a.ExerciseCode) && a.StaffId == buddy.StaffId && a.StartsAt >= _stationsStart && a.Role == AssignmentRole.Primary)
                .Where(a => candidates.TryGetValue(a.SeatId, out var candidate) && !day.Knows(young.StaffId, candidate)).ToList();
            assignments.RemoveAll(a => !SubstituteExercise.Is(a.ExerciseCode) && a.StaffId == young.StaffId && a.StartsAt >= _stationsStart && candidates.ContainsKey(a.SeatId) && !seen.Exists(s => IsBeside(a, s)));
            assignments.AddRange(seen.Where(s => !assignments.Exists(a => a.StaffId == young.StaffId && IsBeside(a, s))).ToList().ConvertAll(s =>
                new Assignment(young.StaffId, s.SeatId, s.ExerciseCode, AssignmentRole.Secondary, s.StartsAt, s.EndsAt, s.Room)));
        }
    }

    private static bool IsBeside(Assignment one, Assignment other) => (one.SeatId, one.ExerciseCode, one.StartsAt) == (other.SeatId, other.ExerciseCode, other.StartsAt);

    /// <summary>Who meets whom at which station: new faces first, then whoever has least to do, then the one whose station it is.</summary>
    private IEnumerable<(int Seat, int Adult, Station Station)> Meetings()
    {
        var stations = day.Stations.Where(_isCarousel).ToList();
        var load = new int[_adults.Count];
        for (var seat = 0; seat < seats.Count; seat++)
        {
            var met = new HashSet<int>();
            for (var station = 0; station < stations.Count; station++)
            {
                var home = station;
                var choice = Enumerable.Range(0, _adults.Count).Where(a => day.MayRate(_adults[a].StaffId, seats[seat]))
                    .OrderBy(a => day.HasRead(_adults[a].StaffId, seats[seat])).ThenBy(a => met.Contains(a)).ThenBy(a => load[a]).ThenBy(a => a % stations.Count != home).Select(a => (int?)a).FirstOrDefault();
                if (choice is not { } adult) continue;
                load[adult]++;
                met.Add(adult);
                yield return (seat, adult, stations[station]);
            }
        }
    }

    private void FillGroup(Seat seat, Station station, AssignmentRole role)
    {
        var index = seats.Index().First(s => s.Item.Id == seat.Id).Index;
        var usual = (index * assessors.Count / seats.Count) + (role == AssignmentRole.Secondary ? 1 : 0);
        var choice = assessors.Index().Where(a => MaySee(a.Item, seat, station))
            .OrderBy(a => day.HasRead(a.Item.StaffId, seat)).ThenBy(a => Load(a.Item, station, role) >= 2).ThenBy(a => (a.Index - usual + assessors.Count) % assessors.Count)
            .Select(a => a.Item).FirstOrDefault();
        if (choice is null) return;
        var starts = GroupStart(day, station);
        assignments.Add(new Assignment(choice.StaffId, seat.Id, station.ExerciseCode, role, starts, starts.AddMinutes(station.Minutes), day.RoomOf(seat.Group)));
    }

    private void FillStation(Seat seat, Station station)
    {
        var free =
            from slot in Enumerable.Range(0, (seats.Count * day.Stations.Count(_isCarousel)) + 1)
            from assessor in _adults
            where MaySee(assessor, seat, station) && IsFree(a => a.StaffId == assessor.StaffId, slot) && IsFree(a => a.SeatId == seat.Id, slot)
            orderby day.HasRead(assessor.StaffId, seat), HasMet(assessor, seat), slot
            select (assessor, slot);
        if (free.FirstOrDefault() is ({ } choice, var at)) Meet(seat, choice, station, at);
    }

    private void FillWritten(Seat seat, Station station)
    {
        var choice = _adults.Where(a => MaySee(a, seat, station)).OrderBy(a => day.HasRead(a.StaffId, seat)).ThenBy(a => Load(a, station, AssignmentRole.Primary)).FirstOrDefault();
        if (choice is not null) assignments.Add(new Assignment(choice.StaffId, seat.Id, station.ExerciseCode, AssignmentRole.Primary, null, null, ""));
    }

    private void Meet(Seat seat, DayAssessor assessor, Station station, int slot)
    {
        var starts = _stationsStart + (SlotLength * slot);
        assignments.Add(new Assignment(assessor.StaffId, seat.Id, station.ExerciseCode, AssignmentRole.Primary, starts, starts + SlotLength, assessor.Room));
    }

    private bool IsFree(Func<Assignment, bool> whose, int slot)
    {
        var starts = _stationsStart + (SlotLength * slot);
        return !assignments.Exists(a => whose(a) && a.StartsAt < starts + SlotLength && a.EndsAt > starts);
    }

    private bool MaySee(DayAssessor assessor, Seat seat, Station station) =>
        day.MayRate(assessor.StaffId, seat)
        && !assignments.Exists(a => a.StaffId == assessor.StaffId && a.SeatId == seat.Id && a.ExerciseCode == station.ExerciseCode);

    private bool HasMet(DayAssessor assessor, Seat seat) => assignments.Exists(a => a.StaffId == assessor.StaffId && a.SeatId == seat.Id && a.StartsAt >= _stationsStart);

    private int Load(DayAssessor assessor, Station station, AssignmentRole role) =>
        assignments.Count(a => a.StaffId == assessor.StaffId && a.ExerciseCode == station.ExerciseCode && a.Role == role);

    private static DateTimeOffset GroupStart(AssessmentDay day, Station station) =>
        day.StartsAt.AddMinutes(WelcomeMinutes + day.Stations.Where(s => s.Kind == ExerciseKind.Group && s.Order < station.Order).Sum(s => s.Minutes + ChangeOverMinutes));

    private static DateTimeOffset StationsStart(AssessmentDay day) =>
        day.StartsAt.AddMinutes(WelcomeMinutes + day.Stations.Where(s => s.Kind == ExerciseKind.Group).Sum(s => s.Minutes + ChangeOverMinutes));
}
