using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
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
    Guid Id, string Subject, string ToName, string ToAddress, bool IsStillTried, string? Why, DateTimeOffset WrittenAt, Guid? JobApplicationId, string? Reference, string? Phone)
{
    /// <summary>The person is read without a name: whoever is to ring them asks for it first.</summary>
    public bool IsUnnamed { get; init; }
}

internal sealed class ListProblemsHandler(IRecruitmentDb db, Unnamed unnamed, TimeProvider time) : IRequestHandler<ListProblems, ProblemList>
{
    private const int Shown = 100;

    public async Task<ProblemList> Handle(ListProblems request, CancellationToken cancellationToken)
    {
        var problems = Of(db, time.GetUtcNow());
        var count = await problems.CountAsync(cancellationToken);
        var rows = count == 0 ? [] : await Read(db, unnamed, problems.OrderByDescending(m => m.CreatedAt).Take(Shown)).ToListAsync(cancellationToken);
        return new ProblemList(count, rows, await Held(db, unnamed, time.GetUtcNow(), Shown, cancellationToken));
    }

    internal static IQueryable<Message> Of(IRecruitmentDb db, DateTimeOffset now)
    {
        var longAgo = now - Message.WorthACall;
        return db.Messages.AsNoTracking().Where(m =>
            (m.State == MessageState.Failed && m.DealtWithAt == null)
            || ((m.State == MessageState.Waiting || m.State == MessageState.Sending) && m.DealtWithAt == null && m.CreatedAt <= longAgo && (m.Attempts > 0 || m.NextAttemptAt <= longAgo)));
    }

    internal static async Task<IReadOnlyList<HeldBack>> Held(IRecruitmentDb db, Unnamed unnamed, DateTimeOffset now, int atMost, CancellationToken cancellationToken)
    {
        var held = await Held(db, now).Take(atMost).ToListAsync(cancellationToken);
        var addresses = held.ConvertAll(h => h.Address);
        var hidden = held.Count == 0 ? [] : await (
            from a in unnamed.Applications
            join c in db.Candidates on a.CandidateId equals c.Id
            where addresses.Contains(c.EmailKey)
            select c.EmailKey).ToListAsync(cancellationToken);
        return held.ConvertAll(h => hidden.Contains(h.Address) ? h with { Address = BlindCv.Mark } : h);
    }

    private static IQueryable<HeldBack> Held(IRecruitmentDb db, DateTimeOffset now) => db.Messages.AsNoTracking()
        .Where(m => m.State == MessageState.Waiting && m.IsCausedByStranger && m.Attempts == 0 && m.NotBefore > now)
        .GroupBy(m => m.ToKey).Select(g => new { g.Key, Count = g.Count(), Next = g.Min(m => m.NotBefore), Last = g.Max(m => m.NotBefore) })
        .OrderBy(g => g.Next).ThenBy(g => g.Key).Select(g => new HeldBack(g.Key, g.Count, g.Next, g.Last));

    internal static IQueryable<Problem> Read(IRecruitmentDb db, Unnamed unnamed, IQueryable<Message> messages) =>
        from m in messages
        join a in db.JobApplications on m.JobApplicationId equals a.Id into applications
        from a in applications.DefaultIfEmpty()
        let isUnnamed = unnamed.Applications.Any(u => u.Id == a.Id)
        select new Problem(
            m.Id, m.Subject, isUnnamed ? a.Reference : m.ToName, isUnnamed ? BlindCv.Mark : m.ToAddress, m.State != MessageState.Failed, isUnnamed ? null : m.LastError, m.CreatedAt, m.JobApplicationId,
            a.Reference, !isUnnamed && m.ToKind == RecipientKind.Candidate ? db.Candidates.Where(c => c.Id == m.ToId).Select(c => c.Phone).FirstOrDefault() : null)
        { IsUnnamed = isUnnamed };
}
