using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[Authorize(Policies.Recruiting)]
public sealed class ReplyModel(ISender sender, TimeProvider time) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public ReplyInput Input { get; set; } = new();

    public ReplyDesk Desk { get; private set; } = null!;

    public Earlier Earlier { get; private set; } = null!;

    public MailPreview Letter { get; private set; } = null!;

    /// <summary>What others did while this page was open.</summary>
    public IReadOnlyList<TimelineEntry> Meanwhile { get; private set; } = [];

    /// <summary>The letter reads differently from the one that was on the page: it is shown before it goes.</summary>
    public bool LetterIsNew { get; private set; }

    public DateTimeOffset Now => time.GetUtcNow();

    /// <param name="kind">The reply that was chosen on the way here. The usual one where none was.</param>
    public async Task<IActionResult> OnGet(ReplyKind? kind, CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowReplyDesk(Id), cancellationToken) is not { } desk) return NotFound();
        if (desk.ReplyToId is { } first) return Redirect($"/staff/applications/{first}/reply");
        if (desk.Kinds.Count == 0) return Redirect($"/staff/applications/{Id}");
        Input = ReplyInput.For(desk, Now);
        if (kind is { } chosen && desk.Kinds.Contains(chosen)) Input.Kind = chosen;
        return await Show(desk, cancellationToken);
    }

    public async Task<IActionResult> OnPostPreview(CancellationToken cancellationToken)
    {
        await CheckEssentials(cancellationToken);
        return await ShowAgain(cancellationToken);
    }

    public async Task<IActionResult> OnPostSend(CancellationToken cancellationToken)
    {
        await CheckEssentials(cancellationToken);
        Input.Check(ModelState);
        if (!ModelState.IsValid) return await ShowAgain(cancellationToken);
        if (await sender.Send(new PreviewReply(Id, Input.Answers(Now)), cancellationToken) is not { } letter) return NotFound();
        LetterIsNew = letter.Stamp != Input.Stamp;
        if (LetterIsNew) return await ShowAgain(cancellationToken);

        var sent = await sender.Send(new SendReply(Id, Input.Version, Input.Answers(Now)), cancellationToken);
        if (sent.IsRefused) return await Refuse(sent.Refusal, cancellationToken);
        TempData["Notice"] = sent.Value.HeldUntil is { } until
            ? $"Your reply to {sent.Value.Name} leaves at {Words.Time(until)}. Until then you can undo it on their page."
            : $"Your reply to {sent.Value.Name} is on its way.";
        return Redirect(sent.Value.HeldUntil is null && sent.Value.Next is { } next ? $"/staff/applications/{next}/reply" : $"/staff/applications/{Id}");
    }

    public async Task<IActionResult> OnPostSecondLook(CancellationToken cancellationToken)
    {
        await CheckEssentials(cancellationToken);
        if (string.IsNullOrWhiteSpace(Input.Why)) ModelState.AddModelError("Input.Why", "Say why, so that your colleague knows what to look at");
        if (!ModelState.IsValid) return await ShowAgain(cancellationToken);
        var asked = await sender.Send(new AskForSecondLook(Id, Input.Version, Input.Essentials, Input.Why!), cancellationToken);
        if (asked.IsRefused) return await Refuse(asked.Refusal!, cancellationToken);
        TempData["Notice"] = "A colleague is asked for a second look. Nothing has been sent, and the clock runs on.";
        return Redirect("/staff");
    }

    private async Task<IActionResult> Refuse(Refusal refusal, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(refusal switch { NeedsSecondLook => "Input.Kind", SayWhyItIsLate => "Input.LateBecause", SayWhatWouldChangeIt => "Input.Advice", AnotherRouteNamesAJob => "Input.AnotherVacancy", _ => "" }, refusal.Message);
        if (refusal is StaleForm) Meanwhile = await sender.Send(new ShowTimeline(Id, Input.SeenAt), cancellationToken);
        return await ShowAgain(cancellationToken);
    }

    private async Task CheckEssentials(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowReplyDesk(Id), cancellationToken) is not { } desk || Input.AnswersFit(desk.Essentials)) return;
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith("Input.Essentials", StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
        ModelState.AddModelError("", "The essentials of this vacancy were changed while you read. Nothing is sent yet: look at the questions again.");
    }

    /// <summary>The newest record, with everything that was typed.</summary>
    private async Task<IActionResult> ShowAgain(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowReplyDesk(Id), cancellationToken) is not { } desk) return NotFound();
        ModelState.Remove("Input.Version");
        ModelState.Remove("Input.SeenAt");
        (Input.Version, Input.SeenAt) = (desk.Version, Now);
        return await Show(desk, cancellationToken);
    }

    private async Task<IActionResult> Show(ReplyDesk desk, CancellationToken cancellationToken)
    {
        Desk = desk;
        Earlier = await sender.Send(new ShowEarlier(Id), cancellationToken);
        while (Input.Essentials.Count < desk.Essentials.Count) Input.Essentials.Add(null);
        Letter = (await sender.Send(new PreviewReply(Id, Input.Answers(Now), desk.IsBlind), cancellationToken))!;
        ModelState.Remove("Input.Stamp");
        Input.Stamp = Letter.Stamp;
        return Page();
    }
}
