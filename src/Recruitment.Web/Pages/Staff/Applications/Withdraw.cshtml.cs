using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

[Authorize(Policies.Recruiting)]
[PersonTab(PersonTab.Overview)]
public sealed class WithdrawModel(ISender sender, TimeProvider time) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Write down what they said, so that a colleague can follow it")]
    [MaxLength(500, ErrorMessage = "Say it in 500 characters or fewer")]
    public string? Why { get; set; }

    public DateTimeOffset Until => time.GetUtcNow() + JobApplication.UndoWindow;

    public void OnGet() => Version = this.Person().Version;

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return Page();
        var withdrawn = await sender.Send(new WithdrawForThem(Id, Version, Why!), cancellationToken);
        if (!withdrawn.IsRefused)
        {
            TempData["Notice"] = "The application is withdrawn, and they are told.";
            return Redirect($"/staff/applications/{Id}");
        }

        ModelState.AddModelError("", withdrawn.Refusal!.Message);
        ModelState.Remove(nameof(Version));
        Version = this.Person().Version;
        return Page();
    }
}
