using Microsoft.AspNetCore.Identity;

namespace Recruitment.Infrastructure.Staff;

/// <summary>How a member of staff proves who they are. Name, e-mail and roles are the <see cref="Domain.Staff.StaffMember"/>'s of the same id.</summary>
internal sealed class StaffAccount : IdentityUser<Guid>
{
    /// <summary>What the authenticator app shares with us, encrypted with the service's own keys: who reads the database alone cannot make codes.</summary>
    public string? ProtectedSecret { get; set; }

    /// <summary>The secret of a new phone, encrypted likewise: it takes the place of the old one when its first code is right.</summary>
    public string? NextProtectedSecret { get; set; }

    public DateTimeOffset? NextSecretEndsAt { get; set; }

    /// <summary>SHA-256 of the recovery codes that are left.</summary>
    public List<string> RecoveryCodeHashes { get; set; } = [];

    /// <summary>The half minute of the last code that was accepted: none is accepted twice.</summary>
    public long LastCodeStep { get; set; }

    public static StaffAccount Of(Guid id) => new() { Id = id, UserName = id.ToString("N"), NormalizedUserName = id.ToString("N").ToUpperInvariant(), LockoutEnabled = true };
}
