namespace Recruitment.Web.Tests.GovUk;

/// <summary>How a page would write what a fixture asks for that is not a form field.</summary>
internal static class OtherFixtures
{
    public static TagNode BackLink(Options o) => Dress(new TagNode("govuk-back-link"), o).Set("href", o["href"]).Put(o.Words());

    public static TagNode SkipLink(Options o) => Dress(new TagNode("govuk-skip-link"), o).Set("href", o["href"]).Put(o.Words());

    public static TagNode InsetText(Options o) => Dress(new TagNode("govuk-inset-text"), o).Set("id", o["id"]).Put(o.Words());

    public static TagNode Tag(Options o) => Dress(new TagNode("govuk-tag"), o).Put(o.Words());

    public static TagNode WarningText(Options o) => Dress(new TagNode("govuk-warning-text"), o).Set("icon-fallback-text", o["iconFallbackText"] is "" ? null : o["iconFallbackText"]).Put(o.Words());

    public static TagNode GenericHeader(Options o) => Dress(new TagNode("govuk-generic-header"), o).Set("url", o["url"]).Set("container-class", o["containerClasses"]).Put(o.Words("logo"));

    public static TagNode Fieldset(Options o) => Dress(new TagNode("govuk-fieldset"), o).Set("described-by", o["describedBy"]).Set("role", o["role"])
        .Put(o.In("legend") is { } legend ? new TagNode("govuk-fieldset-legend").Set("class", legend["classes"]).Set("is-page-heading", legend["isPageHeading"]).Put(legend.Words()) : null)
        .Put(o["html"]);

    public static TagNode PhaseBanner(Options o) => Dress(new TagNode("govuk-phase-banner"), o)
        .Put(o.In("tag") is { } tag ? new TagNode("govuk-phase-banner-tag").Set("class", tag["classes"]).Put(tag.Words()) : null).Put(o.Words());

    public static TagNode Button(Options o)
    {
        if (o["href"] is { } href) return Dress(new TagNode("govuk-button-link"), o).Set("href", href).Set("is-start-button", o["isStartButton"]).Put(o.Words());
        return Dress(new TagNode("govuk-button"), o).Set("id", o["id"]).Set("name", o["name"]).Set("type", o["type"]).Set("value", o["value"]).Set("disabled", o["disabled"])
            .Set("is-start-button", o["isStartButton"]).Set("prevent-double-click", o["preventDoubleClick"]).Put(o.Words());
    }

    public static TagNode Panel(Options o) => Dress(new TagNode("govuk-panel"), o)
        .Put(new TagNode("govuk-panel-title").Set("heading-level", o["headingLevel"]).Put(o.Words("title")))
        .Put(o.Words() is { } body ? new TagNode("govuk-panel-body").Put(body) : null);

    public static TagNode Details(Options o) => Dress(new TagNode("govuk-details"), o).Set("id", o["id"]).Set("open", o["open"])
        .Put(new TagNode("govuk-details-summary").Put(o.Words("summary")), new TagNode("govuk-details-text").Put(o.Words()));

    public static TagNode NotificationBanner(Options o)
    {
        var (title, level, id) = (o.Words("title"), o["titleHeadingLevel"], o["titleId"]);
        var banner = Dress(new TagNode("govuk-notification-banner"), o).Set("type", o["type"]).Set("role", o["role"]).Set("disable-auto-focus", o["disableAutoFocus"]);
        if ((title ?? level ?? id) is null) return banner.Put(o.Words());
        var success = o["type"] == "success" ? "Success" : "Important";
        return banner.Put(new TagNode("govuk-notification-banner-title").Set("id", id).Set("heading-level", level).Put(title ?? success)).Put(o.Words());
    }

    public static TagNode ErrorSummary(Options o)
    {
        var (title, description) = (o.Words("title"), o.Words("description"));
        return Dress(new TagNode("govuk-error-summary"), o).Set("disable-auto-focus", o["disableAutoFocus"])
            .Put(title is null ? null : new TagNode("govuk-error-summary-title").Put(title))
            .Put(description is null ? null : new TagNode("govuk-error-summary-description").Put(description))
            .Put(o.Each("errorList").Select(e => new TagNode("govuk-error-summary-item").Set("href", e["href"]).Set(e.Attributes()).Put(e.Words())));
    }

    public static TagNode Pagination(Options o) => Dress(new TagNode("govuk-pagination"), o).Set("landmark-label", o["landmarkLabel"])
        .Put(Arrow("govuk-pagination-previous", o.In("previous")))
        .Put(o.Each("items").Select(i => i.Is("ellipsis")
            ? new TagNode("govuk-pagination-ellipsis")
            : new TagNode("govuk-pagination-item").Set("href", i["href"]).Set("is-current", i["current"]).Set("visually-hidden-text", i["visuallyHiddenText"]).Put(i["number"])))
        .Put(Arrow("govuk-pagination-next", o.In("next")));

    public static TagNode TaskList(Options o) => Dress(new TagNode("govuk-task-list"), o).Set("id-prefix", o["idPrefix"]).Put(o.Each("items").Select(Task));

    public static TagNode SummaryList(Options o)
    {
        var list = Dress(new TagNode("govuk-summary-list"), o).Put(o.Each("rows").Select(Row));
        if (o.In("card") is not { } card) return list;
        var title = card.In("title");
        return Dress(new TagNode("govuk-summary-card"), card)
            .Put(title is null ? null : new TagNode("govuk-summary-card-title").Set("heading-level", title["headingLevel"]).Put(title.Words()))
            .Put(card.In("actions")?.Each("items").Select(a => Action("govuk-summary-card-action", a)) ?? [])
            .Put(list);
    }

    public static TagNode ServiceNavigation(Options o)
    {
        var slots = o.In("slots");
        var (start, end) = (slots?["start"], slots?.In("end"));
        var nav = new TagNode("govuk-service-navigation-nav").Set("aria-label", o["navigationLabel"]).Set("menu-button-text", o["menuButtonText"]).Set("menu-button-label", o["menuButtonLabel"])
            .Set("id", o["navigationId"]).Set("class", o["navigationClasses"])
            .Put(o.Each("navigation").Select(i => new TagNode("govuk-service-navigation-nav-item").Set("href", i["href"]).Set("active", i["active"]).Set("current", i["current"]).Set(i.Attributes()).Put(i.Words())));
        return Dress(new TagNode("govuk-service-navigation"), o).Set("aria-label", o["ariaLabel"]).Set("service-name", o["serviceName"]).Set("service-url", o["serviceUrl"])
            .Set("collapse-navigation-on-mobile", o["collapseNavigationOnMobile"])
            .Put(start is null ? null : new TagNode("govuk-service-navigation-start").Put(start)).Put(nav)
            .Put(end is null && slots?["end"] is null ? null : new TagNode("govuk-service-navigation-end").Set("align", end?["align"]).Put(end?["html"] ?? slots!["end"]));
    }

    private static TagNode Dress(TagNode tag, Options o) => tag.Set("class", o["classes"]).Set(o.Attributes());

    private static TagNode? Arrow(string tag, Options? o) => o is null ? null : new TagNode(tag).Set("href", o["href"]).Set("label-text", o["labelText"]).Set(o.Attributes()).Put(o.Words());

    private static TagNode Task(Options i)
    {
        var (title, hint, status) = (i.In("title")!, i.In("hint"), i.In("status")!);
        var item = new TagNode("govuk-task-list-item").Set("href", i["href"]).Set("class", i["classes"])
            .Put(new TagNode("govuk-task-list-item-name").Set("class", title["classes"]).Put(title.Words()))
            .Put(hint is null ? null : new TagNode("govuk-task-list-item-hint").Put(hint.Words()));
        var state = new TagNode("govuk-task-list-item-status").Set("class", status["classes"]);
        return item.Put(status.In("tag") is { } tag ? state.Put(Tag(tag)) : state.Put(status.Words()));
    }

    private static TagNode Row(Options row)
    {
        var (key, value, actions) = (row.In("key")!, row.In("value"), row.In("actions"));
        return new TagNode("govuk-summary-list-row").Set("class", row["classes"])
            .Put(new TagNode("govuk-summary-list-row-key").Set("class", key["classes"]).Put(key.Words()))
            .Put(value is null ? null : new TagNode("govuk-summary-list-row-value").Set("class", value["classes"]).Put(value.Words()))
            .Put(actions is null ? null : new TagNode("govuk-summary-list-row-actions").Set("class", actions["classes"])
                .Put(actions.Each("items").Select(a => Action("govuk-summary-list-row-action", a))));
    }

    private static TagNode Action(string tag, Options a) => Dress(new TagNode(tag), a).Set("href", a["href"]).Set("visually-hidden-text", a["visuallyHiddenText"]).Put(a.Words());
}
