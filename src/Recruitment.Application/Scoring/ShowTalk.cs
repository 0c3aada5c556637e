using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Scoring;

/// <summary>One value of one person, with everything that was rated and written down: what the panel has in front of it while it talks.</summary>
[For(Policy.Deciding)]
public sealed record ShowTalk(Guid JobApplicationId, string ValueCode) : IRequest<TalkView?>;

/// <param name="Version">Of the wash-up as the page showed it.</param>
/// <param name="Names">Who agreed, where there was a talk before.</param>
/// <param name="Voices">Who can be ticked; nobody is beforehand.</param>
public sealed record TalkView(
    Guid JobApplicationId, Guid DayId, Guid Version, string Name, FrameworkValue Value, IReadOnlyList<TalkReasonView> Reasons, IReadOnlyList<TalkCell> Cells,
    IReadOnlyList<ConcernView> Concerns, string? Score, string Line, string? Reason, string Names, IReadOnlyList<Voice> Voices, bool IsFinished);

public sealed record TalkReasonView(TalkReason Reason, string? Exercise);

/// <param name="Agreed">What an earlier talk agreed; null where the ratings stand.</param>
public sealed record TalkCell(string ExerciseCode, string Exercise, IReadOnlyList<TalkRating> Ratings, AgreedView? Agreed);

public sealed record AgreedView(int? Rating);

public sealed record TalkRating(string Assessor, AssessorKind Kind, int? Rating, IReadOnlyList<SheetEvidence> Evidence);

public sealed record ConcernView(Guid SheetId, string Assessor, string Exercise, string Words, bool? IsSettled, string? Answer);

internal sealed class ShowTalkHandler(IRecruitmentDb db, Scorecards scorecards, Acts acts) : IRequestHandler<ShowTalk, TalkView?>
{
    public async Task<TalkView?> Handle(ShowTalk request, CancellationToken cancellationToken)
    {
        if (await scorecards.Of(request.JobApplicationId, cancellationToken) is not { } card || card.Framework.Value(request.ValueCode) is not { } value) return null;
        var name = await db.JobApplications.Where(a => a.Id == request.JobApplicationId).Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => c.Name).SingleAsync(cancellationToken);
        var score = card.Result.Values.Single(v => v.Value.Code == value.Code);
        var talk = card.WashUp.Talks.FirstOrDefault(t => t.ValueCode == value.Code);
        var reasons = card.Talks.FirstOrDefault(t => t.ValueCode == value.Code)?.About ?? [];
        return new TalkView(
            request.JobApplicationId, card.WashUp.DayId, card.WashUp.Version, name, value,
            [.. reasons.Select(r => new TalkReasonView(r.Reason, r.ExerciseCode is { } code ? card.Framework.Exercise(code)!.Name : null))],
            [.. score.Cells.Select(c => new TalkCell(c.Exercise.Code, c.Exercise.Name, Ratings(c, card), c.Agreed is null ? null : new AgreedView(c.Agreed.Rating)))],
            card.IsWhereConcernsGo(value.Code) ? [.. card.Concerns.Select(s => Concern(s, card))] : [],
            score.OriginalScore?.ToString(), score.Line.ToString(), talk?.Reason, talk?.Names ?? "",
            await db.VoicesOf(card.WashUp, acts.StaffId).ToListAsync(cancellationToken), card.WashUp.FinishedAt is not null);
    }

    internal static IReadOnlyList<TalkRating> Ratings(CellScore cell, Scorecard card) =>
    [
        .. from given in cell.Given
           let sheet = card.Sheets.Single(s => s.Id == given.SheetId)
           select new TalkRating(
               given.Assessor, given.Kind, given.Rating,
               [.. sheet.Evidence.Where(e => e.ValueCode == given.ValueCode).OrderBy(e => e.At).Select(e => new SheetEvidence(e.Id, e.Text, e.At))]),
    ];

    internal static ConcernView Concern(ScoreSheet sheet, Scorecard card)
    {
        var settled = card.WashUp.Concerns.FirstOrDefault(c => c.SheetId == sheet.Id);
        return new ConcernView(sheet.Id, sheet.AssessorName, card.Framework.Exercise(sheet.ExerciseCode)!.Name, sheet.Concern!, settled?.IsSettled, settled?.Words);
    }
}
