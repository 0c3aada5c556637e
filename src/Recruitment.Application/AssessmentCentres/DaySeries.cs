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
    public async Task Keep(List<AssessmentCentre> centres, WorkingCalendar calendar, CancellationToken cancellationToken)
    {
        var (ids, thisWeek) = (centres.ConvertAll(c => c.Id), AssessmentDay.MondayOf(LondonTime.DayOf(acts.Now)));
        var toCome = db.AssessmentDays.Where(d => ids.Contains(d.CentreId) && d.Week >= thisWeek);
        var days = (await toCome.ToListAsync(cancellationToken)).ToLookup(d => d.CentreId);
        var everBooked = (await db.Seats.Where(s => toCome.Any(d => d.Id == s.DayId)).Select(s => s.DayId).Distinct().ToListAsync(cancellationToken)).ToHashSet();
        foreach (var centre in centres) Keep(centre, [.. days[centre.Id]], everBooked, calendar);
    }

    private void Keep(AssessmentCentre centre, List<AssessmentDay> days, HashSet<Guid> everBooked, WorkingCalendar calendar)
    {
        var (act, today, version) = (acts.Because(), LondonTime.DayOf(acts.Now), frameworks.Current.Version);
        foreach (var day in days.Where(d => d.Date > today && d is { Status: DayStatus.Open, SeatsTaken: 0 }).ToList())
        {
            var isOld = day.Edition != centre.Edition || day.FrameworkVersion != version;
            var date = isOld ? centre.DateIn(day.Week) : day.Date;
            if (date <= today || calendar.IsShut(date)) TakeOut(day, days, everBooked, act);
            else if (isOld) day.Follow(centre, date, version, act);
        }

        if (!centre.IsRunning) return;
        var weeks = days.Select(d => d.Week).ToHashSet();
        foreach (var date in centre.DatesAfter(today).Where(d => !calendar.IsShut(d) && weeks.Add(AssessmentDay.MondayOf(d))))
            db.AssessmentDays.Add(AssessmentDay.Open(centre, date, version, act));
    }

    /// <summary>A day that somebody was on once, or whose panel is there, stays for a person to decide.</summary>
    private void TakeOut(AssessmentDay day, List<AssessmentDay> days, HashSet<Guid> everBooked, Act act)
    {
        if (day.Assessors.Count > 0 || everBooked.Contains(day.Id)) return;
        day.TakeOut(act);
        db.AssessmentDays.Remove(day);
        days.Remove(day);
    }
}
