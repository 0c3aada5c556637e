using System.Globalization;
using System.Text;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>One entry of a calendar: a request that makes or moves it, or a cancel that takes it away. (RFC 5545, RFC 5546)</summary>
/// <param name="Uid">The same for ever.</param>
/// <param name="Sequence">Higher with each file sent.</param>
internal sealed record CalendarEntry(
    string Uid, int Sequence, bool IsCancelled, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Summary, string Location, string Description,
    string OrganiserEmail, string AttendeeEmail)
{
    private const int LineOctets = 75;

    public string Write(DateTimeOffset now)
    {
        var file = new StringBuilder();
        foreach (var line in Lines(now)) Fold(file, line);
        return file.ToString();
    }

    private IEnumerable<string> Lines(DateTimeOffset now) =>
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Recruitment//Assessment days//EN", $"METHOD:{(IsCancelled ? "CANCEL" : "REQUEST")}",
        "BEGIN:VEVENT", $"UID:{Uid}", $"SEQUENCE:{Sequence}", $"DTSTAMP:{Utc(now)}", $"DTSTART:{Utc(StartsAt)}", $"DTEND:{Utc(EndsAt)}",
        $"SUMMARY:{Text(Summary)}", $"LOCATION:{Text(Location)}", $"DESCRIPTION:{Text(Description)}",
        $"ORGANIZER:mailto:{OrganiserEmail}", $"ATTENDEE;RSVP=FALSE;PARTSTAT=ACCEPTED:mailto:{AttendeeEmail}",
        $"STATUS:{(IsCancelled ? "CANCELLED" : "CONFIRMED")}", "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR",
    ];

    private static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Text(string words) =>
        words.Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\r", "").Replace("\n", "\\n");

    /// <summary>No line is longer than 75 octets, and no letter is cut in two.</summary>
    private static void Fold(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
