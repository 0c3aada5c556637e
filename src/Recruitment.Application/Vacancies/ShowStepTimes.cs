using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.JobApplications;
using static Recruitment.Domain.JobApplications.ApplicationAction;

namespace Recruitment.Application.Vacancies;

/// <summary>How long each step takes here, measured over the last 180 days, for everybody to see.</summary>
[Public]
public sealed record ShowStepTimes : IRequest<IReadOnlyList<StepTimeLine>>;

/// <param name="Time">Null while too few people have been through the step to say.</param>
public sealed record StepTimeLine(PublicStep Step, StepTime? Time);

public enum PublicStep
{
    CvToReply,
    ReplyToDay,
    DayToDecision,
    DecisionToOffer,
    AcceptedToFirm,
}

internal sealed class ShowStepTimesHandler(IRecruitmentDb db, PublicFigures figures, TimeProvider time) : IRequestHandler<ShowStepTimes, IReadOnlyList<StepTimeLine>>
{
    private static readonly TimeSpan _window = TimeSpan.FromDays(180);

    private static readonly (PublicStep Step, string[] From, string[] To)[] _steps =
    [
        (PublicStep.ReplyToDay, [nameof(Invite)], [nameof(CheckIn)]),
        (PublicStep.DayToDecision, [nameof(CheckIn)], [nameof(RecordMetTheStandard), nameof(RecordNotYet)]),
        (PublicStep.DecisionToOffer, [nameof(RecordMetTheStandard)], [nameof(MakeConditionalOffer)]),
        (PublicStep.AcceptedToFirm, [nameof(AcceptOffer)], [nameof(MakeOfferFirm)]),
    ];

    public Task<IReadOnlyList<StepTimeLine>> Handle(ShowStepTimes request, CancellationToken cancellationToken) => figures.Keep(() => Count(cancellationToken));

    private async Task<IReadOnlyList<StepTimeLine>> Count(CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow() - _window;
        var replies = await db.JobApplications.AsNoTracking().SelectMany(a => a.Replies)
            .Where(r => r.ClockStartedAt >= since && r.SentAt != null && r.BouncedAt == null)
            .Select(r => new { r.ClockStartedAt, r.SentAt }).ToListAsync(cancellationToken);

        string[] asked = [.. _steps.SelectMany(s => s.From.Concat(s.To)).Distinct()];
        var moves = await db.History.AsNoTracking().Where(h => h.At >= since && h.Subject == nameof(JobApplication) && asked.Contains(h.What))
            .Select(h => new { h.SubjectId, h.What, h.At }).ToListAsync(cancellationToken);
        var people = moves.GroupBy(m => m.SubjectId).Select(g => g.OrderBy(m => m.At).Select(m => (m.What, m.At)).ToList()).ToList();

        return
        [
            new StepTimeLine(PublicStep.CvToReply, StepTime.Of(replies.Select(r => r.SentAt!.Value - r.ClockStartedAt!.Value))),
            .. _steps.Select(s => new StepTimeLine(s.Step, StepTime.Of(people.Select(p => Between(p, s.From, s.To)).OfType<TimeSpan>()))),
        ];
    }

    // From the last beginning before the first end: somebody who was invited twice waited since the second time.
    private static TimeSpan? Between(List<(string What, DateTimeOffset At)> moves, string[] from, string[] to)
    {
        var end = moves.FindIndex(m => to.Contains(m.What));
        var start = end < 0 ? -1 : moves.FindLastIndex(end, m => from.Contains(m.What));
        return start < 0 ? null : moves[end].At - moves[start].At;
    }
}
