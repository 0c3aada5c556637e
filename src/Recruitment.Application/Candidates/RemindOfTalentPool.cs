using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
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

internal sealed class RemindOfTalentPoolHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts) : IRequestHandler<RemindOfTalentPool>
{
    private const string Kind = "talent-pool-ends-";

    public async Task Handle(RemindOfTalentPool request, CancellationToken cancellationToken)
    {
        var (now, today) = (acts.Now, LondonTime.DayOf(acts.Now));
        var near = today.AddDays(PoolPlace.AskAgainDaysBefore);
        var ending = await (
            from p in db.PoolPlaces.AsNoTracking()
            join a in db.JobApplications on p.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where a.Status == ApplicationStatus.InTalentPool && p.LeftAt == null && p.Until >= today && p.Until <= near
            select new { p.Id, p.JobApplicationId, Until = p.Until!.Value, Candidate = c }).ToListAsync(cancellationToken);
        var ids = ending.Select(e => e.Id).ToList();
        var known = (await db.Notices.AsNoTracking().Where(n => ids.Contains(n.SubjectId) && n.Kind.StartsWith(Kind)).Select(n => new { n.SubjectId, n.Kind }).ToListAsync(cancellationToken)).ToHashSet();

        // Named by its end: another year is asked about anew.
        foreach (var place in ending.Where(e => !known.Contains(new { SubjectId = e.Id, Kind = $"{Kind}{e.Until:O}" })))
        {
            db.Notices.Add(Notice.Of(place.Id, $"{Kind}{place.Until:O}", LondonTime.At(place.Until.AddDays(-PoolPlace.AskAgainDaysBefore), new TimeOnly(9, 0)), now));
            outbox.Enqueue(
                new TalentPoolEnds(place.Candidate.Name, Words.Date(place.Until), addresses.Private("application") + "/talent-pool"),
                Recipient.Of(place.Candidate), $"{Kind}{place.Id}/{place.Until:O}", place.JobApplicationId, links.Make(LinkPurpose.Application, place.JobApplicationId));
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
