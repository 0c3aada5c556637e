using System.Text.Json;
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
    public async Task A_calendar_file_travels_as_one_that_calendars_open(string method)
    {
        var calendar = $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nSUMMARY:Siân’s day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

        await Transport.Send(Mail with { Calendar = calendar }, default);

        var attachment = (await Arrived()).GetProperty("attachments")[0];
        attachment.GetProperty("mimeType").GetString().ShouldBe("text/calendar");
        attachment.GetProperty("method").GetString().ShouldBe(method);
        attachment.GetProperty("filename").GetString().ShouldBe("invitation.ics");
        attachment.GetProperty("content").GetString()!.ReplaceLineEndings("\n").ShouldBe(calendar.ReplaceLineEndings("\n"));
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

    private static string Person(JsonElement person) => $"{person.GetProperty("name").GetString()} <{person.GetProperty("address").GetString()}>";
}
