using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Staff;

namespace Recruitment.Web.Pages.Staff.People;

public sealed class IndexModel(ISender sender) : PageModel
{
    public IReadOnlyList<PersonLine> People { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellationToken) => People = await sender.Send(new ListPeople(), cancellationToken);
}
