namespace Recruitment.Domain.Checks;

/// <summary>How far the references have come, told by the reference desk. [domain.md 4.3, 4.4]</summary>
/// <param name="Named">Referees that the candidate has named.</param>
/// <param name="Recorded">References written down from a call, confirmed or not.</param>
/// <param name="Confirmed">References that the person who gave them has confirmed or corrected in writing.</param>
/// <param name="IncludesMostRecent">Whether a confirmed one is from the most recent employer (for a student, the final placement).</param>
/// <param name="OpenConcerns">Concerns and discrepancies that nobody has resolved.</param>
public sealed record ReferenceStanding(int Named, int Recorded, int Confirmed, bool IncludesMostRecent, int OpenConcerns)
{
    public const int Needed = 2;

    public static readonly ReferenceStanding None = new(0, 0, 0, false, 0);

    public bool IsEnough => Confirmed >= Needed && IncludesMostRecent && OpenConcerns == 0;

    /// <summary>Where this takes the condition; nowhere before the first referee is named.</summary>
    internal (ConditionAction Action, ConditionState To)? Leads => this switch
    {
        { OpenConcerns: > 0 } => (ConditionAction.SendToManager, ConditionState.NeedsManager),
        { IsEnough: true } => (ConditionAction.Receive, ConditionState.Received),
        { Named: > 0 } or { Recorded: > 0 } => (ConditionAction.Ask, ConditionState.Asked),
        _ => null,
    };
}
