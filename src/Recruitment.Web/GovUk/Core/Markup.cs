using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Recruitment.Web.GovUk.Core;

/// <summary>Words for building elements. Text and attribute values are encoded when they are written.</summary>
internal static class Markup
{
    public static TagBuilder Element(string name, string? classes = null) => new TagBuilder(name).Class(classes);

    public static TagBuilder Void(string name, string? classes = null) => new TagBuilder(name) { TagRenderMode = TagRenderMode.SelfClosing }.Class(classes);

    public static TagBuilder Class(this TagBuilder element, string? classes)
    {
        if (!string.IsNullOrWhiteSpace(classes)) element.Attributes["class"] = element.Attributes.TryGetValue("class", out var before) ? $"{before} {classes}" : classes;
        return element;
    }

    /// <summary>Sets the attribute; leaves it out where there is no value.</summary>
    public static TagBuilder Set(this TagBuilder element, string name, string? value)
    {
        if (value is not null) element.Attributes[name] = value;
        return element;
    }

    public static TagBuilder Flag(this TagBuilder element, string name, bool on) => element.Set(name, on ? "" : null);

    public static TagBuilder Put(this TagBuilder element, IHtmlContent? content)
    {
        if (content is not null) element.InnerHtml.AppendHtml(content);
        return element;
    }

    public static TagBuilder Put(this TagBuilder element, string? text)
    {
        if (text is not null) element.InnerHtml.Append(text);
        return element;
    }

    /// <summary>The attributes that the page wrote and that the component does not know: classes are added, others set.</summary>
    public static TagBuilder With(this TagBuilder element, TagHelperAttributeList? attributes)
    {
        foreach (var attribute in attributes ?? [])
        {
            var value = Text(attribute.Value);
            if (attribute.Name == "class") element.Class(value);
            else element.Set(attribute.Name, value);
        }

        return element;
    }

    public static TagBuilder With(this TagBuilder element, IDictionary<string, string?> attributes)
    {
        foreach (var (name, value) in attributes) element.Set(name, value ?? "");
        return element;
    }

    public static bool IsEmpty(this IHtmlContent? content) => content is null or HtmlString { Value: null or "" };

    // What Razor hands over as markup is encoded already; the builder encodes again when it writes.
    private static string Text(object? value)
    {
        if (value is not IHtmlContent markup) return value?.ToString() ?? "";
        using var writer = new StringWriter();
        markup.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
