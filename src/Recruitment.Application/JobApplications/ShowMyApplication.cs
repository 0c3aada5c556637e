using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.JobApplications;

/// <summary>The candidate's own page, by the token of their private link.</summary>
[ByLink]
public sealed record ShowMyApplication(string Token) : IRequest<MyApplicationView?>;

/// <param name="Question">The one thing that we asked, while we wait for its answer.</param>
/// <param name="Status">As the candidate may see it: a reply that has not left yet is not told by the page before it is told by the letter.</param>
public sealed record MyApplicationView(
    string Token, Guid Id, Guid Version, string Reference, string VacancyTitle, string VacancySlug, ApplicationStatus Status, Turn Turn, IReadOnlyList<Step> Steps,
    ContactDetails Contact, string? Adjustments, string? Question, DateTimeOffset ReceivedAt, IReadOnlyList<MyCv> Cvs, IReadOnlyList<MyMessage> Messages)
{
    public MyPoolPlace Pool { get; init; } = new(null, false, false);

    /// <summary>What a colleague told them was found, after they had met the standard.</summary>
    public MyTalk? Talk { get; init; }

    /// <summary>Another record is known under this address: they can say that they are the same person.</summary>
    public bool MayConfirm { get; init; }

    /// <summary>The address of a page below this one.</summary>
    public string Below(string page) => $"/application/{Token}/{page}";

    /// <summary>Whether a day may still come on which they need something.</summary>
    public bool HasADayAhead => Status is ApplicationStatus.Received or ApplicationStatus.AwaitingAnswer or ApplicationStatus.Invited or ApplicationStatus.Booked or ApplicationStatus.DidNotAttend;

    public bool May(ApplicationAction action) => Lifecycle.Allows(Status, action);
}

/// <param name="Until">The last day that was agreed to; null where they never agreed, or have left.</param>
public sealed record MyPoolPlace(DateOnly? Until, bool HasLeft, bool IsIn);

/// <param name="By">Whom they can ask.</param>
/// <param name="IsOpen">Whether it still waits for an answer or a decision.</param>
public sealed record MyTalk(string Found, DateOnly On, DateOnly AnswerBy, string By, string? Answer, DateTimeOffset? AnsweredAt, bool IsOpen);

public sealed record MyCv(string Name, DateTimeOffset SentAt);

public sealed record MyMessage(string Subject, string Body, DateTimeOffset At);

internal sealed class ShowMyApplicationHandler(IRecruitmentDb db, PrivateLinks links, TimeProvider time) : IRequestHandler<ShowMyApplication, MyApplicationView?>
{
    public async Task<MyApplicationView?> Handle(ShowMyApplication request, CancellationToken cancellationToken)
    {
        var id = await links.Opens(LinkPurpose.Application, request.Token, cancellationToken);
        var found = await (
            from a in db.JobApplications.AsNoTracking()
            join c in db.Candidates on a.CandidateId equals c.Id
            join v in db.Vacancies on a.VacancyId equals v.Id
            where a.Id == id
            select new
            {
                a.Id,
                a.Version,
                a.Reference,
                v.Title,
                v.Slug,
                a.Status,
                a.StatusSince,
                a.StatusBefore,
                a.StatusBeforeSince,
                a.ReplyDueAt,
                a.ReceivedAt,
                a.CandidateId,
                c.Name,
                c.KnownAs,
                c.Email,
                c.Phone,
                c.SocialWorkEnglandNumber,
                c.Adjustments,
                ReplyIsHeld = a.Replies.OrderByDescending(r => r.DecidedAt).Take(1).Any(r => r.SentAt == null),
                ResultIsHeld = a.Status == ApplicationStatus.NotYet
                    && db.Messages.Any(m => m.State == MessageState.Waiting && db.Decisions.Any(d => d.JobApplicationId == a.Id && d.TakenBackAt == null && d.MessageId == m.Id)),
                Seats = db.Seats.Where(s => s.JobApplicationId == a.Id).OrderByDescending(s => s.BookedAt).Select(s => new { s.Status, db.AssessmentDays.Single(d => d.Id == s.DayId).StartsAt }).ToList(),
                Offer = db.Offers.Where(o => o.JobApplicationId == a.Id).OrderByDescending(o => o.MadeAt).Select(o => new { o.AnswerBy, o.StartsOn, Conditions = o.Conditions.Select(c => new { c.Kind, c.State }).ToList() }).FirstOrDefault(),
                Question = a.Status == ApplicationStatus.AwaitingAnswer || a.StatusBefore == ApplicationStatus.AwaitingAnswer
                    ? db.History.Where(h => h.SubjectId == a.Id && h.What == nameof(ApplicationAction.AskForOneThing)).OrderByDescending(h => h.At).Select(h => h.Why).FirstOrDefault()
                    : null,
                KeptWith = a.Status == ApplicationStatus.SetAside ? db.JobApplications.Where(o => o.Id == a.TogetherWithId).Select(o => o.Reference).FirstOrDefault() : null,
                MayConfirm = db.PossibleSamePeople.Any(p => p.OtherCandidateId == c.Id && p.IsAskedByMail && p.State == SamePersonState.Open),
                Pool = db.PoolPlaces.Where(p => p.JobApplicationId == a.Id).Select(p => new { p.Until, p.LeftAt }).FirstOrDefault(),
                Referees = db.Referees.Count(r => r.JobApplicationId == a.Id && (r.State == Domain.References.RefereeState.MayBeCalled || r.State == Domain.References.RefereeState.Spoken)),
                Talk = db.Closings.Where(t => t.JobApplicationId == a.Id && t.Talk != null && t.State != ClosingState.Dropped).OrderByDescending(t => t.Id)
                    .Select(t => new MyTalk(t.Talk!.Found, t.Talk.On, t.Talk.AnswerBy, t.Talk.By, t.Answer, t.AnsweredAt, t.State != ClosingState.Closed)).FirstOrDefault(),
                Cvs = a.Cvs.OrderByDescending(f => f.Number).Select(f => new MyCv(f.File.Name, f.SentAt)).ToList(),
            }).SingleOrDefaultAsync(cancellationToken);
        if (found is null) return null;
        var messages = await db.Messages.AsNoTracking()
            .Where(m => m.JobApplicationId == found.Id && m.ToKind == RecipientKind.Candidate && m.ToId == found.CandidateId && (m.State == MessageState.Sent || m.State == MessageState.Failed))
            .OrderByDescending(m => m.CreatedAt).Select(m => new MyMessage(m.Subject, m.Body, m.SentAt ?? m.CreatedAt)).ToListAsync(cancellationToken);

        // Nobody reads here what can still be taken back, nor since when.
        var isHeld = (found.ReplyIsHeld && (IsReply(found.Status) || found.Status == ApplicationStatus.SetAside)) || found.ResultIsHeld;
        var status = !isHeld ? found.Status : found.StatusBefore ?? (found.ResultIsHeld ? ApplicationStatus.WashedUp : ApplicationStatus.Received);
        var pool = new MyPoolPlace(found.Pool?.Until, found.Pool?.LeftAt is not null, found.Pool is { LeftAt: null, Until: { } until } && LondonTime.DayOf(time.GetUtcNow()) <= until);
        var facts = new TurnFacts(status, isHeld ? found.StatusBeforeSince ?? found.ReceivedAt : found.StatusSince, time.GetUtcNow())
        {
            ReplyDueAt = found.ReplyDueAt,
            SeatAt = found.Seats.FirstOrDefault(s => s.Status is not (SeatStatus.GivenBack or SeatStatus.Cancelled))?.StartsAt,
            MayRebook = Rebooking.IsAllowedAfter(found.Seats.Count(s => s.Status == SeatStatus.DidNotAttend)),
            RefereesAreNamed = found.Referees >= ReferenceStanding.Needed,
            AnswerOfferBy = found.Offer?.AnswerBy,
            StartsOn = found.Offer?.StartsOn,
            WaitsForThem = found.Offer?.Conditions.Count(c => ConditionRules.HeldBy(c.Kind, c.State) == HeldBy.Candidate) ?? 0,
            Pool = pool,
            Talk = status.IsEnding() && status != ApplicationStatus.Closed ? null : found.Talk,
            KeptWith = found.KeptWith,
        };
        return new MyApplicationView(
            request.Token, found.Id, found.Version, found.Reference, found.Title, found.Slug, status, Turns.TurnOf(facts), Steps.Of(status),
            new ContactDetails(found.Name, found.Email, found.Phone, found.SocialWorkEnglandNumber) { KnownAs = found.KnownAs }, found.Adjustments, status == ApplicationStatus.AwaitingAnswer ? found.Question : null, found.ReceivedAt, found.Cvs,
            [.. messages.Select(m => m with { Body = m.Body.Replace(Addresses.LinkMark, "(your private link)", StringComparison.Ordinal) })])
        {
            Pool = pool,
            Talk = facts.Talk,
            MayConfirm = found.MayConfirm,
        };
    }

    private static bool IsReply(ApplicationStatus status) => Enum.GetValues<ReplyKind>().Any(kind => Lifecycle.Next(ApplicationStatus.Received, JobApplication.ActionOf(kind)) == status);
}
