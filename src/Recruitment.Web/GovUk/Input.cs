using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

[HtmlTargetElement("govuk-input")]
public sealed class Input : Field
{
    public string Type { get; set; } = "text";

    public string? Value { get; set; }

    public string? Autocomplete { get; set; }

    public string? Autocapitalize { get; set; }

    public string? Inputmode { get; set; }

    public string? Pattern { get; set; }

    public bool? Spellcheck { get; set; }

    public string? InputClass { get; set; }

    [HtmlAttributeName(DictionaryAttributePrefix = "input-")]
    public IDictionary<string, string?> InputAttributes { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    private protected override IHtmlContent Render(Inside inside) => Group(inside, about =>
    {
        var input = Control(about);
        var (prefix, suffix) = (inside.Parts.One<InputPrefixPart>(), inside.Parts.One<InputSuffixPart>());
        return prefix is null && suffix is null
            ? input
            : Element("div", "govuk-input__wrapper").Put(Affix("prefix", prefix)).Put(input).Put(Affix("suffix", suffix));
    });

    private TagBuilder Control(Described about) => Void("input", "govuk-input").Class(InputClass).Class(about.HasError ? "govuk-input--error" : null)
        .Set("id", FieldId).Set("name", FieldName).Set("type", Type).Set("spellcheck", Spellcheck is { } check ? (check ? "true" : "false") : null)
        .Set("value", Type is "password" ? Value : Value ?? Values().FirstOrDefault()).Flag("disabled", Disabled)
        .Set("aria-describedby", about.By).Set("autocomplete", Autocomplete).Set("autocapitalize", Autocapitalize).Set("pattern", Pattern).Set("inputmode", Inputmode)
        .With(InputAttributes);

    private static TagBuilder? Affix(string kind, Part? part) =>
        part is null || part.Content.IsEmpty() ? null : Element("div", "govuk-input__" + kind).Set("aria-hidden", "true").With(part.Attributes).Put(part.Content);
}

[HtmlTargetElement("govuk-input-prefix")]
public sealed class InputPrefixPart : Part;

[HtmlTargetElement("govuk-input-suffix")]
public sealed class InputSuffixPart : Part;
