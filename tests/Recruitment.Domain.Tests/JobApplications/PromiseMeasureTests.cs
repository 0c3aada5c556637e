using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.Tests.JobApplications;

public sealed class PromiseMeasureTests
{
    private static readonly DateTimeOffset _start = new(2026, 11, 20, 16, 40, 0, TimeSpan.Zero);

    [Fact]
    public void Seven_in_time_one_late_and_one_never_answered_are_77_8_per_cent()
    {
        ReplyClock[] answered = [.. Enumerable.Range(1, 7).Select(hours => After(hours)), After(26)];

        var measure = PromiseMeasure.Of(answered, unanswered: 1);

        measure.ShouldBe(new PromiseMeasure(7, 1, 1, TimeSpan.FromHours(26)));
        measure.Percent.ShouldBe(77.8m);
    }

    [Fact]
    public void The_exact_second_counts_and_the_next_does_not() =>
        PromiseMeasure.Of([After(24), new ReplyClock(_start, _start.AddHours(24).AddSeconds(1))], 0).Percent.ShouldBe(50);

    [Fact]
    public void Nothing_due_is_no_figure_and_not_a_hundred_per_cent() => PromiseMeasure.Of([], 0).Percent.ShouldBeNull();

    [Fact]
    public void A_hundred_per_cent_is_said_only_when_nobody_waited_longer()
    {
        new PromiseMeasure(1999, 1, 0, null).Percent.ShouldBe(99.9m);
        new PromiseMeasure(2000, 0, 0, null).Percent.ShouldBe(100);
    }

    [Fact]
    public void Times_of_a_step_are_the_middle_and_the_slow_end_by_nearest_rank()
    {
        var times = Enumerable.Range(1, 10).Select(hours => TimeSpan.FromHours(hours)).Reverse();

        StepTime.Of(times).ShouldBe(new StepTime(10, TimeSpan.FromHours(5), TimeSpan.FromHours(9)));
    }

    [Fact]
    public void Fewer_than_five_people_make_no_figure() => StepTime.Of([.. Enumerable.Repeat(TimeSpan.FromHours(1), 4)]).ShouldBeNull();

    private static ReplyClock After(int hours) => new(_start, _start.AddHours(hours));
}
