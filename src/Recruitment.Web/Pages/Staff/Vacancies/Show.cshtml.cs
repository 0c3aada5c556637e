using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Vacancies;
using Recruitment.Domain.Vacancies;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Vacancies;

public sealed class ShowModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    public VacancyFile Job { get; private set; } = null!;

    public IReadOnlyList<TimelineEntry> Timeline { get; private set; } = [];

    public bool MayChange => User.May(Policies.Administering);

    public Task<IActionResult> OnGet(CancellationToken cancellationToken) => Show(cancellationToken);

    public async Task<IActionResult> OnPostReopen(CancellationToken cancellationToken)
    {
        if (!MayChange) return this.OnlyFor(Policies.Administering);
        var reopened = await sender.Send(new ReopenVacancy(Id, Version), cancellationToken);
        if (reopened.IsRefused)
        {
            ModelState.AddModelError("", reopened.Refusal!.Message);
            return await Show(cancellationToken);
        }

        TempData["Notice"] = "The vacancy is open again. It stands on the front page and takes CVs.";
        return RedirectToPage();
    }

    /// <summary>The part that a line of the history is about, where it is about one.</summary>
    internal static VacancyChange? ChangeOf(TimelineEntry entry) =>
        entry is { Before: { } before, After: { } after } && Enum.GetValues<VacancyPart>().Where(p => entry.What == $"Vacancy{p}Changed").Cast<VacancyPart?>().SingleOrDefault() is { } part
            ? new VacancyChange(part, before, after)
            : null;

    private async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowVacancyFile(Id), cancellationToken) is not { } file) return NotFound();
        Timeline = await sender.Send(new ShowTimeline(Id), cancellationToken);
        ModelState.Remove(nameof(Version));
        (Job, Version) = (file, file.Version);
        return Page();
    }
}
