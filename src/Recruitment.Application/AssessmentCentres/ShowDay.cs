using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Scoring;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.AssessmentCentres;

[For(Policy.Casework)]
public sealed record ShowDay(Guid Id) : IRequest<DayView?>;

public sealed record DayView(
    Guid Id, string Name, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, string OnlineLink, DayStatus Status, int SeatsTaken, int Capacity,
    IReadOnlyList<AssessorKind> Asked, IReadOnlyList<AssessorKind> Missing, bool NeedsPeople,
    IReadOnlyList<GroupView> Groups, IReadOnlyList<PersonOnDay> NotGrouped, IReadOnlyList<PanelMember> Panel, IReadOnlyList<PersonToAdd> ToAdd,
    IReadOnlyList<AdjustmentLine> Adjustments, IReadOnlyList<string> Gaps, bool RoomsAreShared, bool HasBegun, DayStep Step, int BeingRated)
{
    /// <summary>Who said that they know whom.</summary>
    public IReadOnlyList<KnownOnDay> Known { get; init; } = [];

    /// <summary>Who on the panel has read whose CV.</summary>
    public IReadOnlyList<ReaderOnDay> Readers { get; init; } = [];

    public Guid Version { get; init; }

    /// <summary>The day was called off: everybody who had a place until then.</summary>
    public IReadOnlyList<PersonToRing> ToRing { get; init; } = [];

    public IEnumerable<PersonOnDay> People => Groups.SelectMany(g => g.People).Concat(NotGrouped);

    public int Rated => People.Count(p => p.IsRated);

    public bool IsOn => Status is DayStatus.Open or DayStatus.Published;

    public bool MayDealAgain => IsOn && Groups.Count > 0 && BeingRated == 0;

    /// <summary>Also on the day itself: who came is rated by nobody before there are groups.</summary>
    public bool MayPublish => Step == DayStep.PublishGroups
        || (Status == DayStatus.Open && Missing.Count == 0 && Step is DayStep.CheckPeopleIn or DayStep.WaitForSheets or DayStep.Close && People.Any(p => p.Status == SeatStatus.Attended));
}

public sealed record GroupView(string Letter, string Room, IReadOnlyList<PersonOnDay> People, IReadOnlyList<PanelMember> Assessors);

public sealed record PersonOnDay(
    Guid SeatId, Guid JobApplicationId, string Name, string Phone, SeatColour? Colour, SeatStatus Status, DateTimeOffset? CheckedInAt, bool IsLate, bool IsNotHereYet, bool IsRated)
{
    /// <summary>A sheet about them is in, and nobody has checked them in.</summary>
    public bool IsToAskAbout { get; init; }
}

/// <param name="NewDay">The day that they have chosen since.</param>
/// <param name="HasHeard">Our message was taken by their mail server.</param>
public sealed record PersonToRing(Guid JobApplicationId, string Name, string Phone, DateTimeOffset? NewDay, bool HasHeard);

public sealed record PanelMember(Guid StaffId, string Name, AssessorKind Kind, DayRole Role, string? GroupLetter, string Room, int PeopleToSee);

public sealed record PersonToAdd(Guid StaffId, string Name, AssessorKind Kind);

public sealed record KnownOnDay(Guid StaffId, string Assessor, Guid CandidateId, string Candidate);

/// <param name="IsPlaced">They rate them all the same: nobody else could.</param>
public sealed record ReaderOnDay(string Assessor, string Candidate, bool IsPlaced);

/// <summary>What somebody needs on the day, in their own words. For the organiser, never for assessors.</summary>
public sealed record AdjustmentLine(Guid SeatId, Guid JobApplicationId, string Name, string Words, bool IsArranged, string? Instruction);

public enum DayStep
{
    Nothing,
    FindAssessors,
    PublishGroups,
    CheckPeopleIn,

    /// <summary>Everybody is here or is not coming; the exercises run, and sheets are still to come.</summary>
    WaitForSheets,
    Close,
}

internal sealed class ShowDayHandler(IRecruitmentDb db, Looks looks, Acts acts, TimeProvider time) : IRequestHandler<ShowDay, DayView?>
{
    public async Task<DayView?> Handle(ShowDay request, CancellationToken cancellationToken)
    {
        if (await db.AssessmentDays.AsNoTracking().SingleOrDefaultAsync(d => d.Id == request.Id, cancellationToken) is not { } day) return null;
        var seats = await db.Seats.AsNoTracking()
            .Where(s => s.DayId == day.Id && s.Status != SeatStatus.GivenBack && s.Status != SeatStatus.Cancelled)
            .Join(db.Candidates, s => s.CandidateId, c => c.Id, (s, c) => new { Seat = s, Candidate = c, IsRated = db.WashUps.Any(w => w.SeatId == s.Id && w.OpenedAt != null), IsToAskAbout = db.SeatsToAskAbout().Any(a => a.Id == s.Id) })
            .ToListAsync(cancellationToken);
        var staff = await db.StaffMembers.AsNoTracking().Where(m => m.AssessorKind != null).OrderBy(m => m.Name)
            .Select(m => new { m.Id, m.Name, Kind = m.AssessorKind!.Value, m.IsActive }).ToListAsync(cancellationToken);
        var nameOf = staff.ToDictionary(m => m.Id, m => m.Name);

        var me = acts.StaffId;
        var people = seats.Where(s => !day.Knows(me, s.Seat.CandidateId)).OrderBy(s => s.Seat.Group).ThenBy(s => s.Seat.Colour).ThenBy(s => s.Candidate.Name).ToLookup(s => s.Seat.Group, s => PersonOf(s.Seat, s.Candidate, s.IsRated) with { IsToAskAbout = s.IsToAskAbout });
        var panel = day.Assessors.Select(a => new PanelMember(
            a.StaffId, nameOf.GetValueOrDefault(a.StaffId, "Somebody who has left"), a.Kind, a.Role, a.Group is { } g ? DayGroup.LetterOf(g) : null, a.Room,
            day.Assignments.Where(x => x.StaffId == a.StaffId).Select(x => x.SeatId).Distinct().Count())).OrderBy(p => p.Role).ThenBy(p => p.Kind).ThenBy(p => p.Name).ToList();
        var candidateOf = seats.ToDictionary(s => s.Seat.Id, s => s.Candidate.Name);
        var all = seats.ConvertAll(s => s.Seat);
        var step = StepOf(day, all, time.GetUtcNow());
        if (step == DayStep.Close && !day.AreExercisesOver(time.GetUtcNow()) && await db.OwedSheets().AnyAsync(o => o.DayId == day.Id && !o.IsSubstitute, cancellationToken)) step = DayStep.WaitForSheets;
        var needs = await acts.May(Policy.SeeAdjustments) ? seats.FindAll(s => s.Candidate.Adjustments is not null && !day.Knows(me, s.Seat.CandidateId) && (s.IsRated || !day.IsPlacedWith(me, s.Seat.Id))) : [];
        await looks.At(Looks.Adjustments, needs.ConvertAll(s => s.Seat.JobApplicationId), cancellationToken);
        return new DayView(
            day.Id, day.Name, day.StartsAt, day.EndsAt, day.Place, day.OnlineLink, day.Status, day.SeatsTaken, day.Capacity, day.Panel, day.MissingKinds,
            day.NeedsPeople(time.GetUtcNow()),
            [.. day.Groups.Select(g => new GroupView(g.Letter, g.Room, [.. people[g.Number]], [.. panel.Where(p => p.GroupLetter == g.Letter)]))],
            [.. people[null]], panel,
            [.. staff.Where(m => m.IsActive && !day.Assessors.Any(a => a.StaffId == m.Id)).Select(m => new PersonToAdd(m.Id, m.Name, m.Kind))],
            [.. needs.Select(s => new AdjustmentLine(
                s.Seat.Id, s.Seat.JobApplicationId, s.Candidate.Name, s.Candidate.Adjustments!, s.Seat.ArrangedFor == s.Candidate.Adjustments, s.Seat.Instruction))],
            [
                .. day.Gaps(all).Select(g => $"{candidateOf[g.Seat.Id]}: nobody rates {g.Station.Title}"),
                .. day.SeenByTooFew(all).Select(s => $"{candidateOf[s.Id]} is seen by fewer than {AssessmentDay.LeastAssessorsPerCandidate} people"),
            ],
            day.Groups.Count > 0 && day.Rooms.Count > 0 && day.Rooms.Count < day.Assessors.Count, day.HasBegun(time.GetUtcNow()), step,
            await db.PeopleBeingRated(day.Id).CountAsync(cancellationToken))
        {
            Known =
            [
                .. from k in day.Acquaintances
                   from s in seats
                   where s.Seat.CandidateId == k.CandidateId
                   select new KnownOnDay(k.StaffId, nameOf.GetValueOrDefault(k.StaffId, "Somebody who has left"), k.CandidateId, s.Candidate.Name),
            ],
            Readers =
            [
                .. from r in await db.ReadersOn(day.Id).Select(r => new { r.SeatId, r.StaffId }).Distinct().ToListAsync(cancellationToken)
                   where day.Assessors.Any(a => a.StaffId == r.StaffId) && candidateOf.ContainsKey(r.SeatId)
                   select new ReaderOnDay(nameOf.GetValueOrDefault(r.StaffId, ""), candidateOf[r.SeatId], day.IsPlacedWith(r.StaffId, r.SeatId)) into reader
                   orderby !reader.IsPlaced, reader.Candidate, reader.Assessor
                   select reader,
            ],
            Version = day.Version,
            ToRing = day.CalledOffAt is { } at ? await ToRing(day, me, at, cancellationToken) : [],
        };
    }

    private async Task<IReadOnlyList<PersonToRing>> ToRing(AssessmentDay day, Guid me, DateTimeOffset calledOffAt, CancellationToken cancellationToken)
    {
        var found = await (
            from s in db.Seats.AsNoTracking()
            join c in db.Candidates on s.CandidateId equals c.Id
            where s.DayId == day.Id && s.Status == SeatStatus.Cancelled && s.StatusSince == calledOffAt
            orderby c.Name
            select new
            {
                CandidateId = c.Id,
                Person = new PersonToRing(
                    s.JobApplicationId, c.Name, c.Phone,
                    db.Seats.Where(o => o.JobApplicationId == s.JobApplicationId && o.BookedAt >= calledOffAt && o.Status != SeatStatus.Cancelled && o.Status != SeatStatus.GivenBack)
                        .Select(o => (DateTimeOffset?)db.AssessmentDays.Single(d => d.Id == o.DayId).StartsAt).FirstOrDefault(),
                    db.Messages.Any(m => m.JobApplicationId == s.JobApplicationId && m.Kind == "day-called-off" && m.CreatedAt >= calledOffAt && m.State == MessageState.Sent)),
            }).ToListAsync(cancellationToken);
        return [.. found.Where(f => !day.Knows(me, f.CandidateId)).Select(f => f.Person)];
    }

    private static PersonOnDay PersonOf(Seat seat, Candidate candidate, bool isRated) => new(
        seat.Id, seat.JobApplicationId, candidate.Name, candidate.Phone, seat.Colour, seat.Status, seat.CheckedInAt, seat.IsLate, seat.NotHereYetSince is not null, isRated);

    private static DayStep StepOf(AssessmentDay day, List<Seat> seats, DateTimeOffset now) => day switch
    {
        { IsOn: false } => DayStep.Nothing,
        _ when day.HasBegun(now) => seats.Exists(s => s.IsLive) ? DayStep.CheckPeopleIn : DayStep.Close,
        _ when day.IsDoorOpen(now) => seats.Count > 0 ? DayStep.CheckPeopleIn : DayStep.Nothing,
        { Status: DayStatus.Open, MissingKinds.Count: 0, SeatsTaken: > 0 } => DayStep.PublishGroups,
        { MissingKinds.Count: > 0 } => DayStep.FindAssessors,
        _ => DayStep.Nothing,
    };
}
