using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Recruitment.Web.Look;

/// <summary>A number that a phone rings when it is touched, and that is never broken in two.</summary>
[HtmlTargetElement("app-phone", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PhoneNumber : TagHelper
{
    public string Number { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        (output.TagName, output.TagMode) = ("a", TagMode.StartTagAndEndTag);
        output.Attributes.SetAttribute("class", $"{(output.Attributes.TryGetAttribute("class", out var own) ? own.Value : "govuk-link")} app-whole");
        output.Attributes.SetAttribute("href", "tel:" + Number.Replace(" ", "", StringComparison.Ordinal));
        output.Content.SetContent(Number);
    }
}
