using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>Puts somebody on a day's panel; on a published day they cover what nobody covers yet.</summary>
/// <param name="Version">Of the day as the page showed it.</param>
[For(Policy.Recruiting)]
public sealed record AddAssessor(Guid DayId, Guid Version, Guid StaffId, bool LeadsTheDay) : IRequest<Outcome>;

/// <summary>Takes somebody off; what they were to see goes to others who are free.</summary>
/// <param name="Version">Of the day as the page showed it.</param>
[For(Policy.Recruiting)]
public sealed record RemoveAssessor(Guid DayId, Guid Version, Guid StaffId) : IRequest<Outcome>;

/// <summary>"I know this person": they will not see each other on the day.</summary>
[For(Policy.Recruiting)]
public sealed record DeclareAcquaintance(Guid DayId, Guid StaffId, Guid SeatId) : IRequest<Outcome>;

/// <summary>It was somebody else of the same name.</summary>
[For(Policy.Recruiting)]
public sealed record TakeAcquaintanceBack(Guid DayId, Guid StaffId, Guid CandidateId) : IRequest<Outcome>;

/// <summary>To a panel member, when they are put on a day, with a calendar file.</summary>
public sealed record PanelInvitation(string Name, string When, string Where, string Link) : Email;

/// <summary>To a panel member, when they are not needed on the day any more.</summary>
public sealed record PanelRelease(string Name, string When) : Email;

public sealed record IsNoAssessor() : Refusal("This person is not an assessor, or their account is closed. An administrator can change that under People.");

internal sealed class ChangePanelHandler(IRecruitmentDb db, DayDesk desk, PanelLetters letters, Acts acts)
    : IRequestHandler<AddAssessor, Outcome>, IRequestHandler<RemoveAssessor, Outcome>, IRequestHandler<DeclareAcquaintance, Outcome>, IRequestHandler<TakeAcquaintanceBack, Outcome>
{
    public Task<Outcome> Handle(AddAssessor request, CancellationToken cancellationToken) => desk.Change(request.DayId, request.Version, async (day, seats) =>
    {
        if (await Member(request.StaffId, cancellationToken) is not { IsActive: true, AssessorKind: { } kind } member) return new IsNoAssessor();
        if (day.AddAssessor(member.Id, kind, request.LeadsTheDay ? DayRole.Lead : DayRole.Assessor, member.Name, acts.Because()) is { } refusal) return refusal;
        if (await db.SitElsewhere([member.Id], day.Id, day.StartsAt, day.EndsAt, cancellationToken) is { } twice) return twice;
        day.FillGaps(seats);
        var invitation = new PanelInvitation(member.Name, SeatLetters.WhenOf(day), SeatLetters.WhereOf(day), letters.AssessAddress);
        letters.Send(invitation, day.Assessors[^1], day, member, isCancelled: false);
        return null;
    }, cancellationToken);

    public Task<Outcome> Handle(RemoveAssessor request, CancellationToken cancellationToken) => desk.Change(request.DayId, request.Version, async (day, seats) =>
    {
        var assessor = day.Assessors.FirstOrDefault(a => a.StaffId == request.StaffId);
        if (assessor is null || await Member(request.StaffId, cancellationToken) is not { } member) return new NotOnThePanel();
        if (day.RemoveAssessor(member.Id, member.Name, seats, acts.Because()) is { } refusal) return refusal;
        letters.Send(new PanelRelease(member.Name, SeatLetters.WhenOf(day)), assessor, day, member, isCancelled: true);
        return null;
    }, cancellationToken);

    public Task<Outcome> Handle(DeclareAcquaintance request, CancellationToken cancellationToken) => desk.Change(
        request.DayId,
        (day, seats) => seats.Find(s => s.Id == request.SeatId) is { } seat ? day.DeclareAcquaintance(request.StaffId, seat, seats, acts.Because()) : new NotFound(),
        cancellationToken);

    public Task<Outcome> Handle(TakeAcquaintanceBack request, CancellationToken cancellationToken) =>
        desk.Change(request.DayId, (day, seats) => day.TakeAcquaintanceBack(request.StaffId, request.CandidateId, seats, acts.Because()), cancellationToken);

    private Task<StaffMember?> Member(Guid id, CancellationToken cancellationToken) => db.StaffMembers.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, cancellationToken);
}
