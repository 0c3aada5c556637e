using Recruitment.Domain.Staff;

namespace Recruitment.Domain.Scoring;

/// <summary>
/// The decision rule, as arithmetic: an exercise's score for a value is the mean of its assessors; a value's score is the mean of its exercises; the standard is met if every value reaches the
/// line, and the must-pass value has no single rating of 1 and no concern that stands. An agreed rating counts in place of the ones it replaced. An exercise that was not taken, or where
/// nothing was seen, is left out of the mean and never counts as zero. There is no total and no rank. It informs a person; it decides nothing. [domain.md 5.4]
/// </summary>
public static class Standard
{
    public static StandardResult Of(Framework framework, IReadOnlyList<GivenRating> given, IReadOnlyList<AgreedRating> agreed, bool concernStands)
    {
        var line = Fraction.Of(framework.Standard.EveryValueAtLeast);
        return new StandardResult(line, concernStands, [.. framework.Values.Select(v => Score(framework, v, line, concernStands, given, agreed))]);
    }

    private static ValueScore Score(
        Framework framework, FrameworkValue value, Fraction line, bool concernStands, IReadOnlyList<GivenRating> given, IReadOnlyList<AgreedRating> agreed)
    {
        var cells =
            from exercise in framework.Exercises.Append(Framework.SubstituteFor(value))
            where exercise.ValueCodes.Contains(value.Code)
            let mine = given.Where(g => g.ValueCode == value.Code && g.ExerciseCode == exercise.Code).ToList()
            where mine.Count > 0
            select new CellScore(exercise, mine, agreed.FirstOrDefault(a => a.ValueCode == value.Code && a.ExerciseCode == exercise.Code));
        return new ValueScore(value, line, value.MustPass && concernStands, [.. cells]);
    }
}

/// <param name="Rating">Null for "did not see it".</param>
public sealed record GivenRating(Guid SheetId, string Assessor, AssessorKind Kind, string ExerciseCode, string ValueCode, int? Rating);

/// <summary>One value in one exercise.</summary>
public sealed record CellScore(FrameworkExercise Exercise, IReadOnlyList<GivenRating> Given, AgreedRating? Agreed)
{
    public IReadOnlyList<int> Ratings => [.. Given.Select(g => g.Rating).OfType<int>()];

    /// <summary>The ratings that count: the agreed one, or the assessors' own.</summary>
    public IReadOnlyList<int> Counted => Agreed is null ? Ratings : Agreed.Rating is { } one ? [one] : [];

    public Fraction? Score => Fraction.Mean([.. Counted.Select(r => (Fraction)r)]);

    /// <summary>As the assessors rated alone, before any talk.</summary>
    public Fraction? OriginalScore => Fraction.Mean([.. Ratings.Select(r => (Fraction)r)]);
}

public sealed record ValueScore(FrameworkValue Value, Fraction Line, bool ConcernStands, IReadOnlyList<CellScore> Cells)
{
    /// <summary>Null where nobody saw it in any exercise: then a substitute exercise is needed, and nothing can be said.</summary>
    public Fraction? Score => Fraction.Mean([.. Cells.Select(c => c.Score).OfType<Fraction>()]);

    public Fraction? OriginalScore => Fraction.Mean([.. Cells.Select(c => c.OriginalScore).OfType<Fraction>()]);

    /// <summary>A 1 on the value that must be passed.</summary>
    public bool HasBarringRating => Value.MustPass && Cells.Any(c => c.Counted.Contains(Framework.LowestRating));

    public ValueOutcome Outcome => this switch
    {
        { Score: null } => ValueOutcome.NotSeen,
        { HasBarringRating: true } => ValueOutcome.BarredByARating,
        { ConcernStands: true } => ValueOutcome.BarredByAConcern,
        _ when Score < Line => ValueOutcome.BelowTheLine,
        _ => ValueOutcome.Met,
    };
}

public enum ValueOutcome
{
    Met,
    BelowTheLine,
    BarredByARating,
    BarredByAConcern,
    NotSeen,
}

/// <param name="Line">What every value has to reach.</param>
/// <param name="ConcernStands">A concern was raised and not settled.</param>
/// <param name="Values">In the framework's order, every one, whatever the others say.</param>
public sealed record StandardResult(Fraction Line, bool ConcernStands, IReadOnlyList<ValueScore> Values)
{
    /// <summary>Null where a value was not seen at all.</summary>
    public bool? IsMet => Values.Any(v => v.Outcome == ValueOutcome.NotSeen) ? null : Values.All(v => v.Outcome == ValueOutcome.Met);
}
