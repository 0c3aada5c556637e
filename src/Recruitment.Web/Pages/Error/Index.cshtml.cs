using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Web.Look;

namespace Recruitment.Web.Pages.Error;

/// <summary>One page for what went wrong, whatever the method of the request that it went wrong with.</summary>
[IgnoreAntiforgeryToken]
public sealed class IndexModel : PageModel
{
    public int Code { get; private set; }

    public bool IsStaleForm => HttpContext.IsStaleForm();

    /// <summary>The page that was asked for, to be opened again.</summary>
    public string Again { get; private set; } = "/";

    /// <summary>What support can look for in the log. It says nothing about the person.</summary>
    public string Trace => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        if (asked is not null) Again = asked.OriginalPath + asked.OriginalQueryString;
        else if (HttpContext.Features.Get<IExceptionHandlerPathFeature>() is { } failed) Again = failed.Path;

        // Opened by its own address there is no other page behind it, and nothing has gone wrong but the address.
        Code = HttpContext.Response.StatusCode >= 400 ? HttpContext.Response.StatusCode : Math.Clamp(code, 400, 599);
        HttpContext.Response.StatusCode = Code;
    }
}
