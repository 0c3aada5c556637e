using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Scoring;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.Scoring;

internal sealed class FrameworkReader : StrictReader<Framework>
{
    private readonly string _version;

    private FrameworkReader(string version) => _version = version;

    public static Framework Read(string text, string file) => new FrameworkReader(VersionOf(text)).ReadFrom(text, file);

    /// <summary>The first twelve hex digits of the SHA-256 of the text, whatever its line ends.</summary>
    public static string VersionOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))))[..12];

    protected override Framework Whole(PlacedJson root)
    {
        Only(root, "label", "writeUpMinutes", "standard", "discuss", "values", "exercises", "matrix");
        var (standard, discuss, matrix) = (Object(root, "standard"), Object(root, "discuss"), Object(root, "matrix"));
        Only(standard, "everyValueAtLeast");
        Only(discuss, "assessorsDifferBy", "withinOfTheLine", "anyRatingOf", "youngPeopleAndStaffDifferBy");
        return new Framework(
            _version, Text(root, "label"), WholeNumber(root, "writeUpMinutes"),
            new StandardRule(Number(standard, "everyValueAtLeast")),
            new DiscussRule(WholeNumber(discuss, "assessorsDifferBy"), Number(discuss, "withinOfTheLine"), WholeNumber(discuss, "anyRatingOf"), Number(discuss, "youngPeopleAndStaffDifferBy")),
            [.. Objects(root, "values").Select(Value)],
            [.. Objects(root, "exercises").Select(e => Exercise(e, matrix))]);
    }

    protected override IEnumerable<(string Place, string Fault)> FaultsIn(Framework read, PlacedJson root) =>
    [
        .. FrameworkFaults.Of(read).Select(f => (f.Place, f.Fault)),
        .. root["matrix"]!.Properties.Where(row => read.Exercise(row.Name) is null).Select(row => (row.Node.Path, $"there is no exercise \"{row.Name}\"")),
    ];

    private FrameworkValue Value(PlacedJson value)
    {
        Only(value, "code", "name", "about", "mustPass", "behaviours", "anchors", "plain");
        var plain = Object(value, "plain");
        Only(plain, "name", "question", "anchors");
        return new FrameworkValue(
            Text(value, "code"), Text(value, "name"), Text(value, "about"), YesOrNo(value, "mustPass"), Texts(value, "behaviours"), Anchors(value),
            new PlainWords(Text(plain, "name"), Text(plain, "question"), Anchors(plain)));
    }

    private FrameworkExercise Exercise(PlacedJson exercise, PlacedJson matrix)
    {
        Only(exercise, "code", "name", "kind", "minutes", "about");
        var code = Text(exercise, "code");
        return new FrameworkExercise(
            code, Text(exercise, "name"), Text(exercise, "about"), OneOf<ExerciseKind>(exercise, "kind"), WholeNumber(exercise, "minutes"), matrix[code] is null ? [] : Texts(matrix, code));
    }

    private Dictionary<int, string> Anchors(PlacedJson parent)
    {
        var anchors = new Dictionary<int, string>();
        foreach (var (name, node) in Object(parent, "anchors").Properties)
        {
            if (int.TryParse(name, CultureInfo.InvariantCulture, out var rating) && rating is >= Framework.LowestRating and <= Framework.HighestRating)
                anchors[rating] = node.Kind == JsonValueKind.String ? node.Text.Trim() : "";
            else
                Fault(node, $"\"{name}\" is not a rating; ratings are 1 to 5");
        }

        return anchors;
    }
}
