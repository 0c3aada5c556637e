using Recruitment.Domain.Messages;

namespace Recruitment.Domain.Tests.Messages;

public sealed class StrangersLettersTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 20, 16, 40, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, "16:40")]
    [InlineData(19, "16:40")]
    [InlineData(20, "17:00")]
    [InlineData(39, "17:00")]
    [InlineData(40, "18:00")]
    [InlineData(100, "21:00")]
    public void Twenty_letters_leave_in_an_hour_and_the_next_wait_for_the_first_hour_with_room(int counted, string leavesAt) =>
        TimeOnly.FromDateTime(StrangersLetters.LeavesAt(_now, counted).DateTime).ShouldBe(TimeOnly.Parse(leavesAt, System.Globalization.CultureInfo.InvariantCulture));
}
