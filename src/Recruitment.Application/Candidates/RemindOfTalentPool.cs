using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Application.Sweeps;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Candidates;

/// <summary>The sweep of the talent pool: four weeks before somebody's year ends they are asked, once, whether they would like another. Silence ends it.</summary>
[ByService]
public sealed record RemindOfTalentPool : IRequest;

/// <summary>To a candidate, when their year in the talent pool ends within four weeks: another one is one press away.</summary>
public sealed record TalentPoolEnds(string Name, string KeptUntil, string Link) : Email;

internal sealed class RemindOfTalentPoolHandler(IRecruitmentDb db, IEachRow each, Acts acts) : IRequestHandler<RemindOfTalentPool>
{
    public async Task Handle(RemindOfTalentPool request, CancellationToken cancellationToken)
    {
        var today = LondonTime.DayOf(acts.Now);
        var near = today.AddDays(PoolPlace.AskAgainDaysBefore);
        var ending = await db.PoolPlaces.AsNoTracking().Where(p => p.LeftAt == null && p.Until >= today && p.Until <= near)
            .Where(p => db.JobApplications.Any(a => a.Id == p.JobApplicationId && a.Status == ApplicationStatus.InTalentPool))
            .Select(p => new { p.Id, p.JobApplicationId, Until = p.Until!.Value }).ToListAsync(cancellationToken);
        var known = await db.NoticesOf(ending.ConvertAll(e => e.Id), cancellationToken);
        await each.Do<AskAboutTalentPool>(
            request, [.. ending.Where(e => !known.Contains((e.Id, AskAboutTalentPool.Kind(e.Until)))).Select(e => new SweepRow(e.Id, e.JobApplicationId))], cancellationToken);
    }
}

internal sealed class AskAboutTalentPool(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        var place = await (
            from p in db.PoolPlaces.AsNoTracking()
            join a in db.JobApplications on p.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where p.Id == id && p.LeftAt == null
            select new { p.JobApplicationId, Until = p.Until!.Value, Candidate = c }).SingleOrDefaultAsync(cancellationToken);
        if (place is null || (await db.NoticesOf([id], cancellationToken)).Contains((id, Kind(place.Until)))) return;
        db.Notices.Add(Notice.Of(id, Kind(place.Until), LondonTime.At(place.Until.AddDays(-PoolPlace.AskAgainDaysBefore), new TimeOnly(9, 0)), acts.Now));
        outbox.Enqueue(
            new TalentPoolEnds(place.Candidate.Name, Words.Date(place.Until), addresses.Private("application") + "/talent-pool"),
            Recipient.Of(place.Candidate), $"talent-pool-ends-{id}/{place.Until:O}", place.JobApplicationId, links.Make(LinkPurpose.Application, place.JobApplicationId));
        await db.SaveChangesAsync(cancellationToken);
    }

    // Named by its end: another year is asked about anew.
    public static string Kind(DateOnly until) => $"talent-pool-ends-{until:O}";
}
