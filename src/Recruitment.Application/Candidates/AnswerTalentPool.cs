using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Candidates;

/// <summary>"Yes, keep my CV": for a year, and for another one whenever they say so again.</summary>
[ByLink]
public sealed record JoinTalentPool(string Token) : IRequest<Outcome>;

/// <summary>"No, thank you", or not any more.</summary>
[ByLink]
public sealed record LeaveTalentPool(string Token) : IRequest<Outcome>;

/// <summary>To a candidate, when they agree that we keep their CV in the talent pool, until when, and how to leave.</summary>
public sealed record TalentPoolJoined(string Name, string KeptUntil, string Link) : Email;

/// <summary>To a candidate, when they leave the talent pool after they had agreed to it.</summary>
public sealed record TalentPoolLeft(string Name, string Link) : Email;

public sealed record NotAskedIntoThePool() : Refusal("We have not asked you into our talent pool. Your own page shows where things stand.");

internal sealed class AnswerTalentPoolHandler(IRecruitmentDb db, Mine mine, PrivateLinks links, Outbox outbox, Addresses addresses) : IRequestHandler<JoinTalentPool, Outcome>, IRequestHandler<LeaveTalentPool, Outcome>
{
    public Task<Outcome> Handle(JoinTalentPool request, CancellationToken cancellationToken) => Answer(request.Token, (my, place) =>
    {
        place.Agree(my.Act);
        return new TalentPoolJoined(my.Candidate.Name, Words.Date(place.Until!.Value), Page);
    }, cancellationToken);

    public Task<Outcome> Handle(LeaveTalentPool request, CancellationToken cancellationToken) => Answer(request.Token, (my, place) =>
    {
        var wasIn = place.IsTaken(LondonTime.DayOf(my.Act.At));
        place.Leave(my.Act);
        return wasIn ? new TalentPoolLeft(my.Candidate.Name, Page) : null;
    }, cancellationToken);

    private string Page => addresses.Private("application") + "/talent-pool";

    private async Task<Outcome> Answer(string token, Func<Holding, PoolPlace, Email?> answer, CancellationToken cancellationToken)
    {
        if (await mine.Open(token, cancellationToken) is not { } my) return new NotFound();
        if (my.Application.Status != ApplicationStatus.InTalentPool) await db.StopHeldReply(my.Application, my.Act, cancellationToken);
        if (my.Application.Status != ApplicationStatus.InTalentPool) return new NotAskedIntoThePool();
        var place = await db.PoolPlaces.SingleOrDefaultAsync(p => p.JobApplicationId == my.Application.Id, cancellationToken);
        if (place is null) db.PoolPlaces.Add(place = PoolPlace.For(my.Application, my.Act));
        if (answer(my, place) is { } email)
        {
            var link = links.Make(LinkPurpose.Application, my.Application.Id);
            outbox.Enqueue(email, Recipient.Of(my.Candidate), $"talent-pool/{link.Id}", my.Application.Id, link);
        }

        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
