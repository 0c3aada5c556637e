using System.ComponentModel;
using System.Text;
using MediatR;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.Staff;
using Recruitment.Domain;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Audit;

[BindProperties(SupportsGet = true)]
public sealed class IndexModel(ISender sender) : PageModel
{
    public string? Person { get; set; }

    public string? Record { get; set; }

    [DisplayName("The first day")]
    public DateOnly? From { get; set; }

    [DisplayName("The last day")]
    public DateOnly? To { get; set; }

    public string? After { get; set; }

    public string? Before { get; set; }

    [BindNever]
    public HistoryPage Found { get; private set; } = null!;

    private HistoryFilter Filter => new(Person, Record, From, To);

    public async Task OnGet(CancellationToken cancellationToken) => Found = await sender.Send(new ReadHistory(Filter, After, Before), cancellationToken);

    public async Task<IActionResult> OnGetFile(CancellationToken cancellationToken)
    {
        var lines = await sender.Send(new ExportHistory(Filter), cancellationToken);
        var rows = lines.Select(l => Csv.Line(
            l.At.ToString("yyyy-MM-ddTHH:mm:ss.fffZ"), LondonTime.Of(l.At).ToString("dd/MM/yyyy HH:mm:ss"), l.ActorKind.ToString(), l.ActorName, l.ActorId, HistoryWords.Of(l.What), l.What,
            HistoryWords.OfSubject(l.Subject), l.SubjectId.ToString(), l.Before, l.After, l.Why));
        var headings = Csv.Line("Moment (UTC)", "London time", "Kind of actor", "Who", "Actor", "What", "Code", "Kind of record", "Record", "Before", "After", "Why");
        return File(Encoding.UTF8.GetBytes(Csv.Start + headings + string.Concat(rows)), Csv.ContentType, "history.csv");
    }

    /// <summary>This address with another place in the list: what was asked for stays.</summary>
    public string Link(string name, string value)
    {
        var query = new QueryBuilder(Request.Query.Where(q => q.Key is not ("after" or "before" or "handler")).SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v ?? ""))) { { name, value } };
        return "/staff/audit" + query.ToQueryString();
    }
}
