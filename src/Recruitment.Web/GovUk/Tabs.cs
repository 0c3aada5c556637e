using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

[HtmlTargetElement("govuk-tabs")]
public sealed class Tabs : Component
{
    public string Title { get; set; } = "Contents";

    public string? IdPrefix { get; set; }

    private protected override IHtmlContent Render(Inside inside)
    {
        var items = inside.Parts.OfType<TabsItemPart>().ToList();
        var tabs = Element("div", "govuk-tabs").With(inside.Attributes).Set("data-module", "govuk-tabs").Put(Element("h2", "govuk-tabs__title").Put(Title));
        if (items.Count == 0) return tabs;
        var list = Element("ul", "govuk-tabs__list");
        var panels = new HtmlContentBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            var id = items[i].Id ?? $"{IdPrefix}-{i + 1}";
            list.Put(Element("li", "govuk-tabs__list-item").Class(i == 0 ? "govuk-tabs__list-item--selected" : null)
                .Put(Element("a", "govuk-tabs__tab").Set("href", "#" + id).Put(items[i].Label)));
            panels.AppendHtml(Element("div", "govuk-tabs__panel").Class(i == 0 ? null : "govuk-tabs__panel--hidden").Set("id", id).With(items[i].Attributes).Put(items[i].Content));
        }

        return tabs.Put(list).Put(panels);
    }
}

[HtmlTargetElement("govuk-tabs-item")]
public sealed class TabsItemPart : Part
{
    public string? Id { get; set; }

    public string Label { get; set; } = "";
}
