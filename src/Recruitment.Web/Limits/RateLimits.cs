using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Recruitment.Application;
using Recruitment.Web.Uploads;

namespace Recruitment.Web.Limits;

/// <summary>How often one network may send certain forms: more than an office full of people needs, less than a machine that guesses wants.</summary>
internal static class RateLimits
{
    private const string SignIns = nameof(SignIns);
    private const string Uploads = nameof(Uploads);

    private static readonly string[] _signIns = ["/SignIn/Index", "/SignIn/Code", "/SignIn/Authenticator", "/SignIn/Forgotten", "/SignIn/Password", "/SignIn/DayPass"];

    private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

    /// <summary>How long it can take until a form is taken again.</summary>
    public static string Wait => Words.Length(_window);

    public static void AddRateLimits(this IServiceCollection services)
    {
        services.Configure<RazorPagesOptions>(options =>
        {
            options.Conventions.AddFolderApplicationModelConvention("/", page =>
            {
                if (_signIns.Contains(page.ViewEnginePath)) page.EndpointMetadata.Add(new EnableRateLimitingAttribute(SignIns));
                if (page.HandlerTypeAttributes.OfType<StreamedFormAttribute>().Any()) page.EndpointMetadata.Add(new EnableRateLimitingAttribute(Uploads));
            });
        });
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = ((int)_window.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(SignIns, http => PerNetwork(http, settings => settings.SignInsPerMinute));
            options.AddPolicy(Uploads, http => PerNetwork(http, settings => settings.UploadsPerMinute));
        });
        services.AddOptions<ForwardedHeadersOptions>().Configure<ServiceSettings>((options, settings) =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var proxy in settings.TrustedProxies) options.KnownProxies.Add(IPAddress.Parse(proxy));
        });
    }

    /// <summary>With nobody to trust, the headers of a proxy are taken from nobody.</summary>
    public static void UseTrustedProxies(this WebApplication app)
    {
        if (app.Services.GetRequiredService<ServiceSettings>().TrustedProxies.Length > 0) app.UseForwardedHeaders();
    }

    private static RateLimitPartition<string> PerNetwork(HttpContext http, Func<ServiceSettings, int> perMinute)
    {
        var permits = perMinute(http.RequestServices.GetRequiredService<ServiceSettings>());
        return permits == 0 || !HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetNoLimiter("no limit")
            : RateLimitPartition.GetSlidingWindowLimiter(
                NetworkOf(http.Connection.RemoteIpAddress), _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = _window, SegmentsPerWindow = 6 });
    }

    /// <summary>One household or office has one IPv4 address, or one /64 of IPv6.</summary>
    internal static string NetworkOf(IPAddress? address) => address switch
    {
        null => "unknown",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.MapToIPv4().ToString(),
    };
}
