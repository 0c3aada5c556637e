using Microsoft.EntityFrameworkCore;
using Recruitment.Application.Scoring;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Calendar;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>
/// Brings the days to come in line with their programme: opens what is missing, lets days without bookings follow a change, takes them out where the house is shut.
/// A day with people on it is never touched. Asked twice, it does nothing the second time.
/// </summary>
internal sealed class DaySeries(IRecruitmentDb db, IFrameworks frameworks, Acts acts)
{
    public async Task Keep(AssessmentCentre centre, WorkingCalendar calendar, CancellationToken cancellationToken)
    {
        var (act, today, version) = (acts.Because(), LondonTime.DayOf(acts.Now), frameworks.Current.Version);
        var thisWeek = AssessmentDay.MondayOf(today);
        var days = await db.AssessmentDays.Where(d => d.CentreId == centre.Id && d.Week >= thisWeek).ToListAsync(cancellationToken);
        foreach (var day in days.Where(d => d.Date > today && d is { Status: DayStatus.Open, SeatsTaken: 0 }).ToList())
        {
            var isOld = day.Edition != centre.Edition || day.FrameworkVersion != version;
            var date = isOld ? centre.DateIn(day.Week) : day.Date;
            if (date <= today || calendar.IsShut(date)) await TakeOut(day, days, act, cancellationToken);
            else if (isOld) day.Follow(centre, date, version, act);
        }

        if (!centre.IsRunning) return;
        var weeks = days.Select(d => d.Week).ToHashSet();
        foreach (var date in centre.DatesAfter(today).Where(d => !calendar.IsShut(d) && weeks.Add(AssessmentDay.MondayOf(d))))
            db.AssessmentDays.Add(AssessmentDay.Open(centre, date, version, act));
    }

    /// <summary>A day that somebody was on once, or whose panel is there, stays for a person to decide.</summary>
    private async Task TakeOut(AssessmentDay day, List<AssessmentDay> days, Act act, CancellationToken cancellationToken)
    {
        if (day.Assessors.Count > 0 || await db.Seats.AnyAsync(s => s.DayId == day.Id, cancellationToken)) return;
        day.TakeOut(act);
        db.AssessmentDays.Remove(day);
        days.Remove(day);
    }
}
