using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.EarlyCareer;
using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class BeginModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Input { get; set; } = new();

    public ProgrammeDraft Draft { get; private set; } = null!;

    public sealed class Answers : PeopleAnswers
    {
        [DisplayName("The first day in a social work role")]
        [Required(ErrorMessage = "Enter the first day in a social work role")]
        public DateOnly? EmployedFrom { get; set; }

        [DisplayName("The day of registration")]
        [Required(ErrorMessage = "Enter the day of registration, as the register has it")]
        public DateOnly? RegisteredFrom { get; set; }

        [DisplayName("The day of qualifying")]
        public DateOnly? Qualified { get; set; }

        [Required(ErrorMessage = "Enter the working time, like 1 or 0.8")]
        public decimal? Wte { get; set; }

        public bool FundedBefore { get; set; }

        public ProgrammeFacts ToFacts() => new(EmployedFrom!.Value, RegisteredFrom!.Value, Qualified, StatutoryChildAndFamily: true, IsAgency: false, FundedBefore);
    }

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        Input = new Answers { EmployedFrom = Draft.EmployedFrom, RegisteredFrom = Draft.RegisteredFrom, Qualified = Draft.Qualified, Wte = Draft.Wte };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!await Load(cancellationToken)) return NotFound();
        if (!ModelState.IsValid || Draft.NotForThem is not null) return Page();
        var begun = await sender.Send(new BeginProgramme(Id, Input.Wte!.Value, Input.ToFacts(), Input.ToPeople()), cancellationToken);
        if (!begun.IsRefused) return Redirect($"/staff/first-year/{begun.Value}");
        ModelState.AddModelError(begun.Refusal is WteIsNotAShare or TooFewHoursToCompute ? "Input.Wte" : "", begun.Refusal.Message);
        return Page();
    }

    private async Task<bool> Load(CancellationToken cancellationToken)
    {
        if (await sender.Send(new DraftProgramme(Id), cancellationToken) is not { MayBegin: true } draft) return false;
        Draft = draft;
        return true;
    }
}
