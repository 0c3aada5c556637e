using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.References;
using Recruitment.Domain;
using Recruitment.Domain.References;
using Recruitment.Web.References;

namespace Recruitment.Web.Pages.Reference;

public sealed class CorrectModel(ISender sender) : PageModel
{
    [FromRoute]
    public string Token { get; set; } = "";

    public ReferenceView View { get; private set; } = null!;

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        Form = AnswerForm.Of(View.Note.Latest.Answers);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var corrected = await sender.Send(new CorrectReference(Token, Form.Under(View.Note.Latest.Answers)), cancellationToken);
        if (!corrected.IsRefused) return RedirectToPage("Show", new { Token });
        foreach (var field in PlacesOf(corrected.Refusal!)) ModelState.AddModelError(field, corrected.Refusal!.Message);
        return Page();
    }

    private IEnumerable<string> PlacesOf(Refusal refusal)
    {
        var asked = View.Note.Latest.Answers.Select((a, i) => (a.Code, Field: AnswerForm.FieldOf(i, a.Kind))).ToList();
        return refusal switch
        {
            AnswersTakenAway taken => asked.Where(a => taken.Codes.Contains(a.Code)).Select(a => a.Field),
            NothingCorrected => asked.Take(1).Select(a => a.Field),
            _ => [""],
        };
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowReference(Token), cancellationToken) is not { } view) return false;
        View = view;
        return true;
    }
}
