using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Candidates;

/// <summary>The holder of a private link mends how we reach them.</summary>
/// <param name="Before">As the form showed them: one of us, or they on another screen, may have mended them meanwhile.</param>
[ByLink]
public sealed record ChangeMyDetails(string Token, ContactDetails Before, ContactDetails Contact) : IRequest<Outcome>;

/// <summary>A member of staff mends them, because the person said so or a message came back.</summary>
/// <param name="Before">As the form showed them: somebody else may have mended them meanwhile.</param>
/// <param name="Why">How we know, for the history.</param>
[For(Policy.Recruiting)]
public sealed record CorrectDetails(Guid Id, ContactDetails Before, ContactDetails Contact, string? Why) : IRequest<Outcome>;

/// <summary>To the address that we wrote to until now, when a candidate gives another on their own page: whoever holds the link could have changed it.</summary>
public sealed record ContactChanged(string Name, string NewAddress) : Email;

/// <summary>Said in a way that tells nobody whether somebody else has applied with an address.</summary>
public sealed record AddressCannotBeUsed(string ContactPhone) : Refusal($"We cannot change it to that address here. Ring us on {ContactPhone}, and we will do it with you");

public sealed record AddressIsSomebodyElses() : Refusal("Somebody else has applied with this address. If it is the same person, settle that first under “Possibly the same person”");

internal sealed class ChangeMyDetailsHandler(IRecruitmentDb db, Mine mine, PrivateLinks links, Outbox outbox, Addresses addresses, ServiceSettings settings)
    : IRequestHandler<ChangeMyDetails, Outcome>, IRequestHandler<CorrectDetails, Outcome>
{
    public async Task<Outcome> Handle(ChangeMyDetails request, CancellationToken cancellationToken) => await mine.Open(request.Token, cancellationToken) is { } my
        ? await Change(my, request.Before, request.Contact, new AddressCannotBeUsed(settings.ContactPhone), cancellationToken)
        : new NotFound();

    public async Task<Outcome> Handle(CorrectDetails request, CancellationToken cancellationToken)
    {
        if (await mine.OnBehalf(request.Id, request.Why, cancellationToken) is not { } theirs) return new NotFound();
        // Whoever reads the mail of an address that was wrong has these.
        if (ContactKeys.Email(request.Contact.Email) != ContactKeys.Email(theirs.Candidate.Email))
            foreach (var link in await LinksOf(theirs.Candidate.Id, cancellationToken)) link.Expire(theirs.Act.At);
        return await Change(theirs, request.Before, request.Contact, new AddressIsSomebodyElses(), cancellationToken);
    }

    private Task<List<PrivateLink>> LinksOf(Guid candidateId, CancellationToken cancellationToken) =>
        db.PrivateLinks.Where(l => l.Purpose == LinkPurpose.Application && db.JobApplications.Any(a => a.Id == l.SubjectId && a.CandidateId == candidateId)).ToListAsync(cancellationToken);

    private async Task<Outcome> Change(Holding my, ContactDetails seen, ContactDetails contact, Refusal isTaken, CancellationToken cancellationToken)
    {
        if (Contacts.Check(contact, out var typed) is { } wrong) return wrong;
        var (key, before) = (ContactKeys.Email(typed.Email), my.Candidate.Contact);
        // Whoever pressed twice saved the same again, over nobody.
        if (before != seen && before != typed) return new StaleForm();
        if (await db.Candidates.AnyAsync(c => c.EmailKey == key && c.Id != my.Candidate.Id, cancellationToken)) return isTaken;

        my.Candidate.UpdateContact(typed, my.Act);
        if (key != ContactKeys.Email(before.Email))
        {
            var link = links.Make(LinkPurpose.Application, my.Application.Id);
            var until = Words.Date(LondonTime.DayOf(link.ExpiresAt));
            outbox.Enqueue(new ContactChanged(before.Name, EmailAddress.Masked(typed.Email)), Recipient.Candidate(my.Candidate.Id, before.Name, before.Email, before.KnownAs), $"contact-changed/{link.Id}", my.Application.Id);
            outbox.Enqueue(
                new YourLink(typed.Name, my.Vacancy.Title, my.Application.Reference, addresses.Private("application"), until), Recipient.Of(my.Candidate), $"your-link/{link.Id}", my.Application.Id, link);
        }

        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
