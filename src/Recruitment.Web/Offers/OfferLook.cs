using Recruitment.Application;
using Recruitment.Application.Offers;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Web.Offers;

/// <summary>Where an offer stands and what comes next, as staff read it.</summary>
internal static class OfferLook
{
    public static bool IsBeforeConfirming(ApplicationStatus status) => status is ApplicationStatus.ConditionalOffer or ApplicationStatus.OfferAccepted or ApplicationStatus.FirmOffer;

    public static string Sentence(OfferView offer, DateOnly today) => offer.Status switch
    {
        ApplicationStatus.ConditionalOffer when offer.AnswerBy < today => $"No answer yet: we asked for one by {Words.Day(offer.AnswerBy)}. Ring them. The offer stays open until {Words.Date(offer.Terms.LongStop)}.",
        ApplicationStatus.ConditionalOffer => $"Waiting for their answer since {Words.Day(LondonTime.DayOf(offer.MadeAt))}. We asked for it by {Words.Day(offer.AnswerBy)}.",
        ApplicationStatus.OfferAccepted when offer.Open.Count == 0 => "Accepted, and every check is done. The offer can be made firm.",
        ApplicationStatus.OfferAccepted => $"Accepted. {Words.Count(offer.Conditions - offer.Open.Count, "check")} of {offer.Conditions} done.",
        ApplicationStatus.OfferDeclined => "They declined. It can be opened again within five days if they change their mind.",
        ApplicationStatus.FirmOffer => "The offer is firm. Agree the first day and confirm it.",
        ApplicationStatus.StartConfirmed => $"The first day is {Words.Day(offer.StartsOn ?? today)}. Look at the register once more in the week before.",
        ApplicationStatus.Started => "They have started.",
        ApplicationStatus.InEarlyCareer => "They have started and are in the first year of practice.",
        ApplicationStatus.EarlyCareerPassed => "They have started and have passed the first year of practice.",
        ApplicationStatus.EarlyCareerEnded => "They have started; the first year of practice has ended without a pass.",
        ApplicationStatus.Withdrawn or ApplicationStatus.Closed or ApplicationStatus.SetAside => "This application is closed, and the offer with it.",
        ApplicationStatus.Received or ApplicationStatus.AwaitingAnswer or ApplicationStatus.Invited or ApplicationStatus.Booked or ApplicationStatus.Attended => "",
        ApplicationStatus.DidNotAttend or ApplicationStatus.Rated or ApplicationStatus.WashedUp or ApplicationStatus.MetTheStandard or ApplicationStatus.NotYet => "",
        ApplicationStatus.NotThisTime or ApplicationStatus.AnotherRoute or ApplicationStatus.InTalentPool => "",
    };

    public static (string Words, string Href)? NextStep(OfferView offer, Guid id)
    {
        var person = $"/staff/applications/{id}";
        return offer.Status switch
        {
            ApplicationStatus.OfferAccepted when offer.Open.Count == 0 => ("Make the offer firm", $"{person}/offer/firm"),
            ApplicationStatus.OfferAccepted => ("Go on with the checks", $"{person}/checks"),
            ApplicationStatus.FirmOffer when offer.Open.Count > 0 => ("Go on with the checks", $"{person}/checks"),
            ApplicationStatus.FirmOffer => ("Confirm the start", $"{person}/offer/start"),
            ApplicationStatus.StartConfirmed => ("Record the start", $"{person}/offer/started"),
            ApplicationStatus.Started when offer.Route.LeadsToAFirstYear() => ("Begin the first year", $"/staff/first-year/begin/{id}"),
            ApplicationStatus.ConditionalOffer or ApplicationStatus.OfferDeclined or ApplicationStatus.Started or ApplicationStatus.InEarlyCareer
                or ApplicationStatus.EarlyCareerPassed or ApplicationStatus.EarlyCareerEnded or ApplicationStatus.Withdrawn or ApplicationStatus.Closed or ApplicationStatus.SetAside => null,
            ApplicationStatus.Received or ApplicationStatus.AwaitingAnswer or ApplicationStatus.Invited or ApplicationStatus.Booked or ApplicationStatus.Attended => null,
            ApplicationStatus.DidNotAttend or ApplicationStatus.Rated or ApplicationStatus.WashedUp or ApplicationStatus.MetTheStandard or ApplicationStatus.NotYet => null,
            ApplicationStatus.NotThisTime or ApplicationStatus.AnotherRoute or ApplicationStatus.InTalentPool => null,
        };
    }

    public static string Of(string what) => what switch
    {
        nameof(ApplicationAction.MakeConditionalOffer) => "Offer made",
        nameof(ApplicationAction.AcceptOffer) => "Offer accepted",
        nameof(ApplicationAction.DeclineOffer) => "Offer declined",
        nameof(ApplicationAction.MakeOfferFirm) => "Offer made firm",
        nameof(ApplicationAction.ConfirmStart) => "Start confirmed",
        nameof(ApplicationAction.RecordStart) => "Started",
        nameof(ApplicationAction.BeginEarlyCareer) => "First year begun",
        nameof(ApplicationAction.PassEarlyCareer) => "First year passed",
        nameof(ApplicationAction.EndEarlyCareer) => "First year ended",
        "BridgingStartOffered" => "Start as a support worker offered",
        "OfferDatesChanged" => "Dates changed",
        "DeferredToNextBoard" => "Kept open to the next award board",
        "UpdatingDaysNeeded" => "Updating days worked out",
        _ => what,
    };

    public static bool IsAboutDates(string what) => what is "OfferDatesChanged" or "DeferredToNextBoard";
}
