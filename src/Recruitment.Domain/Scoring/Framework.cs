using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Domain.Scoring;

/// <summary>What is judged on an assessment day, how, and where the line is: the council's own file, as one immutable value. [domain.md 5.2, 5.4]</summary>
/// <param name="Version">A hash of the file's text: two sheets can be compared only where it is the same.</param>
/// <param name="WriteUpMinutes">For each candidate after each exercise.</param>
public sealed record Framework(
    string Version,
    string Label,
    int WriteUpMinutes,
    StandardRule Standard,
    DiscussRule Discuss,
    IReadOnlyList<FrameworkValue> Values,
    IReadOnlyList<FrameworkExercise> Exercises)
{
    public const int LowestRating = 1;
    public const int HighestRating = 5;

    public static IEnumerable<int> Ratings => Enumerable.Range(LowestRating, HighestRating);

    public FrameworkValue? Value(string code) => Values.FirstOrDefault(v => v.Code == code);

    public FrameworkExercise? Exercise(string code) =>
        Exercises.FirstOrDefault(e => e.Code == code) ?? Values.Where(v => SubstituteExercise.CodeOf(v.Code) == code).Select(SubstituteFor).FirstOrDefault();

    /// <summary>The exercise that looks again at one value which nobody saw.</summary>
    public static FrameworkExercise SubstituteFor(FrameworkValue value) => new(
        SubstituteExercise.CodeOf(value.Code), "Substitute exercise", $"Nobody saw “{value.Name}” on the day. Look for this value alone.", ExerciseKind.Station, 0, [value.Code]);

    /// <summary>The values that an exercise shows, in the file's order.</summary>
    public IReadOnlyList<FrameworkValue> ValuesOf(string exerciseCode) =>
        Exercise(exerciseCode) is { } exercise ? [.. Values.Where(v => exercise.ValueCodes.Contains(v.Code))] : [];
}

/// <param name="MustPass">A single rating of 1, or a concern that nobody settled, and the standard is not met.</param>
/// <param name="Anchors">What each rating looks like, for staff; the key is the rating.</param>
/// <param name="Plain">The same in the words of a young person on the panel.</param>
public sealed record FrameworkValue(
    string Code, string Name, string About, bool MustPass, IReadOnlyList<string> Behaviours, IReadOnlyDictionary<int, string> Anchors, PlainWords Plain);

public sealed record PlainWords(string Name, string Question, IReadOnlyDictionary<int, string> Anchors);

public sealed record FrameworkExercise(string Code, string Name, string About, ExerciseKind Kind, int Minutes, IReadOnlyList<string> ValueCodes);

/// <param name="EveryValueAtLeast">The line, in rating points.</param>
public sealed record StandardRule(decimal EveryValueAtLeast);

/// <summary>When a value needs a talk in the wash-up; every limit counts itself in.</summary>
/// <param name="AssessorsDifferBy">Points between two ratings of the same value in the same exercise.</param>
/// <param name="WithinOfTheLine">Points from the line to a value score, above or below.</param>
/// <param name="AnyRatingOf">A single rating this low.</param>
/// <param name="YoungPeopleAndStaffDifferBy">Points between the mean of the young people and the mean of the staff, on the same value in the same exercise.</param>
public sealed record DiscussRule(int AssessorsDifferBy, decimal WithinOfTheLine, int AnyRatingOf, decimal YoungPeopleAndStaffDifferBy);
