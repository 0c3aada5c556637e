using MediatR;
using Microsoft.EntityFrameworkCore;
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

internal sealed class ChangeMyDetailsHandler(IRecruitmentDb db, Mine mine, NewAddress newAddress, Recognition recognition) : IRequestHandler<ChangeMyDetails, Outcome>, IRequestHandler<CorrectDetails, Outcome>
{
    public async Task<Outcome> Handle(ChangeMyDetails request, CancellationToken cancellationToken) =>
        await mine.Open(request.Token, cancellationToken) is { } my ? await Change(my, request.Before, request.Contact, cancellationToken) : new NotFound();

    public async Task<Outcome> Handle(CorrectDetails request, CancellationToken cancellationToken) =>
        await mine.OnBehalf(request.Id, request.Why, cancellationToken) is { } theirs ? await Change(theirs, request.Before, request.Contact, cancellationToken) : new NotFound();

    private async Task<Outcome> Change(Holding my, ContactDetails seen, ContactDetails contact, CancellationToken cancellationToken)
    {
        if (Contacts.Check(contact, out var typed) is { } wrong) return wrong;
        var before = my.Candidate.Contact;
        // Whoever pressed twice saved the same again, over nobody.
        if (before != seen && before != typed) return new StaleForm();

        my.Candidate.UpdateContact(typed, my.Act);
        if (ContactKeys.Email(typed.Email) != ContactKeys.Email(before.Email))
        {
            await newAddress.Move(await db.JobApplications.Where(a => a.CandidateId == my.Candidate.Id).ToListAsync(cancellationToken), before, my.Candidate, my.Act, cancellationToken);
            await AskWhoElse(my, typed, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    /// <summary>Whoever else is known under the new address stays who they are; whether the two are one is for a colleague to ask, and the page says nothing of it.</summary>
    private async Task AskWhoElse(Holding my, ContactDetails typed, CancellationToken cancellationToken)
    {
        foreach (var known in (await recognition.Find(typed, my.Candidate.Id, cancellationToken)).Where(f => f.Shared == SharedKey.Email))
        {
            var (one, another) = (my.Candidate.Id, known.CandidateId);
            if (await db.PossibleSamePeople.AnyAsync(p => (p.KnownCandidateId == one && p.OtherCandidateId == another) || (p.KnownCandidateId == another && p.OtherCandidateId == one), cancellationToken)) continue;
            db.PossibleSamePeople.Add(PossibleSamePerson.Between(my.Application, another, one, known.Shared, known.Names, isAskedByMail: false, my.Act));
        }
    }
}
