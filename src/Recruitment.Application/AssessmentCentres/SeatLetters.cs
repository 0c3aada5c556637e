using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>Letters about one seat: each with a private link, those that change the calendar with a calendar file.</summary>
internal sealed class SeatLetters(Outbox outbox, PrivateLinks links, Addresses addresses, ServiceSettings settings, MailSender sender, TimeProvider time)
{
    public string SeatAddress => addresses.Private("application") + "/seat";

    public void Send(Email email, Seat seat, AssessmentDay day, Candidate to, string dedupeKey, bool withCalendar, DateTimeOffset? remindsOf = null)
    {
        var calendar = withCalendar ? CalendarOf(seat, day, to).ToFile(time.GetUtcNow()) : null;
        outbox.Enqueue(email, Recipient.Of(to), dedupeKey, seat.JobApplicationId, links.Make(LinkPurpose.Application, seat.JobApplicationId), calendar, remindsOf: remindsOf);
    }

    public CalendarEvent CalendarOf(Seat seat, AssessmentDay day, Candidate candidate) => new(
        seat.CalendarUid, seat.CalendarSequence, seat.IsOnTheDay ? CalendarMethod.Request : CalendarMethod.Cancel, $"{day.Name}, {settings.CouncilName}", day.StartsAt, day.EndsAt,
        WhereOf(day), $"To change or give back your place, use the private link in our message, or ring {settings.ContactPhone}.",
        sender.Name, sender.Address, candidate.Name, candidate.Email);

    public static string WhenOf(AssessmentDay day) => WhenOf(day.Time);

    /// <summary>"9:30am to 1:30pm on Thursday 26 November".</summary>
    public static string WhenOf(DayTime time) => $"{Words.Time(time.StartsAt)} to {Words.Time(time.EndsAt)} on {Words.Day(LondonTime.DayOf(time.StartsAt))}";

    public static string WhereOf(AssessmentDay day) => day.Place.Length > 0 ? day.Place : day.OnlineLink;

    /// <summary>Days to choose from, each with its own link to a page that asks once more; null where none has places.</summary>
    public string? Choices(IReadOnlyList<FreeDay> days) => days.Count == 0 ? null : string.Join("\n\n", days.Select(d => $"{d.When}\n{(d.IsOnline && d.Place.Length == 0 ? "Online" : d.Place)}\n{SeatAddress}/{d.Id}"));
}
