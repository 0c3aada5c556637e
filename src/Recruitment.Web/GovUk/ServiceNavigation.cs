using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

[HtmlTargetElement("govuk-service-navigation")]
public sealed class ServiceNavigation : Component
{
    public string AriaLabel { get; set; } = "Service information";

    public string? ServiceName { get; set; }

    public string? ServiceUrl { get; set; }

    public bool? CollapseNavigationOnMobile { get; set; }

    private protected override IHtmlContent Render(Inside inside)
    {
        var nav = inside.Parts.One<ServiceNavigationNavPart>();
        var items = inside.Parts.OfType<ServiceNavigationItemPart>().ToList();
        var (start, end) = (inside.Parts.One<ServiceNavigationStartPart>(), inside.Parts.One<ServiceNavigationEndPart>());
        var landmark = ServiceName is not null || start is not null || end is not null;

        var container = Element("div", "govuk-service-navigation__container").Put(ServiceName is null ? null : Name()).Put(items.Count == 0 ? null : Navigation(nav, items));
        return Element(landmark ? "section" : "div", "govuk-service-navigation").Set("aria-label", landmark ? AriaLabel : null).With(inside.Attributes)
            .Set("data-module", "govuk-service-navigation")
            .Put(Element("div", "govuk-width-container").Class(end?.Align == "inline" ? "govuk-service-navigation__inlining-container" : null)
                .Put(start?.Content).Put(container).Put(end?.Content));
    }

    private TagBuilder Name() => Element("span", "govuk-service-navigation__service-name").Put(ServiceUrl is null
        ? Element("span", "govuk-service-navigation__text").Put(ServiceName)
        : Element("a", "govuk-service-navigation__link").Set("href", ServiceUrl).Put(ServiceName));

    private TagBuilder Navigation(ServiceNavigationNavPart? nav, List<ServiceNavigationItemPart> items)
    {
        var (menu, id) = (nav?.MenuButtonText ?? "Menu", nav?.Id ?? "navigation");
        var list = Element("ul", "govuk-service-navigation__list").Set("id", id);
        foreach (var item in items) list.Put(item.Item());
        var button = Element("button", "govuk-service-navigation__toggle govuk-js-service-navigation-toggle").Set("type", "button").Set("aria-controls", id)
            .Set("aria-label", nav?.MenuButtonLabel == menu ? null : nav?.MenuButtonLabel).Flag("hidden", true).Set("aria-hidden", "true").Put(menu);
        return Element("nav", "govuk-service-navigation__wrapper").Set("aria-label", nav?.AriaLabel ?? menu).With(nav?.Attributes)
            .Put(CollapseNavigationOnMobile ?? items.Count > 1 ? button : null).Put(list);
    }
}

[HtmlTargetElement("govuk-service-navigation-nav")]
public sealed class ServiceNavigationNavPart : Part, IWrapper
{
    public string? AriaLabel { get; set; }

    public string? MenuButtonText { get; set; }

    public string? MenuButtonLabel { get; set; }

    public string? Id { get; set; }
}

[HtmlTargetElement("govuk-service-navigation-nav-item")]
public sealed class ServiceNavigationItemPart : Part
{
    public string? Href { get; set; }

    /// <summary>The page is somewhere below this item.</summary>
    public bool Active { get; set; }

    /// <summary>The page is this item's.</summary>
    public bool Current { get; set; }

    internal TagBuilder Item()
    {
        var chosen = Active || Current;
        IHtmlContent words = chosen ? Element("strong", "govuk-service-navigation__active-fallback").Put(Content) : Content;
        var inner = Href is null ? Element("span", "govuk-service-navigation__text") : Element("a", "govuk-service-navigation__link").Set("href", Href);
        return Element("li", "govuk-service-navigation__item").Class(chosen ? "govuk-service-navigation__item--active" : null)
            .Put(inner.Set("aria-current", Current ? "page" : Active ? "true" : null).With(Attributes).Put(words));
    }
}

[HtmlTargetElement("govuk-service-navigation-start")]
public sealed class ServiceNavigationStartPart : Part;

[HtmlTargetElement("govuk-service-navigation-end")]
public sealed class ServiceNavigationEndPart : Part
{
    public string? Align { get; set; }
}
