using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.Tests.JobApplications;

public sealed class ReplyClockTests
{
    [Theory]
    [InlineData("2026-11-20T16:40:00Z", "2026-11-21T16:40:00+00:00")]
    [InlineData("2026-03-28T10:30:00Z", "2026-03-29T11:30:00+01:00")]
    [InlineData("2026-03-28T00:30:00Z", "2026-03-29T00:30:00+00:00")]
    [InlineData("2026-12-24T17:55:00Z", "2026-12-25T17:55:00+00:00")]
    public void The_promise_is_24_elapsed_hours_whatever_the_clocks_do(string received, string dueInLondon) =>
        LondonTime.Of(new ReplyClock(DateTimeOffset.Parse(received), null).DueAt).ShouldBe(DateTimeOffset.Parse(dueInLondon));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_reply_in_the_exact_second_is_on_time(int secondsAfter, bool onTime)
    {
        var clock = new ReplyClock(new(2026, 11, 20, 16, 40, 0, TimeSpan.Zero), null);
        (clock with { StoppedAt = clock.DueAt.AddSeconds(secondsAfter) }).WasOnTime.ShouldBe(onTime);
    }
}
