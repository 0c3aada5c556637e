using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>A newer CV that came under the same address for the same vacancy, and that nobody has confirmed, is answered by the reply to the first.</summary>
internal static class AnsweredTogether
{
    /// <summary>Null where this is the one to reply to.</summary>
    public static async Task<ReplyToTheFirst?> FirstToReplyTo(this IRecruitmentDb db, JobApplication application, CancellationToken cancellationToken) =>
        await db.JobApplications.Where(a => a.Id == application.TogetherWithId && a.Stage == Stage.ToReply).Select(a => a.Reference).SingleOrDefaultAsync(cancellationToken) is { } reference
            ? new ReplyToTheFirst(reference) : null;

    /// <summary>In one question, however many there are.</summary>
    public static async Task<Refusal?> AnswerTogether(this IRecruitmentDb db, IReadOnlyList<JobApplication> firsts, Act act, CancellationToken cancellationToken)
    {
        var ids = firsts.Select(a => (Guid?)a.Id).ToList();
        foreach (var newer in await db.JobApplications.Where(a => ids.Contains(a.TogetherWithId) && a.Stage == Stage.ToReply).ToListAsync(cancellationToken))
            if (newer.AnsweredTogether(firsts.Single(f => f.Id == newer.TogetherWithId), act) is { } refusal) return refusal;
        return null;
    }

    public static async Task<Refusal?> UndoTogether(this IRecruitmentDb db, JobApplication first, Guid messageId, Act act, CancellationToken cancellationToken)
    {
        foreach (var newer in await db.JobApplications.Where(a => a.TogetherWithId == first.Id && a.Replies.Any(r => r.MessageId == messageId)).ToListAsync(cancellationToken))
            if (newer.UndoAnsweredTogether(messageId, act) is { } refusal) return refusal;
        return null;
    }
}
