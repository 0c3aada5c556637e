using Recruitment.Domain.AssessmentCentres;

namespace Recruitment.Domain.Tests.AssessmentCentres;

public sealed class SeatRemindersTests
{
    private static readonly DateTimeOffset _start = new(2026, 12, 3, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(60, true)]
    public void Once_the_day_has_begun_a_reminder_comes_too_late(int minutesAfter, bool tooLate)
    {
        SeatReminders.ComesTooLate(_start, _start.AddMinutes(minutesAfter)).ShouldBe(tooLate);
        (SeatReminders.Due(_start, _start.AddDays(-14), _start.AddMinutes(minutesAfter)) is null).ShouldBe(tooLate);
    }
}
