using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Scoring;

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

    /// <summary>A candidate acts while a reply that ends it still waits: the letter is stopped, and they act from where they were.</summary>
    public static async Task StopHeldReply(this IRecruitmentDb db, JobApplication application, Act act, CancellationToken cancellationToken)
    {
        if (application.LatestReply is not { SentAt: null } reply || !application.Status.IsEnding()) return;
        var letter = await db.Messages.SingleAsync(m => m.Id == reply.MessageId, cancellationToken);
        if (letter.State == MessageState.Failed || letter.Cancel(act) is null) application.ReplyOvertaken(act);
    }

    /// <summary>The same for a result that waits.</summary>
    public static async Task StopHeldResult(this IRecruitmentDb db, JobApplication application, Act act, CancellationToken cancellationToken)
    {
        if (await db.HeldResult(application, cancellationToken) is not { } decision) return;
        if ((await db.Messages.SingleAsync(m => m.Id == decision.MessageId, cancellationToken)).Cancel(act) is not null) return;
        application.Reopen(act with { Why = "Before the letter had left" });
        decision.TakeBack(act);
    }

    public static Task<Decision?> HeldResult(this IRecruitmentDb db, JobApplication application, CancellationToken cancellationToken) =>
        application.Status != ApplicationStatus.NotYet ? Task.FromResult<Decision?>(null) : db.Decisions.Where(d => d.JobApplicationId == application.Id && d.TakenBackAt == null
            && db.Messages.Any(m => m.Id == d.MessageId && m.State == MessageState.Waiting)).OrderByDescending(d => d.DecidedAt).FirstOrDefaultAsync(cancellationToken);

    /// <summary>It was booked, and its seat was freed when it ended: they choose a day again.</summary>
    public static async Task<bool> HasLostItsSeat(this IRecruitmentDb db, JobApplication application, CancellationToken cancellationToken) =>
        application.Status == ApplicationStatus.Booked
        && !await db.Seats.AnyAsync(s => s.JobApplicationId == application.Id && (s.Status == SeatStatus.Held || s.Status == SeatStatus.Booked), cancellationToken);
}
