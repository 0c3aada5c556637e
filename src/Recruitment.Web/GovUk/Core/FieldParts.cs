using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using static Recruitment.Web.GovUk.Core.Markup;

namespace Recruitment.Web.GovUk.Core;

[HtmlTargetElement("govuk-input-label")]
[HtmlTargetElement("govuk-textarea-label")]
[HtmlTargetElement("govuk-password-input-label")]
[HtmlTargetElement("govuk-select-label")]
[HtmlTargetElement("govuk-file-upload-label")]
public sealed class LabelPart : Part
{
    public bool IsPageHeading { get; set; }

    internal static TagBuilder Label(string id, IHtmlContent words, string? classes, TagHelperAttributeList? attributes, bool isPageHeading = false)
    {
        var label = Element("label", "govuk-label").Class(classes).With(attributes).Set("for", id).Put(words);
        return isPageHeading ? Element("h1", "govuk-label-wrapper").Put(label) : label;
    }
}

[HtmlTargetElement("govuk-input-hint")]
[HtmlTargetElement("govuk-textarea-hint")]
[HtmlTargetElement("govuk-password-input-hint")]
[HtmlTargetElement("govuk-select-hint")]
[HtmlTargetElement("govuk-file-upload-hint")]
[HtmlTargetElement("govuk-radios-hint")]
[HtmlTargetElement("govuk-checkboxes-hint")]
[HtmlTargetElement("govuk-date-input-hint")]
[HtmlTargetElement("govuk-radios-item-hint")]
[HtmlTargetElement("govuk-checkboxes-item-hint")]
public sealed class HintPart : Part
{
    internal TagBuilder Hint(string id, string? classes = null) => Element("div", "govuk-hint").Class(classes).Set("id", id).With(Attributes).Put(Content);
}

[HtmlTargetElement("govuk-input-error-message")]
[HtmlTargetElement("govuk-textarea-error-message")]
[HtmlTargetElement("govuk-password-input-error-message")]
[HtmlTargetElement("govuk-select-error-message")]
[HtmlTargetElement("govuk-file-upload-error-message")]
[HtmlTargetElement("govuk-radios-error-message")]
[HtmlTargetElement("govuk-checkboxes-error-message")]
[HtmlTargetElement("govuk-date-input-error-message")]
public sealed class ErrorMessagePart : Part
{
    public string VisuallyHiddenText { get; set; } = "Error";

    internal static TagBuilder Message(string? id, IHtmlContent words, string hidden = "Error", TagHelperAttributeList? attributes = null)
    {
        var message = Element("p", "govuk-error-message").Set("id", id).With(attributes);
        if (hidden != "") message.Put(Element("span", "govuk-visually-hidden").Put(hidden + ":")).Put(" ");
        return message.Put(words);
    }
}

[HtmlTargetElement("govuk-radios-fieldset")]
[HtmlTargetElement("govuk-checkboxes-fieldset")]
[HtmlTargetElement("govuk-date-input-fieldset")]
public sealed class FieldsetPart : Part, IWrapper
{
    public string? DescribedBy { get; set; }
}

[HtmlTargetElement("govuk-radios-fieldset-legend")]
[HtmlTargetElement("govuk-checkboxes-fieldset-legend")]
[HtmlTargetElement("govuk-date-input-fieldset-legend")]
[HtmlTargetElement("govuk-fieldset-legend")]
public sealed class LegendPart : Part
{
    public bool IsPageHeading { get; set; }

    internal TagBuilder Legend() => Element("legend", "govuk-fieldset__legend").With(Attributes)
        .Put(IsPageHeading ? Element("h1", "govuk-fieldset__heading").Put(Content) : Content);
}
