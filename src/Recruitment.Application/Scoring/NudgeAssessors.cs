using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Application.Sweeps;
using Recruitment.Domain;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Scoring;

/// <summary>Reminds everybody on the panel who still owes a sheet. Answers how many were written to, and who has no e-mail address and must be told.</summary>
[For(Policy.Casework)]
public sealed record NudgeAssessors(Guid DayId) : IRequest<Outcome<Nudged>>;

public sealed record Nudged(int WrittenTo, IReadOnlyList<string> TellInPerson);

/// <summary>To an assessor, when sheets are owed: how many, and nothing about anybody.</summary>
public sealed record RatingsMissing(string Name, string Day, string Sheets, string Link) : Email;

public sealed record NothingIsMissing() : Refusal("Every sheet of this day is in. There is nobody to remind.");

internal sealed class NudgeAssessorsHandler(IRecruitmentDb db, RatingsNudge nudge, Acts acts) : IRequestHandler<NudgeAssessors, Outcome<Nudged>>
{
    public async Task<Outcome<Nudged>> Handle(NudgeAssessors request, CancellationToken cancellationToken)
    {
        // Within ten minutes a second press is the same reminder.
        var turn = acts.Now.UtcTicks / TimeSpan.FromMinutes(10).Ticks;
        var nudged = await nudge.Nudge([request.DayId], $"{turn}", cancellationToken);
        if (nudged is { WrittenTo: 0, TellInPerson: [] }) return new NothingIsMissing();
        await db.SaveChangesAsync(cancellationToken);
        return nudged;
    }
}

/// <summary>A sweep: when a day is over, everybody who owes a sheet of it is reminded once, while the day is fresh. [product.md, feature 53]</summary>
[ByService]
public sealed record RemindOfRatings : IRequest;

internal sealed class RemindOfRatingsHandler(IRecruitmentDb db, IEachRow each, Acts acts) : IRequestHandler<RemindOfRatings>
{
    private static readonly TimeSpan _whileFresh = TimeSpan.FromHours(12);

    public async Task Handle(RemindOfRatings request, CancellationToken cancellationToken)
    {
        var (now, since) = (acts.Now, acts.Now - _whileFresh);
        var days = await db.AssessmentDays.AsNoTracking()
            .Where(d => d.EndsAt <= now && d.EndsAt > since && db.OwedSheets().Any(o => o.DayId == d.Id) && !db.Notices.Any(n => n.SubjectId == d.Id && n.Kind == RemindOfRatingsOf.Kind))
            .Select(d => new SweepRow(d.Id, null)).ToListAsync(cancellationToken);
        await each.Do<RemindOfRatingsOf>(request, days, cancellationToken);
    }
}

internal sealed class RemindOfRatingsOf(IRecruitmentDb db, RatingsNudge nudge, Acts acts) : IRowWork
{
    public const string Kind = "ratings-missing";

    public async Task Handle(Guid id, CancellationToken cancellationToken)
    {
        if ((await db.NoticesOf([id], cancellationToken)).Contains((id, Kind))) return;
        db.Notices.Add(Notice.Of(id, Kind, await db.AssessmentDays.Where(d => d.Id == id).Select(d => d.EndsAt).SingleAsync(cancellationToken), acts.Now));
        await nudge.Nudge([id], "at-the-end", cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}

internal sealed class RatingsNudge(IRecruitmentDb db, Outbox outbox, Addresses addresses)
{
    /// <param name="turn">The same turn is one reminder, however often it is asked for.</param>
    public async Task<Nudged> Nudge(List<Guid> dayIds, string turn, CancellationToken cancellationToken)
    {
        var owed = await (
            from o in db.OwedSheets().Where(o => dayIds.Contains(o.DayId)).GroupBy(o => new { o.DayId, o.StaffId }).Select(g => new { g.Key.DayId, g.Key.StaffId, Count = g.Count() })
            join staff in db.StaffMembers on o.StaffId equals staff.Id
            join day in db.AssessmentDays on o.DayId equals day.Id
            select new { o.DayId, day.Date, o.Count, o.StaffId, staff.Name, staff.Email }).ToListAsync(cancellationToken);
        var keys = owed.ConvertAll(o => KeyOf(o.DayId, o.StaffId, turn));
        var known = (await db.Messages.Where(m => keys.Contains(m.DedupeKey)).Select(m => m.DedupeKey).ToListAsync(cancellationToken)).ToHashSet();
        foreach (var member in owed.Where(o => o.Email is not null && !known.Contains(KeyOf(o.DayId, o.StaffId, turn))))
            outbox.Enqueue(
                new RatingsMissing(member.Name, Words.Day(member.Date), Words.Count(member.Count, "sheet"), addresses.Page("/assess")), Recipient.Staff(member.StaffId, member.Name, member.Email!),
                KeyOf(member.DayId, member.StaffId, turn));

        return new Nudged(owed.Count(o => o.Email is not null), [.. owed.Where(o => o.Email is null).Select(o => o.Name)]);
    }

    private static string KeyOf(Guid dayId, Guid staffId, string turn) => $"ratings-missing/{dayId}/{staffId}/{turn}";
}
