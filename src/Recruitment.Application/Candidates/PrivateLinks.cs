using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Candidates;

/// <summary>Makes tokens from link ids with a key that is kept outside the database: who reads the database alone can open nothing.</summary>
public interface ILinkTokens
{
    string TokenOf(Guid linkId);

    string HashOf(string token);
}

internal sealed class PrivateLinks(IRecruitmentDb db, ILinkTokens tokens, TimeProvider time)
{
    /// <summary>One request asks after one link several times: before its page, on it, and in the use case.</summary>
    private PrivateLink? _last;

    public PrivateLink Make(LinkPurpose purpose, Guid subjectId)
    {
        var id = Guid.NewGuid();
        var link = PrivateLink.To(purpose, subjectId, id, tokens.HashOf(tokens.TokenOf(id)), time.GetUtcNow());
        db.PrivateLinks.Add(link);
        return link;
    }

    public string TokenOf(PrivateLink link) => tokens.TokenOf(link.Id);

    /// <summary>The record that a live token opens; null for one that is wrong, expired or for something else.</summary>
    public async Task<Guid?> Opens(LinkPurpose purpose, string token, CancellationToken cancellationToken) =>
        await Find(purpose, token, cancellationToken) is { } link && link.IsLive(time.GetUtcNow()) ? link.SubjectId : null;

    /// <summary>The record that a token opens or used to open, for sending its owner a new one. Never for showing anything.</summary>
    public async Task<Guid?> Opened(LinkPurpose purpose, string token, CancellationToken cancellationToken) => (await Find(purpose, token, cancellationToken))?.SubjectId;

    public async Task<LinkState> StateOf(LinkPurpose purpose, string token, CancellationToken cancellationToken) =>
        await Find(purpose, token, cancellationToken) switch
        {
            null => LinkState.Unknown,
            var link => link.IsLive(time.GetUtcNow()) ? LinkState.Live : LinkState.Expired,
        };

    /// <summary>Whether this token is the one that stood in that message.</summary>
    public async Task<bool> CameWith(Guid? messageId, string token, CancellationToken cancellationToken)
    {
        var hash = tokens.HashOf(token);
        return messageId is not null && await db.Messages.AnyAsync(m => m.Id == messageId && db.PrivateLinks.Any(l => l.Id == m.LinkId && l.TokenHash == hash), cancellationToken);
    }

    private async Task<PrivateLink?> Find(LinkPurpose purpose, string token, CancellationToken cancellationToken)
    {
        var hash = tokens.HashOf(token);
        if (_last?.TokenHash != hash) _last = await db.PrivateLinks.AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, cancellationToken);
        return _last?.Purpose == purpose ? _last : null;
    }
}
