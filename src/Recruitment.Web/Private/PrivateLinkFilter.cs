using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;

namespace Recruitment.Web.Private;

/// <summary>Stands before every page that a private link opens: a live token goes in, an old one to the page that says what to do, a wrong one finds nothing.</summary>
/// <param name="purpose">What the token must be for.</param>
/// <param name="key">Where it stands in the page's route.</param>
/// <param name="expired">The address for an old token, by the values of the route.</param>
internal sealed class PrivateLinkFilter(LinkPurpose purpose, string key, Func<RouteValueDictionary, string> expired) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        context.HttpContext.Response.Headers.KeepPrivate();
        var values = context.RouteData.Values;
        switch (await context.HttpContext.RequestServices.GetRequiredService<ISender>().Send(new CheckLink(purpose, values[key] as string ?? ""), context.HttpContext.RequestAborted))
        {
            case LinkState.Live: await next(); break;
            case LinkState.Expired: context.Result = new RedirectResult(expired(values)); break;
            case LinkState.Unknown: context.Result = new NotFoundResult(); break;
        }
    }
}

/// <summary>For pages that a private link opens without <see cref="PrivateLinkFilter"/>: they look at the link themselves.</summary>
internal sealed class KeepPrivateFilter : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context) => context.HttpContext.Response.Headers.KeepPrivate();

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}

internal static class PrivateHeaders
{
    /// <summary>The address of the page is its key: it is not stored, not indexed, not told to the next site.</summary>
    public static void KeepPrivate(this IHeaderDictionary headers)
    {
        // In the words that the token against forgery asks for, so that it finds nothing to put right.
        headers.CacheControl = "no-cache, no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
    }
}
