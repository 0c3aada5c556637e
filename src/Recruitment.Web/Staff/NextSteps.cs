using Recruitment.Application;
using Recruitment.Application.JobApplications;
using Recruitment.Domain;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Web.Staff;

/// <summary>The one thing due for a person, in a sentence, and the page on which a colleague does it.</summary>
internal static class NextSteps
{
    public sealed record NextStep(string Sentence, string? Words = null, string? Href = null);

    public static NextStep? Of(PersonHeader person, bool mayRecruit) => Of(person.Id, person.Status, person.StatusSince, mayRecruit);

    /// <returns>Null where nothing is due and the status says it all.</returns>
    public static NextStep? Of(Guid id, ApplicationStatus status, DateTimeOffset since, bool mayRecruit)
    {
        var (day, page) = (Words.Day(LondonTime.DayOf(since)), $"/staff/applications/{id}");
        return status switch
        {
            ApplicationStatus.Received => new("They wait for a reply."),
            ApplicationStatus.AwaitingAnswer => new($"We asked one question on {day}, and wait for the answer."),
            ApplicationStatus.Invited => new($"Invited on {day}. They choose their day."),
            ApplicationStatus.Booked => new("They come to an assessment day.", "See which day", page + "/assessment"),
            ApplicationStatus.DidNotAttend => new("They did not come to their day. After a first time they choose another day themselves; after a second, ring them."),
            ApplicationStatus.Attended => new("They were at the assessment day. The ratings are coming in.", "See who has submitted what", page + "/assessment"),
            ApplicationStatus.Rated => new("Every rating is in. The wash-up comes next.", "See the ratings", page + "/assessment"),
            ApplicationStatus.WashedUp => new("The wash-up is finished. They wait for the result.", "Check the feedback, then decide", page + "/assessment"),
            ApplicationStatus.MetTheStandard when mayRecruit => new($"They met the standard on {day}, so we offer them a job.", "Make an offer", page + "/offer/make"),
            ApplicationStatus.MetTheStandard => new($"They met the standard on {day}. A recruiter makes the offer."),
            ApplicationStatus.ConditionalOffer => new($"Offered on {day}. We wait for their answer.", "See the offer", page + "/offer"),
            ApplicationStatus.OfferAccepted => new($"They accepted on {day}. The checks come next.", "Go on with the checks", page + "/checks"),
            ApplicationStatus.FirmOffer => new($"The offer is firm since {day}. Agree the first day.", "Go on with the offer", page + "/offer"),
            ApplicationStatus.StartConfirmed => new("The first day is agreed.", "Go on with the offer", page + "/offer"),
            ApplicationStatus.Started or ApplicationStatus.InEarlyCareer or ApplicationStatus.EarlyCareerPassed or ApplicationStatus.EarlyCareerEnded or ApplicationStatus.NotYet or ApplicationStatus.OfferDeclined => null,
            ApplicationStatus.NotThisTime or ApplicationStatus.AnotherRoute or ApplicationStatus.InTalentPool or ApplicationStatus.Withdrawn or ApplicationStatus.Closed or ApplicationStatus.SetAside => null,
        };
    }
}
