using MediatR;
using Recruitment.Application;
using Recruitment.Application.Offers;

namespace Recruitment.Web.Pages.MyApplication;

public sealed class AcceptOfferModel(ISender sender) : AnswerOffer(sender)
{
    protected override IRequest<Outcome> Answer() => new AcceptOffer(Token, YourWords);
}
