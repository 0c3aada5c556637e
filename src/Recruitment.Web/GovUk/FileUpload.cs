using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

[HtmlTargetElement("govuk-file-upload")]
public sealed class FileUpload : Field
{
    public bool Multiple { get; set; }

    public string? InputClass { get; set; }

    /// <summary>With script the field becomes a place to drop a file; without, it stays the plain input.</summary>
    public bool JavascriptEnhancements { get; set; }

    [HtmlAttributeName(DictionaryAttributePrefix = "input-")]
    public IDictionary<string, string?> InputAttributes { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    private protected override IHtmlContent Render(Inside inside) => Group(inside, about =>
    {
        var input = Void("input", "govuk-file-upload").Class(InputClass).Class(about.HasError ? "govuk-file-upload--error" : null)
            .Set("id", FieldId).Set("name", FieldName).Set("type", "file").Flag("disabled", Disabled).Flag("multiple", Multiple)
            .Set("aria-describedby", about.By).With(InputAttributes);
        return JavascriptEnhancements ? Element("div", "govuk-file-upload-wrapper").Set("data-module", "govuk-file-upload").Put(input) : input;
    });
}
