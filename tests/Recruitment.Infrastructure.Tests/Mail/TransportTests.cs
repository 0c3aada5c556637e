using System.Text;
using System.Text.Json;
using MimeKit;
using Recruitment.Application;
using Recruitment.Application.Messages;
using Recruitment.Infrastructure.Mail;

namespace Recruitment.Infrastructure.Tests.Mail;

/// <summary>What every way out of the house must do, whichever it is.</summary>
public abstract class TransportTests
{
    internal static readonly OutgoingMail Mail = new(
        "<0193a1b2@jobs.example.org>", new DateTimeOffset(2026, 11, 20, 16, 40, 5, TimeSpan.Zero), "Siân O’Brien", "sian@example.org",
        "Come and meet us – Łukasz’s team, where nobody is left to work out a hard case alone, in Northfield", "Dear Siân,\n\nCome & meet us:\nhttps://jobs.example.org/application/abc_DEF-123\n\n* Tuesday\n* Wednesday",
        IsAutomatic: false);

    private protected static readonly ServiceSettings Service = new() { CouncilName = "Northfield Council", ContactEmail = "answers@northfield.example" };

    private protected abstract IMailTransport Transport { get; }

    /// <summary>What came out, as a parser that is not ours reads it.</summary>
    private protected abstract Task<JsonElement> Arrived();

    /// <summary>The same, letter by letter.</summary>
    private protected abstract string Raw();

    [Fact]
    public async Task A_message_arrives_with_its_headers_words_and_accents()
    {
        (await Transport.Send(Mail, default)).ShouldBe(new Delivery.Accepted());

        var mail = await Arrived();
        mail.GetProperty("messageId").GetString().ShouldBe(Mail.MessageId);
        mail.GetProperty("subject").GetString().ShouldBe(Mail.Subject);
        Person(mail.GetProperty("from")).ShouldBe("Northfield Council <jobs@northfield.example>");
        Person(mail.GetProperty("to")[0]).ShouldBe("Siân O’Brien <sian@example.org>");
        Person(mail.GetProperty("replyTo")[0]).ShouldBe("Northfield Council <answers@northfield.example>");
        mail.GetProperty("text").GetString()!.ReplaceLineEndings("\n").Trim().ShouldBe(Mail.Text);
        mail.GetProperty("html").GetString().ShouldNotBeNull().ShouldContain("<a href=\"https://jobs.example.org/application/abc_DEF-123\">");
        Header(mail, "auto-submitted").ShouldBeNull();
        mail.GetProperty("attachments").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task What_no_person_wrote_says_so()
    {
        await Transport.Send(Mail with { IsAutomatic = true }, default);

        Header(await Arrived(), "auto-submitted").ShouldBe("auto-generated");
    }

    [Theory]
    [InlineData("REQUEST")]
    [InlineData("CANCEL")]
    public async Task A_meeting_is_the_last_of_the_alternatives_and_a_file_beside_them(string method)
    {
        var calendar = $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nSUMMARY:Siân’s day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

        await Transport.Send(Mail with { Calendar = calendar }, default);

        var body = Read(Raw());
        Structure(body).ShouldBe(
        [
            "multipart/mixed",
            " multipart/alternative",
            "  text/plain; charset=utf-8",
            "  text/html; charset=utf-8",
            $"  text/calendar; charset=utf-8; method={method}",
            " text/calendar; charset=utf-8; name=invitation.ics (attachment; filename=invitation.ics)",
        ]);
        Content(body, 0, 2).ShouldBe(calendar);
        Content(body, 1).ShouldBe(calendar);
    }

    [Fact]
    public async Task Lines_end_as_mail_wants_them_and_no_line_is_too_long()
    {
        await Transport.Send(Mail with { Text = Mail.Text + "\r\nAnother\n" + new string('x', 2000), Calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n" }, default);

        var raw = Raw();
        raw.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\n');
        raw.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain('\r');
        raw.ShouldNotContain("=0A");
        raw.ShouldNotContain("=0D");
        raw.Split("\r\n").ShouldAllBe(l => l.Length <= 78);
        Content(Read(raw), 0, 0).ShouldStartWith("Dear Siân,\r\n\r\nCome & meet us:\r\n");
    }

    [Fact]
    public async Task No_name_or_subject_can_start_a_header_of_its_own()
    {
        await Transport.Send(Mail with { ToName = "Jo\r\nBcc: everybody@example.org", Subject = "Hello\r\nX-Evil: yes" }, default);

        var mail = await Arrived();
        Header(mail, "bcc").ShouldBeNull();
        Header(mail, "x-evil").ShouldBeNull();
        mail.GetProperty("subject").GetString().ShouldBe("Hello X-Evil: yes");
    }

    [Fact]
    public async Task A_line_that_is_a_single_dot_or_very_long_arrives_whole()
    {
        var text = "One\n.\n..two\n" + string.Concat(Enumerable.Repeat("a long line without an end – ", 60)).Trim() + "\nFrom here\n\nEnd";

        await Transport.Send(Mail with { Text = text }, default);

        (await Arrived()).GetProperty("text").GetString()!.ReplaceLineEndings("\n").Trim().ShouldBe(text);
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("jo@example.org\r\nBcc: everybody@example.org")]
    [InlineData("@example.org")]
    public async Task What_is_no_address_is_never_tried_again(string address) =>
        (await Transport.Send(Mail with { ToAddress = address }, default)).ShouldBeOfType<Delivery.Never>();

    private protected static string? Header(JsonElement mail, string name) => mail.GetProperty("headers").EnumerateArray()
        .Where(h => h.GetProperty("key").GetString() == name).Select(h => h.GetProperty("value").GetString()).FirstOrDefault();

    private static MimeEntity Read(string raw) => MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(raw))).Body!;

    /// <summary>What a part holds, with the line ends that it travelled with.</summary>
    private static string Content(MimeEntity body, params int[] path)
    {
        using var content = new MemoryStream();
        ((MimePart)path.Aggregate(body, (part, at) => ((Multipart)part)[at])).Content!.DecodeTo(content);
        return Encoding.UTF8.GetString(content.ToArray());
    }

    private static IEnumerable<string> Structure(MimeEntity part, string depth = "")
    {
        var parameters = string.Concat(part.ContentType.Parameters.Where(p => p.Name != "boundary").OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"; {p.Name}={p.Value}"));
        var place = part.ContentDisposition is { } at ? $" ({at.Disposition}{string.Concat(at.Parameters.Select(p => $"; {p.Name}={p.Value}"))})" : "";
        return [$"{depth}{part.ContentType.MimeType}{parameters}{place}", .. part is Multipart parts ? parts.SelectMany(p => Structure(p, depth + " ")) : []];
    }

    private static string Person(JsonElement person) => $"{person.GetProperty("name").GetString()} <{person.GetProperty("address").GetString()}>";
}
