using Recruitment.Application.EarlyCareer;
using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Web.EarlyCareer;

/// <summary>What staff read for the codes of the first year.</summary>
internal static class EarlyCareerLook
{
    public static string Of(ProgrammeCode code) => code switch
    {
        ProgrammeCode.Asye => "ASYE",
        ProgrammeCode.Ecdp => "ECDP",
    };

    public static string Full(ProgrammeCode code) => code switch
    {
        ProgrammeCode.Asye => "Assessed and supported year in employment",
        ProgrammeCode.Ecdp => "Early career development programme",
    };

    public static string Of(PracticeStandard standard) => standard switch
    {
        PracticeStandard.PostQualifying => "Post-qualifying standard, to 31 March 2027",
        PracticeStandard.EarlyCareer => "Early career standards, from 1 April 2027",
    };

    public static string Of(ProgrammeStatus status) => status switch
    {
        ProgrammeStatus.InProgress => "In progress",
        ProgrammeStatus.Paused => "Paused",
        ProgrammeStatus.Extended => "Extended",
        ProgrammeStatus.Passed => "Passed",
        ProgrammeStatus.Failed => "Failed",
        ProgrammeStatus.Withdrawn => "Left the programme",
        ProgrammeStatus.Transferred => "Goes on with another employer",
    };

    public static string ColourOf(ProgrammeStatus status) => status switch
    {
        ProgrammeStatus.InProgress => "govuk-tag--blue",
        ProgrammeStatus.Paused => "govuk-tag--grey",
        ProgrammeStatus.Extended => "govuk-tag--light-blue",
        ProgrammeStatus.Passed => "govuk-tag--green",
        ProgrammeStatus.Failed => "govuk-tag--red",
        ProgrammeStatus.Withdrawn or ProgrammeStatus.Transferred => "govuk-tag--grey",
    };

    public static string Of(AgreeingParty party, ProgrammeView programme) => party switch
    {
        AgreeingParty.SocialWorker => programme.Name,
        AgreeingParty.Assessor => $"{programme.People.Assessor}, assessor",
        AgreeingParty.LineManager => $"{programme.People.Supervisor}, line manager",
        AgreeingParty.Coordinator => $"{programme.People.Coordinator}, co-ordinator",
    };

    public static string Of(PauseReason reason) => reason switch
    {
        PauseReason.LongSickness => "Long sickness",
        PauseReason.Bereavement => "Bereavement",
        PauseReason.ParentalLeave => "Maternity, paternity or adoption leave",
        PauseReason.SupportNotProvided => "The support promised was not there",
        PauseReason.CareerBreak => "Career break",
        PauseReason.FewerHours => "They work fewer hours now",
    };

    public static string Of(OutcomeDoubt doubt) => doubt switch
    {
        OutcomeDoubt.ReviewLeftOut => "A review was never held",
        OutcomeDoubt.EvidenceIsShort => "The final review does not count all the evidence: three of each, and two reflections",
        OutcomeDoubt.SupportWasNotInPlace => "At the final review the support was not as promised",
    };

    public static string Of(GrantAnswer grant) => grant switch
    {
        GrantAnswer.CannotRegister => "Cannot be registered with the department: not in statutory child and family social work",
        GrantAnswer.RegisterWithoutGrant => "Can be registered with the department, without a grant",
        GrantAnswer.Grant => "Can be registered with the department, with a grant",
    };

    public static string Review(int months, bool isOptional, bool isFinal) => isFinal ? "Final review" : $"{months}-month review{(isOptional ? " (optional)" : "")}";
}
