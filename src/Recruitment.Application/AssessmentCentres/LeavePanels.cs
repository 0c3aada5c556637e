using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>Takes somebody who has left off the days to come, so that each shows whom it needs while there is time to find them.</summary>
internal sealed class LeavePanels(IRecruitmentDb db)
{
    /// <summary>Holds those days until the caller has saved and commits.</summary>
    public async Task<HeldDays> TakeOff(StaffMember member, Act act, CancellationToken cancellationToken)
    {
        var theirs = db.AssessmentDays.Where(d => (d.Status == DayStatus.Open || d.Status == DayStatus.Published) && d.StartsAt > act.At && d.Assessors.Any(a => a.StaffId == member.Id));
        var held = await db.Hold(cancellationToken, await theirs.Select(d => d.Id).ToListAsync(cancellationToken));
        var days = await theirs.ToListAsync(cancellationToken);
        var ids = days.ConvertAll(d => d.Id);
        var seats = (await db.Seats.Where(s => ids.Contains(s.DayId) && s.Status != SeatStatus.GivenBack && s.Status != SeatStatus.Cancelled).ToListAsync(cancellationToken)).ToLookup(s => s.DayId);
        foreach (var day in days) day.RemoveAssessor(member.Id, member.Name, [.. seats[day.Id]], act);
        return held;
    }
}
