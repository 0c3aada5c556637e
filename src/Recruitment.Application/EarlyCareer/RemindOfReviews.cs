using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Application.Sweeps;
using Recruitment.Domain;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.EarlyCareer;

/// <summary>The sweep of reviews: two weeks before one is due, and again when it is over its day, its assessor is told; one message for all of theirs.</summary>
[ByService]
public sealed record RemindOfReviews : IRequest;

/// <summary>To an assessor of early careers, when reviews come due or are not recorded yet.</summary>
public sealed record ReviewsDue(string Name, string People, string Link) : Email;

internal static class ReviewNotices
{
    public const int DaysBefore = 14;
}

internal sealed class RemindOfReviewsHandler(IRecruitmentDb db, IEachRow each, Acts acts) : IRequestHandler<RemindOfReviews>
{
    public async Task Handle(RemindOfReviews request, CancellationToken cancellationToken)
    {
        var today = LondonTime.DayOf(acts.Now);
        var near = today.AddDays(ReviewNotices.DaysBefore);
        var due = await db.EarlyCareerProgrammes.AsNoTracking()
            .Where(p => (p.Status == ProgrammeStatus.InProgress || p.Status == ProgrammeStatus.Extended) && p.NextReviewOn <= near).OrderBy(p => p.NextReviewOn)
            .Select(p => new { p.Id, p.JobApplicationId, DueOn = p.NextReviewOn!.Value, p.People.Assessor, p.People.AssessorEmail }).ToListAsync(cancellationToken);
        var known = await db.NoticesOf(due.ConvertAll(d => d.Id), cancellationToken);
        var fresh = due.Where(d => !known.Contains((d.Id, TellAssessor.Kind(d.DueOn, today)))).GroupBy(d => (d.Assessor, d.AssessorEmail));
        await each.DoTogether<TellAssessor>(request, [.. fresh.Select(theirs => theirs.Select(d => new SweepRow(d.Id, d.JobApplicationId)).ToArray())], cancellationToken);
    }
}

/// <summary>One message to one assessor about all of theirs.</summary>
internal sealed class TellAssessor(IRecruitmentDb db, Outbox outbox, Addresses addresses, Acts acts) : IGroupWork
{
    public async Task Handle(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var (now, today) = (acts.Now, LondonTime.DayOf(acts.Now));
        var known = await db.NoticesOf(ids, cancellationToken);
        var reviews = (await (
            from p in db.EarlyCareerProgrammes.AsNoTracking()
            join a in db.JobApplications on p.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where ids.Contains(p.Id) && p.NextReviewOn != null
            orderby p.NextReviewOn
            select new { p.Id, c.Name, DueOn = p.NextReviewOn!.Value, p.People.Assessor, p.People.AssessorEmail }).ToListAsync(cancellationToken))
            .FindAll(r => !known.Contains((r.Id, Kind(r.DueOn, today))));
        if (reviews.Count == 0) return;
        db.Notices.AddRange(reviews.Select(r => Notice.Of(r.Id, Kind(r.DueOn, today), LondonTime.At(r.DueOn, new TimeOnly(9, 0)), now)));
        var people = string.Join('\n', reviews.Select(r => $"* {r.Name}: {Words.Date(r.DueOn)}{(r.DueOn < today ? ", not recorded yet" : "")}"));
        outbox.Enqueue(
            new ReviewsDue(reviews[0].Assessor, people, addresses.Page("/staff/first-year")), Recipient.Colleague(reviews[0].Assessor, reviews[0].AssessorEmail),
            $"reviews-due/{reviews[0].Id}/{now.UtcTicks}");
        await db.SaveChangesAsync(cancellationToken);
    }

    public static string Kind(DateOnly dueOn, DateOnly today) => $"review-{dueOn:yyyy-MM-dd}-{(dueOn < today ? "late" : "soon")}";
}
