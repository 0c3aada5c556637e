using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>The candidate takes their application back. It can be undone for five days. [product.md, feature 26]</summary>
/// <param name="Why">If they care to say.</param>
[ByLink]
public sealed record WithdrawMyApplication(string Token, string? Why) : IRequest<Outcome>;

[ByLink]
public sealed record TakeBackMyWithdrawal(string Token) : IRequest<Outcome>;

/// <summary>They rang up: a member of staff does it for them.</summary>
/// <param name="Why">What they said.</param>
[For(Policy.Recruiting)]
public sealed record WithdrawForThem(Guid Id, Guid Version, string Why) : IRequest<Outcome>;

[For(Policy.Recruiting)]
public sealed record TakeBackTheirWithdrawal(Guid Id, Guid Version) : IRequest<Outcome>;

/// <summary>To a candidate, when they withdraw, with how to take it back.</summary>
public sealed record ApplicationWithdrawn(string Name, string VacancyTitle, string Reference, string How, string Until, string Link) : Email;

/// <summary>To a candidate, when they take back their withdrawal.</summary>
public sealed record WithdrawalTakenBack(string Name, string VacancyTitle, string Reference, string Next, string Link) : Email;

internal sealed class WithdrawMyApplicationHandler(IRecruitmentDb db, Mine mine, FreeDays freeDays, PrivateLinks links, Outbox outbox, Leavers leavers, Addresses addresses)
    : IRequestHandler<WithdrawMyApplication, Outcome>, IRequestHandler<TakeBackMyWithdrawal, Outcome>, IRequestHandler<WithdrawForThem, Outcome>, IRequestHandler<TakeBackTheirWithdrawal, Outcome>
{
    public async Task<Outcome> Handle(WithdrawMyApplication request, CancellationToken cancellationToken)
    {
        if (await mine.Open(request.Token, cancellationToken) is not { } my) return new NotFound();
        return await Withdraw(my, request.Why, cancellationToken);
    }

    public async Task<Outcome> Handle(WithdrawForThem request, CancellationToken cancellationToken)
    {
        if (await mine.OnBehalf(request.Id, null, cancellationToken) is not { } theirs) return new NotFound();
        return theirs.Application.Version == request.Version ? await Withdraw(theirs, request.Why, cancellationToken) : new StaleForm();
    }

    public async Task<Outcome> Handle(TakeBackMyWithdrawal request, CancellationToken cancellationToken) =>
        await mine.Open(request.Token, cancellationToken) is { } my ? await TakeBack(my, cancellationToken) : new NotFound();

    public async Task<Outcome> Handle(TakeBackTheirWithdrawal request, CancellationToken cancellationToken)
    {
        if (await mine.OnBehalf(request.Id, null, cancellationToken) is not { } theirs) return new NotFound();
        return theirs.Application.Version == request.Version ? await TakeBack(theirs, cancellationToken) : new StaleForm();
    }

    private async Task<Outcome> Withdraw(Holding my, string? said, CancellationToken cancellationToken)
    {
        await db.StopHeldReply(my.Application, my.Act, cancellationToken);
        await db.StopHeldResult(my.Application, my.Act, cancellationToken);
        if (await db.OpenClosing(my.Application.Id, cancellationToken) is { } closing) await db.CancelClosing(closing, my.Act with { Why = "They withdrew" }, cancellationToken);
        if (my.Application.Withdraw(my.Act with { Why = string.IsNullOrWhiteSpace(said) ? null : said.Trim() }) is { } refusal) return refusal;
        if (my.Application.HasLeftUs) await leavers.Tell(my.Application, my.Candidate, my.Vacancy.Title, "has withdrawn", said, cancellationToken);
        var until = Words.Moment(my.Act.At + JobApplication.UndoWindow);
        Enqueue(my, new ApplicationWithdrawn(my.Candidate.Name, my.Vacancy.Title, my.Application.Reference, my.Act.By.Kind == ActorKind.Staff ? $"as you told {my.Act.By.Name} on the telephone" : "as you asked", until, addresses.Private("application")));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    private async Task<Outcome> TakeBack(Holding my, CancellationToken cancellationToken)
    {
        var (withdrawnAt, hadLeft) = (my.Application.StatusSince, my.Application.HasLeftUs);
        if (my.Application.UndoWithdrawal(my.Act) is { } refusal) return refusal;
        if (await db.HasLostItsSeat(my.Application, cancellationToken) && my.Application.Move(ApplicationAction.GiveSeatBack, my.Act) is { } stuck) return stuck;
        var next = my.Application.Status == ApplicationStatus.Invited ? await WhereTheSeatWent(my, withdrawnAt, cancellationToken) : "It goes on from where it was.";
        if (hadLeft) await leavers.Tell(my.Application, my.Candidate, my.Vacancy.Title, "has taken the withdrawal back, and goes on", null, cancellationToken);
        Enqueue(my, new WithdrawalTakenBack(my.Candidate.Name, my.Vacancy.Title, my.Application.Reference, next, addresses.Private("application")));
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }

    private async Task<string> WhereTheSeatWent(Holding my, DateTimeOffset withdrawnAt, CancellationToken cancellationToken)
    {
        var day = await db.Seats.Where(s => s.JobApplicationId == my.Application.Id && s.Status == SeatStatus.Cancelled && s.StatusSince >= withdrawnAt).OrderByDescending(s => s.StatusSince)
            .Join(db.AssessmentDays, s => s.DayId, d => d.Id, (s, d) => new { d.Id, IsFull = d.SeatsTaken >= d.Capacity && d.StartsAt > my.Act.At }).FirstOrDefaultAsync(cancellationToken);
        if (day is null) return "You are invited as before: choose your day on your own page.";
        if (day.IsFull) return "Your seat has gone to somebody else meanwhile: choose another day on your own page.";
        return (await freeDays.Next(int.MaxValue, cancellationToken)).Any(d => d.Id == day.Id)
            ? "Your seat was freed meanwhile, and that day still has places: choose it again, or another day, on your own page."
            : "That assessment day cannot be booked any more: choose another day on your own page.";
    }

    private void Enqueue(Holding my, Email email)
    {
        var link = links.Make(LinkPurpose.Application, my.Application.Id);
        outbox.Enqueue(email, Recipient.Of(my.Candidate), $"withdrawal/{link.Id}", my.Application.Id, link);
    }
}
