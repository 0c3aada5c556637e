using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

[HtmlTargetElement("govuk-textarea")]
public sealed class Textarea : Field
{
    public string? Autocomplete { get; set; }

    public int Rows { get; set; } = 5;

    public bool? Spellcheck { get; set; }

    public string? TextareaClass { get; set; }

    public string? Value { get; set; }

    [HtmlAttributeName(DictionaryAttributePrefix = "textarea-")]
    public IDictionary<string, string?> TextareaAttributes { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    private protected override IHtmlContent Render(Inside inside) => Group(inside, Control);

    private TagBuilder Control(Described about)
    {
        var area = Element("textarea", "govuk-textarea").Class(about.HasError ? "govuk-textarea--error" : null).Class(TextareaClass)
            .Set("id", FieldId).Set("name", FieldName).Set("rows", $"{Rows}").Set("spellcheck", Spellcheck is { } check ? (check ? "true" : "false") : null)
            .Flag("disabled", Disabled).Set("aria-describedby", about.By).Set("autocomplete", Autocomplete).With(TextareaAttributes);

        // A browser drops the first line break inside a textarea: this one is for it to drop.
        area.InnerHtml.AppendHtml("\n");
        return area.Put(Value ?? Values().FirstOrDefault());
    }
}
