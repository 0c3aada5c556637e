using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Candidates;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Messages;

/// <summary>A message that failed goes again, to the same address or a mended one; a candidate's or referee's mended address is kept for all that follows.</summary>
[For(Policy.Recruiting)]
public sealed record SendAgain(Guid Id, string Address) : IRequest<Outcome>;

public sealed record AlreadySeenTo() : Refusal("Somebody has seen to this message already. The list below is the newest.");

public sealed record OnlyToItsOwner() : Refusal("This message opens an account, so it goes only to the address of the account. Change the address under People, and invite them again.");

internal sealed class SendAgainHandler(IRecruitmentDb db, PrivateLinks links, NewAddress newAddress, Acts acts) : IRequestHandler<SendAgain, Outcome>
{
    public async Task<Outcome> Handle(SendAgain request, CancellationToken cancellationToken)
    {
        if (EmailAddress.Parse(request.Address, out var address) is { } notAnAddress) return notAnAddress;
        if (await db.Messages.SingleOrDefaultAsync(m => m.Id == request.Id, cancellationToken) is not { } message) return new NotFound();
        if (message is not { State: MessageState.Failed, DealtWithAt: null }) return new AlreadySeenTo();
        if (address != message.ToAddress && await db.PrivateLinks.AnyAsync(l => l.Id == message.LinkId && l.Purpose == LinkPurpose.Password, cancellationToken)) return new OnlyToItsOwner();

        var key = ContactKeys.Email(address);
        var written = ContactKeys.Email(message.ToAddress);
        // Whoever has given another address meanwhile keeps that.
        var candidate = key == written || message.ToKind != RecipientKind.Candidate
            ? null : await db.Candidates.SingleOrDefaultAsync(c => c.Id == message.ToId && c.EmailKey == written, cancellationToken);

        var act = acts.Because();
        if (candidate is not null) await newAddress.EndLinks(await db.JobApplications.Where(a => a.CandidateId == candidate.Id).ToListAsync(cancellationToken), act, cancellationToken);
        // The link in it was in a letter to the wrong address.
        var link = candidate is not null && message.LinkId is not null ? links.Make(LinkPurpose.Application, message.JobApplicationId!.Value) : null;
        var again = message.SendAgain(address, act, link?.Id);
        db.Messages.Add(again);
        foreach (var application in await db.RepliedBy(message, cancellationToken)) application.ReplyGoesAgain(message.Id, again.Id);
        candidate?.UpdateContact(candidate.Contact with { Email = address }, act);
        // What a referee is reminded of goes where the note went.
        if (message.ToKind == RecipientKind.Referee && await db.Referees.SingleOrDefaultAsync(r => r.Id == message.ToId && r.Email == written, cancellationToken) is { } referee) referee.MendEmail(key, act);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
