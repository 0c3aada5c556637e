using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Candidates;

/// <summary>The holder of a private link mends how we reach them.</summary>
public sealed record ChangeMyDetails(string Token, ContactDetails Contact) : IRequest<Outcome>;

/// <summary>To the address that we wrote to until now, when a candidate gives another on their own page: whoever holds the link could have changed it.</summary>
public sealed record ContactChanged(string Name, string NewAddress, string ContactPhone) : Email;

/// <summary>Said in a way that tells nobody whether somebody else has applied with an address.</summary>
public sealed record AddressCannotBeUsed(string ContactPhone) : Refusal($"We cannot change it to that address here. Ring us on {ContactPhone}, and we will do it with you");

internal sealed class ChangeMyDetailsHandler(IRecruitmentDb db, Mine mine, PrivateLinks links, Outbox outbox, Addresses addresses, ServiceSettings settings)
    : IRequestHandler<ChangeMyDetails, Outcome>
{
    public async Task<Outcome> Handle(ChangeMyDetails request, CancellationToken cancellationToken)
    {
        if (await mine.Open(request.Token, cancellationToken) is not { } my) return new NotFound();
        if (Contacts.Check(request.Contact, out var typed) is { } wrong) return wrong;
        var (key, before) = (ContactKeys.Email(typed.Email), my.Candidate.Contact);
        if (await db.Candidates.AnyAsync(c => c.EmailKey == key && c.Id != my.Candidate.Id, cancellationToken)) return new AddressCannotBeUsed(settings.ContactPhone);

        my.Candidate.UpdateContact(typed, my.Act);
        if (key != ContactKeys.Email(before.Email))
        {
            var link = links.Make(LinkPurpose.Application, my.Application.Id);
            var until = Words.Date(LondonTime.DayOf(link.ExpiresAt));
            outbox.Enqueue(new ContactChanged(before.Name, EmailAddress.Masked(typed.Email), settings.ContactPhone), new Recipient(before.Name, before.Email), $"contact-changed/{link.Id}", my.Application.Id);
            outbox.Enqueue(
                new YourLink(typed.Name, my.Vacancy.Title, my.Application.Reference, addresses.Private("application"), until), Recipient.Of(my.Candidate), $"your-link/{link.Id}", my.Application.Id, link);
        }

        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
