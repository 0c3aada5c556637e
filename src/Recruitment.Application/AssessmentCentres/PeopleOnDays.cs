using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.AssessmentCentres;

internal static class PeopleOnDays
{
    public static async Task<IReadOnlyList<(Seat Seat, Candidate Candidate)>> PeopleOf(this IRecruitmentDb db, IReadOnlyList<Seat> seats, CancellationToken cancellationToken)
    {
        var ids = seats.Select(s => s.CandidateId).ToList();
        var candidates = await db.Candidates.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        return [.. seats.Select(s => (s, candidates[s.CandidateId]))];
    }

    public static async Task<IReadOnlyList<(DayAssessor Assessor, StaffMember Member)>> PeopleOf(
        this IRecruitmentDb db, IReadOnlyList<DayAssessor> assessors, CancellationToken cancellationToken)
    {
        var ids = assessors.Select(a => a.StaffId).ToList();
        var members = await db.StaffMembers.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellationToken);
        return [.. assessors.Select(a => (a, members[a.StaffId]))];
    }
}
