using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Offers;
using Recruitment.Application.References;
using Recruitment.Application.Sweeps;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Checks;

/// <summary>The sweep that carries the references, as referees confirm and correct them, to the condition of each open offer. A named person still signs it.</summary>
[ByService]
public sealed record FollowReferences : IRequest;

internal sealed class FollowReferencesHandler(IRecruitmentDb db, IEachRow each) : IRequestHandler<FollowReferences>
{
    private static readonly ApplicationStatus[] _open = [ApplicationStatus.ConditionalOffer, ApplicationStatus.OfferAccepted, ApplicationStatus.FirmOffer, ApplicationStatus.StartConfirmed];

    public async Task Handle(FollowReferences request, CancellationToken cancellationToken)
    {
        var offers = await db.Offers.AsNoTracking().Where(o => db.JobApplications.Any(a => a.Id == o.JobApplicationId && _open.Contains(a.Status)))
            .Select(o => new SweepRow(o.Id, o.JobApplicationId)).ToArrayAsync(cancellationToken);
        await each.DoTogether<FollowReferencesOf>(request, [offers], cancellationToken);
    }
}

internal sealed class FollowReferencesOf(IRecruitmentDb db, Acts acts) : IGroupWork
{
    public async Task Handle(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var offers = await (
            from o in db.Offers.AsNoTracking()
            join a in db.JobApplications on o.JobApplicationId equals a.Id
            where ids.Contains(o.Id)
            select new { o.Id, o.JobApplicationId, a.Route, o.References }).ToListAsync(cancellationToken);
        var people = offers.ConvertAll(o => o.JobApplicationId);
        var referees = (await db.RefereesOf(r => people.Contains(r.JobApplicationId)).ToListAsync(cancellationToken)).ToLookup(r => r.JobApplicationId);
        var moved = offers.Select(o => (o.Id, o.References, Now: OfferCases.StandingOf(o.Route, [.. referees[o.JobApplicationId]]))).Where(o => o.Now != o.References).ToDictionary(o => o.Id, o => o.Now);
        if (moved.Count == 0) return;

        foreach (var offer in await db.Offers.Where(o => moved.Keys.Contains(o.Id)).ToListAsync(cancellationToken)) offer.NoteReferences(moved[offer.Id], acts.Because());
        await db.SaveChangesAsync(cancellationToken);
    }
}
