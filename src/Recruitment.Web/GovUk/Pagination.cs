using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

[HtmlTargetElement("govuk-pagination")]
public sealed class Pagination : Component
{
    private static readonly Dictionary<string, string> _arrows = new(StringComparer.Ordinal)
    {
        ["prev"] = "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
        ["next"] = "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
    };

    public string LandmarkLabel { get; set; } = "Pagination";

    private protected override IHtmlContent Render(Inside inside)
    {
        var items = inside.Parts.OfType<PaginationPart>().ToList();
        var (previous, next) = (inside.Parts.One<PaginationPreviousPart>(), inside.Parts.One<PaginationNextPart>());
        var block = items.Count == 0 && (previous ?? (Part?)next) is not null;
        var nav = Element("nav", "govuk-pagination").Class(block ? "govuk-pagination--block" : null).Set("aria-label", LandmarkLabel).With(inside.Attributes);
        if (previous is not null) nav.Put(Arrow("prev", "Previous", previous.Href, previous.LabelText, previous, block));
        if (items.Count > 0)
        {
            var list = Element("ul", "govuk-pagination__list");
            foreach (var item in items) list.Put(item.Item());
            nav.Put(list);
        }

        return next is null ? nav : nav.Put(Arrow("next", "Next", next.Href, next.LabelText, next, block));
    }

    private static TagBuilder Arrow(string kind, string word, string href, string? label, Part part, bool block)
    {
        var icon = new HtmlString(
            $"""<svg class="govuk-pagination__icon govuk-pagination__icon--{kind}" xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"><path d="{_arrows[kind]}"></path></svg>""");
        var iconFirst = block || kind == "prev";
        var title = Element("span", "govuk-pagination__link-title").Class(block && label is null ? "govuk-pagination__link-title--decorated" : null);
        if (part.Content.IsEmpty()) title.Put(word).Put(Element("span", "govuk-visually-hidden").Put(" page"));
        else title.Put(part.Content);

        var link = Element("a", "govuk-link govuk-pagination__link").Set("href", href).Set("rel", kind).With(part.Attributes).Put(iconFirst ? icon : null).Put(title);
        if (label is not null && block)
            link.Put(Element("span", "govuk-visually-hidden").Put(":")).Put(Element("span", "govuk-pagination__link-label").Put(label));
        return Element("div", "govuk-pagination__" + kind).Put(link.Put(iconFirst ? null : icon));
    }
}

public abstract class PaginationPart : Part
{
    internal abstract TagBuilder Item();
}

[HtmlTargetElement("govuk-pagination-item")]
public sealed class PaginationItemPart : PaginationPart
{
    public string Href { get; set; } = "#";

    public bool IsCurrent { get; set; }

    public string? VisuallyHiddenText { get; set; }

    internal override TagBuilder Item() => Element("li", "govuk-pagination__item").Class(IsCurrent ? "govuk-pagination__item--current" : null)
        .Put(Element("a", "govuk-link govuk-pagination__link").Set("href", Href).Set("aria-label", VisuallyHiddenText ?? $"Page {Content}")
            .Set("aria-current", IsCurrent ? "page" : null).With(Attributes).Put(Content));
}

[HtmlTargetElement("govuk-pagination-ellipsis")]
public sealed class PaginationEllipsisPart : PaginationPart
{
    internal override TagBuilder Item() => Element("li", "govuk-pagination__item govuk-pagination__item--ellipsis").Put("⋯");
}

[HtmlTargetElement("govuk-pagination-previous")]
public sealed class PaginationPreviousPart : Part
{
    public string Href { get; set; } = "#";

    public string? LabelText { get; set; }
}

[HtmlTargetElement("govuk-pagination-next")]
public sealed class PaginationNextPart : Part
{
    public string Href { get; set; } = "#";

    public string? LabelText { get; set; }
}
