using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Messages;

/// <summary>Everything that was written in one application's name, newest first.</summary>
[For(Policy.Casework)]
public sealed record ListMessages(Guid JobApplicationId) : IRequest<IReadOnlyList<MessageView>>;

public sealed record MessageView(
    Guid Id, string Subject, string ToName, string ToAddress, string Body, string TemplateVersion, bool HasCalendar, MessageState State, bool IsHeld, DateTimeOffset WrittenAt,
    DateTimeOffset NextAttemptAt, int Attempts, DateTimeOffset? SentAt, string? Why, DateTimeOffset? DealtWithAt);

internal sealed class ListMessagesHandler(IRecruitmentDb db, Unnamed unnamed, TimeProvider time) : IRequestHandler<ListMessages, IReadOnlyList<MessageView>>
{
    public async Task<IReadOnlyList<MessageView>> Handle(ListMessages request, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var messages = await db.Messages.AsNoTracking().Where(m => m.JobApplicationId == request.JobApplicationId).OrderByDescending(m => m.CreatedAt).ToListAsync(cancellationToken);
        var person = await unnamed.Find(request.JobApplicationId, cancellationToken);
        return
        [
            .. messages.Select(m => new MessageView(
                m.Id, person?.Without(m.Subject) ?? m.Subject, person?.Reference ?? m.ToName, person is null ? m.ToAddress : BlindCv.Mark,
                person?.Without(MessageWords.ForStaff(m.Body)) ?? MessageWords.ForStaff(m.Body), m.TemplateVersion, m.Calendar is not null, m.State, m.IsHeld(now), m.CreatedAt,
                m.NextAttemptAt, m.Attempts, m.SentAt, m.LastError is { } why ? person?.Without(why) ?? why : null, m.DealtWithAt)),
        ];
    }
}
