using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Scoring;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.Scoring;

/// <summary>Reads the framework file strictly: what is missing, of another kind or not known at all is a fault with its place.</summary>
internal sealed class FrameworkReader
{
    private readonly List<(PlacedJson Node, string Fault)> _faults = [];

    public static Framework Read(string text, string file)
    {
        PlacedJson root;
        try
        {
            root = PlacedJson.Parse(text);
        }
        catch (JsonException broken)
        {
            throw new TemplateFault(file, [$"line {broken.LineNumber + 1}: this is not JSON here. A comma, a quotation mark or a bracket is missing or too many"]);
        }

        var reader = new FrameworkReader();
        var framework = reader.Framework(root, text);
        var faults = reader._faults.Select(f => Words(f.Node, f.Node.Path, f.Fault)).ToList();
        if (faults.Count == 0) faults = [.. FrameworkFaults.Of(framework).Concat(StrayRows(root, framework)).Select(f => Words(root.Nearest(f.Place), f.Place, f.Fault))];
        return faults.Count == 0 ? framework : throw new TemplateFault(file, faults);
    }

    /// <summary>The first twelve hex digits of the SHA-256 of the text, whatever its line ends.</summary>
    public static string VersionOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"))))[..12];

    private static string Words(PlacedJson node, string place, string fault) => $"line {node.Line}, {(place == "" ? "the whole file" : place)}: {fault}";

    private static IEnumerable<FrameworkFault> StrayRows(PlacedJson root, Framework framework) =>
        from row in root["matrix"]!.Properties
        where framework.Exercise(row.Name) is null
        select new FrameworkFault(row.Node.Path, $"there is no exercise \"{row.Name}\"");

    private Framework Framework(PlacedJson root, string text)
    {
        Only(root, "label", "writeUpMinutes", "standard", "discuss", "values", "exercises", "matrix");
        var (standard, discuss, matrix) = (Object(root, "standard"), Object(root, "discuss"), Object(root, "matrix"));
        Only(standard, "everyValueAtLeast");
        Only(discuss, "assessorsDifferBy", "withinOfTheLine", "anyRatingOf", "youngPeopleAndStaffDifferBy");
        return new Framework(
            VersionOf(text), Text(root, "label"), Whole(root, "writeUpMinutes"),
            new StandardRule(Number(standard, "everyValueAtLeast")),
            new DiscussRule(Whole(discuss, "assessorsDifferBy"), Number(discuss, "withinOfTheLine"), Whole(discuss, "anyRatingOf"), Number(discuss, "youngPeopleAndStaffDifferBy")),
            [.. Items(root, "values").Select(Value)],
            [.. Items(root, "exercises").Select(e => Exercise(e, matrix))]);
    }

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
        return new FrameworkExercise(code, Text(exercise, "name"), Text(exercise, "about"), KindOf(exercise), Whole(exercise, "minutes"), matrix[code] is null ? [] : Texts(matrix, code));
    }

    private ExerciseKind KindOf(PlacedJson exercise)
    {
        var words = Text(exercise, "kind");
        foreach (var kind in Enum.GetValues<ExerciseKind>())
            if (words == JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())) return kind;
        if (words != "") _faults.Add((exercise["kind"]!, $"\"{words}\" is not a kind of exercise; it is group, station or written"));
        return default;
    }

    private Dictionary<int, string> Anchors(PlacedJson parent)
    {
        var anchors = new Dictionary<int, string>();
        foreach (var (name, node) in Object(parent, "anchors").Properties)
        {
            if (int.TryParse(name, CultureInfo.InvariantCulture, out var rating) && rating is >= Domain.Scoring.Framework.LowestRating and <= Domain.Scoring.Framework.HighestRating)
                anchors[rating] = node.Kind == JsonValueKind.String ? node.Text.Trim() : "";
            else
                _faults.Add((node, $"\"{name}\" is not a rating; ratings are 1 to 5"));
        }

        return anchors;
    }

    private void Only(PlacedJson node, params ReadOnlySpan<string> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, child) in node.Properties)
        {
            if (!known.Contains(name)) _faults.Add((child, $"\"{name}\" is not known here"));
            else if (!seen.Add(name)) _faults.Add((child, $"\"{name}\" is written twice"));
        }
    }

    private PlacedJson? Child(PlacedJson parent, string name, string kind, params ReadOnlySpan<JsonValueKind> kinds)
    {
        if (parent[name] is not { } child)
        {
            if (parent.Kind == JsonValueKind.Object) _faults.Add((parent, $"\"{name}\" is missing"));
            return null;
        }

        if (kinds.Contains(child.Kind)) return child;
        _faults.Add((child, $"must be {kind}"));
        return null;
    }

    // An absent object is one fault, not one for each thing that would be in it.
    private PlacedJson Object(PlacedJson parent, string name) => Child(parent, name, "an object, { … }", JsonValueKind.Object) ?? PlacedJson.Parse("null");

    private IReadOnlyList<PlacedJson> Items(PlacedJson parent, string name) => Child(parent, name, "a list, [ … ]", JsonValueKind.Array)?.Items ?? [];

    private string Text(PlacedJson parent, string name) => Child(parent, name, "words in quotation marks", JsonValueKind.String)?.Text.Trim() ?? "";

    private List<string> Texts(PlacedJson parent, string name)
    {
        foreach (var item in Items(parent, name))
            if (item.Kind != JsonValueKind.String) _faults.Add((item, "must be words in quotation marks"));
        return [.. Items(parent, name).Where(i => i.Kind == JsonValueKind.String).Select(i => i.Text.Trim())];
    }

    private bool YesOrNo(PlacedJson parent, string name) => Child(parent, name, "true or false", JsonValueKind.True, JsonValueKind.False)?.True ?? false;

    private decimal Number(PlacedJson parent, string name) => Child(parent, name, "a number", JsonValueKind.Number) is { } node && node.TryNumber(out var number) ? number : 0;

    private int Whole(PlacedJson parent, string name)
    {
        var number = Number(parent, name);
        if (number == decimal.Truncate(number) && Math.Abs(number) < 10_000) return (int)number;
        _faults.Add((parent[name]!, "must be a whole number"));
        return 0;
    }
}
