using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Web.Private;

namespace Recruitment.Web.Pages.Apply.Draft;

public sealed class DetailsModel(ISender sender, AskLimit limit, TimeProvider time) : PageModel
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute(Name = "draft")]
    public string Token { get; set; } = "";

    /// <summary>The lines that the person wants to change, by name.</summary>
    [FromQuery(Name = "change")]
    public string[] Changing { get; set; } = [];

    public DraftView Draft { get; private set; } = null!;

    [BindProperty]
    public Answers Input { get; set; } = new();

    /// <summary>Read out of the CV and right as far as can be told: shown, not asked.</summary>
    public bool IsShown(string field) => !Changing.Contains(field) && Input.Stands(field) && ModelState[$"Input.{field}"]?.Errors.Count is null or 0;

    public IEnumerable<Line> Lines => new Line[]
    {
        new(nameof(Answers.Name), "Full name", Input.Name),
        new(nameof(Answers.KnownAs), "What we should call you", Input.KnownAs),
        new(nameof(Answers.Email), "E-mail address", Input.Email),
        new(nameof(Answers.Phone), "Phone number", Input.Phone),
        new(nameof(Answers.SocialWorkEnglandNumber), "Social Work England number", Input.SocialWorkEnglandNumber),
    }.Where(line => IsShown(line.Field));

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        await sender.Send(new ReadDraftCv(Token), cancellationToken);
        if (await Load(cancellationToken) is { } elsewhere) return elsewhere;
        Input = Answers.Of(Draft.Answers);
        return Page();
    }

    /// <param name="change">The line whose "Change" was pressed: nothing is sent, and nothing of what was typed is lost.</param>
    public async Task<IActionResult> OnPost([FromForm] string? change, CancellationToken cancellationToken)
    {
        if (await Load(cancellationToken) is { } elsewhere) return elsewhere;
        var typed = Input.AsTyped;
        Input.Check(ModelState, Draft.Routes, LondonTime.DayOf(time.GetUtcNow()));
        if (change is null && ModelState.IsValid && Input.AskAboutEmail() is { } asked)
        {
            ModelState.Remove("Input.EmailAsked");
            ModelState.AddModelError("Input.Email", asked);
        }

        if (change is not null || !ModelState.IsValid) await sender.Send(new KeepDraft(Token, typed), cancellationToken);
        if (change is not null) return Redirect($"/apply/{Slug}/{Token}{QueryString.Create([.. Changing.Append(change).Distinct().Select(c => KeyValuePair.Create<string, string?>("change", c))])}#Input_{change}");

        if (!ModelState.IsValid) return Page();
        var sent = await sender.Send(new SendApplication(Token, Input.Details, Input.Route!.Value, Input.Student), cancellationToken);
        if (sent.Refusal is null or SentAtTheSameMoment) return Redirect($"/apply/{Slug}/{Token}/sent");
        ModelState.AddModelError("", sent.Refusal.Message);
        return Page();
    }

    public async Task<IActionResult> OnPostKeep(CancellationToken cancellationToken)
    {
        if (await Load(cancellationToken) is { } elsewhere) return elsewhere;
        ModelState.Clear();
        var kept = await sender.Send(new KeepDraft(Token, Input.AsTyped, SendLink: limit.Allows(HttpContext)), cancellationToken);
        if (!kept.IsRefused) return Redirect($"/apply/{Slug}/{Token}/kept{(kept.Value ? "" : "?link=none")}");
        ModelState.AddModelError("Input.Email", kept.Refusal.Message);
        return Page();
    }

    private async Task<IActionResult?> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowDraft(Token), cancellationToken) is not { } draft || draft.Slug != Slug) return NotFound();
        if (draft.IsSent) return Redirect($"/apply/{Slug}/{Token}/sent");
        if (!draft.VacancyIsOpen) return Redirect($"/apply/{Slug}");
        Draft = draft;
        return null;
    }
}
