using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.Staff.Applications;

/// <summary>A CV as it was sent. It came from outside: it is shown only where it can do nothing, and handed over as a file otherwise.</summary>
public sealed class CvFileModel(ISender sender) : PageModel
{
    public async Task<IActionResult> OnGet(Guid id, int number, CancellationToken cancellationToken)
    {
        var opened = await sender.Send(new OpenCv(id, number), cancellationToken);
        if (opened.Refusal is ReadWithoutTheName) return this.AskForTheName(id);
        if (opened.IsRefused) return NotFound();
        var cv = opened.Value;
        // Browsers show a PDF with styles of their own; scripts, forms and addresses elsewhere stay shut.
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
        Response.Headers.CacheControl = "private, no-store";
        var shown = cv.ContentType is "application/pdf" or "image/jpeg" or "image/png";
        var disposition = new ContentDispositionHeaderValue(shown ? "inline" : "attachment");
        disposition.SetHttpFileName(cv.Name);
        Response.Headers.ContentDisposition = disposition.ToString();
        return File(cv.Content, shown ? cv.ContentType : "application/octet-stream");
    }
}
