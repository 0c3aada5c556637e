using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.JobApplications;

/// <summary>Which deeds of colleagues would move somebody on now: what the lifecycle allows, less what its own page would refuse today.</summary>
internal sealed class OpenDeeds(IRecruitmentDb db, TimeProvider time)
{
    // Not among them: what the candidate does, what happens by itself, corrections, and ways out.
    private static readonly ApplicationAction[] _onwards =
    [
        ApplicationAction.Invite, ApplicationAction.AskForOneThing, ApplicationAction.AddToTalentPool, ApplicationAction.SuggestAnotherRoute, ApplicationAction.SayNotThisTime,
        ApplicationAction.CheckIn, ApplicationAction.RecordNoShow, ApplicationAction.FinishWashUp, ApplicationAction.RecordMetTheStandard, ApplicationAction.RecordNotYet,
        ApplicationAction.MakeConditionalOffer, ApplicationAction.MakeOfferFirm, ApplicationAction.ConfirmStart, ApplicationAction.RecordStart, ApplicationAction.BeginEarlyCareer,
    ];

    // Where the status alone says what may be done.
    private static readonly ApplicationStatus[] _plain =
        [ApplicationStatus.Received, ApplicationStatus.AwaitingAnswer, ApplicationStatus.Invited, ApplicationStatus.DidNotAttend, ApplicationStatus.MetTheStandard, ApplicationStatus.ConditionalOffer];

    public async Task<IReadOnlyList<BoardCard>> CardsOf(IReadOnlyList<ApplicationRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Where(r => !_plain.Contains(r.Status)).Select(r => r.Id).ToList();
        var facts = ids.Count == 0 ? [] : await FactsOf(ids).ToDictionaryAsync(f => f.Id, cancellationToken);
        var now = time.GetUtcNow();
        return [.. rows.Select(row => CardOf(row, facts.GetValueOrDefault(row.Id) ?? new Facts { Id = row.Id }, now))];
    }

    private static BoardCard CardOf(ApplicationRow row, Facts facts, DateTimeOffset now) =>
        new(row, facts.DayId, facts.DayStartsAt, _onwards.Where(action => Lifecycle.Allows(row.Status, action) && IsOpen(row, action, facts, now)).ToHashSet());

    private static bool IsOpen(ApplicationRow row, ApplicationAction action, Facts facts, DateTimeOffset now) => (row.Status, action) switch
    {
        (ApplicationStatus.Booked, ApplicationAction.CheckIn) => facts.DayStartsAt is { } start && now >= start - AssessmentDay.DoorOpensBefore,
        (ApplicationStatus.Booked, ApplicationAction.RecordNoShow) => facts.DayStartsAt is { } start && now >= start,
        (_, ApplicationAction.CheckIn or ApplicationAction.RecordNoShow) => false,
        (_, ApplicationAction.FinishWashUp) => facts.DayId is not null,
        (_, ApplicationAction.RecordMetTheStandard or ApplicationAction.RecordNotYet) => facts.FeedbackCheckedBy is not null,
        (ApplicationStatus.StartConfirmed, ApplicationAction.ConfirmStart) => false,
        (_, ApplicationAction.MakeOfferFirm or ApplicationAction.ConfirmStart) => facts.OpenChecks == 0,
        (_, ApplicationAction.RecordStart) => facts.StartsOn <= LondonTime.DayOf(now),
        (_, ApplicationAction.BeginEarlyCareer) => row.Route.LeadsToAFirstYear(),
        _ => true,
    };

    private IQueryable<Facts> FactsOf(List<Guid> ids)
    {
        var seats =
            from seat in db.Seats
            join day in db.AssessmentDays on seat.DayId equals day.Id
            where seat.Status == SeatStatus.Held || seat.Status == SeatStatus.Booked || seat.Status == SeatStatus.Attended
            orderby seat.BookedAt descending
            select new { seat.JobApplicationId, seat.DayId, day.StartsAt };
        var washUps = db.WashUps.Where(w => w.FinishedAt != null).OrderByDescending(w => w.FinishedAt);
        return db.JobApplications.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new Facts
        {
            Id = a.Id,
            DayId = seats.Where(s => s.JobApplicationId == a.Id).Select(s => (Guid?)s.DayId).FirstOrDefault(),
            DayStartsAt = seats.Where(s => s.JobApplicationId == a.Id).Select(s => (DateTimeOffset?)s.StartsAt).FirstOrDefault(),
            FeedbackCheckedBy = washUps.Where(w => w.JobApplicationId == a.Id && !w.Confirmations.Any(c => c.ConfirmedById == null && c.Kind != ConfirmKind.DiffersFromArithmetic))
                .Select(w => w.FeedbackCheckedBy).FirstOrDefault(),
            OpenChecks = db.Offers.Where(o => o.JobApplicationId == a.Id).SelectMany(o => o.Conditions).Count(c => c.State != ConditionState.Met && c.State != ConditionState.Waived),
            StartsOn = db.Offers.Where(o => o.JobApplicationId == a.Id).Select(o => o.StartsOn).FirstOrDefault(),
        });
    }

    private sealed class Facts
    {
        public Guid Id { get; init; }

        public Guid? DayId { get; init; }

        public DateTimeOffset? DayStartsAt { get; init; }

        public string? FeedbackCheckedBy { get; init; }

        public int OpenChecks { get; init; }

        public DateOnly? StartsOn { get; init; }
    }
}
