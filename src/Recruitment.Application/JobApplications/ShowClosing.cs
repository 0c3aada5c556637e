using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>Where the closing of an application stands, for both who decide it.</summary>
[For(Policy.Casework)]
public sealed record ShowClosing(Guid Id) : IRequest<ClosingView?>;

/// <param name="Version">Of the closing under way; of the application where there is none.</param>
/// <param name="Open">Null where nobody has begun one.</param>
/// <param name="Letter">As the candidate will read it, where it is for a second person to agree.</param>
public sealed record ClosingView(Guid Id, Guid Version, ApplicationStatus Status, bool MayBeClosed, bool IsAfterAPass, ClosingFacts? Open, MailPreview? Letter, DateOnly Today)
{
    public DateOnly EarliestAnswer => ClosingTalk.EarliestAnswer(Today);
}

public sealed record ClosingFacts(
    ClosingState State, ClosingTalk? Talk, string? Answer, DateTimeOffset? AnsweredAt, string? AnswerTypedBy, bool IsHeard, string? Reason, string? Adjustments, string? Advice, DateOnly? ComeBackOn,
    string? ProposedById, string? ProposedBy, bool ProposedByManager, DateTimeOffset? ProposedAt, string? AgreedBy, DateTimeOffset? LeavesAt);

internal sealed class ShowClosingHandler(IRecruitmentDb db, ClosingLetters letters, IEmailTemplates templates, Acts acts) : IRequestHandler<ShowClosing, ClosingView?>
{
    public async Task<ClosingView?> Handle(ShowClosing request, CancellationToken cancellationToken)
    {
        if (await db.JobApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken) is not { } application) return null;
        var (today, closing) = (LondonTime.DayOf(acts.Now), await db.OpenClosing(request.Id, cancellationToken));
        var leavesAt = closing?.MessageId is { } letter ? await db.Messages.Where(m => m.Id == letter).Select(m => (DateTimeOffset?)m.NextAttemptAt).SingleOrDefaultAsync(cancellationToken) : null;
        return new ClosingView(
            application.Id, closing?.Version ?? application.Version, application.Status, Lifecycle.Allows(application.Status, ApplicationAction.Close), application.Status.IsAfterAPass(),
            closing is null ? null : Facts(closing, today, leavesAt), closing is { State: ClosingState.Proposed } ? await Preview(application, closing, cancellationToken) : null, today);
    }

    private static ClosingFacts Facts(Closing c, DateOnly today, DateTimeOffset? leavesAt) => new(
        c.State, c.Talk, c.Answer, c.AnsweredAt, c.AnswerTypedBy, c.IsHeard(today), c.Reason, c.Adjustments, c.Advice, c.ComeBackOn, c.ProposedById, c.ProposedBy, c.ProposedByManager, c.ProposedAt, c.AgreedBy,
        leavesAt);

    private async Task<MailPreview> Preview(JobApplication application, Closing closing, CancellationToken cancellationToken)
    {
        var (email, to, _) = await letters.Write(application, closing, cancellationToken);
        var words = templates.Render(email, to.KnownAs);
        return new MailPreview($"{to.Name} <{to.Address}>", words.Subject, MessageWords.ForStaff(words.Body), "");
    }
}
