using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Messages;

internal static class RepliedByMessage
{
    /// <summary>
    /// The applications to which this message is the reply: one, or none, and with it those that were answered together. Their ids lead: by the reply alone, every application would be
    /// looked through for every message that leaves.
    /// </summary>
    public static async Task<IReadOnlyList<JobApplication>> RepliedBy(this IRecruitmentDb db, Message message, CancellationToken cancellationToken) => message.JobApplicationId is not { } id ? [] :
        await db.JobApplications.Where(a => (a.Id == id || a.TogetherWithId == id) && a.Replies.Any(r => r.MessageId == message.Id)).ToListAsync(cancellationToken);
}
