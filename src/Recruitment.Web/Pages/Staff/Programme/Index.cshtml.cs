using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Web.Look;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Programme;

public sealed class IndexModel(ISender sender) : PageModel
{
    public ProgrammePage Programme { get; private set; } = null!;

    public bool MayChange { get; private set; }

    public async Task OnGet(CancellationToken cancellationToken)
    {
        Programme = await sender.Send(new ShowProgramme(), cancellationToken);
        MayChange = User.May(Policies.Administering);
    }

    public async Task<IActionResult> OnPostRemove(Guid exception, CancellationToken cancellationToken)
    {
        if (!User.May(Policies.Administering)) return this.OnlyFor(Policies.Administering);
        var removed = await sender.Send(new RemoveCalendarException(exception), cancellationToken);
        this.Say(removed.Refusal, "The exception is taken out, and days that were missing are open.");
        return Redirect("/staff/programme");
    }
}
