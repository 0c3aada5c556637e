using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

[HtmlTargetElement("govuk-select")]
public sealed class Select : Field
{
    public string? Value { get; set; }

    public string? SelectClass { get; set; }

    [HtmlAttributeName(DictionaryAttributePrefix = "select-")]
    public IDictionary<string, string?> SelectAttributes { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    private protected override IHtmlContent Render(Inside inside) => Group(inside, about =>
    {
        var chosen = Value ?? Values().FirstOrDefault();
        var select = Element("select", "govuk-select").Class(SelectClass).Class(about.HasError ? "govuk-select--error" : null)
            .Set("id", FieldId).Set("name", FieldName).Flag("disabled", Disabled).Set("aria-describedby", about.By).With(SelectAttributes);
        foreach (var item in inside.Parts.OfType<SelectItemPart>()) select.Put(item.Option(chosen));
        return select;
    });
}

[HtmlTargetElement("govuk-select-item")]
public sealed class SelectItemPart : Part
{
    public string? Value { get; set; }

    public bool Disabled { get; set; }

    public bool? Selected { get; set; }

    internal TagBuilder Option(string? chosen) => Element("option").Set("value", Value).Flag("selected", Selected ?? IsChosen(chosen)).Flag("disabled", Disabled).With(Attributes).Put(Content);

    private bool IsChosen(string? chosen) =>
        !string.IsNullOrEmpty(chosen) && string.Equals(Value ?? System.Net.WebUtility.HtmlDecode(((HtmlString)Content).Value), chosen, StringComparison.OrdinalIgnoreCase);
}
