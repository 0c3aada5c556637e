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
        Response.ContentType = Csv.ContentType;
        Response.Headers.ContentDisposition = "attachment; filename=applications.csv";
        await Response.WriteAsync(Csv.Start + Csv.Line("Reference", "Name", "Vacancy", "Route", "Stage", "In this stage since", "Reply due", "Owner"), cancellationToken);
        await foreach (var row in sender.CreateStream(new ExportApplications(Query.Filter), cancellationToken))
        {
            await Response.WriteAsync(
                Csv.Line(
                    row.Reference, row.Name, row.VacancyTitle, StaffWords.Of(row.Route), StaffWords.Of(row.Status), Moment(row.StatusSince),
                    row.ReplyDueAt is { } due ? Moment(due) : "", row.OwnerName),
                cancellationToken);
        }

        return new EmptyResult();
    }

    private static string Moment(DateTimeOffset instant) => LondonTime.Of(instant).ToString("yyyy-MM-dd HH:mm");
}
