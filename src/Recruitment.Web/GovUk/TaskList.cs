using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

[HtmlTargetElement("govuk-task-list")]
public sealed class TaskList : Component
{
    public string IdPrefix { get; set; } = "task-list";

    private protected override IHtmlContent Render(Inside inside)
    {
        var list = Element("ul", "govuk-task-list").With(inside.Attributes);
        var number = 0;
        foreach (var item in inside.Parts.OfType<TaskListItemPart>()) list.Put(item.Item($"{IdPrefix}-{++number}"));
        return list;
    }
}

[HtmlTargetElement("govuk-task-list-item")]
public sealed class TaskListItemPart : Part
{
    public string? Href { get; set; }

    internal TagBuilder Item(string id)
    {
        var (name, hint, status) = (Inside.Parts.One<TaskListNamePart>(), Inside.Parts.One<TaskListHintPart>(), Inside.Parts.One<TaskListStatusPart>());
        var title = Href is null
            ? Element("div")
            : Element("a", "govuk-link govuk-task-list__link").Set("href", Href).Set("aria-describedby", (hint is null ? "" : $"{id}-hint ") + $"{id}-status");
        return Element("li", "govuk-task-list__item").Class(Href is null ? null : "govuk-task-list__item--with-link").With(Attributes)
            .Put(Element("div", "govuk-task-list__name-and-hint").Put(title.With(name?.Attributes).Put(name?.Content))
                .Put(hint is null ? null : Element("div", "govuk-task-list__hint").Set("id", $"{id}-hint").Put(hint.Content)))
            .Put(Element("div", "govuk-task-list__status").With(status?.Attributes).Set("id", $"{id}-status").Put(status?.Content));
    }
}

[HtmlTargetElement("govuk-task-list-item-name")]
public sealed class TaskListNamePart : Part;

[HtmlTargetElement("govuk-task-list-item-hint")]
public sealed class TaskListHintPart : Part;

[HtmlTargetElement("govuk-task-list-item-status")]
public sealed class TaskListStatusPart : Part;
