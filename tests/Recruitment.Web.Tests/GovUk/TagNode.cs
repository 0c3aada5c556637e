using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Recruitment.Web.Tests.GovUk;

/// <summary>A tag as a page would write it, run by our tag helpers as Razor would run it: found by name, attributes bound by name, children run on demand.</summary>
internal sealed partial class TagNode(string name)
{
    private static readonly Dictionary<string, Type> _helpers = typeof(Recruitment.Web.GovUk.Core.Component).Assembly.GetTypes()
        .SelectMany(type => type.GetCustomAttributes<HtmlTargetElementAttribute>().Select(target => (target.Tag, type)))
        .ToDictionary(pair => pair.Tag, pair => pair.type, StringComparer.Ordinal);

    private readonly List<(string Name, string Value)> _attributes = [];
    private readonly List<object> _children = [];
    private readonly List<(string Property, object Value)> _given = [];

    public TagNode Set(string attribute, string? value)
    {
        if (value is not null) _attributes.Add((attribute, value));
        return this;
    }

    public TagNode Set(IEnumerable<KeyValuePair<string, string>> attributes, string prefix = "")
    {
        foreach (var (attribute, value) in attributes) Set(prefix + attribute, value);
        return this;
    }

    public TagNode Put(string? html)
    {
        if (html is not null) _children.Add(html);
        return this;
    }

    public TagNode Put(params IEnumerable<TagNode?> children)
    {
        _children.AddRange(children.OfType<TagNode>());
        return this;
    }

    /// <summary>Sets a property that no attribute of plain text can: the model expression, the view's context.</summary>
    public TagNode Give(string property, object value)
    {
        _given.Add((property, value));
        return this;
    }

    public Task<string> Render() => Render(new Dictionary<object, object>());

    private async Task<string> Render(IDictionary<object, object> around)
    {
        var helper = (TagHelper)Activator.CreateInstance(_helpers[name])!;
        var unclaimed = new TagHelperAttributeList();
        foreach (var (attribute, value) in _attributes)
            if (!Bind(helper, attribute, value)) unclaimed.Add(attribute, value);

        foreach (var (property, value) in _given) helper.GetType().GetProperty(property)!.SetValue(helper, value);
        var context = new TagHelperContext(name, [], new Dictionary<object, object>(around), Guid.NewGuid().ToString("N"));
        var output = new TagHelperOutput(name, unclaimed, async (_, _) =>
        {
            var content = new DefaultTagHelperContent();
            foreach (var child in _children) content.AppendHtml(child as string ?? await ((TagNode)child).Render(context.Items));
            return content;
        });
        helper.Init(context);
        await helper.ProcessAsync(context, output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private static bool Bind(TagHelper helper, string attribute, string value)
    {
        foreach (var property in helper.GetType().GetProperties())
        {
            var named = property.GetCustomAttribute<HtmlAttributeNameAttribute>();
            if (named?.DictionaryAttributePrefix is { } prefix)
            {
                if (!attribute.StartsWith(prefix, StringComparison.Ordinal) || attribute == prefix + "class") continue;
                ((IDictionary<string, string?>)property.GetValue(helper)!)[attribute[prefix.Length..]] = value;
                return true;
            }

            if (property.SetMethod is not { IsPublic: true } || (named?.Name ?? Kebab(property.Name)) != attribute) continue;
            property.SetValue(helper, TypeDescriptor.GetConverter(property.PropertyType).ConvertFromString(null, CultureInfo.InvariantCulture, value));
            return true;
        }

        return false;
    }

    private static string Kebab(string name) => Capital().Replace(name, "-$0").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Capital();
}
