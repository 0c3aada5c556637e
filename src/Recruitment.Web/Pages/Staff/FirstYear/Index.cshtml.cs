using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class IndexModel(ISender sender) : PageModel
{
    public FirstYearView View { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancellationToken) => View = await sender.Send(new ListFirstYear(), cancellationToken);
}
