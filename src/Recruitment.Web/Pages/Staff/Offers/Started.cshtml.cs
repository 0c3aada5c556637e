using MediatR;
using Recruitment.Application;
using Recruitment.Application.Offers;

namespace Recruitment.Web.Pages.Staff.Offers;

public sealed class StartedModel(ISender sender) : OfferStep(sender)
{
    protected override IRequest<Outcome> Step() => new RecordStart(Id, Version);
}
