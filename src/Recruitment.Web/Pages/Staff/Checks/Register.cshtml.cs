using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Checks;
using Recruitment.Domain.Checks;
using Recruitment.Web.Pages.Staff.Applications;

namespace Recruitment.Web.Pages.Staff.Checks;

[PersonTab(PersonTab.Checks)]
public sealed class RegisterModel(ISender sender) : PageModel
{
    /// <summary>The register's own words. [domain.md 2.1; P6]</summary>
    public static readonly IReadOnlyList<string> Statuses =
    [
        "Registered", "No Longer Registered", "No Longer Registered - Failed to Renew", "No Longer Registered - Voluntary Removal",
        "No Longer Registered - Failed to meet CPD requirements", "No Longer Registered - Removed",
    ];

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Answers Input { get; set; } = new();

    public ChecksView Checks { get; private set; } = null!;

    public ConditionView? Condition => Checks.Conditions.SingleOrDefault(c => c.Kind == ConditionKind.Registration);

    public sealed class Answers : IValidatableObject
    {
        [Required(ErrorMessage = "Choose whether there is an entry")]
        public string? Found { get; set; }

        public string? Number { get; set; }

        public string? Name { get; set; }

        public string? Status { get; set; }

        [DisplayName("The first day of the registration")]
        public DateOnly? From { get; set; }

        [DisplayName("The last day of the registration")]
        public DateOnly? Until { get; set; }

        public RegisterRestriction Restriction { get; set; }

        public string? Town { get; set; }

        public string? NameResolution { get; set; }

        public string? Evidence { get; set; }

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        {
            if (Found != "yes") yield break;
            if (string.IsNullOrWhiteSpace(Number)) yield return new ValidationResult("Enter the number, like SW1234", [nameof(Number)]);
            if (string.IsNullOrWhiteSpace(Name)) yield return new ValidationResult("Enter the name as it is registered", [nameof(Name)]);
            if (!Statuses.Contains(Status)) yield return new ValidationResult("Choose the status", [nameof(Status)]);
        }

        public RegisterEntry ToEntry() => Found == "yes"
            ? new RegisterEntry(Number!.Trim(), Name!.Trim(), Status!, From, Until, Restriction, Trimmed(Town), RegisterMethod.PublicRegister, Trimmed(NameResolution), Trimmed(Evidence))
            : new RegisterEntry("", "", "", null, null, RegisterRestriction.None, null, RegisterMethod.PublicRegister, null, Trimmed(Evidence));

        private static string? Trimmed(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
    }

    public async Task OnGet(CancellationToken cancellationToken)
    {
        Checks = await sender.Send(new ShowChecks(Id), cancellationToken);
        Input.Number = Checks.Number;
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        Checks = await sender.Send(new ShowChecks(Id), cancellationToken);
        if (!ModelState.IsValid) return Page();
        var outcome = await sender.Send(new RecordRegisterCheck(Id, Input.ToEntry()), cancellationToken);
        if (!outcome.IsRefused)
        {
            TempData["Notice"] = outcome.Value == RegistrationGate.NameUnclear
                ? "Recorded. The two names are far apart: record again how you know that it is the same person."
                : "Recorded.";
            return Redirect($"/staff/applications/{Id}/checks");
        }

        ModelState.AddModelError("Input.Number", outcome.Refusal.Message);
        return Page();
    }
}
