using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Messages;

/// <summary>For demonstrations: what left for the folder, as if it had arrived. Null where the service is no demonstration.</summary>
/// <param name="To">Only what went to addresses with these letters in them.</param>
[For(Policy.Recruiting)]
public sealed record ListInbox(string? To, int Page) : IRequest<Inbox?>;

public sealed record Inbox(int Count, int PageSize, IReadOnlyList<InboxLine> Mails);

public sealed record InboxLine(Guid Id, string ToName, string ToAddress, string Subject, DateTimeOffset SentAt);

/// <summary>One of them, its private link filled in as the person has it.</summary>
[For(Policy.Recruiting)]
public sealed record ShowInboxMail(Guid Id) : IRequest<InboxMail?>;

public sealed record InboxMail(InboxLine Line, string Body, string? Calendar);

internal sealed class ListInboxHandler(IRecruitmentDb db, ServiceSettings settings) : IRequestHandler<ListInbox, Inbox?>
{
    private const int PageSize = 25;

    /// <summary>Links that set a password stay with their owners, in a demonstration too: they would open other people's accounts.</summary>
    internal static IQueryable<Message> Arrived(IRecruitmentDb db) => db.Messages.AsNoTracking()
        .Where(m => m.SentAt != null && !db.PrivateLinks.Any(l => l.Id == m.LinkId && l.Purpose == LinkPurpose.Password));

    public async Task<Inbox?> Handle(ListInbox request, CancellationToken cancellationToken)
    {
        if (!settings.ShowInbox) return null;
        var sent = Arrived(db);
        if (request.To is { Length: > 0 } to) sent = sent.Where(m => m.ToAddress.Contains(to) || m.ToName.Contains(to));
        var lines = sent.OrderByDescending(m => m.SentAt).ThenByDescending(m => m.Id).Skip((Math.Max(request.Page, 1) - 1) * PageSize).Take(PageSize);
        return new Inbox(
            await sent.CountAsync(cancellationToken), PageSize,
            await lines.Select(m => new InboxLine(m.Id, m.ToName, m.ToAddress, m.Subject, m.SentAt!.Value)).ToListAsync(cancellationToken));
    }
}

internal sealed class ShowInboxMailHandler(IRecruitmentDb db, ServiceSettings settings, ILinkTokens tokens) : IRequestHandler<ShowInboxMail, InboxMail?>
{
    public async Task<InboxMail?> Handle(ShowInboxMail request, CancellationToken cancellationToken)
    {
        if (!settings.ShowInbox) return null;
        if (await ListInboxHandler.Arrived(db).SingleOrDefaultAsync(m => m.Id == request.Id, cancellationToken) is not { } mail) return null;
        var token = mail.LinkId is { } link ? tokens.TokenOf(link) : "";
        return new InboxMail(
            new InboxLine(mail.Id, mail.ToName, mail.ToAddress, mail.Subject, mail.SentAt!.Value), mail.Body.Replace(Addresses.LinkMark, token, StringComparison.Ordinal), mail.Calendar);
    }
}
