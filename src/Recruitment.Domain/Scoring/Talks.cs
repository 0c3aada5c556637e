using Recruitment.Domain.Staff;

namespace Recruitment.Domain.Scoring;

/// <summary>In the order in which they are talked about.</summary>
public enum TalkReason
{
    NotSeen,
    AssessorsDiffer,
    YoungPeopleAndStaffDiffer,
    LowRating,
    NearTheLine,
}

/// <param name="Reason">Why.</param>
/// <param name="ExerciseCode">Where; null for the value as a whole.</param>
public sealed record TalkAbout(TalkReason Reason, string? ExerciseCode);

/// <summary>A value that the panel has to talk about, with every reason for it.</summary>
/// <param name="NobodyDisagrees">Near the line, and every rating of it is the same: it can be settled with others like it in one press.</param>
public sealed record ValueTalk(string ValueCode, IReadOnlyList<TalkAbout> About, bool NobodyDisagrees = false);

/// <summary>
/// What the wash-up is for, in this order: whatever somebody did not see, assessors 2 or more apart on the same rating, young people and staff apart, any 1, and a value score within 0.25 of the line. Judged on
/// the ratings as they were given, so that agreeing one thing never adds another. [domain.md 5.4; product.md, features 46 and 50]
/// </summary>
public static class Talks
{
    public static IReadOnlyList<ValueTalk> Needed(StandardResult result, DiscussRule rule) =>
    [
        .. from value in result.Values
           let about = value.Cells.SelectMany(c => About(c, rule)).Concat(About(value, rule)).OrderBy(a => a.Reason).ToList()
           where about.Count > 0
           orderby about[0].Reason
           select new ValueTalk(value.Value.Code, about, about.TrueForAll(a => a.Reason == TalkReason.NearTheLine) && NobodyDisagrees(value)),
    ];

    /// <summary>Three equal 3s: two ratings at least, all the same, and nobody who did not see it.</summary>
    public static bool NobodyDisagrees(ValueScore value)
    {
        var given = value.Cells.SelectMany(c => c.Given).Select(g => g.Rating).ToList();
        return given.Count > 1 && given.TrueForAll(r => r is not null && r == given[0]);
    }

    private static IEnumerable<TalkAbout> About(CellScore cell, DiscussRule rule)
    {
        var ratings = cell.Ratings;
        if (ratings.Count > 1 && ratings.Max() - ratings.Min() >= rule.AssessorsDifferBy) yield return new(TalkReason.AssessorsDiffer, cell.Exercise.Code);
        if (ratings.Any(r => r <= rule.AnyRatingOf)) yield return new(TalkReason.LowRating, cell.Exercise.Code);
        if (MeanOf(cell, youngPeople: true) is { } young && MeanOf(cell, youngPeople: false) is { } staff && (young - staff).Abs() >= Fraction.Of(rule.YoungPeopleAndStaffDifferBy))
            yield return new(TalkReason.YoungPeopleAndStaffDiffer, cell.Exercise.Code);
        if (cell.Given.Any(g => g.Rating is null)) yield return new(TalkReason.NotSeen, cell.Exercise.Code);
    }

    private static IEnumerable<TalkAbout> About(ValueScore value, DiscussRule rule)
    {
        if (value.OriginalScore is { } score && (score - value.Line).Abs() <= Fraction.Of(rule.WithinOfTheLine)) yield return new(TalkReason.NearTheLine, null);
    }

    private static Fraction? MeanOf(CellScore cell, bool youngPeople) =>
        Fraction.Mean([.. cell.Given.Where(g => g.Rating is not null && g.Kind == AssessorKind.YoungPerson == youngPeople).Select(g => (Fraction)g.Rating!.Value)]);
}
