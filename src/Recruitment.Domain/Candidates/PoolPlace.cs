using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.Candidates;

/// <summary>
/// What somebody whom we asked into the talent pool says to it: nobody is in it who did not agree, for a year at a time, and everybody can leave it at any moment. Kept apart from the application, which
/// has had its reply. [domain.md 7.2]
/// </summary>
public sealed class PoolPlace : AggregateRoot
{
    public const int Months = 12;

    /// <summary>So long before the end they are asked whether they would like another year.</summary>
    public const int AskAgainDaysBefore = 28;

    private PoolPlace()
    {
    }

    public Guid JobApplicationId { get; private set; }

    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>The last day on which we may write about jobs.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>They left, or said no.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    protected override string HistorySubject => nameof(JobApplication);

    protected override Guid HistoryId => JobApplicationId;

    public static PoolPlace For(JobApplication application, Act act) => new() { Id = Ids.At(act.At), JobApplicationId = application.Id };

    public bool IsTaken(DateOnly today) => LeftAt is null && today <= Until;

    /// <summary>For a year from today: the first, or another.</summary>
    public void Agree(Act act)
    {
        var before = Until;
        (AgreedAt, Until, LeftAt) = (act.At, LondonTime.DayOf(act.At).AddMonths(Months), null);
        Record("TalentPoolAgreed", act, before?.ToString("O"), Until.Value.ToString("O"));
    }

    /// <summary>Also for whoever says no to begin with.</summary>
    public void Leave(Act act)
    {
        if (LeftAt is not null) return;
        Record(AgreedAt is null ? "TalentPoolDeclined" : "TalentPoolLeft", act, Until?.ToString("O"));
        (LeftAt, Until) = (act.At, null);
    }
}
