using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

[HtmlTargetElement("govuk-tag")]
public sealed class Tag : Component
{
    private protected override IHtmlContent Render(Inside inside) => Element("strong", "govuk-tag").With(inside.Attributes).Put(inside.Content);
}

[HtmlTargetElement("govuk-inset-text")]
public sealed class InsetText : Component
{
    private protected override IHtmlContent Render(Inside inside) => Element("div", "govuk-inset-text").With(inside.Attributes).Put(inside.Content);
}

[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningText : Component
{
    public string IconFallbackText { get; set; } = "Warning";

    private protected override IHtmlContent Render(Inside inside) => Element("div", "govuk-warning-text").With(inside.Attributes)
        .Put(Element("span", "govuk-warning-text__icon").Set("aria-hidden", "true").Put("!"))
        .Put(Element("strong", "govuk-warning-text__text").Put(Element("span", "govuk-visually-hidden").Put(IconFallbackText)).Put(" ").Put(inside.Content));
}

[HtmlTargetElement("govuk-back-link")]
public sealed class BackLink : Component
{
    public string Href { get; set; } = "#";

    private protected override IHtmlContent Render(Inside inside) => Element("a", "govuk-back-link").Set("href", Href).With(inside.Attributes)
        .Put(inside.Content.IsEmpty() ? new HtmlString("Back") : inside.Content);
}

[HtmlTargetElement("govuk-skip-link")]
public sealed class SkipLink : Component
{
    public string Href { get; set; } = "#content";

    private protected override IHtmlContent Render(Inside inside) => Element("a", "govuk-skip-link").Set("href", Href).With(inside.Attributes).Set("data-module", "govuk-skip-link").Put(inside.Content);
}

[HtmlTargetElement("govuk-generic-header")]
public sealed class GenericHeader : Component
{
    public string Url { get; set; } = "/";

    public string ContainerClass { get; set; } = "govuk-width-container";

    private protected override IHtmlContent Render(Inside inside) => Element("div", "govuk-generic-header").With(inside.Attributes)
        .Put(Element("div", "govuk-generic-header__container").Class(ContainerClass)
            .Put(Element("div", "govuk-generic-header__logo").Put(Element("a", "govuk-generic-header__homepage-link").Set("href", Url).Put(inside.Content))));
}

[HtmlTargetElement("govuk-fieldset")]
public sealed class Fieldset : Component
{
    public string? DescribedBy { get; set; }

    public string? Role { get; set; }

    private protected override IHtmlContent Render(Inside inside) => Element("fieldset", "govuk-fieldset").Set("role", Role).Set("aria-describedby", DescribedBy).With(inside.Attributes)
        .Put(inside.Parts.One<LegendPart>()?.Legend()).Put(inside.Content);
}

[HtmlTargetElement("govuk-phase-banner")]
public sealed class PhaseBanner : Component
{
    private protected override IHtmlContent Render(Inside inside)
    {
        var tag = inside.Parts.One<PhaseBannerTagPart>();
        return Element("div", "govuk-phase-banner govuk-width-container").With(inside.Attributes)
            .Put(Element("p", "govuk-phase-banner__content")
                .Put(Element("strong", "govuk-tag govuk-phase-banner__content__tag").With(tag?.Attributes).Put(tag?.Content))
                .Put(Element("span", "govuk-phase-banner__text").Put(inside.Content)));
    }
}

[HtmlTargetElement("govuk-phase-banner-tag")]
public sealed class PhaseBannerTagPart : Part;
