namespace Recruitment.Domain.Sweeps;

/// <summary>A row that a sweep could not handle. The others went on without it; it is tried again each turn, and stands here until that goes well or nothing is due for it any more.</summary>
public sealed class SetAsideRow
{
    private const int LongestReason = 500;

    private SetAsideRow()
    {
    }

    /// <summary>The sweep: "remind-of-seats".</summary>
    public string Sweep { get; private init; } = "";

    /// <summary>What it does with each row; a sweep may do several things.</summary>
    public string Step { get; private init; } = "";

    public Guid SubjectId { get; private init; }

    /// <summary>Whose it is, where it is somebody's.</summary>
    public Guid? JobApplicationId { get; private init; }

    /// <summary>For the page, not for the log: it may hold a name or an address.</summary>
    public string Reason { get; private set; } = "";

    public DateTimeOffset Since { get; private init; }

    public DateTimeOffset TriedAt { get; private set; }

    public static SetAsideRow Of(string sweep, string step, Guid subjectId, Guid? jobApplicationId, DateTimeOffset now) =>
        new() { Sweep = sweep, Step = step, SubjectId = subjectId, JobApplicationId = jobApplicationId, Since = now };

    public void Tried(string reason, DateTimeOffset now) => (Reason, TriedAt) = (reason.Length <= LongestReason ? reason : reason[..LongestReason], now);
}
