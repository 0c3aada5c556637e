namespace Recruitment.Domain.JobApplications;

/// <summary>
/// How the promise of a reply was kept, over the replies that fell due in a time. Rate = on time / (on time + late + unanswered past the deadline); what is not yet due is in
/// none of them. [domain.md 6.1]
/// </summary>
/// <param name="Longest">The longest that anybody waited who has been answered; null where nobody has.</param>
public sealed record PromiseMeasure(int OnTime, int Late, int Unanswered, TimeSpan? Longest)
{
    public int Due => OnTime + Late + Unanswered;

    /// <summary>In per cent, to one decimal; below 100 as long as a single reply was late. Null where nothing was due.</summary>
    public decimal? Percent => Due == 0 ? null : OnTime == Due ? 100 : Math.Min(99.9m, Math.Round(100m * OnTime / Due, 1, MidpointRounding.AwayFromZero));

    /// <param name="answered">Clocks that have stopped.</param>
    /// <param name="unanswered">Clocks that still run, past their deadline.</param>
    public static PromiseMeasure Of(IReadOnlyCollection<ReplyClock> answered, int unanswered) => new(
        answered.Count(c => c.WasOnTime == true), answered.Count(c => c.WasOnTime == false), unanswered,
        answered.Count == 0 ? null : answered.Max(c => c.StoppedAt - c.StartedAt));
}
