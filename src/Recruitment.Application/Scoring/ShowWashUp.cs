using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>The wash-up of a day: who waits for sheets, who needs a talk about what, who is done. In the order of the day, never of scores.</summary>
[For(Policy.Deciding)]
public sealed record ShowWashUp(Guid DayId) : IRequest<WashUpView?>;

/// <param name="Owed">The sheets that the reader has still to submit; while there are any they see no ratings of that day.</param>
public sealed record WashUpView(Guid DayId, DateOnly Date, string Name, int Owed, IReadOnlyList<WashUpPerson> People)
{
    public int Lines => People.Sum(p => p.Open.Count);

    /// <summary>The most pressing first: not seen, apart, young people against staff, a 1, near the line.</summary>
    public (Guid JobApplicationId, string ValueCode)? Next =>
        People.SelectMany(p => p.Open.Select(o => (Line: o, Person: p))).OrderBy(x => x.Line.Reason).Select(x => ((Guid, string)?)(x.Person.JobApplicationId, x.Line.Code)).FirstOrDefault();

    /// <summary>Lines near the line about which nobody disagrees: they can be settled together.</summary>
    public int NobodyDisagrees => People.Sum(p => p.Open.Count(o => o.NobodyDisagrees));

    public int Quiet => People.Count(p => p.State == WashUpState.NothingToTalkAbout);

    public IReadOnlyList<WashUpPerson> ToDecide => [.. People.Where(p => p.State == WashUpState.ToDecide)];

    public DateTimeOffset ResultDue => Decision.ResultDue(Date);
}

public sealed record WashUpPerson(Guid JobApplicationId, string Name, string? Group, SeatColour? Colour, WashUpState State, IReadOnlyList<TalkLine> Open)
{
    /// <summary>Talked through, and open to another talk until the wash-up is finished.</summary>
    public IReadOnlyList<TalkLine> Talked { get; init; } = [];
}

public enum WashUpState
{
    WaitingForSheets,
    ToTalk,
    NothingToTalkAbout,

    /// <summary>The talk is finished, and they wait for the result.</summary>
    ToDecide,

    /// <summary>Decided about, or they withdrew.</summary>
    Done,

    /// <summary>The reader knows this person, or owes a sheet.</summary>
    NotForYou,
}

/// <param name="Reason">The first of its reasons; null where only a concern is.</param>
public sealed record TalkLine(string Code, string Value, TalkReason? Reason, bool NobodyDisagrees);

internal sealed class ShowWashUpHandler(IRecruitmentDb db, Scorecards scorecards, Acts acts) : IRequestHandler<ShowWashUp, WashUpView?>
{
    public async Task<WashUpView?> Handle(ShowWashUp request, CancellationToken cancellationToken)
    {
        var day = await db.AssessmentDays.AsNoTracking().Where(d => d.Id == request.DayId).Select(d => new { d.Id, d.Date, d.Name }).SingleOrDefaultAsync(cancellationToken);
        if (day is null) return null;
        var me = acts.StaffId;
        var owed = await db.SheetsOwedBy(me).CountAsync(o => o.DayId == day.Id, cancellationToken);
        var people = await (
            from seat in db.Seats.AsNoTracking()
            join candidate in db.Candidates on seat.CandidateId equals candidate.Id
            join application in db.JobApplications on seat.JobApplicationId equals application.Id
            where seat.DayId == day.Id && seat.Status == SeatStatus.Attended
            orderby seat.Group, candidate.FoldedName
            select new { seat.Id, seat.JobApplicationId, seat.Group, seat.Colour, candidate.Name, application.Status }).ToListAsync(cancellationToken);
        var cards = await scorecards.OfDay(day.Id, cancellationToken);

        var lines =
            from person in people
            let card = cards.FirstOrDefault(c => c.WashUp.SeatId == person.Id)
            let open = card is null || card.WashUp.FinishedAt is not null ? [] : card.OpenTalks.Select(t => LineOf(card, t)).ToList()
            let state = person.Status == ApplicationStatus.Attended ? WashUpState.WaitingForSheets
                : card is null ? WashUpState.NotForYou
                : card.WashUp.FinishedAt is not null ? person.Status == ApplicationStatus.WashedUp ? WashUpState.ToDecide : WashUpState.Done
                : open.Count > 0 ? WashUpState.ToTalk : WashUpState.NothingToTalkAbout
            select new WashUpPerson(
                person.JobApplicationId, person.Name, person.Group is { } g ? DayGroup.LetterOf(g) : null, person.Colour, state, open)
            {
                Talked = card is null || card.WashUp.FinishedAt is not null ? [] : [.. card.Talks.Where(t => card.OpenTalks.All(o => o.ValueCode != t.ValueCode)).Select(t => LineOf(card, t))],
            };
        return new WashUpView(day.Id, day.Date, day.Name, owed, [.. lines]);
    }
    private static TalkLine LineOf(Scorecard card, ValueTalk talk) => new(
        talk.ValueCode, card.Framework.Value(talk.ValueCode)!.Name, talk.About.Count > 0 ? talk.About[0].Reason : null, card.NearTheLine.Any(n => n.ValueCode == talk.ValueCode));
}
