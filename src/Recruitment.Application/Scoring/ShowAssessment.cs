using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>The assessment of one application: how far it is, and, once it may be read, the standard line by line.</summary>
[For(Policy.Casework)]
public sealed record ShowAssessment(Guid JobApplicationId) : IRequest<AssessmentView?>;

/// <param name="DayId">The day of the seat that counts; null while there is none.</param>
/// <param name="Submitted">Sheets that are in, of <paramref name="Expected"/>.</param>
/// <param name="Owed">The reader's own sheets of that day that are not in.</param>
/// <param name="Standard">Null while the ratings cannot be read.</param>
public sealed record AssessmentView(
    Guid JobApplicationId, Guid Version, string Name, ApplicationStatus Status, Guid? DayId, DateOnly? Date, int Submitted, int Expected, int Owed, StandardView? Standard, DecisionView? Decision,
    DateTimeOffset? ResultDue)
{
    /// <summary>While an exercise of theirs still runs nobody decides; set until then.</summary>
    public DateTimeOffset? ExercisesEnd { get; init; }
}

/// <param name="WashUpVersion">For forms that change the feedback.</param>
/// <param name="OpenTalks">Values that the panel has still to talk about.</param>
/// <param name="IsMet">What the arithmetic says; null where it can say nothing.</param>
/// <param name="Feedback">The three lines: as checked, or else as drawn from the evidence.</param>
public sealed record StandardView(
    Guid WashUpVersion, string FrameworkLabel, IReadOnlyList<ValueView> Values, int OpenTalks, bool IsWashUpFinished, bool? IsMet, string Summary, IReadOnlyList<FeedbackWords> Feedback, string? FeedbackCheckedBy)
{
    /// <summary>What on the sheets a line of feedback can come from.</summary>
    public IReadOnlyList<FeedbackSource> Sources { get; init; } = [];

    /// <summary>Who can look again at what nobody saw.</summary>
    public IReadOnlyList<Voice> Panel { get; init; } = [];

    public IReadOnlyList<ConfirmationView> Confirmations { get; init; } = [];

    /// <summary>Matters that a second person has still to confirm before anybody decides.</summary>
    public IReadOnlyList<ConfirmationView> ToConfirm => [.. Confirmations.Where(c => c is { ConfirmedBy: null, Kind: not ConfirmKind.DiffersFromArithmetic })];

    /// <summary>The question whether the decision may differ from the arithmetic.</summary>
    public ConfirmationView? ToDiffer => Confirmations.FirstOrDefault(c => c.Kind == ConfirmKind.DiffersFromArithmetic);
}

public sealed record FeedbackSource(string ValueCode, Guid? EvidenceId, string Words);

/// <param name="IsMine">It rests on the reader, who cannot confirm it.</param>
public sealed record ConfirmationView(ConfirmKind Kind, string Words, string First, string? ConfirmedBy, DecisionOutcome? Outcome, bool IsMine, bool IsConfirmedByMe);

public sealed record ValueView(string Code, string Name, bool MustPass, ValueOutcome Outcome, string Sum, IReadOnlyList<CellView> Cells, string? TalkReason, string? TalkNames, IReadOnlyList<ConcernView> Concerns);

/// <param name="Sum">The cell's own arithmetic.</param>
public sealed record CellView(string Exercise, string Sum, IReadOnlyList<TalkRating> Ratings);

/// <param name="CanBeTakenBack">The mail has not left yet.</param>
public sealed record DecisionView(
    DecisionOutcome Outcome, DecisionOutcome Computed, string DecidedBy, DateTimeOffset DecidedAt, string? Reason, string? SecondName, string Arithmetic,
    MessageState MailState, DateTimeOffset? MailSentAt, DateTimeOffset MailGoesAt, bool CanBeTakenBack);

internal sealed class ShowAssessmentHandler(IRecruitmentDb db, Scorecards scorecards, Acts acts) : IRequestHandler<ShowAssessment, AssessmentView?>
{
    public async Task<AssessmentView?> Handle(ShowAssessment request, CancellationToken cancellationToken)
    {
        var person = await (
            from a in db.JobApplications.AsNoTracking()
            join c in db.Candidates on a.CandidateId equals c.Id
            where a.Id == request.JobApplicationId
            select new { a.Id, a.Version, a.Status, c.Name }).SingleOrDefaultAsync(cancellationToken);
        if (person is null) return null;
        var seat = await (
            from s in db.Seats.AsNoTracking()
            join d in db.AssessmentDays on s.DayId equals d.Id
            where s.JobApplicationId == person.Id && (s.Status == SeatStatus.Held || s.Status == SeatStatus.Booked || s.Status == SeatStatus.Attended)
            orderby s.BookedAt descending
            select new { s.Id, s.DayId, d.Date, Expected = d.Assignments.Count(a => a.SeatId == s.Id) }).FirstOrDefaultAsync(cancellationToken);
        var me = acts.StaffId;
        var submitted = seat is null ? 0 : await db.ScoreSheets.CountAsync(s => s.SeatId == seat.Id && s.SubmittedAt != null, cancellationToken);
        var owed = seat is null ? 0 : await db.SheetsOwedBy(me).CountAsync(o => o.DayId == seat.DayId, cancellationToken);
        var card = await scorecards.Of(person.Id, cancellationToken);
        return new AssessmentView(
            person.Id, person.Version, person.Name, person.Status, seat?.DayId, seat?.Date, submitted, seat?.Expected ?? 0, owed,
            card is null ? null : StandardViews.Of(card, me) with { Panel = await PanelOf(card, cancellationToken) }, card is null ? null : await DecisionOf(person.Id, cancellationToken), seat is null ? null : Decision.ResultDue(seat.Date))
        {
            ExercisesEnd = card is not null && await scorecards.ExercisesEnd(card.WashUp, cancellationToken) is var end && end > acts.Now ? end : null,
        };
    }

    private async Task<IReadOnlyList<Voice>> PanelOf(Scorecard card, CancellationToken cancellationToken) =>
        card.Result.Values.All(v => v.Score is not null) ? [] : await db.VoicesOf(card.WashUp, Guid.Empty).ToListAsync(cancellationToken);

    private async Task<DecisionView?> DecisionOf(Guid jobApplicationId, CancellationToken cancellationToken) => await (
        from d in db.DecisionOf(jobApplicationId).AsNoTracking()
        join m in db.Messages on d.MessageId equals m.Id
        select new DecisionView(
            d.Outcome, d.Computed, d.DecidedBy, d.DecidedAt, d.Reason, d.SecondName, d.Arithmetic, m.State, m.SentAt, m.NextAttemptAt,
            d.Outcome == DecisionOutcome.NotYet && m.State == MessageState.Waiting)).FirstOrDefaultAsync(cancellationToken);
}

internal static class StandardViews
{
    public static StandardView Of(Scorecard card, Guid reader)
    {
        var washUp = card.WashUp;
        return new StandardView(
            washUp.Version, card.Framework.Label, [.. card.Result.Values.Select(v => Value(v, card))], washUp.FinishedAt is null ? card.OpenTalks.Count : 0, washUp.FinishedAt is not null,
            card.Result.IsMet, Arithmetic.Of(card.Result), washUp.Feedback.Count == 0 ? Suggest(card) : [.. washUp.Feedback.OrderBy(f => f.Number).Select(f => new FeedbackWords(f.Text, f.ValueCode, f.EvidenceId))],
            washUp.FeedbackCheckedBy)
        {
            Sources = [.. Sources(card)],
            Confirmations = [.. washUp.Confirmations.OrderBy(c => c.Number).Select(c => new ConfirmationView(c.Kind, c.Words, c.FirstName, c.ConfirmedBy, c.Outcome, c.FirstId == reader, c.ConfirmedById == reader))],
        };
    }

    private static ValueView Value(ValueScore value, Scorecard card)
    {
        var talk = card.WashUp.Talks.FirstOrDefault(t => t.ValueCode == value.Value.Code);
        return new ValueView(
            value.Value.Code, value.Value.Name, value.Value.MustPass, value.Outcome, Arithmetic.Of(value), [.. value.Cells.Select(c => new CellView(c.Exercise.Name, Arithmetic.Of(c), ShowTalkHandler.Ratings(c, card)))],
            talk?.Reason, talk?.Names, card.IsWhereConcernsGo(value.Value.Code) ? [.. card.Concerns.Select(s => ShowTalkHandler.Concern(s, card))] : []);
    }

    /// <summary>Every line of evidence; of a value about which nobody wrote a line, its ratings.</summary>
    private static IEnumerable<FeedbackSource> Sources(Scorecard card)
    {
        foreach (var value in card.Result.Values.Where(v => v.Cells.Any(c => c.Ratings.Count > 0)))
        {
            var written = card.Sheets.SelectMany(s => s.Evidence.Where(e => e.ValueCode == value.Value.Code).Select(e => (s, e))).OrderBy(x => x.e.At).ToList();
            foreach (var (sheet, line) in written) yield return new(value.Value.Code, line.Id, $"{value.Value.Name}: {line.Text} ({sheet.AssessorName})");
            if (written.Count == 0) yield return new(value.Value.Code, null, $"{value.Value.Name}: the ratings, since nobody wrote a line");
        }
    }

    /// <summary>Two lines from what they showed best and one from where there is most to gain, each with what was written down, for the host to put into words.</summary>
    private static IReadOnlyList<FeedbackWords> Suggest(Scorecard card)
    {
        var seen = card.Result.Values.Where(v => v.Score is not null).OrderByDescending(v => v.Score!.Value).ToList();
        var picked = seen.Count > 3 ? [seen[0], seen[1], seen[^1]] : seen;
        return [.. picked.Select(v => Line(v, card)).Concat(Enumerable.Repeat(new FeedbackWords("", null, null), WashUp.FeedbackLines)).Take(WashUp.FeedbackLines)];

        static FeedbackWords Line(ValueScore value, Scorecard card)
        {
            var high = value.Score >= value.Line;
            var evidence = card.Sheets.SelectMany(s => s.Evidence.Select(e => (s, e)))
                .Where(x => x.e.ValueCode == value.Value.Code)
                .OrderByDescending(x => (high ? 1 : -1) * (x.s.Lines.FirstOrDefault(l => l.ValueCode == x.e.ValueCode)?.Rating ?? 0)).Select(x => x.e).FirstOrDefault();
            return evidence is null ? new("", value.Value.Code, null) : new($"{value.Value.Name}: {evidence.Text}", value.Value.Code, evidence.Id);
        }
    }
}
