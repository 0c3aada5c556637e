using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;

namespace Recruitment.Web.Pages.Staff.DayPasses;

public sealed class IndexModel(ISender sender) : PageModel
{
    [BindProperty]
    public Guid StaffId { get; set; }

    public IReadOnlyList<YoungPersonLine> People { get; private set; } = [];

    public DayPass? Pass { get; private set; }

    public async Task OnGet(CancellationToken cancellationToken) => People = await sender.Send(new ListYoungPeople(), cancellationToken);

    public async Task<IActionResult> OnPost(CancellationToken cancellationToken)
    {
        var pass = await sender.Send(new IssueDayPass(StaffId), cancellationToken);
        if (pass.IsRefused) ModelState.AddModelError("", pass.Refusal.Message);
        Pass = pass.Value;
        await OnGet(cancellationToken);
        return Page();
    }
}
