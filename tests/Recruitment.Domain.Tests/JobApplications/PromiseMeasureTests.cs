using Recruitment.Domain.Calendar;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.Tests.JobApplications;

public sealed class PromiseMeasureTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Seven_in_time_one_late_one_unreplied_past_its_deadline_and_one_not_due_are_seven_ninths()
    {
        ReplyClock[] clocks = [.. Enumerable.Range(1, 7).Select(hours => Replied(hours)), Replied(26), Running(hoursAgo: 30), Running(hoursAgo: 2)];
        var measure = PromiseMeasure.Of(clocks, _now);
        (measure.OnTime, measure.Late, measure.Unanswered, measure.Percent, measure.Longest).ShouldBe((7, 1, 1, 77.8m, TimeSpan.FromHours(26)));
    }

    [Fact]
    public void The_median_and_the_ninetieth_are_nearest_ranks()
    {
        var measure = PromiseMeasure.Of([.. Enumerable.Range(1, 10).Select(hours => Replied(hours))], _now);
        (measure.Median, measure.Ninetieth).ShouldBe((TimeSpan.FromHours(5), TimeSpan.FromHours(9)));
        PromiseMeasure.Of([Replied(3)], _now).Ninetieth.ShouldBe(TimeSpan.FromHours(3));
    }

    [Fact]
    public void The_exact_second_is_on_time_the_next_is_not_and_a_clock_at_its_deadline_is_not_late_yet()
    {
        PromiseMeasure.Of([Replied(24), new ReplyClock(_now, _now.AddHours(24).AddSeconds(1)), Running(hoursAgo: 24)], _now).Percent.ShouldBe(50);
    }

    [Fact]
    public void Nothing_due_is_no_figure_and_not_a_hundred_per_cent() => PromiseMeasure.Of([Running(hoursAgo: 1)], _now).Percent.ShouldBeNull();

    [Fact]
    public void A_hundred_per_cent_is_said_only_when_nobody_waited_longer()
    {
        new PromiseMeasure(1999, 1, 0).Percent.ShouldBe(99.9m);
        new PromiseMeasure(2000, 0, 0).Percent.ShouldBe(100);
    }

    [Fact]
    public void On_working_days_a_cv_of_christmas_eve_is_due_on_the_tuesday_after()
    {
        var received = new DateTimeOffset(2026, 12, 24, 17, 55, 0, TimeSpan.Zero);
        var reply = new ReplyClock(received, new(2026, 12, 29, 17, 55, 0, TimeSpan.Zero));
        PromiseMeasure.Of([reply], reply.StoppedAt!.Value).OnTime.ShouldBe(0);
        PromiseMeasure.OnWorkingDays([reply], WorkingCalendar.ByRule, reply.StoppedAt!.Value).OnTime.ShouldBe(1);
        PromiseMeasure.OnWorkingDays([reply with { StoppedAt = reply.StoppedAt!.Value.AddSeconds(1) }], WorkingCalendar.ByRule, _now).OnTime.ShouldBe(0);
    }

    [Fact]
    public void Times_of_a_step_are_the_middle_and_the_slow_end_by_nearest_rank()
    {
        var times = Enumerable.Range(1, 10).Select(hours => TimeSpan.FromHours(hours)).Reverse();

        StepTime.Of(times).ShouldBe(new StepTime(10, TimeSpan.FromHours(5), TimeSpan.FromHours(9)));
    }

    [Fact]
    public void Fewer_than_five_people_make_no_figure() => StepTime.Of([.. Enumerable.Repeat(TimeSpan.FromHours(1), 4)]).ShouldBeNull();

    private static ReplyClock Replied(double hours) => new(_now.AddDays(-10), _now.AddDays(-10).AddHours(hours));

    private static ReplyClock Running(double hoursAgo) => new(_now.AddHours(-hoursAgo), null);
}
