using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Messages;

/// <summary>Messages that did not arrive and that nobody has seen to: refused, come back, or four hours without getting through.</summary>
[For(Policy.Recruiting)]
public sealed record ListProblems : IRequest<ProblemList>;

/// <param name="Count">All of them; the rows are the first hundred, newest first.</param>
/// <param name="Held">Letters that wait because somebody who may be a stranger caused too many to one address.</param>
public sealed record ProblemList(int Count, IReadOnlyList<Problem> Messages, IReadOnlyList<HeldBack> Held);

public sealed record HeldBack(string Address, int Count, DateTimeOffset NextLeavesAt, DateTimeOffset LastLeavesAt);

/// <param name="IsStillTried">It waits for another attempt; otherwise it was stopped.</param>
/// <param name="Phone">Of the candidate, if it was written to them.</param>
public sealed record Problem(
    Guid Id, string Subject, string ToName, string ToAddress, bool IsStillTried, string? Why, DateTimeOffset WrittenAt, Guid? JobApplicationId, string? Reference, string? Phone);

internal sealed class ListProblemsHandler(IRecruitmentDb db, TimeProvider time) : IRequestHandler<ListProblems, ProblemList>
{
    private const int Shown = 100;

    public async Task<ProblemList> Handle(ListProblems request, CancellationToken cancellationToken)
    {
        var problems = Of(db, time.GetUtcNow());
        var count = await problems.CountAsync(cancellationToken);
        var rows = count == 0 ? [] : await Read(db, problems.OrderByDescending(m => m.CreatedAt).Take(Shown)).ToListAsync(cancellationToken);
        return new ProblemList(count, rows, await Held(db, time.GetUtcNow(), Shown, cancellationToken));
    }

    internal static IQueryable<Message> Of(IRecruitmentDb db, DateTimeOffset now)
    {
        var longAgo = now - Message.WorthACall;
        return db.Messages.AsNoTracking().Where(m =>
            (m.State == MessageState.Failed && m.DealtWithAt == null)
            || ((m.State == MessageState.Waiting || m.State == MessageState.Sending) && m.DealtWithAt == null && m.CreatedAt <= longAgo && (m.Attempts > 0 || m.NextAttemptAt <= longAgo)));
    }

    internal static Task<List<HeldBack>> Held(IRecruitmentDb db, DateTimeOffset now, int atMost, CancellationToken cancellationToken) => db.Messages.AsNoTracking()
        .Where(m => m.State == MessageState.Waiting && m.IsCausedByStranger && m.Attempts == 0 && m.NotBefore > now)
        .GroupBy(m => m.ToKey).Select(g => new { g.Key, Count = g.Count(), Next = g.Min(m => m.NotBefore), Last = g.Max(m => m.NotBefore) })
        .OrderBy(g => g.Next).ThenBy(g => g.Key).Take(atMost).Select(g => new HeldBack(g.Key, g.Count, g.Next, g.Last)).ToListAsync(cancellationToken);

    internal static IQueryable<Problem> Read(IRecruitmentDb db, IQueryable<Message> messages) =>
        from m in messages
        join a in db.JobApplications on m.JobApplicationId equals a.Id into applications
        from a in applications.DefaultIfEmpty()
        select new Problem(
            m.Id, m.Subject, m.ToName, m.ToAddress, m.State != MessageState.Failed, m.LastError, m.CreatedAt, m.JobApplicationId, a.Reference,
            m.ToKind == RecipientKind.Candidate ? db.Candidates.Where(c => c.Id == m.ToId).Select(c => c.Phone).FirstOrDefault() : null);
}
