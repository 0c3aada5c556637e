namespace Recruitment.Domain.Messages;

/// <summary>How many letters to one address may leave in an hour that anybody could have caused: receipts, "find my application", links to a draft, links anew.</summary>
public static class StrangersLetters
{
    public const int AnHour = 20;

    public static DateTimeOffset HourOf(DateTimeOffset now) => new(now.Ticks - (now.Ticks % TimeSpan.TicksPerHour), now.Offset);

    /// <summary>When the next of them leaves: now, or at the start of the first hour that has room.</summary>
    /// <param name="counted">Those of this hour and of the hours that letters wait for already: hours are filled one after the other.</param>
    public static DateTimeOffset LeavesAt(DateTimeOffset now, int counted) => counted < AnHour ? now : HourOf(now).AddHours(counted / AnHour);
}
