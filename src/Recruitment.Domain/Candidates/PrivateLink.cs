namespace Recruitment.Domain.Candidates;

public enum LinkPurpose
{
    /// <summary>An application that is not sent yet.</summary>
    Draft,

    /// <summary>A candidate's own page.</summary>
    Application,

    /// <summary>A referee's record of a call.</summary>
    Reference,

    /// <summary>A member of staff sets a password.</summary>
    Password,
}

/// <summary>A key to one page, sent by e-mail. Only its hash is kept; the token itself is made again from the service's own key when a message leaves.</summary>
public sealed class PrivateLink
{
    private PrivateLink()
    {
    }

    public Guid Id { get; private init; }

    public LinkPurpose Purpose { get; private init; }

    /// <summary>The draft, application or reference record that it opens.</summary>
    public Guid SubjectId { get; private init; }

    /// <summary>SHA-256 of the token, in lower-case hex.</summary>
    public string TokenHash { get; private init; } = "";

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public static PrivateLink To(LinkPurpose purpose, Guid subjectId, Guid id, string tokenHash, DateTimeOffset now) => new()
    {
        Id = id,
        Purpose = purpose,
        SubjectId = subjectId,
        TokenHash = tokenHash,
        CreatedAt = now,
        ExpiresAt = now + LifeOf(purpose),
    };

    public bool IsLive(DateTimeOffset now) => now < ExpiresAt;

    public void Expire(DateTimeOffset now) => ExpiresAt = now < ExpiresAt ? now : ExpiresAt;

    /// <summary>How long a link opens its page. A new one can always be asked for.</summary>
    private static TimeSpan LifeOf(LinkPurpose purpose) => purpose switch
    {
        LinkPurpose.Draft => JobApplications.ApplyDraft.Life,
        LinkPurpose.Application => TimeSpan.FromDays(90),
        LinkPurpose.Reference => TimeSpan.FromDays(30),
        LinkPurpose.Password => TimeSpan.FromDays(3),
    };
}
