using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryList : Component
{
    private Parts? _card;

    // The list stands inside a card, whose title has been read before it: each action then names the card too.
    public override void Init(TagHelperContext context) => _card = context.Items.TryGetValue(typeof(Parts), out var around) ? around as Parts : null;

    private protected override IHtmlContent Render(Inside inside)
    {
        var rows = inside.Parts.OfType<SummaryRowPart>().ToList();
        var anyActions = rows.Exists(r => r.Actions.Count > 0);
        var list = Element("dl", "govuk-summary-list").With(inside.Attributes);
        foreach (var row in rows) list.Put(row.Row(anyActions, _card?.One<SummaryCardTitlePart>()?.Content));
        return list;
    }
}

[HtmlTargetElement("govuk-summary-list-row")]
public sealed class SummaryRowPart : Part
{
    internal List<SummaryActionPart> Actions => [.. Inside.Parts.OfType<SummaryActionPart>()];

    internal TagBuilder Row(bool anyActions, IHtmlContent? cardTitle)
    {
        var (key, value) = (Inside.Parts.One<SummaryKeyPart>(), Inside.Parts.One<SummaryValuePart>());
        var row = Element("div", "govuk-summary-list__row").Class(anyActions && Actions.Count == 0 ? "govuk-summary-list__row--no-actions" : null).With(Attributes)
            .Put(Element("dt", "govuk-summary-list__key").With(key?.Attributes).Put(key?.Content))
            .Put(Element("dd", "govuk-summary-list__value").With(value?.Attributes).Put(value?.Content));
        if (Actions.Count == 0) return row;
        return row.Put(Element("dd", "govuk-summary-list__actions").With(Inside.Parts.One<SummaryActionsPart>()?.Attributes).Put(Links(cardTitle)));
    }

    private TagBuilder Links(IHtmlContent? cardTitle)
    {
        if (Actions is [var only]) return only.Link(cardTitle);
        var list = Element("ul", "govuk-summary-list__actions-list");
        foreach (var action in Actions) list.Put(Element("li", "govuk-summary-list__actions-list-item").Put(action.Link(cardTitle)));
        return list;
    }
}

[HtmlTargetElement("govuk-summary-list-row-key")]
public sealed class SummaryKeyPart : Part;

[HtmlTargetElement("govuk-summary-list-row-value")]
public sealed class SummaryValuePart : Part;

[HtmlTargetElement("govuk-summary-list-row-actions")]
[HtmlTargetElement("govuk-summary-card-actions")]
public sealed class SummaryActionsPart : Part, IWrapper;

[HtmlTargetElement("govuk-summary-list-row-action")]
[HtmlTargetElement("govuk-summary-card-action")]
public sealed class SummaryActionPart : Part
{
    public string Href { get; set; } = "#";

    /// <summary>What "Change" changes, for those who hear the link without seeing the row.</summary>
    public string? VisuallyHiddenText { get; set; }

    internal TagBuilder Link(IHtmlContent? cardTitle)
    {
        var link = Element("a", "govuk-link").Set("href", Href).With(Attributes).Put(Content);
        if (string.IsNullOrEmpty(VisuallyHiddenText) && cardTitle is null) return link;
        var hidden = Element("span", "govuk-visually-hidden").Put(string.IsNullOrEmpty(VisuallyHiddenText) ? null : " " + VisuallyHiddenText);
        return link.Put(cardTitle is null ? hidden : hidden.Put(" (").Put(cardTitle).Put(")"));
    }
}

[HtmlTargetElement("govuk-summary-card")]
public sealed class SummaryCard : Component
{
    private protected override IHtmlContent Render(Inside inside)
    {
        var title = inside.Parts.One<SummaryCardTitlePart>();
        var actions = inside.Parts.OfType<SummaryActionPart>().ToList();
        var wrapper = Element("div", "govuk-summary-card__title-wrapper")
            .Put(title is null ? null : Element($"h{title.HeadingLevel}", "govuk-summary-card__title").With(title.Attributes).Put(title.Content));
        if (actions.Count == 1) wrapper.Put(Element("div", "govuk-summary-card__actions").Put(actions[0].Link(title?.Content)));
        if (actions.Count > 1)
        {
            var list = Element("ul", "govuk-summary-card__actions");
            foreach (var action in actions) list.Put(Element("li", "govuk-summary-card__action").Put(action.Link(title?.Content)));
            wrapper.Put(list);
        }

        return Element("div", "govuk-summary-card").With(inside.Attributes).Put(wrapper).Put(Element("div", "govuk-summary-card__content").Put(inside.Content));
    }
}

[HtmlTargetElement("govuk-summary-card-title")]
public sealed class SummaryCardTitlePart : Part
{
    public int HeadingLevel { get; set; } = 2;
}
