using Ical.Net;
using Ical.Net.CalendarComponents;
using MimeKit;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Mail;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Mail;

/// <summary>Every letter with a meeting in it, as it lies in the folder of mail, read by readers that are not ours.</summary>
public sealed class CalendarLettersTests : IAsyncDisposable
{
    private readonly TestService _service = new() { Settings = { ["Recruitment:Mail:From"] = "jobs@northfield.example", ["Recruitment:ContactEmail"] = "answers@northfield.example" } };

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_candidate_is_invited_moved_and_cancelled_by_whoever_sends_the_letter()
    {
        var days = await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek, TestData.ThursdayNextWeek.AddDays(7));
        var jo = (await _service.Invite(1))[0];
        var browser = await (await _service.Browser().Open($"{jo.Page}/{days[0].Id}")).Press("Take this place");
        await (await browser.Open($"{jo.Page}/{days[1].Id}")).Press("Change to this day");
        await (await browser.Follow("I cannot come")).Press("Give my place back");

        var letters = await Letters();
        letters.Select(l => (l.Method, l.Event.Sequence, l.Event.Status)).ShouldBe([("REQUEST", 0, "CONFIRMED"), ("REQUEST", 1, "CONFIRMED"), ("CANCEL", 2, "CANCELLED")]);
        letters.Select(l => l.Event.Uid).Distinct().Count().ShouldBe(1, "one meeting, that calendars know again");
        letters.ShouldAllBe(l => l.Event.Attendees.Single().Value == new Uri($"mailto:{jo.Candidate.Email}"));
        letters[0].Event.Start!.AsUtc.ShouldBe(days[0].StartsAt.UtcDateTime);
        letters[1].Event.End!.AsUtc.ShouldBe(days[1].EndsAt.UtcDateTime);
    }

    [Fact]
    public async Task An_assessor_is_invited_moved_and_let_go_in_the_same_way()
    {
        var day = (await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek))[0];
        var browser = await _service.SignIn(StaffRole.Recruiter);
        await _service.Add(TestData.AStaffMember(StaffRole.HiringManager, "Moira Manager"));
        await (await browser.Open($"/staff/days/{day.Id}")).Fill("Add an assessor", "Moira Manager, manager").Press("Add to the panel");
        await browser.Follow("Move the day");
        await browser.Fill("Day", "27").Fill("Starts at", "10:00").Fill("Ends at", "14:00").Fill("Why it moves", "The building is closed.").Press("Move the day and tell everybody");
        await browser.Press("Take off Moira Manager");

        var letters = await Letters();
        letters.Select(l => (l.Method, l.Event.Sequence)).ShouldBe([("REQUEST", 0), ("REQUEST", 1), ("CANCEL", 2)]);
        letters.Select(l => l.Event.Uid).Distinct().Count().ShouldBe(1);
        letters.ShouldAllBe(l => l.Event.Attendees.Single().CommonName == "Moira Manager" && l.Event.Organizer!.CommonName == "Northfield Council");
    }

    [Fact]
    public async Task The_file_on_the_page_is_published_and_invites_nobody()
    {
        var day = (await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek))[0];
        var jo = (await _service.Invite(1))[0];
        await (await _service.Browser().Open($"{jo.Page}/{day.Id}")).Press("Take this place");
        using var http = _service.CreateClient();

        var calendar = Calendar.Load(await http.GetStringAsync(new Uri($"{jo.Page}?handler=Calendar", UriKind.Relative)))!;

        calendar.Method.ShouldBe("PUBLISH");
        calendar.Events.Single().Attendees.ShouldBeEmpty();
        calendar.Events.Single().Organizer!.Value.ShouldBe(new Uri("mailto:jobs@northfield.example"));
        (await Letters()).Single().Event.Uid.ShouldBe(calendar.Events.Single().Uid, "whoever opens both has one entry");
    }

    /// <summary>The meetings in the mail that left, oldest first. What holds of each of them is asked here.</summary>
    private async Task<List<(string Method, CalendarEvent Event)>> Letters()
    {
        await _service.SendMail();
        var letters = new List<(string, CalendarEvent)>();
        foreach (var path in Directory.GetFiles(Path.Combine(_service.DataFolder, FolderTransport.Folder), "*.eml").Order(StringComparer.Ordinal))
        {
            var mail = await MimeMessage.LoadAsync(path);
            var alternatives = mail.Body.ShouldBeOfType<Multipart>()[0].ShouldBeOfType<MultipartAlternative>();
            var invitation = alternatives[^1].ShouldBeOfType<TextPart>();
            invitation.ContentType.IsMimeType("text", "calendar").ShouldBeTrue("Outlook looks for an invitation in the last alternative only");
            var calendar = Calendar.Load(invitation.Text)!;
            invitation.ContentType.Parameters["method"].ShouldBe(calendar.Method);
            var file = mail.Attachments.Single().ShouldBeOfType<TextPart>();
            (file.FileName, file.Text).ShouldBe(("invitation.ics", invitation.Text));
            var meeting = calendar.Events.Single();
            meeting.Organizer!.Value.ShouldBe(new Uri($"mailto:{mail.From.Mailboxes.Single().Address}"), "the sender organises it");
            meeting.Attendees.Single().Value.ShouldBe(new Uri($"mailto:{mail.To.Mailboxes.Single().Address}"));
            letters.Add((calendar.Method!, meeting));
        }

        return letters;
    }
}
