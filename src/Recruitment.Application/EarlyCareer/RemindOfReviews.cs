using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
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

internal sealed class RemindOfReviewsHandler(IRecruitmentDb db, Outbox outbox, Addresses addresses, Acts acts) : IRequestHandler<RemindOfReviews>
{
    public async Task Handle(RemindOfReviews request, CancellationToken cancellationToken)
    {
        var (now, today) = (acts.Now, LondonTime.DayOf(acts.Now));
        var near = today.AddDays(ReviewNotices.DaysBefore);
        var due = await (
            from p in db.EarlyCareerProgrammes.AsNoTracking()
            join a in db.JobApplications on p.JobApplicationId equals a.Id
            join c in db.Candidates on a.CandidateId equals c.Id
            where (p.Status == ProgrammeStatus.InProgress || p.Status == ProgrammeStatus.Extended) && p.NextReviewOn <= near
            orderby p.NextReviewOn
            select new { p.Id, c.Name, p.NextReviewOn, p.People.Assessor, p.People.AssessorEmail }).ToListAsync(cancellationToken);
        var ids = due.Select(d => d.Id).ToList();
        var known = (await db.Notices.AsNoTracking().Where(n => ids.Contains(n.SubjectId) && n.Kind.StartsWith("review-")).Select(n => new { n.SubjectId, n.Kind }).ToListAsync(cancellationToken))
            .Select(n => (n.SubjectId, n.Kind)).ToHashSet();
        var fresh = due.Where(d => !known.Contains((d.Id, Kind(d.NextReviewOn!.Value, today)))).ToList();
        foreach (var review in fresh) db.Notices.Add(Notice.Of(review.Id, Kind(review.NextReviewOn!.Value, today), LondonTime.At(review.NextReviewOn!.Value, new TimeOnly(9, 0)), now));
        foreach (var assessor in fresh.GroupBy(d => (d.Assessor, d.AssessorEmail)))
        {
            var people = string.Join('\n', assessor.Select(d => $"* {d.Name}: {Words.Date(d.NextReviewOn!.Value)}{(d.NextReviewOn < today ? ", not recorded yet" : "")}"));
            outbox.Enqueue(
                new ReviewsDue(assessor.Key.Assessor, people, addresses.Page("/staff/first-year")), Recipient.Colleague(assessor.Key.Assessor, assessor.Key.AssessorEmail),
                $"reviews-due/{assessor.First().Id}/{now.UtcTicks}");
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private static string Kind(DateOnly dueOn, DateOnly today) => $"review-{dueOn:yyyy-MM-dd}-{(dueOn < today ? "late" : "soon")}";
}
