using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Staff;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.MyApplication;

/// <summary>After an address is changed the links of the old one end, and the calendar entry moves with the person.</summary>
public sealed class NewAddressTests : IAsyncDisposable
{
    private readonly TestService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task The_links_of_the_old_address_end_and_a_new_one_goes_to_the_new()
    {
        var (application, token) = await _service.AnApplicationWithALink();
        var another = await _service.PageOf(application.Id);
        var browser = await _service.Browser().Open($"/application/{token}/details");
        await browser.Fill("E-mail address", "jo.new@example.org").Press("Save my details");

        browser.Heading.ShouldBe("Look in your new mailbox");
        foreach (var old in (string[])[$"/application/{token}", another]) (await _service.Browser().Open(old)).Heading.ShouldBe("This link has run out");
        (await _service.Browser().Open(await _service.LinkInNewest("your-link"))).Text.ShouldContain(application.Reference);
        var told = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.Kind == "contact-changed"));
        told.ToAddress.ShouldBe("jo@example.org");
        told.Body.ShouldNotContain("jo.new");
        told.Body.ShouldNotContain("***");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_calendar_entry_leaves_the_old_mailbox_and_comes_into_the_new(bool byStaff)
    {
        var day = (await _service.AddDays(TestData.AProgramme(), TestData.ThursdayNextWeek))[0];
        var invited = (await _service.Invite(1))[0];
        await (await _service.Browser().Open($"{invited.Page}/{day.Id}")).Press("Take this place");
        if (byStaff)
        {
            var staff = await _service.SignIn(StaffRole.Recruiter);
            await staff.Open($"/staff/applications/{invited.Application.Id}/details");
            await staff.Fill("E-mail address", "new@example.org").Fill("How do you know?", "They rang").Press("Save the details");
        }
        else
        {
            await (await _service.Browser().Open($"/application/{invited.Token}/details")).Fill("E-mail address", "new@example.org").Press("Save my details");
        }

        var (cancel, invite) = (await Calendar("contact-changed"), await Calendar("your-link"));
        var seat = await _service.InDatabase(db => db.Seats.SingleAsync());
        (cancel.ToAddress, invite.ToAddress).ShouldBe((invited.Candidate.Email, "new@example.org"));
        cancel.Calendar!.ShouldContain("METHOD:CANCEL");
        invite.Calendar!.ShouldContain("METHOD:REQUEST");
        foreach (var file in (string[])[cancel.Calendar!, invite.Calendar!])
        {
            file.ShouldContain(seat.CalendarUid);
            file.ShouldContain("SEQUENCE:1");
        }

        Unfolded(cancel.Calendar!).ShouldContain($"mailto:{invited.Candidate.Email}");
        Unfolded(invite.Calendar!).ShouldContain("mailto:new@example.org");
        seat.Status.ShouldBe(SeatStatus.Booked);
    }

    [Fact]
    public async Task A_message_that_goes_again_to_a_mended_address_has_a_link_of_its_own_and_the_old_one_ends()
    {
        await _service.Apply();
        var old = await _service.LinkInNewest("application-received");
        var failed = await _service.InDatabase(async db =>
        {
            var message = await db.Messages.SingleAsync(m => m.Kind == "application-received");
            message.Refused("550 No such user here", TestData.AnAct());
            await db.SaveChangesAsync();
            return message.Id;
        });
        await (await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/problems/{failed}")).Fill("Where should it go?", "jo.b@example.org").Press("Send it again");

        (await _service.InDatabase(db => db.Candidates.SingleAsync())).Email.ShouldBe("jo.b@example.org");
        (await _service.Browser().Open(old)).Heading.ShouldBe("This link has run out");
        var again = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.InPlaceOf == failed));
        (await _service.Browser().Open($"/application/{_service.TokenIn(again)}")).Text.ShouldContain("With us");
    }

    private Task<Message> Calendar(string kind) => _service.InDatabase(db => db.Messages.AsNoTracking().SingleAsync(m => m.Kind == kind && m.Calendar != null));

    private static string Unfolded(string file) => file.Replace("\r\n ", "", StringComparison.Ordinal);
}
