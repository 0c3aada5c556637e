using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Pages.Shared;

namespace Recruitment.Web.Pages.Staff;

/// <summary>A form that knows which version of the record it was opened on. A wrong answer leaves it so; only who was told that it is stale has seen the newest.</summary>
public abstract class VersionedPage : PageModel
{
    [BindProperty]
    public Guid Version { get; set; }

    /// <summary>What a colleague saved while this form was open, beside what stands in it.</summary>
    public IReadOnlyList<SavedMeanwhile> Meanwhile { get; protected set; } = [];

    /// <summary>Says why not, at the field it is about, on a page that shows the record as it is now.</summary>
    protected void Refuse(Refusal refusal, Guid newest, string field = "")
    {
        ModelState.AddModelError(field, refusal.Message);
        if (refusal is StaleForm) Version = newest;
    }
}
