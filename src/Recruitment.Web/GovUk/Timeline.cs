using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Application;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

/// <summary>The Ministry of Justice's timeline: what happened to a record, newest first.</summary>
[HtmlTargetElement("moj-timeline")]
public sealed class Timeline : Component
{
    public int HeadingLevel { get; set; } = 2;

    private protected override IHtmlContent Render(Inside inside)
    {
        var timeline = Element("div", "moj-timeline").With(inside.Attributes);
        foreach (var item in inside.Parts.OfType<TimelineItemPart>()) timeline.Put(item.Item(HeadingLevel));
        return timeline;
    }
}

[HtmlTargetElement("moj-timeline-item")]
public sealed class TimelineItemPart : Part
{
    public string Title { get; set; } = "";

    public string? By { get; set; }

    public DateTimeOffset At { get; set; }

    internal TagBuilder Item(int level) => Element("div", "moj-timeline__item").With(Attributes)
        .Put(Element("div", "moj-timeline__header")
            .Put(Element($"h{level}", "moj-timeline__title").Put(Title))
            .Put(By is null ? null : Element("p", "moj-timeline__byline").Put($" by {By}")))
        .Put(Element("p", "moj-timeline__date").Put(Moment.Of(At, Words.Moment(At))))
        .Put(Content.IsEmpty() ? null : Element("div", "moj-timeline__description").Put(Content));
}

/// <summary>An instant in the words of people, with the exact moment behind them: "4:40pm on Saturday 21 November". Other words can stand between its two ends.</summary>
[HtmlTargetElement("app-time")]
public sealed class Moment : Component
{
    public DateTimeOffset At { get; set; }

    private protected override IHtmlContent Render(Inside inside) => inside.Content.IsEmpty() ? Of(At, Words.Moment(At)) : Of(At, null).Put(inside.Content);

    internal static TagBuilder Of(DateTimeOffset at, string? words) => Element("time").Set("datetime", at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ")).Put(words);
}
