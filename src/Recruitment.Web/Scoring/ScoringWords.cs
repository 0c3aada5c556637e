using Recruitment.Application;
using Recruitment.Application.Scoring;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;

namespace Recruitment.Web.Scoring;

/// <summary>What those who lead, decide and recruit read about ratings.</summary>
internal static class ScoringWords
{
    public static string Of(TalkReasonView about) => about.Reason switch
    {
        TalkReason.AssessorsDiffer => $"{about.Exercise}: assessors are 2 or more apart",
        TalkReason.NearTheLine => "The score is close to the line",
        TalkReason.LowRating => $"{about.Exercise}: somebody gave a 1",
        TalkReason.YoungPeopleAndStaffDiffer => $"{about.Exercise}: young people and staff see it differently",
        TalkReason.NotSeen => $"{about.Exercise}: somebody did not see it",
    };

    public static string Of(AssessorKind kind) => kind switch
    {
        AssessorKind.Manager => "manager",
        AssessorKind.Practitioner => "practitioner",
        AssessorKind.YoungPerson => "young person",
    };

    public static string Of(int? rating) => rating?.ToString() ?? "did not see it";

    public static string Of(WashUpPerson person) => person.State switch
    {
        WashUpState.WaitingForSheets => "Waiting for sheets",
        WashUpState.ToTalk => $"{person.Open.Count} to talk about",
        WashUpState.NothingToTalkAbout => "Nothing to talk about",
        WashUpState.ToDecide => "To decide",
        WashUpState.Done => "Nothing left to do",
        WashUpState.NotForYou => "Not for you to see",
    };

    public static string ColourOf(WashUpState state) => state switch
    {
        WashUpState.WaitingForSheets => "govuk-tag--yellow",
        WashUpState.ToTalk => "govuk-tag--blue",
        WashUpState.NothingToTalkAbout => "govuk-tag--light-blue",
        WashUpState.ToDecide => "govuk-tag--blue",
        WashUpState.Done => "govuk-tag--green",
        WashUpState.NotForYou => "govuk-tag--grey",
    };

    public static string Of(ValueOutcome outcome) => outcome switch
    {
        ValueOutcome.Met => "Met",
        ValueOutcome.BelowTheLine or ValueOutcome.BarredByARating or ValueOutcome.BarredByAConcern => "Not yet",
        ValueOutcome.NotSeen => "Not seen",
    };

    public static string ColourOf(ValueOutcome outcome) => outcome switch
    {
        ValueOutcome.Met => "govuk-tag--green",
        ValueOutcome.BelowTheLine or ValueOutcome.BarredByARating or ValueOutcome.BarredByAConcern => "govuk-tag--yellow",
        ValueOutcome.NotSeen => "govuk-tag--grey",
    };

    public static string Of(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.MeetsTheStandard => "Meets the standard",
        DecisionOutcome.NotYet => "Not yet",
    };

    public static string Of(SheetState state) => state switch
    {
        SheetState.Missing => "not yet",
        SheetState.Submitted => "done",
        SheetState.Excused => "left out",
    };
}
