using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Candidates;

/// <summary>What a page says before somebody confirms a CV that came from the form under their address.</summary>
[ByLink]
public sealed record ShowMyConfirmation(string Token) : IRequest<MyConfirmation?>;

/// <param name="Typed">With which details it came.</param>
/// <param name="KeptWith">The reference of the application to which the CV goes; null where there is none for this vacancy.</param>
public sealed record MyConfirmation(string Reference, string VacancyTitle, ContactDetails Typed, string? KeptWith, DateTimeOffset SentAt);

/// <summary>"Yes, I sent this": pressed on the page behind the link in the mail to the address that both records share. Answers with the token of the page to go on from.</summary>
[ByLink]
public sealed record ConfirmMyCv(string Token) : IRequest<Outcome<string>>;

/// <summary>"I did not send this": the application is taken away, without a refusal.</summary>
[ByLink]
public sealed record SayNotMine(string Token) : IRequest<Outcome>;

/// <summary>To the duty person, when the owner of an address says that they did not send the CV that came under it.</summary>
public sealed record CvNotTheirs(string Reference, string VacancyTitle, string Page) : Email;

public sealed record NothingToConfirm() : Refusal("There is nothing to confirm here any more. Your own page shows where things stand.");

public sealed record TooFarToTakeAway(string ContactPhone) : Refusal($"This application has gone too far to be taken away here. Ring us on {ContactPhone}, and we will put it right with you.");

internal sealed class ConfirmMyCvHandler(IRecruitmentDb db, Mine mine, JoinedRecords records, PrivateLinks links, Outbox outbox, Addresses addresses, ServiceSettings settings)
    : IRequestHandler<ShowMyConfirmation, MyConfirmation?>, IRequestHandler<ConfirmMyCv, Outcome<string>>, IRequestHandler<SayNotMine, Outcome>
{
    public async Task<MyConfirmation?> Handle(ShowMyConfirmation request, CancellationToken cancellationToken)
    {
        if (await mine.Open(request.Token, cancellationToken) is not { } my || await Asked(my, cancellationToken) is null) return null;
        var first = await db.JobApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == my.Application.TogetherWithId, cancellationToken);
        var keptWith = first is not null && Lifecycle.Allows(first.Status, ApplicationAction.SendNewCv) ? first.Reference : null;
        return new MyConfirmation(my.Application.Reference, my.Vacancy.Title, my.Candidate.Contact, keptWith, my.Application.ReceivedAt);
    }

    public async Task<Outcome<string>> Handle(ConfirmMyCv request, CancellationToken cancellationToken)
    {
        if (await mine.Open(request.Token, cancellationToken) is not { } my) return new NotFound();
        if (await Asked(my, cancellationToken) is not (var question, var known)) return new NothingToConfirm();
        var joining = await records.Join(known, my.Candidate, useTyped: true, my.Act, cancellationToken);
        if (question.Settle(SamePersonState.Same, joining, my.Act) is { } refusal) return refusal;
        var token = request.Token;
        if (joining.TakenCvs.Find(t => t.FromId == my.Application.Id) is { } taken)
        {
            var kept = await db.JobApplications.SingleAsync(a => a.Id == taken.IntoId, cancellationToken);
            var link = links.Make(LinkPurpose.Application, kept.Id);
            outbox.Enqueue(
                new NewerCvReceived(known.Name, my.Vacancy.Title, kept.Reference, Receipts.Next(kept), known.Phone, addresses.Private("application")), Recipient.Of(known), $"receipt/{link.Id}", kept.Id, link);
            token = links.TokenOf(link);
        }

        await db.SaveChangesAsync(cancellationToken);
        return token;
    }

    public async Task<Outcome> Handle(SayNotMine request, CancellationToken cancellationToken)
    {
        if (await mine.Open(request.Token, cancellationToken) is not { } my) return new NotFound();
        if (my.Application.Status != ApplicationStatus.SetAside && my.Application.SetAside(null, my.Act with { Why = "They say that they did not send this." }) is not null)
            return new TooFarToTakeAway(settings.ContactPhone);
        my.Application.StandAlone();
        foreach (var message in await db.Messages.Where(m => m.JobApplicationId == my.Application.Id && m.State == MessageState.Waiting).ToListAsync(cancellationToken)) message.Cancel(my.Act);
        foreach (var question in await db.PossibleSamePeople.Where(p => p.OtherCandidateId == my.Candidate.Id && p.State == SamePersonState.Open).ToListAsync(cancellationToken))
            if (question.Settle(SamePersonState.Different, null, my.Act) is { } refusal) return refusal;
        outbox.Enqueue(
            new CvNotTheirs(my.Application.Reference, my.Vacancy.Title, addresses.Page($"/staff/applications/{my.Application.Id}")),
            Recipient.OnDuty(settings.DutyEmail), $"cv-not-theirs/{my.Application.Id}");
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    /// <summary>The question that this mailbox can answer: both records are written to at the same address still.</summary>
    private async Task<Tuple<PossibleSamePerson, Candidate>?> Asked(Holding my, CancellationToken cancellationToken)
    {
        if (await db.PossibleSamePeople.SingleOrDefaultAsync(p => p.OtherCandidateId == my.Candidate.Id && p.IsAskedByMail && p.State == SamePersonState.Open, cancellationToken) is not { } question) return null;
        var known = await db.Candidates.SingleAsync(c => c.Id == question.KnownCandidateId, cancellationToken);
        return known.JoinedToId is null && known.EmailKey == my.Candidate.EmailKey ? Tuple.Create(question, known) : null;
    }
}
