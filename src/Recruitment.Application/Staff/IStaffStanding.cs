using Recruitment.Domain.Staff;

namespace Recruitment.Application.Staff;

/// <summary>What a member of staff is trusted with at this moment, whatever their session was told when it began.</summary>
public interface IStaffStanding
{
    /// <summary>Nothing for whom the account is closed, or the day of their pass over.</summary>
    ValueTask<IReadOnlyCollection<StaffRole>> RolesOf(Guid staffId);
}
