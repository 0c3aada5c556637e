using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

public enum StepState
{
    Done,
    Now,
    Next,
}

public sealed record Step(string Words, string Detail, StepState State);

public static class Steps
{
    private static readonly (string Words, string Detail)[] _way =
    [
        ("Send your CV", "That was all the form there is."),
        ("Hear from us", "A person reads your CV and writes back within 24 hours."),
        ("Come to an assessment day", "Within about a week. You meet the people you would work with."),
        ("Hear the result", "The same day or the next working day, with what we saw."),
        ("Get your offer", "Everyone who meets the standard gets one."),
        ("References and checks", "We ring your referees; you see what is done and what is not."),
        ("Start", "With your first day agreed with you."),
    ];

    /// <summary>The way of one application; empty where it has ended, for then there is no next step to promise.</summary>
    public static IReadOnlyList<Step> Of(ApplicationStatus status)
    {
        if (At(status) is not { } now) return [];
        return [.. _way.Select((step, i) => new Step(step.Words, step.Detail, i < now ? StepState.Done : i == now ? StepState.Now : StepState.Next))];
    }

    private static int? At(ApplicationStatus status) => status switch
    {
        ApplicationStatus.Received or ApplicationStatus.AwaitingAnswer => 1,
        ApplicationStatus.Invited or ApplicationStatus.Booked or ApplicationStatus.DidNotAttend => 2,
        ApplicationStatus.Attended or ApplicationStatus.Rated or ApplicationStatus.WashedUp => 3,
        ApplicationStatus.MetTheStandard or ApplicationStatus.ConditionalOffer => 4,
        ApplicationStatus.OfferAccepted => 5,
        ApplicationStatus.FirmOffer or ApplicationStatus.StartConfirmed => 6,
        ApplicationStatus.Started or ApplicationStatus.InEarlyCareer or ApplicationStatus.EarlyCareerPassed or ApplicationStatus.EarlyCareerEnded => 7,
        ApplicationStatus.NotYet or ApplicationStatus.NotThisTime or ApplicationStatus.AnotherRoute or ApplicationStatus.InTalentPool
            or ApplicationStatus.OfferDeclined or ApplicationStatus.Withdrawn or ApplicationStatus.Closed or ApplicationStatus.SetAside => null,
    };
}
