using Recruitment.Application;

namespace Recruitment.Web.Tests.Messages;

public sealed class WordsTests
{
    [Theory]
    [InlineData("00:00", "midnight")]
    [InlineData("00:30", "12:30am")]
    [InlineData("06:00", "6am")]
    [InlineData("09:05", "9:05am")]
    [InlineData("12:00", "midday")]
    [InlineData("12:30", "12:30pm")]
    [InlineData("17:30", "5:30pm")]
    [InlineData("18:00", "6pm")]
    public void A_time_is_written_as_it_is_said(string time, string words) => Words.Time(TimeOnly.Parse(time)).ShouldBe(words);

    [Theory]
    [InlineData("2026-10-25T00:27:00Z", "1:27am (before the clocks go back) on Sunday 25 October")]
    [InlineData("2026-10-25T01:27:00Z", "1:27am (after the clocks go back) on Sunday 25 October")]
    [InlineData("2026-10-24T23:59:00Z", "12:59am on Sunday 25 October")]
    [InlineData("2026-10-25T02:00:00Z", "2am on Sunday 25 October")]
    [InlineData("2027-03-28T00:59:00Z", "12:59am on Sunday 28 March")]
    [InlineData("2027-03-28T01:00:00Z", "2am on Sunday 28 March")]
    public void A_moment_of_the_hour_that_comes_twice_says_which_of_the_two_it_is(string instant, string words) => Words.Moment(DateTimeOffset.Parse(instant)).ShouldBe(words);

    [Theory]
    [InlineData("00:00:00", "less than a minute")]
    [InlineData("00:00:59", "less than a minute")]
    [InlineData("00:01:00", "1 minute")]
    [InlineData("01:00:30", "1 hour")]
    [InlineData("06:20:00", "6 hours 20 minutes")]
    [InlineData("2.05:00:00", "2 days")]
    public void How_long_something_takes_is_said_without_seconds(string length, string words) => Words.Length(TimeSpan.Parse(length)).ShouldBe(words);

    [Theory]
    [InlineData("", "")]
    [InlineData("a manager", "a manager")]
    [InlineData("a manager|a practitioner", "a manager and a practitioner")]
    [InlineData("a manager|a practitioner|a young person", "a manager, a practitioner and a young person")]
    public void Several_things_are_told_in_one_breath(string things, string words) => Words.List(things.Split('|', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(words);
}
