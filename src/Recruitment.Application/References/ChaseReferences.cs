using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Application.Sweeps;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Messages;
using Recruitment.Domain.References;

namespace Recruitment.Application.References;

/// <summary>
/// The sweep of the reference desk: reminds referees on days 2 and 5, calls a note unconfirmed on day 7, tells the candidate two working days after our first call that
/// we cannot reach somebody, and asks for another once we have rung on three. It decides nothing about anybody. [product.md, feature 61; domain.md 4.4]
/// </summary>
[ByService]
public sealed record ChaseReferences : IRequest;

/// <summary>To a referee, when the note of a call waits for their answer.</summary>
public sealed record ReferenceReminder(string Name, string CandidateName, string Link) : Email;

/// <summary>To a candidate, when a referee cannot be reached.</summary>
public sealed record RefereeNotReached(string Name, string RefereeName, string RungOn, string? AskForAnother, string Link) : Email;

internal sealed class ChaseReferencesHandler(IRecruitmentDb db, IEachRow each, Acts acts) : IRequestHandler<ChaseReferences>
{
    public async Task Handle(ChaseReferences request, CancellationToken cancellationToken)
    {
        var notes = await (
            from n in db.ReferenceRecords
            join a in db.JobApplications on n.JobApplicationId equals a.Id
            where n.State == ReferenceState.SentForConfirmation && Referee.AreAskedAt.Contains(a.Status)
            select new SweepRow(n.Id, n.JobApplicationId)).ToListAsync(cancellationToken);
        await each.Do<RemindReferee>(request, notes, cancellationToken);

        var firstTriedBefore = LondonTime.At(LondonTime.DayOf(acts.Now).AddDays(1 - Referee.TellAfter), TimeOnly.MinValue);
        var referees = await (
            from r in db.Referees.Where(Referee.WasTriedInVain)
            join a in db.JobApplications on r.JobApplicationId equals a.Id
            where r.Attempts.Any(t => t.At < firstTriedBefore) && Referee.AreAskedAt.Contains(a.Status)
            select new SweepRow(r.Id, r.JobApplicationId)).ToListAsync(cancellationToken);
        await each.Do<TellOfSilence>(request, referees, cancellationToken);
    }
}

internal sealed class RemindReferee(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts) : IRowWork
{
    private static readonly int[] _onDays = [2, 5];

    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        var record = await db.ReferenceRecords.SingleAsync(r => r.Id == id, cancellationToken);
        record.LeaveUnconfirmed(acts.Because());
        if (await db.Newest(id, record.SentAt!.Value, _onDays, "reference-reminder", acts.Now, cancellationToken) is { } kind)
        {
            var referee = await db.Referees.AsNoTracking().SingleAsync(r => r.Id == record.RefereeId, cancellationToken);
            var candidate = await db.CandidateOf(record.JobApplicationId, cancellationToken);
            outbox.Enqueue(
                new ReferenceReminder(referee.Name, candidate.Name, addresses.Private("reference")), Recipient.Referee(referee.Id, referee.Name, referee.Email), $"{kind}/{id}", record.JobApplicationId,
                links.Make(LinkPurpose.Reference, id));
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}

internal sealed class TellOfSilence(IRecruitmentDb db, Calendars calendars, PrivateLinks links, Outbox outbox, Addresses addresses, Acts acts) : IRowWork
{
    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        var (referee, today) = (await db.Referees.AsNoTracking().SingleAsync(r => r.Id == id, cancellationToken), LondonTime.DayOf(acts.Now));
        var (calendar, noticed) = (await calendars.Load(cancellationToken), await db.NoticesOf([id], cancellationToken));
        var another = referee.NeedsReplacing(today, calendar);
        var due = new[] { (Day: Referee.TellAfter, IsDue: referee.IsSilentFor(Referee.TellAfter, today, calendar)), (Day: Referee.DaysOfTrying, IsDue: another) }
            .Where(d => d.IsDue && !noticed.Contains((id, Kind(d.Day)))).Select(d => d.Day).ToList();
        if (due.Count == 0) return;

        // Both may be due at once: nobody gets two letters for it.
        var since = LondonTime.DayOf(referee.InVain()[0].At);
        db.Notices.AddRange(due.Select(day => Notice.Of(id, Kind(day), LondonTime.At(calendar.Add(since, day), new TimeOnly(9, 0)), acts.Now)));
        var candidate = await db.CandidateOf(referee.JobApplicationId, cancellationToken);
        var days = Words.List(referee.InVain().Select(a => LondonTime.DayOf(a.At)).Distinct().Select(Words.Day));
        outbox.Enqueue(
            new RefereeNotReached(candidate.Name, referee.Name, days, another ? "Please give us the name of somebody else as well." : null, addresses.Private("application")),
            Recipient.Of(candidate), $"{Kind(due[^1])}/{id}", referee.JobApplicationId, links.Make(LinkPurpose.Application, referee.JobApplicationId));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static string Kind(int day) => $"referee-not-reached-day-{day}";
}

internal static class ReferenceChasers
{
    /// <summary>Of the letters that came due, the newest; older ones are noted as overtaken, so that nobody gets two at once.</summary>
    public static async Task<string?> Newest(this IRecruitmentDb db, Guid about, DateTimeOffset since, int[] days, string kind, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var noticed = await db.NoticesOf([about], cancellationToken);
        var due = days.Where(day => since.AddDays(day) <= now).Select(day => (Day: day, Kind: $"{kind}-day-{day}")).Where(d => !noticed.Contains((about, d.Kind))).ToList();
        db.Notices.AddRange(due.Select(d => Notice.Of(about, d.Kind, since.AddDays(d.Day), now)));
        return due.Count > 0 ? due[^1].Kind : null;
    }

    public static Task<Candidate> CandidateOf(this IRecruitmentDb db, Guid jobApplicationId, CancellationToken cancellationToken) =>
        db.JobApplications.AsNoTracking().Where(a => a.Id == jobApplicationId).Join(db.Candidates, a => a.CandidateId, c => c.Id, (a, c) => c).SingleAsync(cancellationToken);
}
