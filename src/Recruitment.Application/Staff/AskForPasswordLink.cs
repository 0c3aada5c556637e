using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Staff;

/// <summary>"I have forgotten my password": to the address that was typed goes one message an hour, whether it is known or not, so that the page tells nobody who works here.</summary>
[Public]
public sealed record AskForPasswordLink(string Email) : IRequest;

/// <summary>To whoever asked for a new password, when there is no account under the address that was typed.</summary>
public sealed record NoAccountHere() : Email;

internal sealed class AskForPasswordLinkHandler(IRecruitmentDb db, PasswordLinks links, Outbox outbox, Acts acts) : IRequestHandler<AskForPasswordLink>
{
    public async Task Handle(AskForPasswordLink request, CancellationToken cancellationToken)
    {
        if (EmailAddress.Parse(request.Email, out var address) is not null) return;
        var key = ContactKeys.Email(address);
        if (await db.StaffMembers.SingleOrDefaultAsync(s => s.EmailKey == key && s.IsActive, cancellationToken) is { } member)
        {
            var anHourAgo = acts.Now.AddHours(-1);
            if (await db.PrivateLinks.AnyAsync(l => l.Purpose == LinkPurpose.Password && l.SubjectId == member.Id && l.CreatedAt > anHourAgo, cancellationToken)) return;
            await links.SendTo(member, cancellationToken);
            member.Remember("PasswordLinkAsked", new Act(Actor.Software("sign-in"), acts.Now));
        }
        else
        {
            var dedupe = $"no-account-here/{key}/{acts.Now.ToString("yyyyMMddHH", CultureInfo.InvariantCulture)}";
            if (await db.Messages.AnyAsync(m => m.DedupeKey == dedupe, cancellationToken)) return;
            await outbox.EnqueueForStranger(new NoAccountHere(), Recipient.Nobody(address), dedupe, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
