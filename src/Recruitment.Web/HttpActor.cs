using System.Security.Claims;
using Recruitment.Application;
using Recruitment.Domain;

namespace Recruitment.Web;

/// <summary>The signed-in member of staff; in a sweep, where there is no request, the service itself.</summary>
internal sealed class HttpActor(IHttpContextAccessor http) : IActor
{
    public Actor Current => http.HttpContext?.User is { Identity.IsAuthenticated: true } user
        ? new Actor(ActorKind.Staff, user.FindFirstValue(ClaimTypes.NameIdentifier)!, user.FindFirstValue("name") ?? user.Identity.Name!)
        : Actor.Software("sweep");
}
