using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Messages;
using Recruitment.Application.Sweeps;

namespace Recruitment.Web.Pages.Staff.Problems;

public sealed class IndexModel(ISender sender) : PageModel
{
    public ProblemList Problems { get; private set; } = null!;

    public SetAsideList SetAside { get; private set; } = null!;

    public IReadOnlyList<SweepView> Sweeps { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellationToken)
    {
        Problems = await sender.Send(new ListProblems(), cancellationToken);
        SetAside = await sender.Send(new ListSetAside(), cancellationToken);
        Sweeps = await sender.Send(new ListSweeps(), cancellationToken);
    }
}
