using Recruitment.Application.Messages;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Staff;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>Letters to the panel, with a calendar file. A young person has no address here: whoever brings them is told by the organiser.</summary>
internal sealed class PanelLetters(Outbox outbox, Addresses addresses, MailSender sender, TimeProvider time)
{
    public string AssessAddress => addresses.Page("/assess");

    public void Send(Email email, DayAssessor assessor, AssessmentDay day, StaffMember member, bool isCancelled)
    {
        if (member.Email is not { } address) return;
        var calendar = new CalendarEvent(
            assessor.CalendarUidOn(day), assessor.CalendarSequence + (isCancelled ? 1 : 0), isCancelled ? CalendarMethod.Cancel : CalendarMethod.Request, $"{day.Name}: you assess",
            day.StartsAt, day.EndsAt, SeatLetters.WhereOf(day), $"Your running order is on {AssessAddress} from the day before.",
            sender.Name, sender.Address, member.Name, address);
        outbox.Enqueue(
            email, Recipient.Staff(member.Id, member.Name, address), $"{email.GetType().Name}/{day.Id}/{member.Id}/{time.GetUtcNow().UtcTicks}", calendar: calendar.ToFile(time.GetUtcNow()));
    }
}
