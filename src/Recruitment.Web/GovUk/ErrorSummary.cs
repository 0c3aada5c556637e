using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

/// <summary>
/// What went wrong on the page, each error a link to its field. The layout writes it above every page; a page that writes it itself, to place it elsewhere, takes it over.
/// With items of its own it shows those; without, the model state. Where nothing is wrong it is not there.
/// </summary>
[HtmlTargetElement("govuk-error-summary")]
public sealed class ErrorSummary : Component
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext? ViewContext { get; set; }

    public bool? DisableAutoFocus { get; set; }

    private protected override IHtmlContent Render(Inside inside)
    {
        var errors = Errors(inside.Parts);
        var (title, description) = (inside.Parts.One<ErrorSummaryTitlePart>(), inside.Parts.One<ErrorSummaryDescriptionPart>());
        if (errors.Count == 0 && title is null && description is null) return HtmlString.Empty;

        var body = Element("div", "govuk-error-summary__body").Put(description is null ? null : Element("p").Put(description.Content));
        if (errors.Count > 0)
        {
            var list = Element("ul", "govuk-list govuk-error-summary__list");
            foreach (var (href, words, attributes) in errors)
                list.Put(Element("li").Put(href is null ? words : Element("a").Set("href", href).With(attributes).Put(words)));
            body.Put(list);
        }

        return Element("div", "govuk-error-summary").Set("data-disable-auto-focus", DisableAutoFocus is { } off ? (off ? "true" : "false") : null).With(inside.Attributes)
            .Set("data-module", "govuk-error-summary")
            .Put(Element("div").Set("role", "alert")
                .Put(Element("h2", "govuk-error-summary__title").Put(title?.Content ?? new HtmlString("There is a problem")))
                .Put(body));
    }

    private List<(string? Href, IHtmlContent Words, TagHelperAttributeList? Attributes)> Errors(Parts parts)
    {
        var shown = FormErrors.Of(ViewContext);
        if (shown?.SummaryIsThere == true) return [];
        var errors = parts.OfType<ErrorSummaryItemPart>().Select(i => (i.Href, i.Content, (TagHelperAttributeList?)i.Attributes)).ToList();
        if (errors.Count == 0 && shown is not null) errors = [.. shown.All(ViewContext!).Select(e => (e.Href, e.Words, (TagHelperAttributeList?)null))];
        if (shown is not null) shown.SummaryIsThere = errors.Count > 0;
        return errors;
    }
}

[HtmlTargetElement("govuk-error-summary-title")]
public sealed class ErrorSummaryTitlePart : Part;

[HtmlTargetElement("govuk-error-summary-description")]
public sealed class ErrorSummaryDescriptionPart : Part;

[HtmlTargetElement("govuk-error-summary-item")]
public sealed class ErrorSummaryItemPart : Part
{
    public string? Href { get; set; }
}
