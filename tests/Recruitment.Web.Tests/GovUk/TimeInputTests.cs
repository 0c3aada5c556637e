using System.Globalization;
using Recruitment.Application;
using Recruitment.Web.GovUk;

namespace Recruitment.Web.Tests.GovUk;

/// <summary>A time as a person types it.</summary>
public sealed class TimeInputTests
{
    [Theory]
    [InlineData("9:30am", "09:30")]
    [InlineData(" 9.30 AM ", "09:30")]
    [InlineData("9:30", "09:30")]
    [InlineData("09:30", "09:30")]
    [InlineData("0930", "09:30")]
    [InlineData("930", "09:30")]
    [InlineData("9 a.m.", "09:00")]
    [InlineData("1pm", "13:00")]
    [InlineData("13:30", "13:30")]
    [InlineData("12pm", "12:00")]
    [InlineData("12:15am", "00:15")]
    [InlineData("Midday", "12:00")]
    [InlineData("noon", "12:00")]
    [InlineData("midnight", "00:00")]
    public void A_time_is_read_as_people_write_it(string words, string time) => TimeOnlyBinder.Read(words).ShouldBe(TimeOnly.Parse(time, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("9")]
    [InlineData("half past nine")]
    [InlineData("24:00")]
    [InlineData("9:60")]
    [InlineData("13:30pm")]
    [InlineData("0am")]
    [InlineData("9:3")]
    [InlineData("-9:30")]
    public void What_is_no_time_or_could_be_two_is_not_guessed_at(string words) => TimeOnlyBinder.Read(words).ShouldBeNull();

    [Fact]
    public void Every_minute_is_read_as_it_is_written()
    {
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            var time = TimeOnly.MinValue.AddMinutes(minute);
            TimeOnlyBinder.Read(Words.Time(time)).ShouldBe(time);
        }
    }
}
