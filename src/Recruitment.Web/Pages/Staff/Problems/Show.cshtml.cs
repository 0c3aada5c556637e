using System.ComponentModel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Look;
using Recruitment.Web.Pages.Staff.Applications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Problems;

public sealed class ShowModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    /// <summary>The time of day at which they were told.</summary>
    [BindProperty]
    [DisplayName("When you told them")]
    public TimeOnly? ToldAt { get; set; }

    [BindProperty]
    public string? Said { get; set; }

    [BindProperty]
    public string? LateBecause { get; set; }

    public ProblemInFull Problem { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowProblem(Id), cancellationToken) is not { } problem) return NotFound();
        Problem = problem;
        if (problem.Message is { IsUnnamed: true, JobApplicationId: { } id }) return this.AskForTheName(id);
        Address ??= problem.Message.ToAddress;
        ToldAt ??= TimeOnly.FromDateTime(LondonTime.Of(problem.Now).DateTime);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken) =>
        await Done(await sender.Send(new SendAgain(Id, Address ?? ""), cancellationToken), "The message is on its way again.", cancellationToken);

    public async Task<IActionResult> OnPostDealtWith(CancellationToken cancellationToken) =>
        await Done(await sender.Send(new MarkDealtWith(Id), cancellationToken), "The message is marked as dealt with.", cancellationToken);

    public async Task<IActionResult> OnPostTold(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowProblem(Id), cancellationToken) is not { } problem) return Redirect("/staff/problems");
        if (!ModelState.IsValid) return await OnGet(cancellationToken);
        if (ToldAt is not { } time) return await Wrong(nameof(ToldAt), "Enter the time at which you told them, like 2:30pm", cancellationToken);
        var told = await sender.Send(new TellReply(Id, LondonTime.At(LondonTime.DayOf(problem.Now), time), Said ?? "", LateBecause), cancellationToken);
        if (!told.IsRefused || told.Refusal is AlreadySeenTo) return await Done(told, "It is written down that you told them. Our clock has stopped.", cancellationToken);
        return await Wrong(told.Refusal switch { SayWhatYouTold => nameof(Said), SayWhyItIsLate => nameof(LateBecause), _ => nameof(ToldAt) }, told.Refusal!.Message, cancellationToken);
    }

    private async Task<IActionResult> Wrong(string field, string message, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(field, message);
        return await OnGet(cancellationToken);
    }

    private async Task<IActionResult> Done(Outcome outcome, string notice, CancellationToken cancellationToken)
    {
        if (outcome.Refusal is { } refusal and not AlreadySeenTo)
        {
            ModelState.AddModelError(nameof(Address), StaffWords.AboutSomebodyElse(refusal));
            return await OnGet(cancellationToken);
        }

        this.Say(outcome.Refusal, notice);
        return Redirect("/staff/problems");
    }
}
