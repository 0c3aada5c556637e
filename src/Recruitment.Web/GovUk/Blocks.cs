using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

[HtmlTargetElement("govuk-panel")]
public sealed class Panel : Component
{
    private protected override IHtmlContent Render(Inside inside)
    {
        var (title, body) = (inside.Parts.One<PanelTitlePart>(), inside.Parts.One<PanelBodyPart>());
        return Element("div", "govuk-panel govuk-panel--confirmation").With(inside.Attributes)
            .Put(title is null ? null : Element($"h{title.HeadingLevel}", "govuk-panel__title").Put(title.Content))
            .Put(body is null ? null : Element("div", "govuk-panel__body").Put(body.Content));
    }
}

[HtmlTargetElement("govuk-panel-title")]
public sealed class PanelTitlePart : Part
{
    public int HeadingLevel { get; set; } = 1;
}

[HtmlTargetElement("govuk-panel-body")]
public sealed class PanelBodyPart : Part;

[HtmlTargetElement("govuk-details")]
public sealed class Details : Component
{
    public bool Open { get; set; }

    private protected override IHtmlContent Render(Inside inside) => Element("details", "govuk-details").With(inside.Attributes).Flag("open", Open)
        .Put(Element("summary", "govuk-details__summary").Put(Element("span", "govuk-details__summary-text").Put(inside.Parts.One<DetailsSummaryPart>()?.Content)))
        .Put(Element("div", "govuk-details__text").Put(inside.Parts.One<DetailsTextPart>()?.Content));
}

[HtmlTargetElement("govuk-details-summary")]
public sealed class DetailsSummaryPart : Part;

[HtmlTargetElement("govuk-details-text")]
public sealed class DetailsTextPart : Part;

[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBanner : Component
{
    /// <summary>"success" for what has just been done; nothing for what should be known.</summary>
    public string? Type { get; set; }

    public string? Role { get; set; }

    public bool? DisableAutoFocus { get; set; }

    private protected override IHtmlContent Render(Inside inside)
    {
        var success = string.Equals(Type, "success", StringComparison.OrdinalIgnoreCase);
        var title = inside.Parts.One<NotificationBannerTitlePart>();
        var id = title?.Id ?? "govuk-notification-banner-title";
        return Element("div", "govuk-notification-banner").Class(success ? "govuk-notification-banner--success" : null).Set("role", Role ?? (success ? "alert" : "region"))
            .Set("aria-labelledby", id).Set("data-module", "govuk-notification-banner")
            .Set("data-disable-auto-focus", DisableAutoFocus is { } off ? (off ? "true" : "false") : null).With(inside.Attributes)
            .Put(Element("div", "govuk-notification-banner__header").Put(Element($"h{title?.HeadingLevel ?? 2}", "govuk-notification-banner__title").Set("id", id)
                .Put(title?.Content ?? new HtmlString(success ? "Success" : "Important"))))
            .Put(Element("div", "govuk-notification-banner__content").Put(Words(inside.Content)));
    }

    // A plain sentence is set as the banner's heading; markup is left as it was written.
    private static IHtmlContent Words(IHtmlContent content) =>
        content.IsEmpty() || ((HtmlString)content).Value!.Contains('<', StringComparison.Ordinal) ? content : Element("p", "govuk-notification-banner__heading").Put(content);
}

[HtmlTargetElement("govuk-notification-banner-title")]
public sealed class NotificationBannerTitlePart : Part
{
    public string? Id { get; set; }

    public int HeadingLevel { get; set; } = 2;
}
