using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

[HtmlTargetElement("govuk-button")]
public sealed class Button : Component
{
    private const string Arrow =
        """<svg class="govuk-button__start-icon" xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40" aria-hidden="true" focusable="false"><path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/></svg>""";

    public string Type { get; set; } = "submit";

    public string? Name { get; set; }

    public string? Value { get; set; }

    public bool Disabled { get; set; }

    public bool IsStartButton { get; set; }

    public bool? PreventDoubleClick { get; set; }

    private protected override IHtmlContent Render(Inside inside) => Dress(Element("button", "govuk-button"), inside, IsStartButton)
        .Set("type", Type).Set("name", Name).Set("value", Value).Flag("disabled", Disabled).Set("aria-disabled", Disabled ? "true" : null)
        .Set("data-prevent-double-click", PreventDoubleClick is { } prevent ? (prevent ? "true" : "false") : null);

    internal static TagBuilder Dress(TagBuilder button, Inside inside, bool start) => button
        .With(inside.Attributes).Class(start ? "govuk-button--start" : null).Set("data-module", "govuk-button")
        .Put(start && ((HtmlString)inside.Content).Value?.Contains('<', StringComparison.Ordinal) == true ? Element("span").Put(inside.Content) : inside.Content)
        .Put(start ? new HtmlString(Arrow) : null);
}

[HtmlTargetElement("govuk-button-link")]
public sealed class ButtonLink : Component
{
    public string Href { get; set; } = "#";

    public bool IsStartButton { get; set; }

    private protected override IHtmlContent Render(Inside inside) =>
        Button.Dress(Element("a", "govuk-button"), inside, IsStartButton).Set("href", Href).Set("role", "button").Set("draggable", "false");
}
