using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Recruitment.Application.Messages;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Staff;
using Recruitment.Infrastructure.Sweeps;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Sweeps;

public sealed class SweepTests
{
    [Fact]
    public void No_two_sweeps_share_a_name() => SweepTable.All.Select(s => s.Name).ShouldBeUnique();

    [Fact]
    public void A_daily_sweep_may_not_stand_in_the_hour_of_the_clock_change() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Sweep.Daily<SendDueMessages>("01:30")).Message.ShouldContain("clocks change");

    [Theory]
    [InlineData(2026, 3, 28, 23)]
    [InlineData(2026, 10, 24, 25)]
    public void Every_sweep_keeps_its_pace_on_both_nights_of_the_clock_change(int year, int month, int day, int hours)
    {
        var from = new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero);
        foreach (var sweep in SweepTable.All.Append(Sweep.Daily<SendDueMessages>("06:30")))
        {
            var cron = new CronExpression(sweep.Cron, sweep.Zone);
            var fires = new List<DateTimeOffset>();
            for (var next = cron.GetNextValidTimeAfter(from); next < from.AddDays(1.5); next = cron.GetNextValidTimeAfter(next.Value)) fires.Add(next.Value);
            var pauses = fires.Zip(fires.Skip(1), (a, b) => (b - a).TotalMinutes).ToList();

            if (sweep.EveryMinutes == 24 * 60) pauses.ShouldBe([hours * 60.0]);
            else pauses.ShouldAllBe(p => p == sweep.EveryMinutes, sweep.Name);
        }
    }

    [Fact]
    public async Task What_will_run_is_written_down_before_anything_runs()
    {
        await using var service = new TestService { Settings = { ["Recruitment:RunsByItself"] = "true" } };
        using var client = service.CreateClient();

        (await service.InDatabase(db => db.Heartbeats.CountAsync())).ShouldBe(SweepTable.All.Count);
    }

    [Fact]
    public async Task The_schedule_sends_its_messages_by_itself_and_keeps_a_heartbeat()
    {
        await using var service = new TestService { Settings = { ["Recruitment:RunsByItself"] = "true" } };
        await service.InDatabase(async db =>
        {
            db.Messages.Add(TestData.AMessage());
            await db.SaveChangesAsync();
        });

        await Eventually.Holds("the message is sent", () => service.InDatabase(db => db.Messages.AnyAsync(m => m.State == MessageState.Sent)));
        await Eventually.Holds("every sweep has run", () => service.InDatabase(async db => (await db.Heartbeats.ToListAsync()).Count(b => b.FinishedAt is not null) == SweepTable.All.Count));
        (await service.InDatabase(db => db.Heartbeats.ToListAsync())).ShouldAllBe(b => b.Error == null && !b.IsStale(service.Time.GetUtcNow()));
    }

    [Fact]
    public async Task A_sweep_that_fails_leaves_its_reason_and_is_not_taken_for_done()
    {
        await using var service = new TestService();
        var runner = service.Services.GetRequiredService<SweepRunner>();
        var broken = SweepTable.All[0] with { Name = "broken", Message = () => throw new InvalidOperationException("the disk is full") };
        await runner.Schedule([broken], default);

        await runner.Run(broken, default);
        service.Time.Advance(TimeSpan.FromMinutes(13));

        var view = (await service.Ask(new Application.Sweeps.ListSweeps(), StaffRole.Recruiter)).Single();
        view.Error.ShouldNotBeNull().ShouldContain("the disk is full");
        (view.FinishedAt, view.IsStale).ShouldBe((null, true));
    }

    [Fact]
    public async Task A_sweep_that_went_well_again_clears_its_reason()
    {
        await using var service = new TestService();
        var runner = service.Services.GetRequiredService<SweepRunner>();
        var fails = true;
        var shaky = SweepTable.All[0] with { Message = () => fails ? throw new InvalidOperationException("once") : new SendDueMessages() };

        await runner.Run(shaky, default);
        fails = false;
        await runner.Run(shaky, default);

        var view = (await service.Ask(new Application.Sweeps.ListSweeps(), StaffRole.Recruiter)).Single();
        (view.Error, view.FinishedAt, view.NeedsLooking).ShouldBe((null, service.Time.GetUtcNow(), false));
    }
}
