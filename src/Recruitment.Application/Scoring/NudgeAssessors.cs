using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Scoring;

/// <summary>Reminds everybody on the panel who still owes a sheet. Answers how many were written to, and who has no e-mail address and must be told.</summary>
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
        var nudged = await nudge.Nudge(request.DayId, $"{turn}", cancellationToken);
        if (nudged is { WrittenTo: 0, TellInPerson: [] }) return new NothingIsMissing();
        await db.SaveChangesAsync(cancellationToken);
        return nudged;
    }
}

/// <summary>A sweep: when a day is over, everybody who owes a sheet of it is reminded once, while the day is fresh. [product.md, feature 53]</summary>
public sealed record RemindOfRatings : IRequest;

internal sealed class RemindOfRatingsHandler(IRecruitmentDb db, RatingsNudge nudge, Acts acts) : IRequestHandler<RemindOfRatings>
{
    private const string Kind = "ratings-missing";

    private static readonly TimeSpan _whileFresh = TimeSpan.FromHours(12);

    public async Task Handle(RemindOfRatings request, CancellationToken cancellationToken)
    {
        var (now, since) = (acts.Now, acts.Now - _whileFresh);
        var days = await db.AssessmentDays.AsNoTracking()
            .Where(d => d.EndsAt <= now && d.EndsAt > since && db.OwedSheets().Any(o => o.DayId == d.Id) && !db.Notices.Any(n => n.SubjectId == d.Id && n.Kind == Kind))
            .Select(d => new { d.Id, d.EndsAt }).ToListAsync(cancellationToken);
        foreach (var day in days)
        {
            db.Notices.Add(Notice.Of(day.Id, Kind, day.EndsAt, now));
            await nudge.Nudge(day.Id, "at-the-end", cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}

internal sealed class RatingsNudge(IRecruitmentDb db, Outbox outbox, Addresses addresses)
{
    /// <param name="turn">The same turn is one reminder, however often it is asked for.</param>
    public async Task<Nudged> Nudge(Guid dayId, string turn, CancellationToken cancellationToken)
    {
        var owed = await db.OwedSheets().Where(o => o.DayId == dayId).GroupBy(o => o.StaffId).Select(g => new { StaffId = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var ids = owed.ConvertAll(o => o.StaffId);
        var staff = await db.StaffMembers.AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Name, s.Email }).ToListAsync(cancellationToken);
        var date = await db.AssessmentDays.AsNoTracking().Where(d => d.Id == dayId).Select(d => d.Date).SingleOrDefaultAsync(cancellationToken);
        foreach (var member in staff.Where(s => s.Email is not null))
        {
            var key = $"ratings-missing/{dayId}/{member.Id}/{turn}";
            if (await db.Messages.AnyAsync(m => m.DedupeKey == key, cancellationToken)) continue;
            var sheets = Words.Count(owed.Find(o => o.StaffId == member.Id)!.Count, "sheet");
            outbox.Enqueue(new RatingsMissing(member.Name, Words.Day(date), sheets, addresses.Page("/assess")), new Recipient(member.Name, member.Email!), key);
        }

        return new Nudged(staff.Count(s => s.Email is not null), [.. staff.Where(s => s.Email is null).Select(s => s.Name)]);
    }
}
