using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Applications;

/// <summary>The list as a board. It shows the way to each deed; what is done is done on the deed's own page.</summary>
public sealed class BoardModel(ISender sender, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public ListQuery Query { get; set; } = new();

    public Board Board { get; private set; } = null!;

    public FilterChoices Choices { get; private set; } = null!;

    /// <summary>What whoever looks may do.</summary>
    public IReadOnlySet<string> May => new[] { Policies.Recruiting, Policies.Deciding, Policies.Casework }.Where(User.May).ToHashSet();

    public DateTimeOffset Now => time.GetUtcNow();

    public async Task OnGet(CancellationToken cancellationToken)
    {
        // As on the list: an address that was changed by hand is read as far as it makes sense.
        ModelState.Clear();
        Board = await sender.Send(new ShowBoard(Query.Filter), cancellationToken);
        Choices = await sender.Send(new ListFilterChoices(), cancellationToken);
    }

    /// <summary>"Move to": asked anew, because the board may have been open since yesterday.</summary>
    public async Task<IActionResult> OnGetMove(Guid id, ApplicationAction? to, CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowBoardCard(id), cancellationToken) is not { } card) return NotFound();
        if (Move.Of(card, May).FirstOrDefault(m => m.To == to) is { } move) return Redirect(move.Href);
        TempData["Notice"] = $"{card.Row.Name} has moved on meanwhile. This is where they are now.";
        return Redirect($"/staff/applications/{id}");
    }
}
