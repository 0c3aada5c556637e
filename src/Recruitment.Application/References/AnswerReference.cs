using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>The referee's one minute: yes, that is what I said; or no, this is.</summary>
[ByLink]
public sealed record ConfirmReference(string Token) : IRequest<Outcome>;

/// <param name="Answers">Every answer as the referee wants it to stand, unchanged ones too.</param>
[ByLink]
public sealed record CorrectReference(string Token, IReadOnlyList<ReferenceAnswer> Answers) : IRequest<Outcome>;

internal sealed class AnswerReferenceHandler(IRecruitmentDb db, IReferenceScripts scripts, PrivateLinks links, Acts acts) : IRequestHandler<ConfirmReference, Outcome>, IRequestHandler<CorrectReference, Outcome>
{
    public Task<Outcome> Handle(ConfirmReference request, CancellationToken cancellationToken) =>
        Answer(request.Token, (record, _, act) => record.Confirm(act), cancellationToken);

    public Task<Outcome> Handle(CorrectReference request, CancellationToken cancellationToken) => Answer(
        request.Token,
        (record, referee, act) =>
        {
            if (record.Correct(scripts.Current.For(referee.Kind), request.Answers, act) is { } refusal) return refusal;
            record.CompareDates(referee.From, referee.To, act);
            return null;
        },
        cancellationToken);

    private async Task<Outcome> Answer(string token, Func<ReferenceRecord, Referee, Act, Refusal?> answer, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Reference, token, cancellationToken);
        if (await db.ReferenceRecords.SingleOrDefaultAsync(n => n.Id == id, cancellationToken) is not { } record) return new NotFound();
        var referee = await db.Referees.AsNoTracking().SingleAsync(r => r.Id == record.RefereeId, cancellationToken);
        if (answer(record, referee, acts.By(ActorKind.Referee, referee.Id, referee.Name)) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
