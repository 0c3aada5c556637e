using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;

namespace Recruitment.Web.Private;

/// <summary>Stands before every page that a private link opens: a live token goes in, an old one to the page that offers a new one, a wrong one finds nothing.</summary>
internal sealed class PrivateLinkFilter(LinkPurpose purpose, string expiredPage) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        context.HttpContext.Response.Headers.KeepPrivate();
        var token = context.RouteData.Values["token"] as string ?? "";
        switch (await context.HttpContext.RequestServices.GetRequiredService<ISender>().Send(new CheckLink(purpose, token), context.HttpContext.RequestAborted))
        {
            case LinkState.Live: await next(); break;
            case LinkState.Expired: context.Result = new RedirectToPageResult(expiredPage, new { token }); break;
            case LinkState.Unknown: context.Result = new NotFoundResult(); break;
        }
    }
}

internal static class PrivateHeaders
{
    /// <summary>The address of the page is its key: it is not stored, not indexed, not told to the next site.</summary>
    public static void KeepPrivate(this IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex";
    }
}
