using MediatR;
using Recruitment.Application.References;
using Recruitment.Domain.Candidates;

namespace Recruitment.Web.Pages.FindMyApplication;

public sealed class ExpiredReferenceModel(ISender sender) : ExpiredLinkPage(sender, LinkPurpose.Reference, "reference")
{
    protected override IRequest Renewal() => new RenewReferenceLink(Token);
}
