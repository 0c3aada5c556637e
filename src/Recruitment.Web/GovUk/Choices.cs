using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

/// <summary>Radios and checkboxes: the same list of choices, of which one or several are taken.</summary>
public abstract class Choices(string kind, string inputType) : Field
{
    public string? IdPrefix { get; set; }

    public string? Value { get; set; }

    private protected override bool HasLabel => false;

    private protected override IHtmlContent Render(Inside inside)
    {
        Id ??= IdPrefix;
        return Group(inside, about =>
        {
            var chosen = Value is null ? Values().ToHashSet(StringComparer.OrdinalIgnoreCase) : [Value];
            var list = Element("div", kind).Set("data-module", kind).Class(ListClass).With(ListAttributes);
            var number = 0;
            foreach (var part in inside.Parts)
            {
                if (part is ChoicePart or DividerPart) number++;
                if (part is DividerPart divider) list.Put(Element("div", kind + "__divider").With(divider.Attributes).Put(divider.Content));
                if (part is ChoicePart item) Put(list, item, item.Id ?? FieldId + (number > 1 ? $"-{number}" : ""), chosen, about);
            }

            return list;
        });
    }

    private protected abstract string? ListClass { get; }

    private protected abstract IDictionary<string, string?> ListAttributes { get; }

    private void Put(TagBuilder list, ChoicePart item, string id, HashSet<string> chosen, Described about)
    {
        var isChecked = item.Checked ?? chosen.Contains(item.Value);
        var hint = item.Inside.Parts.One<HintPart>()?.Hint(id + "-item-hint", kind + "__hint");
        var conditional = item.Inside.Parts.One<ConditionalPart>();
        var describedBy = string.Join(' ', new[] { inputType == "checkbox" && !about.InFieldset ? about.By : null, hint is null ? null : id + "-item-hint" }.Where(d => d is not null));

        list.Put(Element("div", kind + "__item")
            .Put(Void("input", kind + "__input").Set("id", id).Set("name", item.Name ?? FieldName).Set("type", inputType).Set("value", item.Value)
                .Flag("checked", isChecked).Flag("disabled", item.Disabled || Disabled).Set("data-aria-controls", conditional is null ? null : "conditional-" + id)
                .Set("data-behaviour", item.Behaviour).Set("aria-describedby", describedBy == "" ? null : describedBy).With(item.Attributes))
            .Put(LabelPart.Label(id, item.Content, kind + "__label", null).Class(item.LabelClass).With(item.LabelAttributes))
            .Put(hint));
        if (conditional is not null)
            list.Put(Element("div", kind + "__conditional").Class(isChecked ? null : kind + "__conditional--hidden").Set("id", "conditional-" + id).With(conditional.Attributes).Put(conditional.Content));
    }
}

[HtmlTargetElement("govuk-radios")]
public sealed class Radios() : Choices("govuk-radios", "radio")
{
    public string? RadiosClass { get; set; }

    [HtmlAttributeName(DictionaryAttributePrefix = "radios-")]
    public IDictionary<string, string?> RadiosAttributes { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    private protected override string? ListClass => RadiosClass;

    private protected override IDictionary<string, string?> ListAttributes => RadiosAttributes;
}

[HtmlTargetElement("govuk-checkboxes")]
public sealed class Checkboxes() : Choices("govuk-checkboxes", "checkbox")
{
    public string? CheckboxesClass { get; set; }

    [HtmlAttributeName(DictionaryAttributePrefix = "checkboxes-")]
    public IDictionary<string, string?> CheckboxesAttributes { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    private protected override string? ListClass => CheckboxesClass;

    private protected override IDictionary<string, string?> ListAttributes => CheckboxesAttributes;
}

[HtmlTargetElement("govuk-radios-item")]
[HtmlTargetElement("govuk-checkboxes-item")]
public sealed class ChoicePart : Part
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string Value { get; set; } = "";

    public bool? Checked { get; set; }

    public bool Disabled { get; set; }

    /// <summary>"exclusive": ticking it unticks the others.</summary>
    public string? Behaviour { get; set; }

    public string? LabelClass { get; set; }

    [HtmlAttributeName(DictionaryAttributePrefix = "label-")]
    public IDictionary<string, string?> LabelAttributes { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);
}

[HtmlTargetElement("govuk-radios-item-conditional")]
[HtmlTargetElement("govuk-checkboxes-item-conditional")]
public sealed class ConditionalPart : Part;

[HtmlTargetElement("govuk-radios-divider")]
[HtmlTargetElement("govuk-checkboxes-divider")]
public sealed class DividerPart : Part;
