namespace Recruitment.Domain.Checks;

/// <summary>How far the references have come, as the reference desk has them. [domain.md 4.3, 4.4]</summary>
/// <param name="Named">Referees that the candidate has named.</param>
/// <param name="Confirmed">References that whoever gave them has confirmed or corrected, with nothing left open.</param>
/// <param name="Gaps">What the rule of two still misses: an employer, a tutor, another organisation.</param>
/// <param name="OpenConcerns">Concerns and discrepancies that nobody has resolved.</param>
public sealed record ReferenceStanding(int Named, int Confirmed, int Gaps, int OpenConcerns)
{
    public const int Needed = 2;

    public bool IsEnough => Confirmed >= Needed && Gaps == 0 && OpenConcerns == 0;

    /// <summary>Where this takes the condition; nowhere before the first referee is named.</summary>
    internal (ConditionAction Action, ConditionState To)? Leads => this switch
    {
        { OpenConcerns: > 0 } => (ConditionAction.SendToManager, ConditionState.NeedsManager),
        { IsEnough: true } => (ConditionAction.Receive, ConditionState.Received),
        { Named: > 0 } => (ConditionAction.Ask, ConditionState.Asked),
        _ => null,
    };
}
