using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.Staff.Applications;

[PersonTab(PersonTab.History)]
public sealed class HistoryModel(ISender sender) : PageModel
{
    public IReadOnlyList<TimelineEntry> Entries { get; private set; } = [];

    public async Task OnGet(Guid id, CancellationToken cancellationToken) => Entries = await sender.Send(new ShowTimeline(id), cancellationToken);
}
