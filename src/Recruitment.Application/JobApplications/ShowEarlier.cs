using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;

namespace Recruitment.Application.JobApplications;

/// <summary>Whoever was here before is recognised by the reader: what became of their other applications, and whom they may be. [product.md, features 4 and 77]</summary>
[For(Policy.Casework)]
public sealed record ShowEarlier(Guid Id) : IRequest<Earlier>;

/// <param name="Applications">The newest first.</param>
/// <param name="Questions">Whether they are one person with somebody else, where that is not answered.</param>
/// <param name="SaidNoToThePool">The day on which they said "no, thank you" to the talent pool, here or before.</param>
public sealed record Earlier(IReadOnlyList<EarlierApplication> Applications, IReadOnlyList<EarlierQuestion> Questions, DateOnly? SaidNoToThePool)
{
    public bool IsEmpty => Applications.Count == 0 && Questions.Count == 0 && SaidNoToThePool is null;
}

/// <param name="IsConfirmed">False where it came under the same address and nobody has said that it is theirs.</param>
/// <param name="Advice">What we said would change the answer, or what we saw on their day.</param>
/// <param name="ComeBackOn">From when we said they are welcome again.</param>
public sealed record EarlierApplication(
    Guid Id, string Reference, string VacancyTitle, DateTimeOffset ReceivedAt, ApplicationStatus Status, bool IsConfirmed, ReplyKind? Reply, DateOnly? Day, bool DidAttend, DecisionOutcome? Result,
    IReadOnlyList<string> Advice, DateOnly? ComeBackOn);

/// <param name="With">The name on the other record.</param>
public sealed record EarlierQuestion(Guid Id, string With, bool IsAskedByMail);

internal sealed class ShowEarlierHandler(IRecruitmentDb db, Unnamed unnamed, ServiceSettings settings) : IRequestHandler<ShowEarlier, Earlier>
{
    private const int AtMost = 20;

    public async Task<Earlier> Handle(ShowEarlier request, CancellationToken cancellationToken)
    {
        var me = await db.JobApplications.Where(a => a.Id == request.Id).Select(a => a.CandidateId).SingleOrDefaultAsync(cancellationToken);
        var asked = await (
            from p in db.PossibleSamePeople.AsNoTracking()
            join c in db.Candidates on p.KnownCandidateId == me ? p.OtherCandidateId : p.KnownCandidateId equals c.Id
            where p.State == SamePersonState.Open && (p.KnownCandidateId == me || p.OtherCandidateId == me)
            orderby p.FoundAt
            select new { p.Id, CandidateId = c.Id, c.Name, Unnamed = unnamed.Applications.Where(u => u.CandidateId == c.Id).Select(u => u.Reference).FirstOrDefault(), p.IsAskedByMail }).Take(AtMost).ToListAsync(cancellationToken);
        var mine = (await unnamed.Find(request.Id, cancellationToken))?.Reference;
        var mailbox = asked.Where(a => a.IsAskedByMail).Select(a => a.CandidateId).ToList();
        var others = await (
            from a in db.JobApplications.AsNoTracking()
            join v in db.Vacancies on a.VacancyId equals v.Id
            where a.Id != request.Id && (a.CandidateId == me || mailbox.Contains(a.CandidateId))
            orderby a.ReceivedAt descending
            select new { Application = a, v.Title }).Take(AtMost).ToListAsync(cancellationToken);
        var ids = others.ConvertAll(o => o.Application.Id);
        var seats = await (
            from s in db.Seats.AsNoTracking()
            join d in db.AssessmentDays on s.DayId equals d.Id
            where ids.Contains(s.JobApplicationId) && s.Status != SeatStatus.GivenBack && s.Status != SeatStatus.Cancelled
            select new { s.JobApplicationId, d.Date, s.Status }).ToListAsync(cancellationToken);
        var decisions = await db.Decisions.AsNoTracking().Where(d => ids.Contains(d.JobApplicationId) && d.TakenBackAt == null).Select(d => new { d.JobApplicationId, d.Outcome, d.DecidedAt }).ToListAsync(cancellationToken);
        var feedback = await db.WashUps.AsNoTracking().Where(w => ids.Contains(w.JobApplicationId) && w.FeedbackCheckedBy != null)
            .SelectMany(w => w.Feedback, (w, f) => new { w.JobApplicationId, f.Number, f.Text }).ToListAsync(cancellationToken);
        var left = await db.PoolPlaces.AsNoTracking().Where(p => (p.JobApplicationId == request.Id || ids.Contains(p.JobApplicationId)) && p.LeftAt != null).MaxAsync(p => p.LeftAt, cancellationToken);

        return new Earlier(
            [.. others.Select(o =>
            {
                var a = o.Application;
                var seat = seats.Where(s => s.JobApplicationId == a.Id).MaxBy(s => s.Date);
                var decision = decisions.Where(d => d.JobApplicationId == a.Id).MaxBy(d => d.DecidedAt);
                var said = feedback.Where(f => f.JobApplicationId == a.Id).OrderBy(f => f.Number).Select(f => f.Text);
                DateOnly? comeBack = decision is { Outcome: DecisionOutcome.NotYet } ? LondonTime.DayOf(decision.DecidedAt).AddMonths(settings.ComeBackAfterMonths) : a.LatestReply?.ComeBackOn;
                return new EarlierApplication(
                    a.Id, a.Reference, o.Title, a.ReceivedAt, a.Status, a.CandidateId == me, a.LatestReply?.Kind, seat?.Date, seat?.Status == SeatStatus.Attended, decision?.Outcome,
                    [.. decision is null ? a.Essentials.Where(e => e.IsMet == false).Select(e => e.Advice) : said], comeBack);
            })],
            [.. asked.Select(a => new EarlierQuestion(a.Id, Unnamed.OneOfTwo(a.Name, a.Unnamed, mine), a.IsAskedByMail))], left is { } moment ? LondonTime.DayOf(moment) : null);
    }
}
