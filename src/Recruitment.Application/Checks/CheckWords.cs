using Recruitment.Domain.Checks;
using Recruitment.Domain.Offers;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application.Checks;

/// <summary>The conditions as people read them, in letters, messages and on pages alike.</summary>
public static class CheckWords
{
    public static string Of(ConditionKind kind) => kind switch
    {
        ConditionKind.MetTheStandard => "Assessment day",
        ConditionKind.References => "Two references",
        ConditionKind.CriminalRecord => "Enhanced DBS check with the children’s barred list",
        ConditionKind.RightToWork => "Right to work in the UK",
        ConditionKind.Identity => "Identity",
        ConditionKind.OccupationalHealth => "Occupational health",
        ConditionKind.Qualification => "Social work qualification",
        ConditionKind.FinalPlacement => "Final placement passed",
        ConditionKind.Award => "Degree or diploma awarded",
        ConditionKind.Registration => "Registration with Social Work England",
        ConditionKind.Updating => "Updating after time away from practice",
        ConditionKind.Release => "Your employer’s agreement to the secondment",
        ConditionKind.OverseasRecord => "Criminal record check from abroad",
    };

    /// <summary>The same where a route has its own words for it.</summary>
    public static string Of(ConditionKind kind, Offer offer) => (kind, offer.Route) switch
    {
        (ConditionKind.Updating, _) when offer.UpdatingDays > 0 => $"{offer.UpdatingDays} days of updating, which Social Work England asks for after time away from practice",
        (ConditionKind.Award, EntryRoute.Apprentice) => "Degree awarded and end-point assessment passed",
        (ConditionKind.Registration, EntryRoute.ReturnToPractice) => "Restored to the register of Social Work England",
        (ConditionKind.CriminalRecord, EntryRoute.AgencyWorker) => "Enhanced DBS check with the children’s barred list, made for us or in the Update Service",
        (ConditionKind.Release, _) => "Your employer’s agreement to the secondment, in writing",
        _ => Of(kind),
    };

    /// <summary>What happens, or what we need, as a sentence to the person.</summary>
    public static string ToYou(ConditionKind kind) => kind switch
    {
        ConditionKind.MetTheStandard => "You showed us on the day.",
        ConditionKind.References => "We ring two people who know your work, after you have said that we may.",
        ConditionKind.CriminalRecord => "You fill in a form; the certificate comes to your home. Bring us the original so that we can see it in person.",
        ConditionKind.RightToWork => "Bring your passport, or send us the share code from the Home Office.",
        ConditionKind.Identity => "Bring one document with your photo and one with your address.",
        ConditionKind.OccupationalHealth => "A short questionnaire that goes to occupational health, not to us.",
        ConditionKind.Qualification => "Bring your certificate, or your university’s letter.",
        ConditionKind.FinalPlacement => "Your practice educator’s report.",
        ConditionKind.Award => "Your university’s letter after the award board.",
        ConditionKind.Registration => "Your name in the public register. We look it up ourselves.",
        ConditionKind.Updating => "A note of the days you have done. Ask us if you would like to do some of them with us.",
        ConditionKind.Release => "We write to your employer once you say that we may.",
        ConditionKind.OverseasRecord => "A police certificate from each country where you lived for six months or more in the last five years.",
    };

    /// <summary>Who has it now, as the person reads it.</summary>
    public static string With(ConditionKind kind, HeldBy holder) => holder switch
    {
        HeldBy.Candidate => "Waiting for you",
        HeldBy.Us => "With us",
        HeldBy.Nobody => "Done",
        HeldBy.SomebodyElse => kind switch
        {
            ConditionKind.References => "With your referees",
            ConditionKind.Registration => "With Social Work England",
            ConditionKind.Release => "With your employer",
            ConditionKind.FinalPlacement or ConditionKind.Award => "With your university",
            ConditionKind.MetTheStandard or ConditionKind.CriminalRecord or ConditionKind.RightToWork or ConditionKind.Identity or ConditionKind.OccupationalHealth => "With somebody else",
            ConditionKind.Qualification or ConditionKind.Updating or ConditionKind.OverseasRecord => "With somebody else",
        },
    };

    public static string Bullets(IEnumerable<ConditionKind> kinds, Offer offer) => string.Join('\n', kinds.Select(k => $"* {Of(k, offer)}"));

    public static string Bullets(IEnumerable<ConditionKind> kinds) => string.Join('\n', kinds.Select(k => $"* {Of(k)}"));
}
