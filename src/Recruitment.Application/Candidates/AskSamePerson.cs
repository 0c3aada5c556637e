using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Candidates;

/// <summary>A colleague suspects that two applications are one person's. Answers with the question, new or as it stands already.</summary>
/// <param name="Reference">Of the other application.</param>
[For(Policy.Recruiting)]
public sealed record AskSamePerson(Guid Id, string? Reference) : IRequest<Outcome<Guid>>;

public sealed record NoSuchReference() : Refusal("No application has this reference. It is eight letters and digits, like BCDF-2345");

public sealed record AlreadyOnePerson() : Refusal("These two belong to one person already");

internal sealed class AskSamePersonHandler(IRecruitmentDb db, Acts acts) : IRequestHandler<AskSamePerson, Outcome<Guid>>
{
    public async Task<Outcome<Guid>> Handle(AskSamePerson request, CancellationToken cancellationToken)
    {
        var reference = string.Concat((request.Reference ?? "").Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (reference.Length == 8) reference = $"{reference[..4]}-{reference[4..]}";
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } one) return new NotFound();
        if (await db.JobApplications.SingleOrDefaultAsync(a => a.Reference == reference, cancellationToken) is not { } another) return new NoSuchReference();
        if (one.CandidateId == another.CandidateId) return new AlreadyOnePerson();
        var (first, second) = one.ReceivedAt <= another.ReceivedAt ? (one, another) : (another, one);
        var asked = await db.PossibleSamePeople
            .Where(p => (p.KnownCandidateId == first.CandidateId && p.OtherCandidateId == second.CandidateId) || (p.KnownCandidateId == second.CandidateId && p.OtherCandidateId == first.CandidateId))
            .OrderByDescending(p => p.FoundAt).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancellationToken);
        if (asked is { } known) return known;
        var names = await db.Candidates.Where(c => c.Id == first.CandidateId || c.Id == second.CandidateId).Select(c => c.Name).ToListAsync(cancellationToken);
        var question = PossibleSamePerson.Between(second, first.CandidateId, second.CandidateId, SharedKey.Suspected, NameMatch.Band(names[0], names[1]), isAskedByMail: false, acts.Because());
        db.PossibleSamePeople.Add(question);
        await db.SaveChangesAsync(cancellationToken);
        return question.Id;
    }
}
