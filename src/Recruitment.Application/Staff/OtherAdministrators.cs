using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <summary>Two administrators who close or demote each other in one moment stand in a queue, so that the second sees what the first has left.</summary>
internal static class OtherAdministrators
{
    /// <summary>Begins the transaction, holds these days and then the open accounts. Read the account afterwards, save, then commit.</summary>
    public static async Task<HeldDays> HoldAccounts(this IRecruitmentDb db, CancellationToken cancellationToken, params IEnumerable<Guid> days)
    {
        var held = await db.Hold(cancellationToken, days);
        try
        {
            await db.StaffMembers.Where(s => s.IsActive).ExecuteUpdateAsync(set => set.SetProperty(s => s.IsActive, s => s.IsActive), cancellationToken);
            return held;
        }
        catch
        {
            await held.DisposeAsync();
            throw;
        }
    }

    public static Task<bool> HasAdministratorBesides(this IRecruitmentDb db, Guid id, CancellationToken cancellationToken) =>
        db.StaffMembers.AnyAsync(s => s.Id != id && s.IsActive && s.Roles.Contains(StaffRole.Administrator), cancellationToken);
}
