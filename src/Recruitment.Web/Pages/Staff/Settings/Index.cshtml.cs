using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Staff;
using Recruitment.Application.Sweeps;
using Recruitment.Application.Vacancies;
using Recruitment.Web.Look;

namespace Recruitment.Web.Pages.Staff.Settings;

public sealed class IndexModel(ISender sender, TimeProvider time) : PageModel
{
    private static readonly TimeSpan _longestInTheOutbox = TimeSpan.FromMinutes(15);

    public Health Health { get; private set; } = null!;

    public SetAsideList SetAside { get; private set; } = null!;

    public IReadOnlyList<VacancyReading> Vacancies { get; private set; } = [];

    [BindProperty]
    public List<ReadingInput> Reading { get; set; } = [];

    public sealed class ReadingInput
    {
        public Guid Id { get; set; }

        public Guid Version { get; set; }

        public bool WithoutNames { get; set; }
    }

    public IReadOnlyList<SweepView> Sweeps { get; private set; } = [];

    public IEnumerable<(string Name, string Value, bool IsWell)> Signs =>
    [
        ("Database", Health.DatabaseAnswers ? "Answers" : "Does not answer", Health.DatabaseAnswers),
        ("Mail", Health.OldestMessageDueAt is { } due ? $"The oldest message has waited since {Words.Moment(due)}" : "Nothing waits", !(time.GetUtcNow() - Health.OldestMessageDueAt > _longestInTheOutbox)),
        ("Rows of sweeps", SetAside.Count == 0 ? "None is set aside" : $"{Words.Count(SetAside.Count, "row")} could not be handled: see Problems", SetAside.Count == 0),
        ("Disk", $"{Health.Machine.FreeBytes / 1e9:0.0} GB free", !Health.Machine.DiskIsNearlyFull),
        ("Reading PDFs", Health.Machine.ReadsPdfs ? "pdftotext is installed" : "pdftotext is missing: people type their details themselves", Health.Machine.ReadsPdfs),
    ];

    public async Task OnGet(CancellationToken cancellationToken)
    {
        Health = await sender.Send(new ShowHealth(), cancellationToken);
        SetAside = await sender.Send(new ListSetAside(), cancellationToken);
        Sweeps = await sender.Send(new ListSweeps(), cancellationToken);
        Vacancies = await sender.Send(new ListReading(), cancellationToken);
    }

    public async Task<IActionResult> OnPostReading(CancellationToken cancellationToken)
    {
        var saved = await sender.Send(new ReadWithoutNames([.. Reading.Select(r => new ReadingChoice(r.Id, r.Version, r.WithoutNames))]), cancellationToken);
        this.Say(saved.Refusal, "Saved. From now on CVs are read as you chose.");
        return RedirectToPage();
    }

    public static string NameOf(string sweep) => $"{char.ToUpperInvariant(sweep[0])}{sweep[1..].Replace('-', ' ').Replace(" cv", " CV", StringComparison.Ordinal)}";

    public static string HowOften(int minutes) => minutes switch
    {
        1 => "Every minute",
        60 => "Every hour",
        24 * 60 => "Every day",
        _ => $"Every {minutes} minutes",
    };

    /// <summary>The section "Recruitment". Mail is not here: its settings hold a password.</summary>
    public static IEnumerable<(string Name, string Value)> InForce(ServiceSettings settings) => typeof(ServiceSettings).GetProperties().Select(p => (p.Name, p.GetValue(settings) switch
    {
        string[] many => many.Length == 0 ? "None" : string.Join(", ", many),
        bool yes => yes ? "Yes" : "No",
        "" or null => "Empty",
        var value => value.ToString()!,
    }));
}
