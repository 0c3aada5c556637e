using System.Net;
using System.Text.Json;

namespace Recruitment.Web.Tests.GovUk;

/// <summary>The options of a fixture, which remember which of them have been looked at: what nobody asked for is an option that we do not offer.</summary>
internal sealed class Options
{
    private readonly JsonElement _json;
    private readonly string _path;
    private readonly HashSet<string> _asked;

    public Options(JsonElement json)
        : this(json, "", new HashSet<string>(StringComparer.Ordinal))
    {
    }

    private Options(JsonElement json, string path, HashSet<string> asked) => (_json, _path, _asked) = (json, path, asked);

    /// <summary>The value as an attribute is written: true and false in lower case; null where it is absent.</summary>
    public string? this[string name] => Get(name) is not { } value ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.GetRawText(),
    };

    public bool Is(string name) => this[name] == "true";

    /// <summary>Words as markup: "html" as it is, else "text" encoded. The name may have a head, as in titleText.</summary>
    public string? Words(string head = "")
    {
        var (html, text) = head == "" ? (this["html"], this["text"]) : (this[head + "Html"], this[head + "Text"]);
        return html is { Length: > 0 } ? html : WebUtility.HtmlEncode(text);
    }

    public IEnumerable<KeyValuePair<string, string>> Attributes(string name = "attributes")
    {
        if (Get(name) is not { ValueKind: JsonValueKind.Object } map) return [];
        return map.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, p.Value.ValueKind == JsonValueKind.String ? p.Value.GetString()! : p.Value.GetRawText()));
    }

    public Options? In(string name) => Get(name) is { ValueKind: JsonValueKind.Object } value ? new Options(value, _path + name + ".", _asked) : null;

    /// <summary>The items of a list. Holes in the list (null, false, "", {}) are what conditions leave behind, and no items.</summary>
    public IReadOnlyList<Options> Each(string name) => Get(name) is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object && i.EnumerateObject().Any()).Select(i => new Options(i, $"{_path}{name}[].", _asked))]
        : [];

    public IReadOnlyList<string> Texts(string name) => Get(name) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray().Select(v => v.GetString()!)] : [];

    public IReadOnlyList<string> NeverAsked() => [.. Paths(_json, _path).Distinct(StringComparer.Ordinal).Where(p => !_asked.Contains(p)).Order(StringComparer.Ordinal)];

    private JsonElement? Get(string name)
    {
        _asked.Add(_path + name);
        return _json.TryGetProperty(name, out var value) ? value : null;
    }

    private static IEnumerable<string> Paths(JsonElement value, string path)
    {
        foreach (var property in value.EnumerateObject())
        {
            var here = path + property.Name;
            if (property.Name.EndsWith("ttributes", StringComparison.Ordinal)) yield return here;
            else if (property.Value.ValueKind == JsonValueKind.Object)
                foreach (var inner in Paths(property.Value, here + ".")) yield return inner;
            else if (property.Value.ValueKind == JsonValueKind.Array)
                foreach (var inner in property.Value.EnumerateArray().Where(i => i.ValueKind == JsonValueKind.Object).SelectMany(i => Paths(i, here + "[].")).Append(here)) yield return inner;
            else if (property.Value.ValueKind != JsonValueKind.Null) yield return here;
        }
    }
}
