using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>One assessor cannot sit on two days at one hour.</summary>
internal static class PanelsElsewhere
{
    /// <summary>Those of these members who sit on another day while this one is held.</summary>
    public static async Task<Refusal?> SitElsewhere(
        this IRecruitmentDb db, IReadOnlyList<Guid> staffIds, Guid dayId, DateTimeOffset startsAt, DateTimeOffset endsAt, CancellationToken cancellationToken)
    {
        var found = await (
            from d in db.AssessmentDays.AsNoTracking()
            where d.Id != dayId && (d.Status == DayStatus.Open || d.Status == DayStatus.Published) && d.StartsAt < endsAt && d.EndsAt > startsAt
            from a in d.Assessors
            join m in db.StaffMembers on a.StaffId equals m.Id
            where staffIds.Contains(a.StaffId)
            orderby m.Name
            select new { m.Name, d.StartsAt, d.EndsAt }).ToListAsync(cancellationToken);
        return found.Count == 0 ? null : new SitsElsewhere([.. found.Select(f => $"{f.Name} is on the panel from {SeatLetters.WhenOf(new DayTime(f.StartsAt, f.EndsAt, "", ""))}")]);
    }
}
