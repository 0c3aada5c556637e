namespace Recruitment.Domain.EarlyCareer;

/// <summary>One review: when it is due, when it was held, and what was said.</summary>
public sealed class Review
{
    private Review()
    {
    }

    internal Review(ReviewPoint point) =>
        (Number, Months, PlannedOn, DueOn, IsOptional, IsFinal) = (point.Number, point.Months, point.PlannedOn, point.PlannedOn, point.IsOptional, point.IsFinal);

    public int Number { get; private set; }

    /// <summary>Its full-time month: 3, 6, 9, 12.</summary>
    public int Months { get; private set; }

    /// <summary>Before pauses, after extensions.</summary>
    public DateOnly PlannedOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>Before this day it is another talk, not this review. [domain.md 3.1; DP]</summary>
    public DateOnly EarliestOn => DueOn.AddDays(-ProgrammeRules.DaysEarly);

    public bool IsOptional { get; private set; }

    public bool IsFinal { get; private set; }

    public bool IsSkipped { get; private set; }

    public bool WasExtended { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    public string? RecordedBy { get; private set; }

    public ReviewNote? Note { get; private set; }

    internal void Due(DateOnly on) => DueOn = on;

    internal void Hold(DateOnly on, ReviewNote note, Act act) => (HeldOn, Note, RecordedBy, IsSkipped) = (on, note, act.By.Name, false);

    internal void Skip() => IsSkipped = true;

    internal void Extend(int days) => (PlannedOn, WasExtended) = (PlannedOn.AddDays(days), true);
}

/// <summary>What a review found. The counts run up to three of each by the end, and to two reflections. [domain.md 3.1; P25]</summary>
/// <param name="GoingWell">In the words of the meeting.</param>
/// <param name="Next">What is agreed until the next one.</param>
/// <param name="SupportIsInPlace">Supervision, workload and protected time as promised.</param>
public sealed record ReviewNote(
    string GoingWell, string Next, bool SupportIsInPlace, int Observations, int ChildrensFeedback, int ProfessionalFeedback, int WrittenReports, int Reflections)
{
    public bool HasAllEvidence =>
        Math.Min(Math.Min(Observations, ChildrensFeedback), Math.Min(ProfessionalFeedback, WrittenReports)) >= ProgrammeRules.EvidenceOfEach && Reflections >= ProgrammeRules.Reflections;

    /// <summary>As the history keeps it before and after a correction.</summary>
    public override string ToString() =>
        $"evidence {Observations}, {ChildrensFeedback}, {ProfessionalFeedback}, {WrittenReports}, {Reflections}; support {(SupportIsInPlace ? "in place" : "not as promised")}; {GoingWell} / {Next}";
}
