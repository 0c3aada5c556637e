using Recruitment.Application.Vacancies;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Web.Pages.Vacancies;

/// <summary>What the public reads for the codes of the domain.</summary>
internal static class PublicWords
{
    public static string Of(EntryRoute route) => route switch
    {
        EntryRoute.Experienced => "Experienced social workers",
        EntryRoute.NewlyQualified => "Newly qualified social workers",
        EntryRoute.Student => "Social work students, before the final placement ends",
        EntryRoute.StepUp => "Step Up to Social Work",
        EntryRoute.Approach => "Approach Social Work",
        EntryRoute.Apprentice => "Social work apprentices",
        EntryRoute.AgencyWorker => "Agency workers who want to stay",
        EntryRoute.ReturnToPractice => "Social workers coming back to practice",
        EntryRoute.Overseas => "Social workers who qualified outside the UK",
        EntryRoute.Secondment => "Secondment from another employer",
    };

    public static string Of(PublicStep step) => step switch
    {
        PublicStep.CvToReply => "From your CV to our reply",
        PublicStep.ReplyToDay => "From our invitation to your assessment day",
        PublicStep.DayToDecision => "From the day to our decision",
        PublicStep.DecisionToOffer => "From meeting the standard to an offer",
        PublicStep.AcceptedToFirm => "From your yes to a firm offer, with references and checks done",
    };

    /// <summary>What we hold ourselves to while there is nothing to measure yet. [domain.md 6.4]</summary>
    public static string AimOf(PublicStep step) => step switch
    {
        PublicStep.CvToReply => "24 hours",
        PublicStep.ReplyToDay => "a week",
        PublicStep.DayToDecision => "the same day",
        PublicStep.DecisionToOffer => "2 working days",
        PublicStep.AcceptedToFirm => "20 to 30 working days",
    };

    public static string Percent(PromiseMeasure measure) => measure.Percent!.Value.ToString("0.#") + "%";

    /// <summary>"5 hours", "3 days": a length as people speak of waiting, rounded up, so that it promises no more than was kept.</summary>
    public static string About(TimeSpan length) => length switch
    {
        { TotalMinutes: < 60 } => "less than an hour",
        { TotalHours: < 48 } => Application.Words.Count((int)Math.Ceiling(length.TotalHours), "hour"),
        _ => Application.Words.Count((int)Math.Ceiling(length.TotalDays), "day"),
    };
}
