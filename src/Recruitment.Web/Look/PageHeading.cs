using System.Net;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Recruitment.Web.Look;

/// <summary>What a page calls itself in its heading is its title too, so that the two never drift apart. The layout, which is written last, asks for it.</summary>
[HtmlTargetElement("h1")]
public sealed class PageHeading : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public static string? Of(HttpContext http) => http.Items[typeof(PageHeading)] as string;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        ViewContext.HttpContext.Items[typeof(PageHeading)] = WebUtility.HtmlDecode((await output.GetChildContentAsync()).GetContent()).Trim();
}
