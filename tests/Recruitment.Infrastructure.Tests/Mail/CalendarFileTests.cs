using System.Text;
using Recruitment.Application.Messages;
using Recruitment.Domain;

namespace Recruitment.Infrastructure.Tests.Mail;

public sealed class CalendarFileTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 20, 16, 40, 0, TimeSpan.Zero);

    private static readonly CalendarEvent _event = new(
        "seat-1@recruitment", 3, CalendarMethod.Request, "Assessment day; bring yourself, and your questions", new(2026, 12, 2, 9, 30, 0, TimeSpan.Zero), new(2026, 12, 2, 13, 0, 0, TimeSpan.Zero),
        "Northfield House, Room 2\\3", "Come to reception.\r\nAsk for Amina – she is expecting you; it takes three and a half hours, with a break.",
        "Northfield Council; jobs", "recruitment@council.example", "Siân \"Jo\" O’Brien, née Łukasz", "jo@example.org");

    [Fact]
    public async Task A_reader_that_is_not_ours_reads_back_what_was_written()
    {
        var read = await Node.Read("read-calendar.mjs", _event.ToFile(_now));

        read.GetProperty("method").GetString().ShouldBe("REQUEST");
        read.GetProperty("uid").GetString().ShouldBe("seat-1@recruitment");
        read.GetProperty("sequence").GetInt32().ShouldBe(3);
        read.GetProperty("status").GetString().ShouldBe("CONFIRMED");
        read.GetProperty("summary").GetString().ShouldBe(_event.Summary);
        read.GetProperty("location").GetString().ShouldBe(_event.Place);
        read.GetProperty("description").GetString().ShouldBe(_event.Description.ReplaceLineEndings("\n"));
        read.GetProperty("start").GetString().ShouldBe("2026-12-02T09:30:00.000Z");
        read.GetProperty("end").GetString().ShouldBe("2026-12-02T13:00:00.000Z");
        read.GetProperty("organiser").GetProperty("name").GetString().ShouldBe("Northfield Council; jobs");
        read.GetProperty("organiser").GetProperty("address").GetString().ShouldBe("mailto:recruitment@council.example");
        read.GetProperty("attendee").GetProperty("name").GetString().ShouldBe("Siân 'Jo' O’Brien, née Łukasz");
    }

    [Fact]
    public async Task A_cancellation_has_the_same_name_and_a_higher_number()
    {
        var read = await Node.Read("read-calendar.mjs", (_event with { Method = CalendarMethod.Cancel, Sequence = 4 }).ToFile(_now));

        (read.GetProperty("method").GetString(), read.GetProperty("status").GetString()).ShouldBe(("CANCEL", "CANCELLED"));
        (read.GetProperty("uid").GetString(), read.GetProperty("sequence").GetInt32()).ShouldBe(("seat-1@recruitment", 4));
    }

    [Theory]
    [InlineData(2026, 12, 2, "2026-12-02T09:30:00.000Z")]
    [InlineData(2026, 6, 3, "2026-06-03T08:30:00.000Z")]
    [InlineData(2026, 3, 29, "2026-03-29T08:30:00.000Z")]
    [InlineData(2026, 10, 25, "2026-10-25T09:30:00.000Z")]
    public async Task Half_past_nine_in_London_is_that_instant_in_winter_and_in_summer(int year, int month, int day, string instant)
    {
        var start = LondonTime.At(new DateOnly(year, month, day), new TimeOnly(9, 30));

        var read = await Node.Read("read-calendar.mjs", (_event with { StartsAt = start, EndsAt = start.AddHours(3) }).ToFile(_now));

        read.GetProperty("start").GetString().ShouldBe(instant);
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_cut()
    {
        var file = (_event with { Description = string.Concat(Enumerable.Repeat("Łódź – naïve 👩‍👩‍👧 ", 40)) }).ToFile(_now);

        var lines = file.Split("\r\n");
        lines.ShouldAllBe(l => Encoding.UTF8.GetByteCount(l) <= 75);
        file.ReplaceLineEndings("").ShouldNotContain('\uFFFD');
        lines[^1].ShouldBe("", "every line ends with CRLF, the last one too");
        file.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
    }

    [Fact]
    public async Task Words_cannot_add_a_line_of_their_own()
    {
        var read = await Node.Read("read-calendar.mjs", (_event with
        {
            Place = "Room 2\r\nSTATUS:CANCELLED",
            AttendeeName = "Jo\r\nSTATUS:CANCELLED",
            AttendeeEmail = "jo@example.org\r\nSTATUS:CANCELLED",
        }).ToFile(_now));

        read.GetProperty("status").GetString().ShouldBe("CONFIRMED");
        read.GetProperty("location").GetString().ShouldBe("Room 2\nSTATUS:CANCELLED");
    }
}
