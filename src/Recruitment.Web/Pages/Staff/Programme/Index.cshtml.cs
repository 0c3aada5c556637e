using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Programme;

public sealed class IndexModel(ISender sender, IAuthorizationService authorization) : PageModel
{
    public ProgrammePage Programme { get; private set; } = null!;

    public bool MayChange { get; private set; }

    public async Task OnGet(CancellationToken cancellationToken)
    {
        Programme = await sender.Send(new ShowProgramme(), cancellationToken);
        MayChange = (await authorization.AuthorizeAsync(User, null, Policies.Administering)).Succeeded;
    }

    public async Task<IActionResult> OnPostRemove(Guid exception, CancellationToken cancellationToken)
    {
        if (!(await authorization.AuthorizeAsync(User, null, Policies.Administering)).Succeeded) return Forbid();
        var removed = await sender.Send(new RemoveCalendarException(exception), cancellationToken);
        TempData["Notice"] = removed.Refusal?.Message ?? "The exception is taken out, and days that were missing are open.";
        return Redirect("/staff/programme");
    }
}
