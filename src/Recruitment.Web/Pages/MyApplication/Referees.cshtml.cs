using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.References;
using Recruitment.Domain;
using Recruitment.Domain.References;

namespace Recruitment.Web.Pages.MyApplication;

public sealed class RefereesModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public MyReferees Mine { get; private set; } = null!;

    [BindProperty]
    public RefereeInput Input { get; set; } = new();

    public sealed class RefereeInput
    {
        [Required(ErrorMessage = "Choose how they know you")]
        public RefereeKind? Kind { get; set; }

        [Required(ErrorMessage = "Enter their full name")]
        public string? Name { get; set; }

        [Required(ErrorMessage = "Enter what their job is")]
        public string? JobTitle { get; set; }

        [Required(ErrorMessage = "Enter where they work")]
        public string? Organisation { get; set; }

        [Required(ErrorMessage = "Enter their work e-mail address")]
        [EmailAddress(ErrorMessage = "Enter an e-mail address like name@example.com")]
        public string? Email { get; set; }

        public string? Phone { get; set; }

        [Required(ErrorMessage = "Enter the date from which you worked or studied with them")]
        public DateOnly? From { get; set; }

        public DateOnly? To { get; set; }

        public RefereeDetails ToDetails() => new(Kind!.Value, Name!.Trim(), JobTitle!.Trim(), Organisation!.Trim(), Email!, Phone?.Trim() ?? "", From, To);
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken) => await Load(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostName(CancellationToken cancellationToken) =>
        ModelState.IsValid ? await Then(new NameReferee(Token, Input.ToDetails()), cancellationToken) : await OnGet(cancellationToken);

    public Task<IActionResult> OnPostAllow(CancellationToken cancellationToken) => Then(new AllowCalls(Token, null), cancellationToken);

    public Task<IActionResult> OnPostRemove(Guid refereeId, CancellationToken cancellationToken) => Then(new RemoveReferee(Token, refereeId), cancellationToken);

    private async Task<IActionResult> Then(IRequest<Outcome> request, CancellationToken cancellationToken)
    {
        var outcome = await sender.Send(request, cancellationToken);
        if (!outcome.IsRefused) return RedirectToPage();
        ModelState.Clear();
        ModelState.AddModelError(outcome.Refusal switch { RefereeIsTheCandidate or AlreadyNamed => "Input.Email", LooksLikeALink or HasHiddenCharacters => "Input.Name", _ => "" }, outcome.Refusal!.Message);
        return await OnGet(cancellationToken);
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowMyReferees(Token), cancellationToken) is not { } mine) return false;
        Mine = mine;
        return true;
    }
}
