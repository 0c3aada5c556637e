using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Messages;

/// <summary>Puts a message beside the change that causes it: both are saved, or neither.</summary>
internal sealed class Outbox(IRecruitmentDb db, IEmailTemplates templates, IActor actor, ServiceSettings settings, TimeProvider time)
{
    public Message Enqueue(Email email, Recipient to, string dedupeKey, Guid? about = null, PrivateLink? link = null, string? calendar = null, DateTimeOffset? notBefore = null,
        DateTimeOffset? remindsOf = null) => Queue(Draft(email, to, dedupeKey, about, link) with { Calendar = calendar, NotBefore = notBefore, RemindsOf = remindsOf });

    /// <summary>
    /// A letter that anybody can cause who knows an address or an old link: nobody’s mailbox can be filled from our pages. One that is over the number of its hour waits for an
    /// hour that has room; it is never dropped. Escalations, mail to staff and replies do not go through here.
    /// </summary>
    public async Task<Message> EnqueueForStranger(Email email, Recipient to, string dedupeKey, CancellationToken cancellationToken, Guid? about = null, PrivateLink? link = null)
    {
        var now = time.GetUtcNow();
        var (key, hour) = (ContactKeys.Email(to.Address), StrangersLetters.HourOf(now));
        // Those of this same save are not in the table yet.
        var here = db.Messages.Local.Where(m => m.ToKey == key && m.IsCausedByStranger && m.NotBefore >= hour).Select(m => m.Id).ToList();
        var counted = here.Count + await db.Messages.CountAsync(m => m.ToKey == key && m.IsCausedByStranger && m.NotBefore >= hour && !here.Contains(m.Id), cancellationToken);
        return Queue(Draft(email, to, dedupeKey, about, link) with { NotBefore = StrangersLetters.LeavesAt(now, counted), IsCausedByStranger = true });
    }

    private MessageDraft Draft(Email email, Recipient to, string dedupeKey, Guid? about, PrivateLink? link)
    {
        var words = templates.Render(email, to.KnownAs);
        return new MessageDraft(
            words.Kind, dedupeKey, to.Kind, to.Id, to.Name, to.Address, words.Subject, words.Body, words.TemplateVersion, about, link?.Id,
            IsAutomatic: actor.Current.Kind != ActorKind.Staff, SentFrom: settings.PublicAddress.Host);
    }

    private Message Queue(MessageDraft draft)
    {
        var message = Message.Queue(draft, time.GetUtcNow());
        db.Messages.Add(message);
        return message;
    }
}
