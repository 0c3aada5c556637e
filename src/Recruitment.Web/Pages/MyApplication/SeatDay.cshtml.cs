using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.AssessmentCentres;

namespace Recruitment.Web.Pages.MyApplication;

/// <summary>One day, as the links in our messages name it. Opening it asks; only the button takes the place.</summary>
public sealed class SeatDayModel(ISender sender) : PageModel
{
    private const int AllDays = 60;

    [FromRoute]
    public string Token { get; set; } = "";

    [FromRoute(Name = "day")]
    public Guid DayId { get; set; }

    public MySeatView Seat { get; private set; } = null!;

    /// <summary>Null when it cannot be taken any more.</summary>
    public FreeDay? Day { get; private set; }

    public DayChoices Choices => new(Token, [.. Seat.Days.Take(ListFreeDays.Usual)], Seat.Days.Count > ListFreeDays.Usual, Seat.Place is not null);

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMySeat(Token, AllDays), cancellationToken) is not { } seat) return NotFound();
        if (seat.Place?.DayId == DayId) return Redirect($"/application/{Token}/seat");
        (Seat, Day) = (seat, seat.Days.FirstOrDefault(d => d.Id == DayId));
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMySeat(Token), cancellationToken) is not { } before) return NotFound();
        var taken = await sender.Send(before.Place is null ? new BookSeat(Token, DayId) : (IRequest<Outcome>)new MoveSeat(Token, DayId), cancellationToken);
        if (!taken.IsRefused)
        {
            TempData["Notice"] = before.Place is null ? "The place is yours. We have sent you the details." : "Your place has changed. We have sent you the details.";
            return Redirect($"/application/{Token}/seat");
        }

        ModelState.AddModelError("", taken.Refusal!.Message);
        return await OnGet(cancellationToken);
    }
}
