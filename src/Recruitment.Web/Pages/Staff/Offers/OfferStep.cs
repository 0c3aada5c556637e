using MediatR;
using Microsoft.AspNetCore.Authorization;
using Recruitment.Application.Offers;
using Recruitment.Web.Pages.Staff.Applications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Offers;

[Authorize(Policies.Recruiting)]
[PersonTab(PersonTab.Offer)]
public abstract class OfferStep(ISender sender) : StepPage<OfferView>(sender)
{
    public OfferView Offer => Shown;

    protected override string RecordAddress => $"/staff/applications/{Id}/offer";

    protected override IRequest<OfferView?> Show() => new ShowOffer(Id);

    protected override Guid VersionOf(OfferView record) => record.Version;
}
