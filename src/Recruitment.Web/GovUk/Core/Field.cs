using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Application;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk.Core;

/// <summary>What every question has: a name and an id, a value from the model or as it was posted, a label, a hint, and the error that the model state holds for it.</summary>
public abstract class Field : Component
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext? ViewContext { get; set; }

    public ModelExpression? For { get; set; }

    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? DescribedBy { get; set; }

    public string? LabelClass { get; set; }

    public bool Disabled { get; set; }

    [HtmlAttributeName("ignore-modelstate-errors")]
    public bool IgnoreModelStateErrors { get; set; }

    private protected string FieldName => Name ?? (For is null ? "" : ViewContext?.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name) ?? For.Name);

    private protected string FieldId => Id ?? (For is null ? FieldName : TagBuilder.CreateSanitizedId(FieldName, "_"));

    private protected virtual string FirstInputId => FieldId;

    /// <summary>As it was posted, else as the model has it.</summary>
    private protected IEnumerable<string> Values()
    {
        if (State(FieldName) is { RawValue: { } raw }) return raw as string[] ?? [Text(raw)];
        return For?.Model switch
        {
            null => [],
            string text => [text],
            System.Collections.IEnumerable many => many.Cast<object?>().Select(Text),
            var one => [Text(one)],
        };
    }

    private protected ModelStateEntry? State(string key) => (For is not null || Name is not null) && ViewContext?.ViewData.ModelState.TryGetValue(key, out var entry) == true ? entry : null;

    private protected virtual string? Error() => Message(FieldName);

    private protected string? Message(string key) => IgnoreModelStateErrors ? null : State(key)?.Errors.Select(e => e.ErrorMessage).FirstOrDefault(m => m != "");

    /// <summary>Lays label (or legend), hint, error and control into a form group. The control is told what describes it.</summary>
    private protected IHtmlContent Group(Inside inside, Func<Described, IHtmlContent> control, string? classes = null)
    {
        var parts = inside.Parts;
        var fieldset = parts.One<FieldsetPart>();
        var described = new List<string?> { fieldset?.DescribedBy ?? DescribedBy };

        IHtmlContent? hint = null, error = null;
        if (parts.One<HintPart>() is { } hintPart)
        {
            hint = hintPart.Hint(FieldId + "-hint");
            described.Add(FieldId + "-hint");
        }

        if (ErrorOf(parts) is { } message)
        {
            error = message;
            described.Add(FieldId + "-error");
        }

        var ids = string.Join(' ', described.Where(d => !string.IsNullOrEmpty(d)));
        var about = new Described(ids == "" ? null : ids, error is not null, fieldset is not null);
        var inner = new HtmlContentBuilder();
        foreach (var piece in (IHtmlContent?[])[hint, error, control(about)])
            if (piece is not null) inner.AppendHtml(piece);

        return Element("div", "govuk-form-group").Class(error is null ? null : "govuk-form-group--error").Class(classes).With(inside.Attributes)
            .Put(fieldset is null ? null : Fieldset(fieldset, parts.One<LegendPart>(), about, inner))
            .Put(fieldset is null ? LabelOf(parts) : null)
            .Put(fieldset is null ? inner : null);
    }

    private protected virtual string? FieldsetRole => null;

    private protected virtual bool HasLabel => true;

    private TagBuilder Fieldset(FieldsetPart part, LegendPart? legend, Described about, IHtmlContent inner) =>
        Element("fieldset", "govuk-fieldset").Set("role", FieldsetRole).Set("aria-describedby", about.By).With(part.Attributes).Put(legend?.Legend()).Put(inner);

    private TagBuilder? LabelOf(Parts parts)
    {
        if (!HasLabel) return null;
        if (parts.One<LabelPart>() is { } part) return part.Content.IsEmpty() ? null : LabelPart.Label(FieldId, part.Content, LabelClass, part.Attributes, part.IsPageHeading);
        return For?.Metadata.DisplayName is { } name ? LabelPart.Label(FieldId, new HtmlString(System.Text.Encodings.Web.HtmlEncoder.Default.Encode(name)), LabelClass, null) : null;
    }

    private TagBuilder? ErrorOf(Parts parts)
    {
        if (parts.One<ErrorMessagePart>() is { } part)
        {
            FormErrors.Of(ViewContext)?.Add(FirstInputId, FieldName, part.Content);
            return ErrorMessagePart.Message(FieldId + "-error", part.Content, part.VisuallyHiddenText, part.Attributes);
        }

        if (Error() is not { } text) return null;
        var words = new HtmlContentBuilder().Append(text);
        FormErrors.Of(ViewContext)?.Add(FirstInputId, FieldName, words);
        return ErrorMessagePart.Message(FieldId + "-error", words);
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        TimeOnly time => Words.Time(time),
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };
}

/// <param name="By">The ids of the hint and the error, for aria-describedby.</param>
internal readonly record struct Described(string? By, bool HasError, bool InFieldset);
