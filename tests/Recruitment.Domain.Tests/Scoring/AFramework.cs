using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;

namespace Recruitment.Domain.Tests.Scoring;

/// <summary>Two values, seen in three exercises each; the second must be passed.</summary>
internal static class AFramework
{
    public const string Openness = "openness";
    public const string Safeguarding = "safeguarding";

    public static readonly Framework Whole = new(
        "abc123", "Test", 12, new StandardRule(3.00m), new DiscussRule(2, 0.25m, 1, 1.00m),
        [Value(Openness, "Openness", mustPass: false), Value(Safeguarding, "Safeguarding", mustPass: true)],
        [.. from e in new[] { "group", "role-play", "interview" } select new FrameworkExercise(e, e, "About", ExerciseKind.Station, 20, [Openness, Safeguarding])]);

    /// <summary>Ratings of one value in one exercise, one assessor each; null is "did not see it".</summary>
    public static IEnumerable<GivenRating> Rated(string value, string exercise, params int?[] ratings) =>
        ratings.Select((r, i) => new GivenRating(Guid.Empty, $"Assessor {i + 1}", AssessorKind.Practitioner, exercise, value, r));

    public static IEnumerable<GivenRating> ByYoungPerson(string value, string exercise, int? rating) =>
        [new GivenRating(Guid.Empty, "Young person", AssessorKind.YoungPerson, exercise, value, rating)];

    public static StandardResult Result(IEnumerable<GivenRating> openness, IEnumerable<GivenRating>? safeguarding = null, bool concernStands = false) =>
        Standard.Of(Whole, [.. openness, .. safeguarding ?? Rated(Safeguarding, "group", 4)], [], concernStands);

    public static ValueScore Score(this StandardResult result, string value) => result.Values.Single(v => v.Value.Code == value);

    private static FrameworkValue Value(string code, string name, bool mustPass)
    {
        var anchors = Framework.Ratings.ToDictionary(r => r, r => $"Anchor {r}");
        return new FrameworkValue(code, name, "About", mustPass, ["One", "Two"], anchors, new PlainWords(name, "Did they?", anchors));
    }
}
