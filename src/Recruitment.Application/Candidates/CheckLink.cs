using MediatR;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Candidates;

[ByLink]
public sealed record CheckLink(LinkPurpose Purpose, string Token) : IRequest<LinkState>;

public enum LinkState
{
    Live,

    /// <summary>It was right once: its holder can ask for a new one.</summary>
    Expired,
    Unknown,
}

internal sealed class CheckLinkHandler(PrivateLinks links) : IRequestHandler<CheckLink, LinkState>
{
    public Task<LinkState> Handle(CheckLink request, CancellationToken cancellationToken) => links.StateOf(request.Purpose, request.Token, cancellationToken);
}
