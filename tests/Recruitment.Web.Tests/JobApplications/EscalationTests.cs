using Microsoft.EntityFrameworkCore;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Messages;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.JobApplications;

public sealed class EscalationTests : IAsyncDisposable
{
    private readonly TestService _service = new() { Settings = { ["Recruitment:DutyEmail"] = "duty@northfield.example" } };

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task At_twelve_and_at_twenty_hours_the_person_on_duty_is_told_once_each()
    {
        await AWaitingApplication();

        await After(hours: 11.99);
        (await Mails()).ShouldBeEmpty();

        await After(hours: 12);
        await _service.Sweep<EscalateReplies>();
        var first = (await Mails()).ShouldHaveSingleItem();
        first.ToAddress.ShouldBe("duty@northfield.example");
        first.Subject.ShouldBe("Nobody has replied to BCDF-2345 after 12 hours");
        first.Body.ShouldContain("by 4:40pm on Saturday 21 November. That leaves 12 hours.");
        first.Body.ShouldContain("/reply");

        await After(hours: 20);
        await After(hours: 30);
        (await Mails()).Select(m => m.Subject).ShouldBe(["Nobody has replied to BCDF-2345 after 12 hours", "Nobody has replied to BCDF-2345 after 20 hours"]);
    }

    [Fact]
    public async Task After_an_outage_one_mail_says_it_all()
    {
        await AWaitingApplication();

        await After(hours: 26);

        (await Mails()).ShouldHaveSingleItem().Body.ShouldContain("That was 2 hours ago.");
        (await _service.InDatabase(db => db.Notices.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_is_refused_by_time_out()
    {
        var id = await AWaitingApplication();

        await After(hours: 24 * 30);

        (await _service.InDatabase(db => db.JobApplications.SingleAsync(a => a.Id == id))).Status.ShouldBe(ApplicationStatus.Received);
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.ToAddress == "jo@example.org"))).ShouldBe(0);
    }

    [Fact]
    public async Task A_reply_that_is_on_its_way_is_no_silence_but_one_that_does_not_get_through_is()
    {
        var id = await AWaitingApplication();
        _service.Time.Advance(TimeSpan.FromHours(11.9));
        await Change(id, a => a.ReplyWith(ReplyKind.Invite, Guid.NewGuid(), TestData.AnAct(_service.Time.GetUtcNow())).ShouldBeNull());

        await After(hours: 12);
        (await Mails()).ShouldBeEmpty();

        await After(hours: 13);
        (await Mails()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_kept_promise_is_left_alone_and_a_bounce_is_escalated()
    {
        var (id, message) = (await AWaitingApplication(), Guid.NewGuid());
        await Change(id, a =>
        {
            a.ReplyWith(ReplyKind.Invite, message, TestData.AnAct());
            a.ReplySent(message, FakeTime.FridayAfternoon);
        });
        await After(hours: 12);
        (await Mails()).ShouldBeEmpty();

        await Change(id, a => a.ReplyBounced(message, TestData.AnAct(_service.Time.GetUtcNow())));
        await After(hours: 14);
        (await Mails()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_second_clock_after_an_answer_has_notices_of_its_own()
    {
        var (id, message) = (await AWaitingApplication(), Guid.NewGuid());
        await After(hours: 12);
        await Change(id, a =>
        {
            a.ReplyWith(ReplyKind.OneMissingThing, message, TestData.AnAct(_service.Time.GetUtcNow()));
            a.ReplySent(message, _service.Time.GetUtcNow());
            a.GiveAnswer("Yes, in July", TestData.AnAct(_service.Time.GetUtcNow()));
        });

        await After(hours: 23.9);
        (await Mails()).Count.ShouldBe(1);
        await After(hours: 24);
        (await Mails()).Count.ShouldBe(2);
    }

    private async Task<Guid> AWaitingApplication()
    {
        var (vacancy, candidate) = (TestData.AVacancy(), TestData.ACandidate());
        var application = TestData.AnApplication(candidate.Id, vacancy.Id);
        await _service.InDatabase(async db =>
        {
            db.AddRange(vacancy, candidate, application);
            await db.SaveChangesAsync();
        });
        return application.Id;
    }

    private async Task After(double hours)
    {
        _service.Time.MoveTo(FakeTime.FridayAfternoon.AddHours(hours));
        await _service.Sweep<EscalateReplies>();
    }

    private Task<List<Message>> Mails() => _service.InDatabase(db => db.Messages.AsNoTracking().OrderBy(m => m.CreatedAt).ToListAsync());

    private Task Change(Guid id, Action<JobApplication> change) => _service.InDatabase(async db =>
    {
        change(await db.JobApplications.SingleAsync(a => a.Id == id));
        await db.SaveChangesAsync();
    });
}
