namespace Recruitment.Domain.Scoring;

/// <summary>What about one candidate a second person confirms before anybody decides: whatever one person alone could have turned. [domain.md 5.2, 5.4]</summary>
public static class SecondPerson
{
    /// <param name="sheets">Those that count.</param>
    /// <param name="readers">Assessors who had read the person's CV before they were placed with them.</param>
    public static IReadOnlyList<ToConfirm> Needed(Framework framework, WashUp washUp, StandardResult result, IReadOnlyList<ScoreSheet> sheets, IReadOnlySet<Guid> readers) =>
    [
        .. result.Values.SelectMany(v => Raised(washUp, v)),
        .. from concern in washUp.Concerns
           where concern.IsSettled
           select new ToConfirm(ConfirmKind.ConcernSettled, concern.RecordedById, concern.RecordedBy, $"a concern was settled: {concern.Words}"),
        .. from excuse in washUp.ExcusedSheets
           let exercise = framework.Exercise(excuse.ExerciseCode)?.Name ?? excuse.ExerciseCode
           select new ToConfirm(ConfirmKind.SheetGoneWithout, excuse.ExcusedById, excuse.ExcusedBy, $"{exercise}: gone on without a sheet ({excuse.Reason})"),
        .. result.Values.SelectMany(v => RestsOn(v, sheets, readers)),
    ];

    private static IEnumerable<ToConfirm> Raised(WashUp washUp, ValueScore value) =>
        from cell in value.Cells
        where cell.Agreed is not null && Raises(value, cell)
        let talk = washUp.Talks.First(t => t.ValueCode == value.Value.Code)
        select new ToConfirm(
            ConfirmKind.RatingRaised, talk.RecordedById, talk.RecordedBy,
            $"{value.Value.Name}, {cell.Exercise.Name}: rated {string.Join(" and ", cell.Ratings)}, {(cell.Agreed!.Rating is { } agreed ? $"agreed {agreed}" : "left out")}");

    private static bool Raises(ValueScore value, CellScore cell)
    {
        if (cell.Ratings.Count == 0) return false;
        var hadALow = cell.Ratings.Contains(Framework.LowestRating);
        if (cell.Agreed!.Rating is not { } agreed) return hadALow || value.Score > value.OriginalScore;
        return (hadALow && agreed > Framework.LowestRating) || agreed > cell.Ratings.Max() || (value.Value.MustPass && (Fraction)agreed > cell.OriginalScore);
    }

    private static IEnumerable<ToConfirm> RestsOn(ValueScore value, IReadOnlyList<ScoreSheet> sheets, IReadOnlySet<Guid> readers)
    {
        var given = value.Cells.Where(c => c.Score is not null).SelectMany(c => c.Given).Where(g => g.Rating is not null).Select(g => g.SheetId).ToHashSet();
        var raters = sheets.Where(s => given.Contains(s.Id)).DistinctBy(s => s.StaffId).ToList();
        if (raters is [var one]) yield return new(ConfirmKind.OneAssessor, one.StaffId, one.AssessorName, $"{value.Value.Name} rests on {one.AssessorName} alone");
        else if (raters.Count > 0 && raters.TrueForAll(r => readers.Contains(r.StaffId)))
            yield return new(ConfirmKind.OnlyReaders, raters[0].StaffId, raters[0].AssessorName, $"{value.Value.Name} was rated only by people who had read the CV before");
    }
}
