using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Domain;

namespace Recruitment.Web.Look;

/// <summary>What is said once, on the page that one lands on.</summary>
internal static class Notices
{
    /// <summary>That it is done, or why it is not: never the one in the clothes of the other.</summary>
    public static void Say(this PageModel page, Refusal? refusal, string? done) => page.TempData[refusal is null ? "Notice" : "Refused"] = refusal?.Message ?? done;

    /// <summary>A page that is not there any more says why on the page that stands in for it.</summary>
    public static IActionResult Carrying(this IActionResult answer, PageModel page, Refusal refusal)
    {
        if (answer is RedirectResult) page.Say(refusal, null);
        return answer;
    }
}
