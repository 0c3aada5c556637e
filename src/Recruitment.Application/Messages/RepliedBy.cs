using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Messages;

internal static class RepliedByMessage
{
    /// <summary>The application to which this message is the reply, if it is one. Its id leads: by the reply alone, every application would be looked through for every message that leaves.</summary>
    public static Task<JobApplication?> RepliedBy(this IRecruitmentDb db, Message message, CancellationToken cancellationToken) =>
        db.JobApplications.SingleOrDefaultAsync(a => a.Id == message.JobApplicationId && a.Replies.Any(r => r.MessageId == message.Id), cancellationToken);
}
