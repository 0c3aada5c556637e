using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.References;

namespace Recruitment.Web.Pages.Staff.References;

public sealed class DeskModel(ISender sender) : PageModel
{
    public ReferenceDesk Desk { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancellationToken) => Desk = await sender.Send(new ListCalls(), cancellationToken);
}
