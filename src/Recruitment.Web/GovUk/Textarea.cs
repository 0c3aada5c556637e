using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

[HtmlTargetElement("govuk-textarea")]
public class Textarea : Field
{
    public string? Autocomplete { get; set; }

    public int Rows { get; set; } = 5;

    public bool? Spellcheck { get; set; }

    public string? TextareaClass { get; set; }

    public string? Value { get; set; }

    [HtmlAttributeName(DictionaryAttributePrefix = "textarea-")]
    public IDictionary<string, string?> TextareaAttributes { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    private protected override IHtmlContent Render(Inside inside) => Group(inside, about => Control(about, inside.Parts));

    private protected TagBuilder Control(Described about, Parts parts)
    {
        var area = Element("textarea", "govuk-textarea").Class(about.HasError ? "govuk-textarea--error" : null).Class(TextareaClass)
            .Set("id", FieldId).Set("name", FieldName).Set("rows", $"{Rows}").Set("spellcheck", Spellcheck is { } check ? (check ? "true" : "false") : null)
            .Flag("disabled", Disabled).Set("aria-describedby", about.By).Set("autocomplete", Autocomplete).With(TextareaAttributes);

        // A browser drops the first line break inside a textarea: this one is for it to drop.
        area.InnerHtml.AppendHtml("\n");
        return parts.One<TextareaValuePart>() is { } value ? area.Put(value.Content) : area.Put(Value ?? Values().FirstOrDefault());
    }
}

[HtmlTargetElement("govuk-textarea-value")]
[HtmlTargetElement("govuk-character-count-value")]
public sealed class TextareaValuePart : Part;

[HtmlTargetElement("govuk-character-count")]
public sealed class CharacterCount : Textarea
{
    public int? MaxLength { get; set; }

    public int? MaxWords { get; set; }

    public int? Threshold { get; set; }

    private protected override IHtmlContent Render(Inside inside)
    {
        TextareaClass = ("govuk-js-character-count " + TextareaClass).Trim();
        var info = Element("div", "govuk-hint govuk-character-count__message").Set("id", FieldId + "-info")
            .Put($"You can enter up to {MaxWords ?? MaxLength} {(MaxWords is null ? "characters" : "words")}");
        foreach (var (name, value) in new[] { ("data-maxlength", MaxLength), ("data-maxwords", MaxWords), ("data-threshold", Threshold) })
            if (value is { } number) inside.Attributes.SetAttribute(name, $"{number}");
        inside.Attributes.SetAttribute("data-module", "govuk-character-count");
        if (MaxWords is not null) inside.Attributes.SetAttribute("data-count-type", "words");
        return Group(inside, about => new HtmlContentBuilder().AppendHtml(Control(about, inside.Parts)).AppendHtml(info), "govuk-character-count", FieldId + "-info");
    }
}
