using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.JobApplications;

/// <summary>What has to be known before an application that had ended goes on.</summary>
internal static class OpenAgain
{
    /// <summary>The letter that says how it ended can still be stopped, and has to be: it must not arrive after the good news.</summary>
    public static async Task<bool> LetterWaits(this IRecruitmentDb db, JobApplication application, CancellationToken cancellationToken)
    {
        if (application.Status is ApplicationStatus.Closed) return false;
        var reply = application.LatestReply is { SentAt: null } held ? held.MessageId : (Guid?)null;
        return await db.Messages.AnyAsync(
            m => m.State == MessageState.Waiting && (m.Id == reply || db.Decisions.Any(d => d.JobApplicationId == application.Id && d.TakenBackAt == null && d.MessageId == m.Id)), cancellationToken);
    }

    /// <summary>It was booked, and its seat was freed when it ended: they choose a day again.</summary>
    public static async Task<bool> HasLostItsSeat(this IRecruitmentDb db, JobApplication application, CancellationToken cancellationToken) =>
        application.Status == ApplicationStatus.Booked
        && !await db.Seats.AnyAsync(s => s.JobApplicationId == application.Id && (s.Status == SeatStatus.Held || s.Status == SeatStatus.Booked), cancellationToken);
}
