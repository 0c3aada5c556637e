using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Recruitment.Web.Pages.Staff.Inbox;

public sealed class IndexModel(ISender sender) : PageModel
{
    [FromQuery]
    public string? To { get; set; }

    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    public Application.Messages.Inbox Inbox { get; private set; } = null!;

    public string AddressOf(int page) => "/staff/inbox" + QueryString.Create(new Dictionary<string, string?> { ["To"] = To, ["page"] = page.ToString() });

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        Number = Math.Max(Number, 1);
        if (await sender.Send(new Application.Messages.ListInbox(To?.Trim(), Number), cancellationToken) is not { } inbox) return NotFound();
        Inbox = inbox;
        return Page();
    }
}
