using System.Threading.RateLimiting;
using Recruitment.Application;
using Recruitment.Web.Limits;

namespace Recruitment.Web.Private;

/// <summary>How often one network may ask us to write to somebody: more than a family at one router needs, less than a machine wants.</summary>
public sealed class AskLimit : IDisposable
{
    private static readonly TimeSpan _window = TimeSpan.FromMinutes(10);

    /// <summary>How long it can take until we write again.</summary>
    public static string Wait => Words.Length(_window);

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(
        from => RateLimitPartition.GetFixedWindowLimiter(from, _ => new FixedWindowRateLimiterOptions { PermitLimit = 10, Window = _window }));

    public bool Allows(HttpContext http)
    {
        using var lease = _limiter.AttemptAcquire(RateLimits.NetworkOf(http.Connection.RemoteIpAddress));
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
