using Microsoft.EntityFrameworkCore;
using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.Candidates;

/// <summary>To the address that we wrote to until now, when another takes its place: whoever holds the link could have changed it. The calendar entry, if there is one, leaves with it.</summary>
public sealed record ContactChanged(string Name) : Email;

/// <summary>What happens when we write to another mailbox from now on: the links of the old one end, the new one gets theirs, and the calendar entry moves.</summary>
internal sealed class NewAddress(IRecruitmentDb db, PrivateLinks links, Outbox outbox, Addresses addresses, SeatLetters seats, TimeProvider time)
{
    /// <param name="applications">Those that are written about to the new address from now on.</param>
    /// <param name="from">As they were reached until now.</param>
    public async Task Move(IReadOnlyCollection<JobApplication> applications, ContactDetails from, Candidate to, Act act, CancellationToken cancellationToken)
    {
        if (applications.Count == 0 || ContactKeys.Email(from.Email) == to.EmailKey) return;
        await EndLinks(applications, act, cancellationToken);
        var calendars = await MoveCalendars(applications, from, to, act, cancellationToken);
        var old = Recipient.Candidate(to.Id, from.Name, from.Email, from.KnownAs);
        foreach (var (seat, cancel, _) in calendars) outbox.Enqueue(new ContactChanged(from.Name), old, $"contact-changed/{seat.Id}/{seat.CalendarSequence}", seat.JobApplicationId, calendar: cancel);
        var open = applications.Where(a => !a.Status.IsEnding()).ToList();
        var told = open.Count > 0 ? open : [applications.MaxBy(a => a.ReceivedAt)!];
        var titles = await db.Vacancies.AsNoTracking().Where(v => told.Select(a => a.VacancyId).Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.Title, cancellationToken);
        foreach (var (index, application) in told.Index())
        {
            var link = links.Make(LinkPurpose.Application, application.Id);
            if (index == 0 && calendars.Count == 0) outbox.Enqueue(new ContactChanged(from.Name), old, $"contact-changed/{link.Id}", application.Id);
            outbox.Enqueue(
                new YourLink(to.Name, titles[application.VacancyId], application.Reference, addresses.Private("application"), Words.Date(LondonTime.DayOf(link.ExpiresAt))),
                Recipient.Of(to), $"your-link/{link.Id}", application.Id, link, calendars.Find(c => c.Seat.JobApplicationId == application.Id).Invite);
        }
    }

    /// <summary>Whoever reads the mail of an address that was wrong has these.</summary>
    public async Task EndLinks(IReadOnlyCollection<JobApplication> applications, Act act, CancellationToken cancellationToken)
    {
        var ids = applications.Select(a => a.Id).ToList();
        foreach (var link in await db.PrivateLinks.Where(l => l.Purpose == LinkPurpose.Application && ids.Contains(l.SubjectId)).ToListAsync(cancellationToken)) link.Expire(act.At);
    }

    private async Task<List<(Seat Seat, string Cancel, string? Invite)>> MoveCalendars(
        IReadOnlyCollection<JobApplication> applications, ContactDetails from, Candidate to, Act act, CancellationToken cancellationToken)
    {
        var ids = applications.Select(a => a.Id).ToList();
        var held = await (
            from seat in db.Seats
            join day in db.AssessmentDays on seat.DayId equals day.Id
            where ids.Contains(seat.JobApplicationId) && (seat.Status == SeatStatus.Held || seat.Status == SeatStatus.Booked) && day.StartsAt > act.At
            select new { Seat = seat, Day = day }).ToListAsync(cancellationToken);
        return held.ConvertAll(h =>
        {
            h.Seat.CalendarGoesElsewhere();
            var entry = seats.CalendarOf(h.Seat, h.Day, to);
            var cancel = entry with { Method = CalendarMethod.Cancel, AttendeeName = from.Name, AttendeeEmail = from.Email };
            return (h.Seat, cancel.ToFile(time.GetUtcNow()), (string?)entry.ToFile(time.GetUtcNow()));
        });
    }
}
