using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Scoring;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

/// <summary>Two people look again at a value that nobody saw.</summary>
[Authorize(Policy = Policies.Deciding)]
[PersonTab(PersonTab.Assessment)]
public sealed class SubstituteModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute(Name = "value")]
    public string ValueCode { get; set; } = "";

    public AssessmentView View { get; private set; } = null!;

    public ValueView Value { get; private set; } = null!;

    [BindProperty]
    public Answers Input { get; set; } = new();

    public sealed class Answers
    {
        public Guid Version { get; set; }

        [Display(Name = "The date")]
        [Required(ErrorMessage = "Enter the date")]
        public DateOnly? Date { get; set; }

        [Display(Name = "The start")]
        [Required(ErrorMessage = "Enter when it starts, like 2:30pm")]
        public TimeOnly? StartsAt { get; set; }

        [Display(Name = "The end")]
        [Required(ErrorMessage = "Enter when it ends, like 3pm")]
        public TimeOnly? EndsAt { get; set; }

        [Required(ErrorMessage = "Say where they meet")]
        [MaxLength(200, ErrorMessage = "The place must be 200 characters or fewer")]
        public string Place { get; set; } = "";

        public List<Guid> Assessors { get; set; } = [];
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return RedirectToPage("Assessment", new { Id });
        Input.Version = View.Standard!.WashUpVersion;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return RedirectToPage("Assessment", new { Id });
        if (!ModelState.IsValid) return Page();
        var (starts, ends) = (LondonTime.At(Input.Date!.Value, Input.StartsAt!.Value), LondonTime.At(Input.Date.Value, Input.EndsAt!.Value));
        var arranged = await sender.Send(new ArrangeSubstitute(Id, Input.Version, new SubstitutePlan(ValueCode, starts, ends, Input.Place.Trim(), Input.Assessors)), cancellationToken);
        if (arranged.Refusal is { } refusal) return Again(refusal);
        TempData["Notice"] = "It is arranged, and we have written to them. The wash-up waits for the two sheets.";
        return RedirectToPage("Assessment", new { Id });
    }

    private PageResult Again(Refusal refusal)
    {
        ModelState.Remove("Input.Version");
        Input.Version = View.Standard!.WashUpVersion;
        var field = refusal switch
        {
            TwoLookAgain or GroupWithoutAnAdult or AssessorSeesSomebodyElse => "Input.Assessors",
            MovedIntoThePast => "Input.Date",
            EndsBeforeItStarts => "Input.EndsAt",
            _ => "",
        };
        ModelState.AddModelError(field, refusal.Message);
        return Page();
    }

    /// <summary>Nobody saw the value, and nobody has decided.</summary>
    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowAssessment(Id), cancellationToken) is not { Decision: null, Standard: { } standard } view) return false;
        if (standard.Values.FirstOrDefault(v => v.Code == ValueCode && v.Outcome == ValueOutcome.NotSeen) is not { } value) return false;
        (View, Value) = (view, value);
        return true;
    }
}
