using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.Students;

public sealed class IndexModel(ISender sender) : PageModel
{
    public StudentsView View { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancellationToken) => View = await sender.Send(new ListStudents(), cancellationToken);

    /// <summary>The thresholds of the guarantee: two weeks, eight weeks.</summary>
    public static string ColourOf(int weeks) => weeks switch
    {
        < 2 => "govuk-tag--red",
        < 8 => "govuk-tag--orange",
        _ => "govuk-tag--grey",
    };
}
