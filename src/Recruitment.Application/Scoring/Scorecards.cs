using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Scoring;

internal sealed record Scorecard(Framework Framework, IReadOnlyList<ScoreSheet> Sheets, WashUp WashUp, StandardResult Result, IReadOnlyList<ValueTalk> Talks)
{
    public IReadOnlyList<ScoreSheet> Concerns => [.. Sheets.Where(s => s.Concern is not null)];

    public IReadOnlyList<ValueTalk> OpenTalks => [.. Talks.Where(t => !WashUp.HasTalked(t.ValueCode) || (IsWhereConcernsGo(t.ValueCode) && HasOpenConcern))];

    /// <summary>Near the line, and nobody disagrees.</summary>
    public IReadOnlyList<ValueTalk> NearTheLine => WashUp.FinishedAt is null ? [.. OpenTalks.Where(t => t.NobodyDisagrees && !(IsWhereConcernsGo(t.ValueCode) && HasOpenConcern))] : [];

    /// <summary>Assessors who had read this person’s CV before they were placed with them.</summary>
    public IReadOnlySet<Guid> Readers { get; init; } = new HashSet<Guid>();

    /// <summary>The sums once more, with what has been agreed since the card was read.</summary>
    public StandardResult Recount() => ResultOf(Framework, Sheets, WashUp);

    public static StandardResult ResultOf(Framework framework, IReadOnlyList<ScoreSheet> sheets, WashUp washUp) => Standard.Of(
        framework,
        [.. sheets.SelectMany(s => s.Lines.Select(l => new GivenRating(s.Id, s.AssessorName, s.AssessorKind, s.ExerciseCode, l.ValueCode, l.Rating)))],
        washUp.Agreed,
        sheets.Any(s => s.Concern is not null && !washUp.Concerns.Any(c => c.SheetId == s.Id && c.IsSettled)));

    public bool HasOpenConcern => Concerns.Any(c => WashUp.Concerns.All(s => s.SheetId != c.Id));

    /// <summary>Concerns are talked about with the value that must be passed.</summary>
    public bool IsWhereConcernsGo(string valueCode) => Framework.Values.First(v => v.MustPass).Code == valueCode;
}

internal static class ReadableSheets
{
    /// <summary>
    /// The only way to anybody's ratings: submitted, about a person whose every sheet is in, and not for somebody who still owes a sheet of that day or who knows the candidate. Every page, list and
    /// message that shows a rating starts here. [domain.md 5.2, independent rating]
    /// </summary>
    public static IQueryable<ScoreSheet> SheetsReadableBy(this IRecruitmentDb db, Guid staffId) =>
        from sheet in db.ScoreSheets
        where sheet.SubmittedAt != null && db.WashUps.Any(w => w.SeatId == sheet.SeatId && w.OpenedAt != null)
        where !db.SheetsOwedBy(staffId).Any(owed => owed.DayId == sheet.DayId)
        where !db.AssessmentDays.Any(d => d.Id == sheet.DayId
            && d.Acquaintances.Any(k => k.StaffId == staffId && db.Seats.Any(s => s.Id == sheet.SeatId && s.CandidateId == k.CandidateId)))
        // What somebody rated who says that they know the person does not count.
        where !db.AssessmentDays.Any(d => d.Id == sheet.DayId
            && d.Acquaintances.Any(k => k.StaffId == sheet.StaffId && db.Seats.Any(s => s.Id == sheet.SeatId && s.CandidateId == k.CandidateId)))
        select sheet;

    /// <summary>Sheets about people who came that this assessor has still to submit.</summary>
    public static IQueryable<OwedSheet> SheetsOwedBy(this IRecruitmentDb db, Guid staffId) => db.OwedSheets().Where(o => o.StaffId == staffId && !o.IsSubstitute);

    /// <summary>Seats of a day about which somebody has begun a sheet.</summary>
    public static IQueryable<Guid> PeopleBeingRated(this IRecruitmentDb db, Guid dayId) =>
        db.Seats.Where(s => s.DayId == dayId && db.ScoreSheets.Any(m => m.SeatId == s.Id)).Select(s => s.Id);

    public static IQueryable<OwedSheet> OwedSheets(this IRecruitmentDb db) =>
        from day in db.AssessmentDays
        from assignment in day.Assignments
        join seat in db.Seats on assignment.SeatId equals seat.Id
        where seat.DayId == day.Id && seat.Status == SeatStatus.Attended
            && !db.ScoreSheets.Any(m => m.StaffId == assignment.StaffId && m.SeatId == seat.Id && m.ExerciseCode == assignment.ExerciseCode && m.SubmittedAt != null)
            && !db.WashUps.Any(w => w.SeatId == seat.Id && (w.OpenedAt != null || w.ExcusedSheets.Any(e => e.StaffId == assignment.StaffId && e.ExerciseCode == assignment.ExerciseCode)))
        select new OwedSheet
        {
            DayId = day.Id,
            SeatId = seat.Id,
            StaffId = assignment.StaffId,
            ExerciseCode = assignment.ExerciseCode,
            EndsAt = assignment.EndsAt,
            IsSubstitute = assignment.ExerciseCode.StartsWith(SubstituteExercise.Prefix),
        };
}

internal sealed class OwedSheet
{
    public Guid DayId { get; init; }

    public Guid SeatId { get; init; }

    public Guid StaffId { get; init; }

    public string ExerciseCode { get; init; } = "";

    public DateTimeOffset? EndsAt { get; init; }

    /// <summary>At a time of its own, perhaps long after the day: it keeps nobody from what is done about the others.</summary>
    public bool IsSubstitute { get; init; }
}

/// <summary>Reads scorecards for the person at the screen; what they may not read yet is not there.</summary>
internal sealed class Scorecards(IRecruitmentDb db, DayFrameworks frameworks, Acts acts)
{
    /// <summary>The latest of an application, tracked so that its wash-up can be changed; null while its ratings cannot be read.</summary>
    public async Task<Scorecard?> Of(Guid jobApplicationId, CancellationToken cancellationToken)
    {
        var sheets = await db.SheetsReadableBy(acts.StaffId).Where(s => s.JobApplicationId == jobApplicationId).OrderBy(s => s.SubmittedAt).ThenBy(s => s.AssessorName).ToListAsync(cancellationToken);
        if (sheets.Count == 0) return null;
        var seatId = sheets[^1].SeatId;
        var washUp = await db.WashUps.SingleAsync(w => w.SeatId == seatId, cancellationToken);
        return await Work([.. sheets.Where(s => s.SeatId == seatId)], washUp, await Readers(washUp.DayId, cancellationToken), cancellationToken);
    }

    public async Task<IReadOnlyList<Scorecard>> OfDay(Guid dayId, CancellationToken cancellationToken)
    {
        var sheets = await db.SheetsReadableBy(acts.StaffId).Where(s => s.DayId == dayId).OrderBy(s => s.SubmittedAt).ThenBy(s => s.AssessorName).ToListAsync(cancellationToken);
        var washUps = await db.WashUps.Where(w => w.DayId == dayId && w.OpenedAt != null).ToListAsync(cancellationToken);
        var readers = washUps.Count == 0 ? [] : await Readers(dayId, cancellationToken);
        var cards = new List<Scorecard>();
        foreach (var washUp in washUps)
            if (sheets.Where(s => s.SeatId == washUp.SeatId).ToList() is { Count: > 0 } mine) cards.Add(await Work(mine, washUp, readers, cancellationToken));
        return cards;
    }

    /// <summary>When the last exercise of the person is over.</summary>
    public async Task<DateTimeOffset> ExercisesEnd(WashUp washUp, CancellationToken cancellationToken)
    {
        var day = await db.AssessmentDays.AsNoTracking().Where(d => d.Id == washUp.DayId)
            .Select(d => new { d.EndsAt, Ends = d.Assignments.Where(a => a.SeatId == washUp.SeatId).Select(a => a.EndsAt).ToList() }).SingleAsync(cancellationToken);
        return day.Ends.Max() ?? day.EndsAt;
    }

    private Task<List<CvReader>> Readers(Guid dayId, CancellationToken cancellationToken) => db.ReadersOn(dayId).ToListAsync(cancellationToken);

    private async Task<Scorecard> Work(List<ScoreSheet> sheets, WashUp washUp, List<CvReader> readers, CancellationToken cancellationToken)
    {
        var framework = await frameworks.Of(sheets[0].FrameworkVersion, cancellationToken);
        var result = Scorecard.ResultOf(framework, sheets, washUp);
        var talks = Talks.Needed(result, framework.Discuss).ToList();
        var concerns = framework.Values.First(v => v.MustPass).Code;
        if (sheets.Exists(s => s.Concern is not null) && !talks.Exists(t => t.ValueCode == concerns)) talks.Add(new ValueTalk(concerns, []));
        return new Scorecard(framework, sheets, washUp, result, talks)
        {
            Readers = readers.Where(r => r.SeatId == washUp.SeatId && r.FirstAt < washUp.OpenedAt).Select(r => r.StaffId).ToHashSet(),
        };
    }
}
