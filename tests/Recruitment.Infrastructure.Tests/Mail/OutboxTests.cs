using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Application.Candidates;
using Recruitment.Application.Messages;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Infrastructure.Mail;
using Recruitment.Infrastructure.Sweeps;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Mail;

public sealed class OutboxTests : IAsyncDisposable
{
    private readonly ScriptedTransport _outside = new();
    private readonly TestService _service;

    public OutboxTests() => _service = new TestService(services => services.AddSingleton<IMailTransport>(_outside));

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_message_is_sent_once_and_kept()
    {
        await Queue(TestData.AMessage());

        await _service.SendMail();
        await _service.SendMail();

        _outside.Taken.Count.ShouldBe(1);
        var kept = await TheMessage();
        (kept.State, kept.SentAt, kept.Attempts, kept.LeaseUntil).ShouldBe((MessageState.Sent, _service.Time.GetUtcNow(), 1, null));
    }

    [Fact]
    public async Task The_private_link_is_filled_in_only_as_the_message_leaves()
    {
        var link = Guid.NewGuid();
        await Queue(TestData.AMessage(link: link));

        await _service.SendMail();

        var token = _service.Services.GetRequiredService<ILinkTokens>().TokenOf(link);
        _outside.Taken.Single().Text.ShouldContain($"/application/{token}");
        (await TheMessage()).Body.ShouldContain("((link))");
    }

    [Fact]
    public async Task Two_drains_at_once_never_send_a_message_twice()
    {
        _outside.Answer = async _ =>
        {
            await Task.Delay(5);
            return new Delivery.Accepted();
        };
        await Queue([.. Enumerable.Range(0, 60).Select(n => TestData.AMessage($"news/{n}"))]);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(_service.SendMail)));

        _outside.Taken.Count.ShouldBe(60);
        _outside.Taken.Select(m => m.MessageId).Distinct().Count().ShouldBe(60);
        (await _service.InDatabase(db => db.Messages.CountAsync(m => m.State == MessageState.Sent))).ShouldBe(60);
    }

    [Fact]
    public async Task A_worker_that_dies_between_claim_and_mark_costs_one_more_copy_with_the_same_message_id()
    {
        await Queue(TestData.AMessage());
        using var dying = new CancellationTokenSource();
        _outside.Answer = async _ =>
        {
            await dying.CancelAsync();
            throw new OperationCanceledException(dying.Token);
        };
        await Should.ThrowAsync<OperationCanceledException>(() => Drain(dying.Token));
        _outside.Answer = _ => Task.FromResult<Delivery>(new Delivery.Accepted());

        await _service.SendMail();
        _outside.Taken.Count.ShouldBe(1, "the lease of the dead worker still holds");
        _service.Time.Advance(Message.Lease + TimeSpan.FromSeconds(1));
        await _service.SendMail();
        _service.Time.Advance(TimeSpan.FromDays(1));
        await _service.SendMail();

        _outside.Taken.Count.ShouldBe(2);
        _outside.Taken.Select(m => m.MessageId).Distinct().Count().ShouldBe(1);
        (await TheMessage()).State.ShouldBe(MessageState.Sent);
    }

    [Fact]
    public async Task A_worker_that_was_taken_for_dead_cannot_mark_what_another_has_taken_over()
    {
        await Queue(TestData.AMessage());
        var lease = Guid.Empty;
        _outside.Answer = async _ =>
        {
            if (lease != Guid.Empty) return new Delivery.Accepted();
            lease = (await TheMessage()).Version;
            _service.Time.Advance(Message.Lease + TimeSpan.FromSeconds(1));
            await _service.SendMail();
            return new Delivery.Never("550 too late to say so");
        };

        await _service.SendMail();

        (await TheMessage()).State.ShouldBe(MessageState.Sent);
    }

    [Fact]
    public async Task What_is_put_off_is_tried_again_for_twenty_hours_and_then_shown_to_staff()
    {
        var start = _service.Time.GetUtcNow();
        await Queue(TestData.AMessage());
        _outside.Answer = _ => Task.FromResult<Delivery>(new Delivery.Later("451 come back later"));

        await _service.SendMail();
        (await TheMessage()).NextAttemptAt.ShouldBe(start.AddMinutes(1));
        while ((await TheMessage()).State == MessageState.Waiting)
        {
            _service.Time.MoveTo((await TheMessage()).NextAttemptAt);
            await _service.SendMail();
        }

        var given = await TheMessage();
        given.State.ShouldBe(MessageState.Failed);
        given.LastError.ShouldNotBeNull().ShouldContain("451 come back later");
        (_service.Time.GetUtcNow() - start).ShouldBeGreaterThan(TimeSpan.FromHours(20));
    }

    [Fact]
    public async Task The_clock_stops_when_the_reply_is_accepted_and_runs_on_when_it_is_refused()
    {
        var (application, message) = await AReply();
        _outside.Answer = _ => Task.FromResult<Delivery>(new Delivery.Later("421 busy"));
        await _service.SendMail();
        (await Clock(application)).IsRunning.ShouldBeTrue("being put off is not a reply");

        _service.Time.Advance(TimeSpan.FromMinutes(1));
        _outside.Answer = _ => Task.FromResult<Delivery>(new Delivery.Accepted());
        await _service.SendMail();
        (await Clock(application)).StoppedAt.ShouldBe(_service.Time.GetUtcNow());

        await _service.Sweep(new RecordDelivery(message, (await TheMessage()).Version, new Delivery.Never("550 gone"), _service.Time.GetUtcNow()));
        (await Clock(application)).IsRunning.ShouldBeTrue();
        (await _service.InDatabase(db => db.JobApplications.SingleAsync())).ReplyDueAt.ShouldBe(FakeTime.FridayAfternoon.AddHours(24));
    }

    [Fact]
    public async Task An_acknowledgement_does_not_stop_the_clock()
    {
        var (application, _) = await AReply(reply: false);
        await _service.SendMail();

        _outside.Taken.Count.ShouldBe(1);
        (await Clock(application)).IsRunning.ShouldBeTrue();
    }

    [Fact]
    public async Task A_held_message_waits_and_can_be_taken_back_until_it_leaves()
    {
        var held = TestData.AMessage(notBefore: FakeTime.FridayAfternoon.AddMinutes(15));
        await Queue(held);
        await _service.SendMail();
        _outside.Taken.ShouldBeEmpty();

        await Change(m => m.Cancel(TestData.AnAct()).ShouldBeNull());
        _service.Time.Advance(TimeSpan.FromMinutes(15));
        await _service.SendMail();

        _outside.Taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task Taking_back_in_the_moment_of_sending_loses_the_race_and_says_so()
    {
        await Queue(TestData.AMessage());
        await using var scope = _service.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Data.RecruitmentDbContext>();
        var seenWaiting = await db.Messages.SingleAsync();

        await _service.SendMail();
        seenWaiting.Cancel(TestData.AnAct()).ShouldBeNull();
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());

        (await TheMessage()).State.ShouldBe(MessageState.Sent);
    }

    [Fact]
    public async Task A_save_that_queues_a_message_wakes_the_outbox()
    {
        var signal = _service.Services.GetRequiredService<SignalMail>();
        var woken = signal.Wait(default).AsTask();
        await _service.InDatabase(db => db.SaveChangesAsync());
        woken.IsCompleted.ShouldBeFalse();

        await Queue(TestData.AMessage());

        await woken.WaitAsync(Eventually.Patience);
    }

    [Fact]
    public async Task Within_a_transaction_the_outbox_is_woken_by_the_commit_and_not_before()
    {
        var woken = _service.Services.GetRequiredService<SignalMail>().Wait(default).AsTask();
        await _service.InDatabase(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Messages.Add(TestData.AMessage());
            await db.SaveChangesAsync();
            woken.IsCompleted.ShouldBeFalse();
            await transaction.CommitAsync();
        });

        await woken.WaitAsync(Eventually.Patience);
    }

    private async Task<(Guid Application, Guid Message)> AReply(bool reply = true)
    {
        var (vacancy, candidate) = (TestData.AVacancy(), TestData.ACandidate());
        var application = TestData.AnApplication(candidate.Id, vacancy.Id);
        var message = TestData.AMessage(about: application.Id);
        if (reply) application.ReplyWith(ReplyKind.Invite, message.Id, TestData.AnAct()).ShouldBeNull();
        await _service.InDatabase(async db =>
        {
            db.AddRange(vacancy, candidate, application, message);
            await db.SaveChangesAsync();
        });
        return (application.Id, message.Id);
    }

    private async Task Drain(CancellationToken stop)
    {
        await using var scope = _service.Services.GetRequiredService<IServiceScopeFactory>().OfTheService("outbox");
        await scope.ServiceProvider.GetRequiredService<MediatR.ISender>().Send(new SendDueMessages(), stop);
    }

    private Task Queue(params Message[] messages) => _service.InDatabase(async db =>
    {
        db.Messages.AddRange(messages);
        await db.SaveChangesAsync();
    });

    private Task Change(Action<Message> change) => _service.InDatabase(async db =>
    {
        change(await db.Messages.SingleAsync());
        await db.SaveChangesAsync();
    });

    private Task<Message> TheMessage() => _service.InDatabase(db => db.Messages.AsNoTracking().SingleAsync());

    private async Task<ReplyClock> Clock(Guid application) => (await _service.InDatabase(db => db.JobApplications.AsNoTracking().SingleAsync(a => a.Id == application))).Clock;
}
