using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

/// <summary>A password with a button that shows it. What was typed is never sent back.</summary>
[HtmlTargetElement("govuk-password-input")]
public sealed class PasswordInput : Field
{
    public string Autocomplete { get; set; } = "current-password";

    public string? InputClass { get; set; }

    [HtmlAttributeName(DictionaryAttributePrefix = "input-")]
    public IDictionary<string, string?> InputAttributes { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    private protected override IHtmlContent Render(Inside inside)
    {
        inside.Attributes.SetAttribute("data-module", "govuk-password-input");
        return Group(
            inside,
            about => Element("div", "govuk-input__wrapper govuk-password-input__wrapper")
                .Put(Void("input", "govuk-input govuk-password-input__input govuk-js-password-input-input").Class(InputClass).Class(about.HasError ? "govuk-input--error" : null)
                    .Set("id", FieldId).Set("name", FieldName).Set("type", "password").Set("spellcheck", "false").Flag("disabled", Disabled)
                    .Set("aria-describedby", about.By).Set("autocomplete", Autocomplete).Set("autocapitalize", "none").With(InputAttributes))
                .Put(Element("button", "govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle")
                    .Set("type", "button").Set("data-module", "govuk-button").Set("aria-controls", FieldId).Set("aria-label", "Show password").Flag("hidden", true).Put("Show")),
            "govuk-password-input");
    }
}
