using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Offers;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Checks;

/// <summary>The checks tab of a person: every condition with its owner and its age, and every look at the register.</summary>
[For(Policy.SeeChecks)]
public sealed record ShowChecks(Guid Id) : IRequest<ChecksView>;

/// <param name="OfferVersion">Null while there is no offer, and so no conditions.</param>
public sealed record ChecksView(
    Guid? OfferVersion, ApplicationStatus Status, string CandidateName, string? Number, IReadOnlyList<ConditionView> Conditions, ReferenceStanding References, IReadOnlyList<RegisterLook> Looks,
    DateOnly Today)
{
    public int Settled => Conditions.Count(c => c.IsSettled);

    public bool AnyToAsk => Status == ApplicationStatus.OfferAccepted && Conditions.Any(c => c.State == ConditionState.NotAsked);
}

public sealed record ConditionView(
    ConditionKind Kind, ConditionState State, DateTimeOffset StateSince, string Owner, DateOnly DueOn, bool IsOverdue, bool IsSettled, HeldBy HeldBy, DateTimeOffset? AskedAt, DateTimeOffset? ReceivedAt,
    string? Evidence, DateOnly? EvidenceEndsOn, string? VerifiedBy, string? VerifiedById, DateTimeOffset? VerifiedAt, string? CountersignedBy, DateTimeOffset? CountersignedAt, string? Reason);

/// <param name="Gate">As it was on that day.</param>
public sealed record RegisterLook(
    string Number, string NameAsRegistered, NameMatchBand NameMatch, string? NameResolution, string StatusText, DateOnly? From, DateOnly? Until, RegisterRestriction Restriction, string? Town,
    DateTimeOffset CheckedAt, string CheckedBy, string? Evidence, RegistrationGate Gate, DateOnly NextDue);

internal sealed class ShowChecksHandler(IRecruitmentDb db, Unnamed unnamed, Looks look, Acts acts) : IRequestHandler<ShowChecks, ChecksView>
{
    public async Task<ChecksView> Handle(ShowChecks request, CancellationToken cancellationToken)
    {
        var (today, offer) = (LondonTime.DayOf(acts.Now), await db.Offers.AsNoTracking().SingleOrDefaultAsync(o => o.JobApplicationId == request.Id, cancellationToken));
        var application = await db.JobApplications.AsNoTracking().SingleAsync(a => a.Id == request.Id, cancellationToken);
        var isUnnamed = await unnamed.Has(application.Id, cancellationToken);
        var person = await db.Candidates.Where(c => c.Id == application.CandidateId).Select(c => new { c.Name, c.SocialWorkEnglandNumber }).SingleAsync(cancellationToken);
        var looks = await db.RegistrationChecks.AsNoTracking().Where(c => c.JobApplicationId == request.Id).OrderByDescending(c => c.CheckedAt).ToListAsync(cancellationToken);
        if (offer is not null || looks.Count > 0) await look.At(Looks.Checks, [request.Id], cancellationToken);
        var health = await acts.May(Policy.SeeHealth);
        return new ChecksView(
            offer?.Version, application.Status, isUnnamed ? application.Reference : person.Name, isUnnamed ? null : person.SocialWorkEnglandNumber,
            [.. (offer?.Conditions ?? []).OrderBy(c => c.Kind).Select(c => health || c.Kind != ConditionKind.OccupationalHealth ? View(c, today) : View(c, today) with { Evidence = null, Reason = null })],
            await db.ReferenceStanding(application, cancellationToken), [.. looks.Select(View)], today);
    }

    private static ConditionView View(Condition c, DateOnly today) => new(
        c.Kind, c.State, c.StateSince, c.Owner, c.DueOn, c.IsOverdue(today), c.IsSettled, c.HeldBy, c.AskedAt, c.ReceivedAt, c.Evidence, c.EvidenceEndsOn, c.VerifiedBy, c.VerifiedById, c.VerifiedAt,
        c.CountersignedBy, c.CountersignedAt, c.Reason);

    private static RegisterLook View(RegistrationCheck l) => new(
        l.Number, l.NameAsRegistered, l.NameMatch, l.NameResolution, l.StatusText, l.RegisteredFrom, l.RegisteredUntil, l.Restriction, l.Town, l.CheckedAt, l.CheckedBy, l.Evidence, l.GateOn(LondonTime.DayOf(l.CheckedAt)), l.NextDue);
}
