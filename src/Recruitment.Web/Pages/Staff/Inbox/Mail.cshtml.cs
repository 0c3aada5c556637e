using System.Text;
using System.Text.RegularExpressions;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Messages;

namespace Recruitment.Web.Pages.Staff.Inbox;

public sealed partial class MailModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public InboxMail Mail { get; private set; } = null!;

    /// <summary>The words, and between them the web addresses that can be clicked.</summary>
    public IEnumerable<(string Words, bool IsAddress)> Parts => WebAddress().Split(Mail.Body).Select((part, i) => (part, i % 2 == 1));

    public async Task<IActionResult> OnGet(CancellationToken cancellationToken)
    {
        if (await sender.Send(new ShowInboxMail(Id), cancellationToken) is not { } mail) return NotFound();
        Mail = mail;
        return Page();
    }

    public async Task<IActionResult> OnGetCalendar(CancellationToken cancellationToken) =>
        await sender.Send(new ShowInboxMail(Id), cancellationToken) is { Calendar: { } calendar } ? File(Encoding.UTF8.GetBytes(calendar), "text/calendar", "invitation.ics") : NotFound();

    [GeneratedRegex(@"(?<address>https?://[^\s]*[^\s.,;:!?)])", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WebAddress();
}
