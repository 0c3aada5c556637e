using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application;
using Recruitment.Application.Candidates;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Sweeps;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Messages;

public sealed class MailPagesTests : IAsyncDisposable
{
    private readonly TestService _service = new() { Settings = { ["Recruitment:ShowInbox"] = "true" } };

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_refused_message_stands_on_the_problems_page_and_goes_again_to_a_mended_address()
    {
        var (application, message) = await AReply();
        await Change(message, m => m.Refused("550 No such user here", TestData.AnAct()));
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/problems");
        browser.Text.ShouldContain("1 message to see to");
        browser.Text.ShouldContain("550 No such user here");
        browser.Text.ShouldContain("01632 960123");

        await browser.Follow("Jo Barker");
        browser.Fill("Where should it go?", "jo.barker@example.org");
        await browser.Press("Send it again");

        browser.Text.ShouldContain("The message is on its way again.");
        browser.Text.ShouldContain("Every message has got through");
        await _service.SendMail();
        var again = await _service.InDatabase(db => db.Messages.SingleAsync(m => m.InPlaceOf == message));
        (again.State, again.ToAddress).ShouldBe((MessageState.Sent, "jo.barker@example.org"));
        (await _service.InDatabase(db => db.Candidates.SingleAsync())).Email.ShouldBe("jo.barker@example.org");
        (await Application(application)).Clock.StoppedAt.ShouldBe(_service.Time.GetUtcNow(), "the reply that arrived is the second message");
    }

    [Fact]
    public async Task A_bad_address_is_told_at_the_field_and_nothing_is_lost()
    {
        var (_, message) = await AReply();
        await Change(message, m => m.Refused("550 No such user here", TestData.AnAct()));
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/problems/{message}");

        browser.Fill("Where should it go?", "jo@");
        await browser.Press("Send it again");

        browser.Errors.ShouldHaveSingleItem();
        browser.ValueOf("Where should it go?").ShouldBe("jo@");
        (await _service.InDatabase(db => db.Messages.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_dealt_with_leaves_the_list_and_a_second_press_is_told_so()
    {
        var (application, message) = await AReply();
        await Change(message, m => m.Refused("550 No such user here", TestData.AnAct()));
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/problems/{message}");
        var second = await (await _service.SignIn(StaffRole.Recruiter, "Sam Field")).Open($"/staff/problems/{message}");

        browser.Text.ShouldContain("our 24 hours run on until it arrives, or until you have rung and told them");
        await browser.Press("I have told them what it says");
        browser.Errors.ShouldBe(["Write down what you told them, so that a colleague can follow it."]);
        await browser.Fill("What you told them", "Come on Thursday; she will.").Press("I have told them what it says");
        browser.Text.ShouldContain("It is written down that you told them.");
        var told = await Application(application);
        (told.Clock.StoppedAt, told.ReplyDueAt).ShouldBe((_service.Time.GetUtcNow(), null), "a named person has replied");
        await second.Press("Send it again");

        second.Text.ShouldContain("Somebody has seen to this message already");
        second.Page.QuerySelector(".govuk-notification-banner--success").ShouldBeNull();
        (await _service.InDatabase(db => db.Messages.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Four_hours_without_delivery_is_a_problem_and_a_held_message_is_none()
    {
        var (_, message) = await AReply();
        await Change(message, m => m.PutOff("451 try later", TestData.AnAct()));
        await _service.InDatabase(async db =>
        {
            db.Messages.Add(TestData.AMessage("held", notBefore: FakeTime.FridayAfternoon.AddDays(2)));
            await db.SaveChangesAsync();
        });
        var browser = await _service.SignIn(StaffRole.Recruiter);
        (await browser.Open("/staff/problems")).Text.ShouldContain("Every message has got through");

        _service.Time.Advance(TimeSpan.FromHours(4) + TimeSpan.FromMinutes(1));

        (await browser.Open("/staff/problems")).Text.ShouldContain("1 message to see to");
        browser.Text.ShouldContain("Still trying");
    }

    [Fact]
    public async Task A_sweep_that_stopped_is_an_alarm_on_the_problems_page()
    {
        await _service.InDatabase(async db =>
        {
            db.Heartbeats.Add(Heartbeat.Of("send-due-messages", 1, FakeTime.FridayAfternoon));
            await db.SaveChangesAsync();
        });
        var browser = await _service.SignIn(StaffRole.Recruiter);
        (await browser.Open("/staff/problems")).Text.ShouldNotContain("has stopped");

        _service.Time.Advance(TimeSpan.FromMinutes(13));

        (await browser.Open("/staff/problems")).Text.ShouldContain("Something that should run by itself has stopped");
        browser.Text.ShouldContain("send due messages");
    }

    [Fact]
    public async Task A_persons_messages_are_kept_with_their_words_but_without_the_key_to_their_page_and_it_came_back_runs_the_clock_on()
    {
        var (application, _) = await AReply();
        await _service.SendMail();
        (await Application(application)).Clock.IsRunning.ShouldBeFalse();

        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open($"/staff/applications/{application}/messages");
        browser.Text.ShouldContain("The mail server took it at 4:40pm on Friday 20 November.");
        browser.Page.QuerySelectorAll("main details").ShouldHaveSingleItem().TextContent.ShouldContain("Written with version 0a1b2c3d of its template.");
        browser.Text.ShouldContain("/application/(their private link)");
        await browser.Press("It came back");

        browser.Text.ShouldContain("Did not arrive");
        (await Application(application)).Clock.IsRunning.ShouldBeTrue();
        (await Application(application)).ReplyDueAt.ShouldBe(FakeTime.FridayAfternoon.AddHours(24));
        _service.Time.Advance(TimeSpan.FromHours(6));
        (await _service.ToDo("Messages that did not arrive")).ShouldHaveSingleItem().ShouldEndWith("| 18 hours left");
        (await browser.Open("/staff")).Heading.ShouldBe("1 person is waiting for a reply");
        browser.Text.ShouldContain("The first is due in 18 hours.");
    }

    [Fact]
    public async Task The_demonstrations_inbox_opens_a_candidates_private_page()
    {
        await AReply();
        await _service.SendMail();
        var browser = await (await _service.SignIn(StaffRole.Recruiter)).Open("/staff/inbox?To=jo@example.org");
        browser.Text.ShouldContain("1 mail, the newest first.");

        await browser.Follow("We have your CV");
        await browser.Follow("http://localhost/application/");

        browser.Status.ShouldBe(HttpStatusCode.OK);
        browser.Text.ShouldContain("BCDF-2345");
    }

    [Fact]
    public async Task A_link_that_sets_a_password_is_in_no_inbox_and_goes_to_nobody_but_its_owner()
    {
        var linkId = Guid.NewGuid();
        var link = PrivateLink.To(LinkPurpose.Password, Guid.NewGuid(), linkId, "hash", _service.Time.GetUtcNow());
        var message = TestData.AMessage(to: "admin@northfield.example", link: linkId);
        await _service.InDatabase(async db =>
        {
            db.AddRange(link, message);
            await db.SaveChangesAsync();
        });
        await _service.SendMail();
        var browser = await _service.SignIn(StaffRole.Recruiter);
        (await browser.Open("/staff/inbox")).Text.ShouldContain("No mail has left yet");
        (await browser.Open($"/staff/inbox/{message.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);

        await Change(message.Id, m => m.CameBack(TestData.AnAct()));
        await browser.Open($"/staff/problems/{message.Id}");
        browser.Fill("Where should it go?", "recruiter@northfield.example");
        await browser.Press("Send it again");

        browser.Errors.ShouldHaveSingleItem().ShouldContain("goes only to the address of the account");
        (await _service.InDatabase(db => db.Messages.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Outside_a_demonstration_there_is_no_inbox()
    {
        await using var real = new TestService();

        (await (await real.SignIn(StaffRole.Recruiter)).Open("/staff/inbox")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await real.SignIn(StaffRole.Recruiter)).Open($"/staff/inbox/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_inbox_is_never_shown_beside_a_real_mail_server()
    {
        await using var wrong = new TestService
        {
            Settings = { ["Recruitment:ShowInbox"] = "true", ["Recruitment:Mail:Transport"] = "Smtp", ["Recruitment:Mail:Host"] = "mail.example.org" },
        };

        Should.Throw<StartFault>(() => wrong.Services).Message.ShouldStartWith("Recruitment:ShowInbox shows staff the private links of candidates");
    }

    private async Task<(Guid Application, Guid Message)> AReply()
    {
        var (vacancy, candidate) = (TestData.AVacancy(), TestData.ACandidate());
        var application = TestData.AnApplication(candidate.Id, vacancy.Id);
        var linkId = Guid.NewGuid();
        var tokens = _service.Services.GetRequiredService<ILinkTokens>();
        var link = PrivateLink.To(LinkPurpose.Application, application.Id, linkId, tokens.HashOf(tokens.TokenOf(linkId)), _service.Time.GetUtcNow());
        var message = TestData.AMessage(about: application.Id, link: linkId, kind: RecipientKind.Candidate, toId: candidate.Id);
        application.ReplyWith(ReplyKind.Invite, message.Id, TestData.AnAct()).ShouldBeNull();
        await _service.InDatabase(async db =>
        {
            db.AddRange(vacancy, candidate, application, link, message);
            await db.SaveChangesAsync();
        });
        return (application.Id, message.Id);
    }

    private Task<JobApplication> Application(Guid id) => _service.InDatabase(db => db.JobApplications.AsNoTracking().SingleAsync(a => a.Id == id));

    private Task Change(Guid id, Action<Message> change) => _service.InDatabase(async db =>
    {
        change(await db.Messages.SingleAsync(m => m.Id == id));
        await db.SaveChangesAsync();
    });
}
