using MediatR;
using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>One button: they are here. After the start it says "late" by itself.</summary>
[For(Policy.Recruiting)]
public sealed record CheckIn(Guid DayId, Guid SeatId) : IRequest<Outcome>;

/// <summary>A person says that somebody did not come. The first time they are sent a link to book again.</summary>
[For(Policy.Recruiting)]
public sealed record RecordNoShow(Guid DayId, Guid SeatId) : IRequest<Outcome>;

/// <summary>The wrong button was pressed.</summary>
[For(Policy.Recruiting)]
public sealed record UndoAttendance(Guid DayId, Guid SeatId, SeatStatus Seen) : IRequest<Outcome>;

/// <summary>To a candidate, when they did not come: choose another day, once; after that, let us talk.</summary>
public sealed record MissedYou(string Name, string When, string WhatNext, string Link) : Email;

/// <summary>To a candidate, when they came after all and hold a place on another day too; the calendar file takes the entry away.</summary>
public sealed record SeatNotNeeded(string Name, string When) : Email;

internal sealed class CheckInHandler(IRecruitmentDb db, DayDesk desk, SeatLetters letters, Acts acts)
    : IRequestHandler<CheckIn, Outcome>, IRequestHandler<RecordNoShow, Outcome>, IRequestHandler<UndoAttendance, Outcome>
{
    public Task<Outcome> Handle(CheckIn request, CancellationToken cancellationToken) => Attend(
        request.DayId, request.SeatId, ApplicationAction.CheckIn,
        (day, seat, act) => day.IsDoorOpen(act.At) ? seat.CheckIn(late: act.At > day.StartsAt, act) : new DoorIsNotOpen(), cancellationToken);

    public Task<Outcome> Handle(RecordNoShow request, CancellationToken cancellationToken) => Attend(
        request.DayId, request.SeatId, ApplicationAction.RecordNoShow,
        (day, seat, act) => day.HasBegun(act.At) ? seat.RecordNoShow(act) : new DayHasNotBegun(), cancellationToken);

    public async Task<Outcome> Handle(UndoAttendance request, CancellationToken cancellationToken) => await desk.Change(request.DayId, async (day, seats) =>
    {
        // What is undone is what this person saw: a colleague may have put it right already.
        if (seats.Find(s => s.Id == request.SeatId) is not { } seat || seat.Status != request.Seen) return new SeatHasMovedOn();
        if (!day.IsOn) return new DayIsOver();
        if (seat.Status is SeatStatus.DidNotAttend && await OtherPlace(seat.Id).AnyAsync(cancellationToken)) return new HasChosenAnotherDay();
        var act = acts.Because();
        var application = await db.JobApplications.SingleAsync(a => a.Id == seat.JobApplicationId, cancellationToken);
        if (seat.UndoAttendance(act) is { } refusal) return refusal;
        var isMissed = seat.Status is SeatStatus.DidNotAttend && !await GiveOtherPlaceAgain(seat, act, cancellationToken);
        return application.Move(isMissed ? ApplicationAction.RecordNoShow : ApplicationAction.UndoAttendance, act);
    }, cancellationToken, await LetGoFor(request.SeatId).Select(s => s.DayId).ToListAsync(cancellationToken));

    private async Task<Outcome> Attend(
        Guid dayId, Guid seatId, ApplicationAction action, Func<AssessmentDay, Seat, Act, Refusal?> attend, CancellationToken cancellationToken) => await desk.Change(dayId, async (day, seats) =>
    {
        if (seats.Find(s => s.Id == seatId) is not { } seat) return new SeatHasMovedOn();
        if (!day.IsOn) return new DayIsOver();
        var act = acts.Because();
        var application = await db.JobApplications.SingleAsync(a => a.Id == seat.JobApplicationId, cancellationToken);
        if (attend(day, seat, act) is { } refusal) return refusal;
        if (application.Move(action, act) is { } notNow) return notNow;
        if (seat.Status == SeatStatus.DidNotAttend) await TellThem(seat, day, act, cancellationToken);
        if (seat.Status == SeatStatus.Attended) await FreeOtherPlace(seat, act, cancellationToken);
        return null;
    }, cancellationToken, await OtherPlace(seatId).Select(s => s.DayId).ToListAsync(cancellationToken));

    /// <summary>Where the same person booked again after we had missed them: nobody has more than one place at a time.</summary>
    private IQueryable<Seat> OtherPlace(Guid seatId) =>
        db.Seats.Where(s => s.Id != seatId && (s.Status == SeatStatus.Held || s.Status == SeatStatus.Booked) && db.Seats.Any(o => o.Id == seatId && o.JobApplicationId == s.JobApplicationId));

    private async Task FreeOtherPlace(Seat seat, Act act, CancellationToken cancellationToken)
    {
        if (await OtherPlace(seat.Id).SingleOrDefaultAsync(cancellationToken) is not { } other) return;
        var day = await db.AssessmentDays.SingleAsync(d => d.Id == other.DayId, cancellationToken);
        var candidate = await db.Candidates.SingleAsync(c => c.Id == other.CandidateId, cancellationToken);
        other.LetGo(seat, act);
        day.FreePlace(other.Id);
        letters.Send(new SeatNotNeeded(candidate.Name, SeatLetters.WhenOf(day)), other, day, candidate, $"seat-not-needed/{other.Id}", withCalendar: true);
    }

    private IQueryable<Seat> LetGoFor(Guid seatId) => db.Seats.Where(s => s.LetGoFor == seatId && s.Status == SeatStatus.Cancelled);

    /// <summary>They had not come after all: the place on the other day is theirs again, unless somebody else has it, or that day is over.</summary>
    private async Task<bool> GiveOtherPlaceAgain(Seat seat, Act act, CancellationToken cancellationToken)
    {
        if (await LetGoFor(seat.Id).SingleOrDefaultAsync(cancellationToken) is not { } other) return false;
        var day = await db.AssessmentDays.SingleAsync(d => d.Id == other.DayId, cancellationToken);
        if (day.TakePlace(act.At) is not null) return false;
        var candidate = await db.Candidates.SingleAsync(c => c.Id == other.CandidateId, cancellationToken);
        other.GiveAgain(act);
        letters.Send(
            new SeatBooked(candidate.Name, SeatLetters.WhenOf(day), SeatLetters.WhereOf(day), letters.SeatAddress), other, day, candidate,
            $"seat-booked/{other.Id}/{other.CalendarSequence}", withCalendar: true);
        return true;
    }

    private async Task TellThem(Seat seat, AssessmentDay day, Act act, CancellationToken cancellationToken)
    {
        var candidate = await db.Candidates.SingleAsync(c => c.Id == seat.CandidateId, cancellationToken);
        var missedBefore = await db.Seats.CountAsync(s => s.JobApplicationId == seat.JobApplicationId && s.Id != seat.Id && s.Status == SeatStatus.DidNotAttend, cancellationToken);
        var next = Rebooking.IsAllowedAfter(missedBefore + 1)
            ? "We would still like to meet you. Choose another day on your own page."
            : "Please ring us, or answer this message, and we will find out together what works.";
        letters.Send(
            new MissedYou(candidate.Name, SeatLetters.WhenOf(day), next, letters.SeatAddress), seat, day, candidate, $"missed-you/{seat.Id}/{act.At.UtcTicks}", withCalendar: false);
    }
}
