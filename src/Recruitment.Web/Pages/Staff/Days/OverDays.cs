using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Days;

internal static class OverDays
{
    /// <summary>Somebody else called the day off, or closed it, while this page was open.</summary>
    public static RedirectResult BackToDayThatIsOver(this PageModel page, DayView day)
    {
        page.TempData["Notice"] = $"A colleague was quicker: this day is {DayWords.Of(day.Status).ToLowerInvariant()}. Nothing that you typed was sent to anybody, and nothing else has changed.";
        return new RedirectResult($"/staff/days/{day.Id}");
    }
}
