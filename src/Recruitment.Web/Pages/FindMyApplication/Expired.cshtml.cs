using MediatR;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;

namespace Recruitment.Web.Pages.FindMyApplication;

public sealed class ExpiredModel(ISender sender) : ExpiredLinkPage(sender, LinkPurpose.Application, "application")
{
    protected override IRequest Renewal() => new RenewMyLink(Token);
}
