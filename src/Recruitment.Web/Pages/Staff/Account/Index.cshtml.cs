using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;

namespace Recruitment.Web.Pages.Staff.Account;

public sealed class IndexModel(ISender sender) : PageModel
{
    public MyAccount Me { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancellationToken) => Me = await sender.Send(new ShowMyAccount(), cancellationToken);
}
