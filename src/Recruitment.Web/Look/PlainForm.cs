using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Recruitment.Web.Look;

/// <summary>A form that names nowhere goes to its page's own verb. By itself it would go to the address that is open, and after another button of the page that is that button's verb.</summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class PlainForm : TagHelper
{
    private static readonly string[] _saysWhere = ["action", "asp-page", "asp-page-handler"];

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>After the framework's own.</summary>
    public override int Order => 1;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (_saysWhere.Any(context.AllAttributes.ContainsName) || !HttpMethods.IsPost($"{context.AllAttributes["method"].Value}")) return;
        var request = ViewContext.HttpContext.Request;
        var asked = request.Query.Where(q => q.Key != "handler").SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value ?? ""));
        output.Attributes.SetAttribute("action", request.PathBase + request.Path + new QueryBuilder(asked).ToString());
    }
}
