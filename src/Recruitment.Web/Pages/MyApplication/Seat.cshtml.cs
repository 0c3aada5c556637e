using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.AssessmentCentres;

namespace Recruitment.Web.Pages.MyApplication;

public sealed class SeatModel(ISender sender, ServiceSettings settings, TimeProvider time) : PageModel
{
    private const int AllDays = 60;

    [FromRoute]
    public string Token { get; set; } = "";

    /// <summary>"More days" was asked for.</summary>
    [FromQuery]
    public bool More { get; set; }

    public MySeatView Seat { get; private set; } = null!;

    public ServiceSettings Settings => settings;

    public bool IsOver => Seat.Place is { } place && place.EndsAt < time.GetUtcNow();

    public DayChoices Choices => new(Token, Seat.Days, Seat.AreMore, Seat.Place is not null);

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMySeat(Token, More ? AllDays : ListFreeDays.Usual), cancellationToken) is not { } seat) return NotFound();
        Seat = seat;
        return Page();
    }

    public async Task<IActionResult> OnGetCalendar(CancellationToken cancellationToken) =>
        await sender.Send(new ShowMyCalendarFile(Token), cancellationToken) is { } file
            ? File(System.Text.Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8", "assessment-day.ics")
            : Redirect($"/application/{Token}/seat");
}

/// <param name="HasPlace">A choice changes the day that they have.</param>
public sealed record DayChoices(string Token, IReadOnlyList<FreeDay> Days, bool AreMore, bool HasPlace);
