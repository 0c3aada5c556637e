using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Messages;

/// <summary>Puts a message beside the change that causes it: both are saved, or neither.</summary>
internal sealed class Outbox(IRecruitmentDb db, IEmailTemplates templates, IActor actor, ServiceSettings settings, TimeProvider time)
{
    public Message Enqueue(Email email, Recipient to, string dedupeKey, Guid? about = null, PrivateLink? link = null, string? calendar = null, DateTimeOffset? notBefore = null)
    {
        var words = templates.Render(email);
        var draft = new MessageDraft(
            words.Kind, dedupeKey, to.Name, to.Address, words.Subject, words.Body, words.TemplateVersion, about, link?.Id, calendar, notBefore,
            IsAutomatic: actor.Current.Kind != ActorKind.Staff, SentFrom: settings.PublicAddress.Host);
        var message = Message.Queue(draft, time.GetUtcNow());
        db.Messages.Add(message);
        return message;
    }
}

internal sealed record Recipient(string Name, string Address)
{
    public static Recipient Of(Candidate candidate) => new(candidate.Name, candidate.Email);
}
