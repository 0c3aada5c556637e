using System.Globalization;
using System.Text;

namespace Recruitment.Application.Messages;

public enum CalendarMethod
{
    /// <summary>An invitation by mail: put it in the calendar, or move what is there.</summary>
    Request,

    /// <summary>Take it out again.</summary>
    Cancel,

    /// <summary>A file that somebody fetches for their own calendar: it invites nobody, and names no attendee. [RFC 5546, 3.2.1]</summary>
    Publish,
}

/// <summary>
/// One meeting for one person's calendar, as a file in the words of RFC 5545. Programs know it again by its Uid and believe the highest Sequence: keep the first, raise the
/// second with every change. No private link belongs in it: calendars are shared.
/// </summary>
/// <param name="Uid">The same for ever for this meeting of this person: "seat-{id}".</param>
/// <param name="Sequence">0 at first, one more with each change or cancellation.</param>
public sealed record CalendarEvent(
    string Uid,
    int Sequence,
    CalendarMethod Method,
    string Summary,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string Place,
    string Description,
    string OrganiserName,
    string OrganiserEmail,
    string AttendeeName,
    string AttendeeEmail)
{
    public const string FileName = "invitation.ics";

    private const int OctetsInALine = 75;

    /// <summary>The file. Instants are written in UTC, so that no calendar has to know when London changes its clocks.</summary>
    public string ToFile(DateTimeOffset now)
    {
        string[] attendee = Method == CalendarMethod.Publish
            ? [] : [$"ATTENDEE;CN={Parameter(AttendeeName)};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:{Address(AttendeeEmail)}"];
        var file = new StringBuilder();
        foreach (var line in (string[])
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Recruitment//Assessment days//EN",
            "CALSCALE:GREGORIAN",
            $"METHOD:{Method.ToString().ToUpperInvariant()}",
            "BEGIN:VEVENT",
            $"UID:{Text(Uid)}",
            $"SEQUENCE:{Sequence}",
            $"DTSTAMP:{Utc(now)}",
            $"DTSTART:{Utc(StartsAt)}",
            $"DTEND:{Utc(EndsAt)}",
            $"SUMMARY:{Text(Summary)}",
            $"LOCATION:{Text(Place)}",
            $"DESCRIPTION:{Text(Description)}",
            $"STATUS:{(Method == CalendarMethod.Cancel ? "CANCELLED" : "CONFIRMED")}",
            $"ORGANIZER;CN={Parameter(OrganiserName)}:mailto:{Address(OrganiserEmail)}",
            .. attendee,
            "TRANSP:OPAQUE",
            "END:VEVENT",
            "END:VCALENDAR",
        ])
            Fold(line, file);
        return file.ToString();
    }

    /// <summary>"REQUEST" or "CANCEL": what the file says of itself is said once more in the headers of the mail. [RFC 6047, 2.4]</summary>
    public static string MethodOf(string file) => file.Split("\r\n").Single(l => l.StartsWith("METHOD:", StringComparison.Ordinal))["METHOD:".Length..];

    private static string Utc(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Text(string words) => Printable(words.ReplaceLineEndings("\n"))
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A quoted parameter has no way to write a quotation mark. [RFC 5545, 3.2]</summary>
    private static string Parameter(string words) => $"\"{Printable(words).Replace('"', '\'').Replace('\n', ' ')}\"";

    private static string Address(string email) => string.Concat(email.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

    private static string Printable(string words) => string.Concat(words.Where(c => c == '\n' || !char.IsControl(c)));

    /// <summary>Lines of at most 75 octets, never cut within a letter; what goes on starts with a space. [RFC 5545, 3.1]</summary>
    private static void Fold(string line, StringBuilder file)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > OctetsInALine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
