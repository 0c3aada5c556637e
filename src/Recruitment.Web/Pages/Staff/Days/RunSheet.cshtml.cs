using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;

namespace Recruitment.Web.Pages.Staff.Days;

public sealed class RunSheetModel(ISender sender) : PageModel
{
    public RunSheet Sheet { get; private set; } = null!;

    public async Task<IActionResult> OnGet(Guid id, CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowRunSheet(id), cancellationToken) is not { } sheet) return NotFound();
        Sheet = sheet;
        return Page();
    }

    /// <summary>"Amara (red)".</summary>
    public static string Named(RunSheetGroup group, Guid seatId)
    {
        var seat = group.Seats.First(s => s.SeatId == seatId);
        return $"{seat.FirstName} ({seat.Colour.ToString().ToLowerInvariant()})";
    }
}
