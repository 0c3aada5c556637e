using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.Staff.Applications.Closing;

public sealed class IndexModel(ISender sender) : ClosingStep(sender)
{
    public bool IsMine => Closing.Open?.ProposedById == User.FindFirstValue(ClaimTypes.NameIdentifier);

    /// <summary>Taken back by whoever proposed it, or undone while the letter waits.</summary>
    protected override IRequest<Outcome> Step() => new DropClosing(Id, Version, null);
}
