using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Scoring;
using Recruitment.Domain;

namespace Recruitment.Web.Pages.Assess;

public sealed class IndexModel(ISender sender, TimeProvider time) : PageModel
{
    public IReadOnlyList<MyDay> Days { get; private set; } = [];

    public DateOnly Today { get; } = LondonTime.DayOf(time.GetUtcNow());

    public async Task OnGet(CancellationToken cancellationToken) => Days = await sender.Send(new ShowMyAssessing(), cancellationToken);
}
