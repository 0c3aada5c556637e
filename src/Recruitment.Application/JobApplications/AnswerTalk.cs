using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>The candidate says what they would like us to know about what was found.</summary>
[ByLink]
public sealed record AnswerTalk(string Token, string Words) : IRequest<Outcome>;

/// <summary>They rang: a colleague types what they say.</summary>
/// <param name="Version">Of the closing as the page showed it.</param>
[For(Policy.Casework)]
public sealed record TypeTheirAnswer(Guid Id, Guid Version, string Words) : IRequest<Outcome>;

internal sealed class AnswerTalkHandler(IRecruitmentDb db, Mine mine, Acts acts) : IRequestHandler<AnswerTalk, Outcome>, IRequestHandler<TypeTheirAnswer, Outcome>
{
    public async Task<Outcome> Handle(AnswerTalk request, CancellationToken cancellationToken)
    {
        if (await mine.Open(request.Token, cancellationToken) is not { } my) return new NotFound();
        return await db.OpenClosing(my.Application.Id, cancellationToken) is { } closing ? await Hear(closing, request.Words, my.Act, cancellationToken) : new NothingToAnswer();
    }

    public async Task<Outcome> Handle(TypeTheirAnswer request, CancellationToken cancellationToken)
    {
        if (await db.OpenClosing(request.Id, cancellationToken) is not { } closing) return new NotFound();
        return closing.Version == request.Version ? await Hear(closing, request.Words, acts.Because(), cancellationToken) : new StaleForm();
    }

    /// <summary>Whoever has decided already has to read it first: a letter that waits is stopped.</summary>
    private async Task<Outcome> Hear(Closing closing, string words, Act act, CancellationToken cancellationToken)
    {
        if (closing.MessageId is { } letter && (await db.Messages.SingleAsync(m => m.Id == letter, cancellationToken)).Cancel(act) is not null) return new NothingToAnswer();
        if (closing.Hear(words, act) is { } refusal) return refusal;
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
