using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk;

/// <summary>Day, month and year as three fields of one DateOnly; <see cref="DateOnlyBinder"/> reads them back.</summary>
[HtmlTargetElement("govuk-date-input")]
public sealed class DateInput : Field
{
    private static readonly (string Name, int Width)[] _items = [("Day", 2), ("Month", 2), ("Year", 4)];

    public string? NamePrefix { get; set; }

    public DateOnly? Value { get; set; }

    public string? DateInputClass { get; set; }

    private protected override string? FieldsetRole => "group";

    private protected override bool HasLabel => false;

    private protected override string FirstInputId => ItemId(_items.Select(i => i.Name).FirstOrDefault(n => State(PostedName(n))?.Errors.Count > 0) ?? "Day");

    // What is wrong with one of the three says more than that the whole is missing, which a required date that cannot be read is too.
    private protected override string? Error() => _items.Select(i => Message(PostedName(i.Name))).FirstOrDefault(m => m is not null) ?? base.Error();

    private protected override IHtmlContent Render(Inside inside) => Group(inside, about =>
    {
        var named = _items.Where(i => State(PostedName(i.Name))?.Errors.Count > 0).Select(i => i.Name).ToList();
        var list = Element("div", "govuk-date-input").Class(DateInputClass).Set("id", FieldId == "" ? null : FieldId);
        foreach (var (name, width) in _items)
        {
            var wrong = about.HasError && (named.Count == 0 || named.Contains(name));
            list.Put(Element("div", "govuk-date-input__item").Put(Element("div", "govuk-form-group")
                .Put(LabelPart.Label(ItemId(name), new HtmlString(name), "govuk-date-input__label", null))
                .Put(Void("input", "govuk-input govuk-date-input__input").Class(wrong ? "govuk-input--error" : null).Class($"govuk-input--width-{width}")
                    .Set("id", ItemId(name)).Set("name", ItemName(name)).Set("type", "text").Set("value", ItemValue(name)).Flag("disabled", Disabled).Set("inputmode", "numeric"))));
        }

        return list;
    });

    private string ItemId(string name) => $"{FieldId}-{name.ToLowerInvariant()}";

    private string PostedName(string name) => $"{FieldName}.{name}";

    private string ItemName(string name) => For is not null || Name is not null ? PostedName(name) : (NamePrefix is null ? "" : NamePrefix + "-") + name.ToLowerInvariant();

    private string? ItemValue(string name)
    {
        if (State(PostedName(name))?.AttemptedValue is { } typed) return typed;
        return (Value ?? For?.Model as DateOnly?) is not { } date ? null : (name switch { "Day" => date.Day, "Month" => date.Month, _ => date.Year }).ToString(CultureInfo.InvariantCulture);
    }
}
