using System.Security.Claims;
using Recruitment.Application;
using Recruitment.Application.Staff;
using Recruitment.Domain;
using Recruitment.Domain.Staff;

namespace Recruitment.Web;

/// <summary>Whoever this scope says that it acts for; in a request the signed-in member of staff; and otherwise nobody.</summary>
internal sealed class HttpActor(IHttpContextAccessor http, IStaffStanding accounts) : IActor
{
    private (Actor Actor, IReadOnlyCollection<StaffRole> Roles)? _inThisScope;

    public Actor Current => _inThisScope?.Actor ?? (SignedIn is { } user
        ? new Actor(ActorKind.Staff, user.FindFirstValue(ClaimTypes.NameIdentifier)!, user.FindFirstValue("name") ?? user.Identity!.Name!)
        : Actor.Nobody);

    public async ValueTask<IReadOnlyCollection<StaffRole>> Roles() =>
        _inThisScope?.Roles ?? (Current is { Kind: ActorKind.Staff, Id: var id } ? await accounts.RolesOf(Guid.Parse(id)) : []);

    private ClaimsPrincipal? SignedIn => http.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;

    public void Become(Actor actor, params IReadOnlyCollection<StaffRole> roles) => _inThisScope = (actor, roles);
}
