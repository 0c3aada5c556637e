using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Recruitment.Web.GovUk.Core;

namespace Recruitment.Web.GovUk;

/// <summary>The way through the pages of a list, at the same address with another page number: first, last, and the neighbours of where one is. Nothing where all fits on one.</summary>
[HtmlTargetElement("app-pages", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Pages : Component
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Where one is, from 1.</summary>
    public int Current { get; set; } = 1;

    /// <summary>How many there are.</summary>
    public int Last { get; set; }

    /// <summary>The name of the page number in the address.</summary>
    public string Key { get; set; } = "page";

    private protected override IHtmlContent Render(Inside inside)
    {
        if (Last < 2) return HtmlString.Empty;
        var pagination = new Pagination();
        var parts = new Parts();
        if (Current > 1) parts.Add(new PaginationPreviousPart { Href = Address(Current - 1) }.Holding(HtmlString.Empty));
        var before = 0;
        foreach (var number in Enumerable.Range(1, Last).Where(n => n == 1 || n == Last || Math.Abs(n - Current) <= 1))
        {
            if (number > before + 1) parts.Add(new PaginationEllipsisPart().Holding(HtmlString.Empty));
            parts.Add(new PaginationItemPart { Href = Address(number), IsCurrent = number == Current }.Holding(new HtmlString($"{number}")));
            before = number;
        }

        if (Current < Last) parts.Add(new PaginationNextPart { Href = Address(Current + 1) }.Holding(HtmlString.Empty));
        return pagination.Of(inside with { Parts = parts });
    }

    private string Address(int number)
    {
        var request = ViewContext.HttpContext.Request;
        var query = new QueryBuilder(request.Query.Where(q => q.Key != Key)) { { Key, $"{number}" } };
        return request.Path + query.ToQueryString();
    }
}
