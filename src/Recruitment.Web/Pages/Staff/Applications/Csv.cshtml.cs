using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

/// <summary>The list that was on the screen, all pages of it, as a spreadsheet.</summary>
public sealed class CsvModel(ISender sender) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public ListQuery Query { get; set; } = new();

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        // The first row is read before anything is said: what goes wrong until then is a page with a reason, not a file that breaks off.
        await using var rows = sender.CreateStream(new ExportApplications(Query.Filter), cancellationToken).GetAsyncEnumerator(cancellationToken);
        var isRow = await rows.MoveNextAsync();
        Response.ContentType = Csv.ContentType;
        Response.Headers.ContentDisposition = "attachment; filename=applications.csv";
        await Response.WriteAsync(Csv.Start + Csv.Line("Reference", "Name", "Vacancy", "Route", "Stage", "In this stage since", "Reply due", "Owner"), cancellationToken);
        for (; isRow; isRow = await rows.MoveNextAsync()) await Response.WriteAsync(LineOf(rows.Current), cancellationToken);
        return new EmptyResult();
    }

    private static string LineOf(ApplicationRow row) => Csv.Line(
        row.Reference, row.Name, row.VacancyTitle, StaffWords.Of(row.Route), StaffWords.Of(row.Status), Moment(row.StatusSince), row.ReplyDueAt is { } due ? Moment(due) : "", row.OwnerName);

    private static string Moment(DateTimeOffset instant) => LondonTime.Of(instant).ToString("yyyy-MM-dd HH:mm");
}
