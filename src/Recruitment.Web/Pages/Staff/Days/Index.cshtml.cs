using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.AssessmentCentres;

namespace Recruitment.Web.Pages.Staff.Days;

public sealed class IndexModel(ISender sender) : PageModel
{
    [FromQuery]
    public bool Earlier { get; set; }

    public IReadOnlyList<WeekLine> Weeks { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellationToken) => Weeks = await sender.Send(new ListDays(Earlier), cancellationToken);
}
