using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Web.Pages.Staff.Applications;

public sealed class IndexModel(ISender sender, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public ListQuery Query { get; set; } = new();

    public ApplicationPage List { get; private set; } = null!;

    public FilterChoices Choices { get; private set; } = null!;

    public DateTimeOffset Now => time.GetUtcNow();

    public string Count => List.Count switch
    {
        null => "More than 1,000 applications",
        { } count => Words.Count(count, "application"),
    };

    /// <summary>What stands on a tab: as many as its list shows.</summary>
    public string CountOf(Stage? stage)
    {
        var count = stage is { } one ? List.StageCounts.GetValueOrDefault(one) : List.StageCounts.Values.Sum();
        var atLeast = stage is { } cut ? List.AtLeast.Contains(cut) : List.AtLeast.Count > 0;
        return count.ToString("#,0", CultureInfo.InvariantCulture) + (atLeast ? "+" : "");
    }

    public async Task OnGet(CancellationToken cancellationToken)
    {
        // An address that was changed by hand is read as far as it makes sense.
        ModelState.Clear();
        List = await sender.Send(new ListApplications(Query.Filter), cancellationToken);
        Choices = await sender.Send(new ListFilterChoices(), cancellationToken);
    }
}
