using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Scoring;

/// <summary>Arranges that two people look again at a value that nobody saw. The candidate is told when and where.</summary>
[For(Policy.Deciding)]
public sealed record ArrangeSubstitute(Guid JobApplicationId, Guid WashUpVersion, SubstitutePlan Plan) : IRequest<Outcome>;

/// <summary>To a candidate, when something that nobody saw is looked at again: when and where, and that it says nothing about how they did.</summary>
public sealed record SubstituteArranged(string Name, string When, string Where, string From) : Email;

internal sealed class ArrangeSubstituteHandler(IRecruitmentDb db, Scorecards scorecards, SeatLetters letters, Acts acts) : IRequestHandler<ArrangeSubstitute, Outcome>
{
    public async Task<Outcome> Handle(ArrangeSubstitute request, CancellationToken cancellationToken)
    {
        if (await scorecards.Of(request.JobApplicationId, cancellationToken) is not { } card) return new NotFound();
        if (card.WashUp.Version != request.WashUpVersion) return new StaleForm();
        if (card.Result.Values.FirstOrDefault(v => v.Value.Code == request.Plan.ValueCode) is not { } value) return new NotFound();
        var day = await db.AssessmentDays.SingleAsync(d => d.Id == card.WashUp.DayId, cancellationToken);
        var seat = await db.Seats.SingleAsync(s => s.Id == card.WashUp.SeatId, cancellationToken);
        var application = await db.JobApplications.SingleAsync(a => a.Id == request.JobApplicationId, cancellationToken);
        var (plan, act) = (request.Plan, acts.Because());
        if (card.WashUp.WaitForSubstitute(value, act) is { } seen) return seen;
        if (day.ArrangeSubstitute(seat, plan, act) is { } refusal) return refusal;
        if (application.Move(ApplicationAction.ArrangeSubstitute, act) is { } decided) return decided;
        var candidate = await db.Candidates.SingleAsync(c => c.Id == application.CandidateId, cancellationToken);
        var when = SeatLetters.WhenOf(new DayTime(plan.StartsAt, plan.EndsAt, plan.Room, ""));
        letters.Send(
            new SubstituteArranged(candidate.Name, when, plan.Room, acts.Actor.Name), seat, day, candidate, $"substitute/{seat.Id}/{plan.ValueCode}/{act.At.UtcTicks}", withCalendar: false);
        await db.SaveChangesAsync(cancellationToken);
        return Outcome.Done;
    }
}
