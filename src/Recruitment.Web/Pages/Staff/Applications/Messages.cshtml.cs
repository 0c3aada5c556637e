using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Application.Messages;
using Recruitment.Web.Look;

namespace Recruitment.Web.Pages.Staff.Applications;

[PersonTab(PersonTab.Messages)]
public sealed class MessagesModel(ISender sender) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public IReadOnlyList<MessageView> Messages { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellationToken) => Messages = await sender.Send(new ListMessages(Id), cancellationToken);

    public async Task<IActionResult> OnPostCameBack(Guid messageId, CancellationToken cancellationToken)
    {
        var outcome = await sender.Send(new ReportBounce(messageId, Id), cancellationToken);
        this.Say(outcome.Refusal, "Marked as come back. Ring them, or send it again to the right address.");
        return Redirect($"/staff/applications/{Id}/messages");
    }
}
