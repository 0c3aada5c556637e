using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Candidates;

/// <summary>
/// "Send me my link": to the address that was typed, whether it is known or not, goes one message. So the page tells nobody who has applied, and a person who used another
/// address learns it from their own mailbox.
/// </summary>
[Public]
public sealed record SendMyLinks(string Email) : IRequest;

/// <summary>The page behind an old link: its owner gets a new one at the address on record, whoever asks.</summary>
[ByLink]
public sealed record RenewMyLink(string Token) : IRequest;

/// <summary>To a candidate, when they ask for the link to their own page.</summary>
public sealed record YourLink(string Name, string VacancyTitle, string Reference, string Link, string Until) : Email;

/// <summary>To whoever asked, when there is no application under the address that was typed.</summary>
public sealed record NoApplicationHere(string Jobs) : Email;

internal sealed class SendMyLinksHandler(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, TimeProvider time)
    : IRequestHandler<SendMyLinks>, IRequestHandler<RenewMyLink>
{
    /// <summary>More than these nobody has open at once; they come newest first.</summary>
    private const int AtMost = 5;

    public async Task Handle(SendMyLinks request, CancellationToken cancellationToken)
    {
        if (EmailAddress.Parse(request.Email, out var address) is not null) return;
        var key = ContactKeys.Email(address);
        var found = await Mine(db.JobApplications.Where(a => a.Status != ApplicationStatus.SetAside && db.Candidates.Any(c => c.Id == a.CandidateId && c.EmailKey == key)), cancellationToken);
        foreach (var mine in found) await Send(mine, cancellationToken);
        if (found.Count == 0 && await IsFirst($"no-application-here/{key}/{Hour}", cancellationToken) is { } dedupe)
            await outbox.EnqueueForStranger(new NoApplicationHere(addresses.Page("/")), Recipient.Nobody(address), dedupe, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task Handle(RenewMyLink request, CancellationToken cancellationToken)
    {
        var id = await links.Opened(LinkPurpose.Application, request.Token, cancellationToken);
        foreach (var mine in await Mine(db.JobApplications.Where(a => a.Id == id), cancellationToken)) await Send(mine, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<List<Found>> Mine(IQueryable<JobApplication> applications, CancellationToken cancellationToken) => (
        from a in applications.AsNoTracking()
        join c in db.Candidates on a.CandidateId equals c.Id
        join v in db.Vacancies on a.VacancyId equals v.Id
        // What nobody has confirmed does not push out what is theirs.
        orderby db.PossibleSamePeople.Any(p => p.OtherCandidateId == c.Id && p.IsAskedByMail && p.State == SamePersonState.Open), a.ReceivedAt descending
        select new Found(a.Id, a.Reference, v.Title, c.Id, c.Name, c.Email, c.KnownAs)).Take(AtMost).ToListAsync(cancellationToken);

    private async Task Send(Found mine, CancellationToken cancellationToken)
    {
        if (await IsFirst($"your-link/{mine.Id}/{Hour}", cancellationToken) is not { } dedupe) return;
        var link = links.Make(LinkPurpose.Application, mine.Id);
        await outbox.EnqueueForStranger(
            new YourLink(mine.Name, mine.VacancyTitle, mine.Reference, addresses.Private("application"), Words.Date(Domain.LondonTime.DayOf(link.ExpiresAt))),
            Recipient.Candidate(mine.CandidateId, mine.Name, mine.Email, mine.KnownAs), dedupe, cancellationToken, mine.Id, link);
    }

    /// <summary>However often a link is asked for, one message an hour goes out: nobody's mailbox can be filled from our page.</summary>
    private async Task<string?> IsFirst(string dedupe, CancellationToken cancellationToken) => await db.Messages.AnyAsync(m => m.DedupeKey == dedupe, cancellationToken) ? null : dedupe;

    private string Hour => time.GetUtcNow().ToString("yyyyMMddHH", System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Found(Guid Id, string Reference, string VacancyTitle, Guid CandidateId, string Name, string Email, string KnownAs);
}
