using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.Offers;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Vacancies;
using Recruitment.Web.Pages.Shared;
using Recruitment.Web.Pages.Staff.Applications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Offers;

[Authorize(Policies.Recruiting)]
[PersonTab(PersonTab.Offer)]
public sealed class MakeModel(ISender sender) : VersionedPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public TermsInput Input { get; set; } = new();

    public OfferDraft Draft { get; private set; } = null!;

    public OfferPreview? Preview { get; private set; }

    public sealed class TermsInput
    {
        [Required(ErrorMessage = "Enter the role")]
        [StringLength(120, ErrorMessage = "The role must be 120 characters or fewer")]
        public string? RoleTitle { get; set; }

        public string? Team { get; set; }

        [Required(ErrorMessage = "Enter the full-time salary a year, like 38220")]
        [Range(10_000, 200_000, ErrorMessage = "The salary must be between £10,000 and £200,000")]
        public int? Salary { get; set; }

        [Required(ErrorMessage = "Enter the hours a week, like 37 or 18.5")]
        [Range(0.5, 37, ErrorMessage = "Weekly hours must be more than 0 and no more than 37")]
        public decimal? Hours { get; set; }

        [Required(ErrorMessage = "Enter the working pattern")]
        public string? Pattern { get; set; }

        public string? Supplements { get; set; }

        [DisplayName("The planned start")]
        public DateOnly? Start { get; set; }

        [DisplayName("The long-stop date")]
        [Required(ErrorMessage = "Enter the long-stop date")]
        public DateOnly? LongStop { get; set; }

        [DisplayName("The last day of the secondment")]
        public DateOnly? EndsOn { get; set; }

        [DisplayName("The last day in practice")]
        public DateOnly? LastPractised { get; set; }

        public bool LivedAbroad { get; set; }

        public OfferTerms ToTerms() => new(
            RoleTitle!.Trim(), string.IsNullOrWhiteSpace(Team) ? null : Team.Trim(), Salary!.Value, Hours!.Value, Pattern!.Trim(),
            (Supplements ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), Start, LongStop!.Value, EndsOn);

        public OfferCircumstances ToCircumstances() => new(LivedAbroad, LastPractised);
    }

    /// <summary>What was posted, for the form around the letter.</summary>
    public IEnumerable<(string Name, string Value)> Kept =>
        Request.Form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal)).SelectMany(f => f.Value.Take(1).Select(v => (f.Key, v ?? "")));

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return Redirect($"/staff/applications/{Id}/offer");
        Version = Draft.Version;
        Input = new TermsInput
        {
            RoleTitle = Draft.RoleTitle,
            Team = Draft.Route.IsStudent() ? null : Draft.Team,
            Salary = Draft.Salary,
            Hours = OfferTerms.FullTimeHours,
            LongStop = Draft.LongStop,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostPreview(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return Overtaken();
        if (Draft.Route == EntryRoute.ReturnToPractice && Input.LastPractised is null && ModelState.IsValid)
            ModelState.AddModelError("Input.LastPractised.Day", "Enter the last day in practice");
        if (!ModelState.IsValid) return Page();
        var preview = await sender.Send(new PreviewOffer(Id, Input.ToTerms(), Input.ToCircumstances()), cancellationToken);
        if (preview.IsRefused) ModelState.AddModelError("", preview.Refusal.Message);
        Preview = preview.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostChange(CancellationToken cancellationToken) => await Load(cancellationToken) ? Page() : Overtaken();

    public async Task<IActionResult> OnPostMake(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return await OnPostPreview(cancellationToken);
        var made = await sender.Send(new MakeOffer(Id, Version, Input.ToTerms(), Input.ToCircumstances()), cancellationToken);
        if (made.IsRefused)
        {
            if (!await Load(cancellationToken)) return Overtaken();
            Refuse(made.Refusal!, Draft.Version);
            return Page();
        }

        TempData["Notice"] = "The offer is made. The e-mail is on its way.";
        return Redirect($"/staff/applications/{Id}/offer");
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        Draft = (await sender.Send(new DraftOffer(Id), cancellationToken))!;
        return Draft is { MayBeMade: true };
    }

    /// <summary>A colleague made the offer while this one was typed: both stand here, and neither is lost.</summary>
    private IActionResult Overtaken()
    {
        if (Draft?.Made is not { } made) return Redirect($"/staff/applications/{Id}/offer");
        if (ModelState.IsValid) Meanwhile = SavedMeanwhile.Between(InWords(made.Terms), InWords(Input.ToTerms()));
        ModelState.Clear();
        ModelState.AddModelError("", $"{made.By} made an offer at {Words.Moment(made.At)}, while you had this open. Yours was not sent.");
        return Page();
    }

    private static (string Label, string Value)[] InWords(OfferTerms terms) =>
    [
        ("Role", terms.RoleTitle), ("Team", OfferWords.Team(terms.Team)), ("Full-time salary a year", Words.Pounds(terms.Salary)), ("Hours a week", $"{terms.HoursPerWeek:0.##}"), ("Working pattern", terms.Pattern),
        ("Supplements", string.Join(", ", terms.Supplements)), ("Planned start", terms.ProposedStart is { } start ? Words.Date(start) : ""), ("Long-stop date", Words.Date(terms.LongStop)),
    ];
}
