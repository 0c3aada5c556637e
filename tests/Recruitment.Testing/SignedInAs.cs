using Recruitment.Application;
using Recruitment.Domain;
using Recruitment.Domain.Staff;

namespace Recruitment.Testing;

/// <summary>A member of staff with this role, where there are no pages to sign in to.</summary>
public sealed class SignedInAs(StaffRole role) : IActor
{
    public Actor Current { get; private set; } = new(ActorKind.Staff, Guid.NewGuid().ToString(), "Priya Shah");

    private IReadOnlyCollection<StaffRole> _roles = [role];

    public ValueTask<IReadOnlyCollection<StaffRole>> Roles() => ValueTask.FromResult(_roles);

    public void Become(Actor actor, params IReadOnlyCollection<StaffRole> roles) => (Current, _roles) = (actor, roles);
}
