using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

/// <summary>Day, month and year as three fields of one DateOnly; <see cref="DateOnlyBinder"/> reads them back. A page that says some of them says all that there are.</summary>
[HtmlTargetElement("govuk-date-input")]
public sealed class DateInput : Field
{
    private List<DateItemPart> _items = [];

    public string? NamePrefix { get; set; }

    public DateOnly? Value { get; set; }

    public string? DateInputClass { get; set; }

    [HtmlAttributeName(DictionaryAttributePrefix = "date-input-")]
    public IDictionary<string, string?> DateInputAttributes { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    private protected override string? FieldsetRole => "group";

    private protected override bool HasLabel => false;

    private protected override string FirstInputId => ItemId(_items.Find(IsWrong) ?? _items[0]);

    // What is wrong with one of the three says more than that the whole is missing, which a required date that cannot be read is too.
    private protected override string? Error() => _items.Select(i => Message(PostedName(i))).FirstOrDefault(m => m is not null) ?? base.Error();

    private protected override IHtmlContent Render(Inside inside)
    {
        _items = inside.Parts.OfType<DateItemPart>().ToList() is { Count: > 0 } own ? own : [new DayPart(), new MonthPart(), new YearPart()];
        return Group(inside, about =>
        {
            var list = Element("div", "govuk-date-input").Class(DateInputClass).With(DateInputAttributes).Set("id", FieldId == "" ? null : FieldId);
            foreach (var item in _items)
                list.Put(Element("div", "govuk-date-input__item").Put(Element("div", "govuk-form-group")
                    .Put(LabelPart.Label(ItemId(item), new HtmlString(item.Label ?? item.Kind), "govuk-date-input__label", null))
                    .Put(Void("input", "govuk-input govuk-date-input__input").Class(IsWrong(item) || (about.HasError && item.Error is null && !_items.Exists(IsWrong)) ? "govuk-input--error" : null)
                        .Class($"govuk-input--width-{item.Width}").Set("id", ItemId(item)).Set("name", ItemName(item)).Set("type", "text").Set("value", ItemValue(item)).Flag("disabled", Disabled)
                        .Set("inputmode", item.Inputmode).Set("autocomplete", item.Autocomplete).Set("pattern", item.Pattern).With(item.Attributes))));
            return list;
        });
    }

    private bool IsWrong(DateItemPart item) => item.Error ?? (!IgnoreModelStateErrors && State(PostedName(item))?.Errors.Count > 0);

    private string ItemId(DateItemPart item) => item.Id ?? $"{FieldId}-{item.Name ?? item.Kind.ToLowerInvariant()}";

    private string PostedName(DateItemPart item) => $"{FieldName}.{item.Kind}";

    private string ItemName(DateItemPart item) => For is not null || Name is not null ? PostedName(item) : (NamePrefix is null ? "" : NamePrefix + "-") + (item.Name ?? item.Kind.ToLowerInvariant());

    private string? ItemValue(DateItemPart item)
    {
        if (State(PostedName(item))?.AttemptedValue is { } typed) return typed;
        return item.Value ?? ((Value ?? For?.Model as DateOnly?) is { } date ? item.Of(date).ToString(CultureInfo.InvariantCulture) : null);
    }
}

/// <summary>One of the three, where it is more than its name, or where not all three are asked for.</summary>
public abstract class DateItemPart(string kind, int width) : Part
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? Label { get; set; }

    public string? Value { get; set; }

    /// <summary>Whether it is this one that is wrong; null where nothing is known, and an error about the date is about all of those.</summary>
    public bool? Error { get; set; }

    public string? Autocomplete { get; set; }

    public string Inputmode { get; set; } = "numeric";

    public string? Pattern { get; set; }

    internal string Kind => kind;

    internal int Width => width;

    internal abstract int Of(DateOnly date);
}

[HtmlTargetElement("govuk-date-input-day")]
public sealed class DayPart() : DateItemPart("Day", 2)
{
    internal override int Of(DateOnly date) => date.Day;
}

[HtmlTargetElement("govuk-date-input-month")]
public sealed class MonthPart() : DateItemPart("Month", 2)
{
    internal override int Of(DateOnly date) => date.Month;
}

[HtmlTargetElement("govuk-date-input-year")]
public sealed class YearPart() : DateItemPart("Year", 4)
{
    internal override int Of(DateOnly date) => date.Year;
}
