using Recruitment.Domain.Calendar;

namespace Recruitment.Domain.JobApplications;

/// <summary>
/// How well the promise of a reply was kept. Rate = on time / (on time + late + unanswered past the deadline); what is not due yet is in none of them. Durations are
/// elapsed, from receipt to the acceptance of the reply, by nearest rank. [domain.md 6.1, DP]
/// </summary>
/// <param name="OnTime">Replied at or before the deadline.</param>
/// <param name="Late">Replied after it.</param>
/// <param name="Unanswered">Not replied, and past it.</param>
/// <param name="Median">Of those replied; null where nobody was.</param>
/// <param name="Ninetieth">Nine in ten of them had their reply within this.</param>
/// <param name="Longest">The longest that any of them waited.</param>
public sealed record PromiseMeasure(int OnTime, int Late, int Unanswered, TimeSpan? Median = null, TimeSpan? Ninetieth = null, TimeSpan? Longest = null)
{
    public int Due => OnTime + Late + Unanswered;

    /// <summary>In per cent, to one decimal; below 100 as long as a single reply was late. Null where nothing was due.</summary>
    public decimal? Percent => Due == 0 ? null : OnTime == Due ? 100 : Math.Min(99.9m, Math.Round(100m * OnTime / Due, 1, MidpointRounding.AwayFromZero));

    public static PromiseMeasure Of(IReadOnlyCollection<ReplyClock> clocks, DateTimeOffset now) => Of(clocks, now, clock => clock.DueAt);

    /// <summary>
    /// The management measure: the clock runs from midnight to midnight on working days and stands still on weekends and bank holidays. Reported beside the promise,
    /// never merged with it. [domain.md 6.1, DP]
    /// </summary>
    public static PromiseMeasure OnWorkingDays(IReadOnlyCollection<ReplyClock> clocks, WorkingCalendar calendar, DateTimeOffset now) =>
        Of(clocks, now, clock => calendar.Add(clock.StartedAt, ReplyClock.Promise));

    private static PromiseMeasure Of(IReadOnlyCollection<ReplyClock> clocks, DateTimeOffset now, Func<ReplyClock, DateTimeOffset> dueAt)
    {
        var replied = clocks.Where(c => c.StoppedAt is not null).ToList();
        var onTime = replied.Count(c => c.StoppedAt <= dueAt(c));
        var durations = replied.Select(c => c.StoppedAt!.Value - c.StartedAt).Order().ToList();
        return new PromiseMeasure(onTime, replied.Count - onTime, clocks.Count(c => c.IsRunning && dueAt(c) < now), Rank(durations, 50), Rank(durations, 90), Rank(durations, 100));
    }

    private static TimeSpan? Rank(List<TimeSpan> sorted, int percent) => sorted.Count == 0 ? null : sorted[(((percent * sorted.Count) + 99) / 100) - 1];
}
