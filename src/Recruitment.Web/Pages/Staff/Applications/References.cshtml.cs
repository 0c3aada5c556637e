using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.References;

namespace Recruitment.Web.Pages.Staff.Applications;

[PersonTab(PersonTab.References)]
public sealed class ReferencesModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public ReferencesView View { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancellationToken) => View = await sender.Send(new ShowReferences(Id), cancellationToken);
}
