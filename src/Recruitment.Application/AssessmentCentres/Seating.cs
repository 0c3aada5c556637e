using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>Puts one person on a day, or moves them to another, with the letter that says so. The days are held by the caller.</summary>
internal sealed class Seating(IRecruitmentDb db, SeatLetters letters)
{
    public Refusal? Book(JobApplication application, Candidate candidate, AssessmentDay day, Act act) =>
        day.TakePlace(act.At) is { } full ? full : Put(application, candidate, day, act);

    public Refusal? Move(JobApplication application, Candidate candidate, Seat seat, AssessmentDay from, AssessmentDay to, Act act)
    {
        if (from.HasBegun(act.At)) return new DayHasBegun();
        return to.TakePlace(act.At) is { } full ? full : Shift(application, candidate, seat, from, to, act);
    }

    /// <summary>On a place that is taken for them already. Whoever stands at the door needs no letter.</summary>
    public Refusal? Put(JobApplication application, Candidate candidate, AssessmentDay day, Act act)
    {
        if (application.Move(application.BookingAction(), act) is { } refusal) return refusal;
        var seat = Seat.Book(day.Id, application.Id, candidate.Id, day.Date, act);
        db.Seats.Add(seat);
        if (day.HasBegun(act.At)) return null;
        letters.Send(
            new SeatBooked(candidate.Name, SeatLetters.WhenOf(day), SeatLetters.WhereOf(day), letters.SeatAddress), seat, day, candidate, $"seat-booked/{seat.Id}", withCalendar: true);
        return null;
    }

    public Refusal? Shift(JobApplication application, Candidate candidate, Seat seat, AssessmentDay from, AssessmentDay to, Act act)
    {
        if (application.Move(ApplicationAction.MoveSeat, act) is { } refusal) return refusal;
        from.FreePlace(seat.Id);
        if (seat.MoveTo(to, from.Date, act) is { } gone) return gone;
        letters.Send(
            new SeatMoved(candidate.Name, SeatLetters.WhenOf(from), SeatLetters.WhenOf(to), SeatLetters.WhereOf(to), letters.SeatAddress),
            seat, to, candidate, $"seat-moved/{seat.Id}/{seat.CalendarSequence}", withCalendar: true);
        return null;
    }
}
