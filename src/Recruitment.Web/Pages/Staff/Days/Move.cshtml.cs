using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Days;

[Authorize(Policy = Policies.Recruiting)]
public sealed class MoveModel(ISender sender) : VersionedPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public DayView Day { get; private set; } = null!;

    [BindProperty]
    public Answers Input { get; set; } = new();

    /// <summary>What is unusual about the new date, for somebody to read before it is done.</summary>
    public IReadOnlyList<MoveWarning> Warnings { get; private set; } = [];

    [BindProperty]
    public List<MoveWarning> Read { get; set; } = [];

    public sealed class Answers
    {
        [Display(Name = "The new date")]
        [Required(ErrorMessage = "Enter the new date")]
        public DateOnly? Date { get; set; }

        [Display(Name = "The start")]
        [Required(ErrorMessage = "Enter when it starts, like 9:30am")]
        public TimeOnly? StartsAt { get; set; }

        [Display(Name = "The end")]
        [Required(ErrorMessage = "Enter when it ends, like 1:30pm")]
        public TimeOnly? EndsAt { get; set; }

        [MaxLength(200, ErrorMessage = "The address must be 200 characters or fewer")]
        public string? Place { get; set; }

        [Url(ErrorMessage = "The online link must start with https://")]
        public string? OnlineLink { get; set; }

        [Required(ErrorMessage = "Say in one sentence why the day moves")]
        [MaxLength(300, ErrorMessage = "Say it in 300 characters or fewer")]
        public string Why { get; set; } = "";
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await Load(cancellationToken) is { } elsewhere) return elsewhere;
        var (starts, ends) = (LondonTime.Of(Day.StartsAt), LondonTime.Of(Day.EndsAt));
        Input = new Answers
        {
            Date = LondonTime.DayOf(Day.StartsAt),
            StartsAt = TimeOnly.FromDateTime(starts.DateTime),
            EndsAt = TimeOnly.FromDateTime(ends.DateTime),
            Place = Day.Place,
            OnlineLink = Day.OnlineLink,
        };
        Version = Day.Version;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (await Load(cancellationToken) is { } elsewhere) return elsewhere;
        if (string.IsNullOrWhiteSpace(Input.Place) && string.IsNullOrWhiteSpace(Input.OnlineLink)) ModelState.AddModelError("Input.Place", new NowhereToMeet().Message);
        if (!ModelState.IsValid) return Page();
        var to = new DayTime(
            LondonTime.At(Input.Date!.Value, Input.StartsAt!.Value), LondonTime.At(Input.Date.Value, Input.EndsAt!.Value), Input.Place?.Trim() ?? "", Input.OnlineLink?.Trim() ?? "");
        var moved = await sender.Send(new MoveDay(Id, Version, to, Input.Why.Trim(), Read), cancellationToken);
        if (!moved.IsRefused)
        {
            TempData["Notice"] = "The day has moved. " + DayWords.ToldOf(Day);
            return Redirect($"/staff/days/{Id}");
        }

        Warnings = moved.Refusal is LookAtTheDateAgain again ? again.Warnings : [];
        Refuse(moved.Refusal!, Day.Version, moved.Refusal is AtNight ? "Input.StartsAt" : "Input.Date");
        return Page();
    }

    private async Task<IActionResult?> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowDay(Id), cancellationToken) is not { } day) return NotFound();
        Day = day;
        return day.IsOn ? null : this.BackToDayThatIsOver(day);
    }
}
