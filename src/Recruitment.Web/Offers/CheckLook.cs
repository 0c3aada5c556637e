using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;

namespace Recruitment.Web.Offers;

/// <summary>What staff read for the codes of checks.</summary>
internal static class CheckLook
{
    public static string Of(ConditionState state) => state switch
    {
        ConditionState.NotAsked => "Not asked yet",
        ConditionState.Asked => "Asked",
        ConditionState.Received => "Received",
        ConditionState.AwaitingSecondSignature => "Second signature",
        ConditionState.NeedsManager => "Needs a manager",
        ConditionState.NotMet => "Not met",
        ConditionState.Met => "Met",
        ConditionState.Waived => "Waived",
    };

    public static string ColourOf(ConditionState state) => state switch
    {
        ConditionState.NotAsked => "govuk-tag--grey",
        ConditionState.Asked => "govuk-tag--light-blue",
        ConditionState.Received => "govuk-tag--yellow",
        ConditionState.AwaitingSecondSignature => "govuk-tag--yellow",
        ConditionState.NeedsManager => "govuk-tag--orange",
        ConditionState.NotMet => "govuk-tag--red",
        ConditionState.Met => "govuk-tag--green",
        ConditionState.Waived => "govuk-tag--purple",
    };

    /// <summary>The words of the radio for what is to be recorded.</summary>
    public static string Of(ConditionAction action) => action switch
    {
        ConditionAction.Ask => "Ask for it: the person gets a message",
        ConditionAction.Receive => "It has come in",
        ConditionAction.Verify => "I have seen it, and it is right",
        ConditionAction.Countersign => "I have seen it too: second signature",
        ConditionAction.SendToManager => "A manager has to decide",
        ConditionAction.AcceptDespite => "Accept it",
        ConditionAction.FindNotMet => "It is not met",
        ConditionAction.Waive => "Do without it",
        ConditionAction.OpenAgain => "Open it again",
    };

    public static string Of(RegistrationGate gate) => gate switch
    {
        RegistrationGate.Open => "Registered",
        RegistrationGate.SeniorDecision => "A manager decides",
        RegistrationGate.NameUnclear => "Name to be cleared up",
        RegistrationGate.NotYet => "Not on the register",
        RegistrationGate.Closed => "Suspended or removed",
    };

    public static string ColourOf(RegistrationGate gate) => gate switch
    {
        RegistrationGate.Open => "govuk-tag--green",
        RegistrationGate.SeniorDecision or RegistrationGate.NameUnclear => "govuk-tag--orange",
        RegistrationGate.NotYet => "govuk-tag--grey",
        RegistrationGate.Closed => "govuk-tag--red",
    };

    public static string Of(RegisterRestriction restriction) => restriction switch
    {
        RegisterRestriction.None => "Nothing",
        RegisterRestriction.RegisteredWithConditions => "Registered with conditions",
        RegisterRestriction.InterimConditions => "Interim conditions of practice order",
        RegisterRestriction.InterimSuspension => "Interim suspension order",
        RegisterRestriction.Warning => "Warning order",
        RegisterRestriction.ConditionsOfPractice => "Conditions of practice order",
        RegisterRestriction.Suspension => "Suspension order",
        RegisterRestriction.Removal => "Removal order",
    };

    public static string Of(NameMatchBand band) => band switch
    {
        NameMatchBand.Fail or NameMatchBand.Poor => "another name",
        NameMatchBand.Average => "a name like theirs",
        NameMatchBand.Good or NameMatchBand.VeryGood => "nearly the same name",
        NameMatchBand.Exact => "the same name",
    };

    /// <summary>"4 days", "today".</summary>
    public static string Age(DateTimeOffset since, DateOnly today) => (today.DayNumber - LondonTime.DayOf(since).DayNumber) switch
    {
        <= 0 => "since today",
        1 => "for 1 day",
        var days => $"for {days} days",
    };

    /// <summary>The kind as it stands in an address: "right-to-work".</summary>
    public static string Slug(ConditionKind kind) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static ConditionKind? FromSlug(string slug) => Enum.GetValues<ConditionKind>().Cast<ConditionKind?>().SingleOrDefault(k => Slug(k!.Value) == slug);
}
