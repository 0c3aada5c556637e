namespace Recruitment.Domain.JobApplications;

/// <summary>How long one step of the way takes: the middle and the slow end of those who went through it. Nearest rank. [domain.md 6.1]</summary>
public sealed record StepTime(int People, TimeSpan Median, TimeSpan NineInTen)
{
    /// <summary>Fewer than this and the figure would be about persons, not about us.</summary>
    public const int FewestPeople = 5;

    public static StepTime? Of(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToArray();
        return sorted.Length < FewestPeople ? null : new StepTime(sorted.Length, Rank(sorted, 50), Rank(sorted, 90));
    }

    private static TimeSpan Rank(TimeSpan[] sorted, int percent) => sorted[(((sorted.Length * percent) + 99) / 100) - 1];
}
