using Microsoft.AspNetCore.Identity;

namespace Recruitment.Infrastructure.Staff;

/// <summary>A member of staff, or a practitioner or young person on the panel, who signs in.</summary>
internal sealed class StaffAccount : IdentityUser<Guid>
{
    public string Name { get; set; } = "";
}
