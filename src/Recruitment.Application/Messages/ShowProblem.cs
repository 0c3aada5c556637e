using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;

namespace Recruitment.Application.Messages;

[For(Policy.Recruiting)]
public sealed record ShowProblem(Guid Id) : IRequest<ProblemInFull?>;

/// <param name="IsReply">Its clock runs until it has arrived or they were told.</param>
/// <param name="IsLate">The promised time is over: whoever tells them says why.</param>
public sealed record ProblemInFull(Problem Message, string Body, bool IsReply, bool IsLate, DateTimeOffset Now);

internal sealed class ShowProblemHandler(IRecruitmentDb db, Unnamed unnamed, TimeProvider time) : IRequestHandler<ShowProblem, ProblemInFull?>
{
    public async Task<ProblemInFull?> Handle(ShowProblem request, CancellationToken cancellationToken)
    {
        var message = ListProblemsHandler.Of(db, time.GetUtcNow()).Where(m => m.Id == request.Id);
        if (await ListProblemsHandler.Read(db, unnamed, message).SingleOrDefaultAsync(cancellationToken) is not { } problem) return null;
        var replied = await db.JobApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == problem.JobApplicationId && a.Replies.Any(r => r.MessageId == request.Id), cancellationToken);
        var isReply = replied?.LatestReply?.MessageId == request.Id;
        var isLate = isReply && replied!.Clock.IsRunning && replied.Clock.IsLate(time.GetUtcNow()) && replied.LatestReply!.LateBecause is null;
        return new ProblemInFull(problem, MessageWords.ForStaff(await message.Select(m => m.Body).SingleAsync(cancellationToken)), isReply, isLate, time.GetUtcNow());
    }
}

internal static class MessageWords
{
    /// <summary>Staff read what was written, but hold no key to a private page.</summary>
    public static string ForStaff(string body) => body.Replace(Addresses.LinkMark, "(their private link)", StringComparison.Ordinal);
}
