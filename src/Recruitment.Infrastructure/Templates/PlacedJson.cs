using System.Text;
using System.Text.Json;

namespace Recruitment.Infrastructure.Templates;

/// <summary>A piece of a JSON file that knows its place, so that whoever edits the file by hand is told where to look.</summary>
internal sealed class PlacedJson
{
    private readonly List<(string Name, PlacedJson Node)> _properties = [];
    private readonly List<PlacedJson> _items = [];
    private JsonElement _value;

    private PlacedJson(string path, int line) => (Path, Line) = (path, line);

    /// <summary>As a person would write it: "values[2].anchors".</summary>
    public string Path { get; }

    public int Line { get; }

    public JsonValueKind Kind { get; private set; }

    public IReadOnlyList<(string Name, PlacedJson Node)> Properties => _properties;

    public IReadOnlyList<PlacedJson> Items => _items;

    public string Text => _value.GetString() ?? "";

    public bool True => Kind == JsonValueKind.True;

    public PlacedJson? this[string name] => _properties.FirstOrDefault(p => p.Name == name).Node;

    public bool TryNumber(out decimal number)
    {
        number = 0;
        return Kind == JsonValueKind.Number && _value.TryGetDecimal(out number);
    }

    /// <summary>The node at a path, or the nearest one above it that is there.</summary>
    public PlacedJson Nearest(string path)
    {
        var child = _properties.Select(p => p.Node).Concat(_items)
            .FirstOrDefault(n => path == n.Path || path.StartsWith(n.Path + ".", StringComparison.Ordinal) || path.StartsWith(n.Path + "[", StringComparison.Ordinal));
        return child?.Nearest(path) ?? this;
    }

    /// <summary>Throws <see cref="JsonException"/>, which names the line, where the text is no JSON.</summary>
    public static PlacedJson Parse(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        reader.Read();
        var root = ReadNode(ref reader, bytes, "");
        reader.Read();
        return root;
    }

    private static PlacedJson ReadNode(ref Utf8JsonReader reader, byte[] bytes, string path)
    {
        var node = new PlacedJson(path, 1 + bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n'));
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                node.Kind = JsonValueKind.Object;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    node._properties.Add((name, ReadNode(ref reader, bytes, path == "" ? name : $"{path}.{name}")));
                }

                break;
            case JsonTokenType.StartArray:
                node.Kind = JsonValueKind.Array;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) node._items.Add(ReadNode(ref reader, bytes, $"{path}[{node._items.Count}]"));
                break;
            default:
                node._value = JsonElement.ParseValue(ref reader);
                node.Kind = node._value.ValueKind;
                break;
        }

        return node;
    }
}
