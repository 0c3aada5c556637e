using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>Keeps what was typed during the call; with <paramref name="AndSend"/> the call is over and the note goes to the referee's work address.</summary>
/// <param name="Version">Of the note as the page showed it.</param>
/// <param name="Email">Their work address, as they gave it on the call: the candidate only guesses it, and the note goes there. [domain.md 4.4]</param>
[For(Policy.Casework)]
public sealed record TypeNote(Guid RefereeId, Guid Version, IReadOnlyList<ReferenceAnswer> Answers, string? Concern, string Email, bool AndSend) : IRequest<Outcome>;

/// <summary>To a referee, when they have been called: is this what you said?</summary>
public sealed record ReferenceReadBack(string Name, string CandidateName, string CalledBy, string SpokenAt, string Link) : Email;

public sealed record NotTheCandidatesAddress() : Refusal("This is the candidate’s own address. Ask the referee for theirs at work");

internal sealed class TypeNoteHandler(IRecruitmentDb db, IReferenceScripts scripts, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts)
    : IRequestHandler<TypeNote, Outcome>
{
    public async Task<Outcome> Handle(TypeNote request, CancellationToken cancellationToken)
    {
        var record = await db.ReferenceRecords.SingleOrDefaultAsync(n => n.RefereeId == request.RefereeId, cancellationToken);
        var referee = await db.Referees.SingleOrDefaultAsync(r => r.Id == request.RefereeId, cancellationToken);
        if (record is null || referee is null) return new NotFound();
        var act = acts.Because();
        if (record.Type(request.Answers, act) is { } typing) return typing;
        if (record.Version != request.Version) return new StaleForm();
        var wrongAddress = await Mend(referee, request.Email, act, cancellationToken);
        if (request.Concern?.Trim() is { Length: > 0 } concern) record.RaiseConcern(concern, act);
        // What was typed is kept even where it cannot be sent yet. An empty address is asked for when the note goes.
        if (wrongAddress is not null && (request.AndSend || wrongAddress is not EmailAddressIsMissing)) return await Kept(wrongAddress, cancellationToken);
        if (request.AndSend)
        {
            if (record.ReadBack(scripts.Current.For(referee.Kind), act) is { } refusal) return await Kept(refusal, cancellationToken);

            record.CompareDates(referee.From, referee.To, act);
            var candidate = await db.JobApplications.Where(a => a.Id == record.JobApplicationId).Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => c.Name).SingleAsync(cancellationToken);
            var link = links.Make(LinkPurpose.Reference, record.Id);
            outbox.Enqueue(
                new ReferenceReadBack(referee.Name, candidate, record.CalledBy, Words.Moment(record.StartedAt), addresses.Private("reference")),
                Recipient.Referee(referee.Id, referee.Name, referee.Email), $"reference-read-back/{record.Id}", record.JobApplicationId, link);
        }

        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    private async Task<Outcome> Kept(Refusal refusal, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        return refusal;
    }

    private async Task<Refusal?> Mend(Referee referee, string typed, Act act, CancellationToken cancellationToken)
    {
        if (EmailAddress.Parse(typed, out var email) is { } notAnAddress) return notAnAddress;
        var key = ContactKeys.Email(email);
        if (await db.JobApplications.AnyAsync(a => a.Id == referee.JobApplicationId && db.Candidates.Any(c => c.Id == a.CandidateId && c.EmailKey == key), cancellationToken)) return new NotTheCandidatesAddress();
        referee.MendEmail(key, act);
        return null;
    }
}
