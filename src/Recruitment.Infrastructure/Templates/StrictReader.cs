using System.Text.Json;

namespace Recruitment.Infrastructure.Templates;

/// <summary>Reads a JSON file that a council edits: what is missing, of another kind or not known at all is a fault with its place, and all of them are told at once.</summary>
internal abstract class StrictReader<T>
{
    private readonly List<(PlacedJson Node, string Fault)> _faults = [];

    /// <summary>What the file holds, as far as it can be read.</summary>
    protected abstract T Whole(PlacedJson root);

    /// <summary>What is wrong with something that could be read, each fault with its path as it is written in the file ("values[2].anchors").</summary>
    protected abstract IEnumerable<(string Place, string Fault)> FaultsIn(T read, PlacedJson root);

    protected T ReadFrom(string text, string file)
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

        if (root.Kind != JsonValueKind.Object) Fault(root, "must be an object, { … }");
        var read = Whole(root);
        var faults = _faults.Select(f => Words(f.Node, f.Node.Path, f.Fault)).ToList();
        if (faults.Count == 0) faults = [.. FaultsIn(read, root).Select(f => Words(root.Nearest(f.Place), f.Place, f.Fault))];
        return faults.Count == 0 ? read : throw new TemplateFault(file, faults);
    }

    protected void Fault(PlacedJson node, string fault) => _faults.Add((node, fault));

    protected void Only(PlacedJson node, params ReadOnlySpan<string> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, child) in node.Properties)
        {
            if (!known.Contains(name)) Fault(child, $"\"{name}\" is not known here");
            else if (!seen.Add(name)) Fault(child, $"\"{name}\" is written twice");
        }
    }

    // An absent object is one fault, not one for each thing that would be in it.
    protected PlacedJson Object(PlacedJson parent, string name) => Child(parent, name, "an object, { … }", JsonValueKind.Object) ?? PlacedJson.Parse("null");

    protected IReadOnlyList<PlacedJson> Items(PlacedJson parent, string name) => Child(parent, name, "a list, [ … ]", JsonValueKind.Array)?.Items ?? [];

    protected List<PlacedJson> Objects(PlacedJson parent, string name) => OfKind(Items(parent, name), JsonValueKind.Object, "must be an object, { … }");

    protected string Text(PlacedJson parent, string name) => Child(parent, name, "words in quotation marks", JsonValueKind.String)?.Text.Trim() ?? "";

    protected List<string> Texts(PlacedJson parent, string name) => [.. Words(parent, name).Select(i => i.Text.Trim())];

    protected TEnum OneOf<TEnum>(PlacedJson parent, string name)
        where TEnum : struct, Enum => Child(parent, name, "words in quotation marks", JsonValueKind.String) is { } node ? OneOf<TEnum>(node) : default;

    protected List<TEnum> SomeOf<TEnum>(PlacedJson parent, string name)
        where TEnum : struct, Enum => [.. Words(parent, name).Select(OneOf<TEnum>)];

    protected bool YesOrNo(PlacedJson parent, string name) => Child(parent, name, "true or false", JsonValueKind.True, JsonValueKind.False)?.True ?? false;

    protected decimal Number(PlacedJson parent, string name) => Child(parent, name, "a number", JsonValueKind.Number) is { } node && node.TryNumber(out var number) ? number : 0;

    protected int WholeNumber(PlacedJson parent, string name)
    {
        var number = Number(parent, name);
        if (number == decimal.Truncate(number) && Math.Abs(number) < 10_000) return (int)number;
        Fault(parent[name]!, "must be a whole number");
        return 0;
    }

    /// <summary>A value of a closed list, as it is written in the file.</summary>
    protected static string Written<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Words(PlacedJson node, string place, string fault) => $"line {node.Line}, {(place == "" ? "the whole file" : place)}: {fault}";

    private TEnum OneOf<TEnum>(PlacedJson node)
        where TEnum : struct, Enum
    {
        var known = Enum.GetValues<TEnum>().ToDictionary(Written, StringComparer.Ordinal);
        if (known.TryGetValue(node.Text, out var value)) return value;
        Fault(node, $"\"{node.Text}\" is not one of {string.Join(", ", known.Keys)}");
        return default;
    }

    private List<PlacedJson> Words(PlacedJson parent, string name) => OfKind(Items(parent, name), JsonValueKind.String, "must be words in quotation marks");

    private List<PlacedJson> OfKind(IReadOnlyList<PlacedJson> items, JsonValueKind kind, string fault)
    {
        foreach (var item in items.Where(i => i.Kind != kind)) Fault(item, fault);
        return [.. items.Where(i => i.Kind == kind)];
    }

    private PlacedJson? Child(PlacedJson parent, string name, string kind, params ReadOnlySpan<JsonValueKind> kinds)
    {
        if (parent[name] is not { } child)
        {
            if (parent.Kind == JsonValueKind.Object) Fault(parent, $"\"{name}\" is missing");
            return null;
        }

        if (kinds.Contains(child.Kind)) return child;
        Fault(child, $"must be {kind}");
        return null;
    }
}
