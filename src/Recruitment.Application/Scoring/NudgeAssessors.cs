using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain;

namespace Recruitment.Application.Scoring;

/// <summary>Reminds everybody on the panel who still owes a sheet. Answers how many were written to, and who has no e-mail address and must be told.</summary>
public sealed record NudgeAssessors(Guid DayId) : IRequest<Outcome<Nudged>>;

public sealed record Nudged(int WrittenTo, IReadOnlyList<string> TellInPerson);

/// <summary>Says how many sheets are owed, and nothing about anybody.</summary>
public sealed record RatingsMissing(string Name, string Day, string Sheets, string Link) : Email;

public sealed record NothingIsMissing() : Refusal("Every sheet of this day is in. There is nobody to remind.");

internal sealed class NudgeAssessorsHandler(IRecruitmentDb db, Outbox outbox, Addresses addresses, Acts acts) : IRequestHandler<NudgeAssessors, Outcome<Nudged>>
{
    public async Task<Outcome<Nudged>> Handle(NudgeAssessors request, CancellationToken cancellationToken)
    {
        if (await db.AssessmentDays.AsNoTracking().Where(d => d.Id == request.DayId).Select(d => (DateOnly?)d.Date).SingleOrDefaultAsync(cancellationToken) is not { } date) return new NotFound();
        var owed = await db.OwedSheets().Where(o => o.DayId == request.DayId).GroupBy(o => o.StaffId).Select(g => new { StaffId = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        if (owed.Count == 0) return new NothingIsMissing();
        var ids = owed.ConvertAll(o => o.StaffId);
        var staff = await db.StaffMembers.AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Name, s.Email }).ToListAsync(cancellationToken);

        // Within ten minutes a second press is the same reminder.
        var turn = acts.Now.UtcTicks / TimeSpan.FromMinutes(10).Ticks;
        foreach (var member in staff.Where(s => s.Email is not null))
        {
            var key = $"ratings-missing/{request.DayId}/{member.Id}/{turn}";
            if (await db.Messages.AnyAsync(m => m.DedupeKey == key, cancellationToken)) continue;
            var count = owed.Find(o => o.StaffId == member.Id)!.Count;
            outbox.Enqueue(new RatingsMissing(member.Name, Words.Day(date), Words.Count(count, "sheet"), addresses.Page("/assess")), new Recipient(member.Name, member.Email!), key);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new Nudged(staff.Count(s => s.Email is not null), [.. staff.Where(s => s.Email is null).Select(s => s.Name)]);
    }
}
