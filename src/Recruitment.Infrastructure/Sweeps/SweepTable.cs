using Recruitment.Application.AssessmentCentres;
using Recruitment.Application.Candidates;
using Recruitment.Application.Checks;
using Recruitment.Application.EarlyCareer;
using Recruitment.Application.JobApplications;
using Recruitment.Application.Messages;
using Recruitment.Application.Offers;
using Recruitment.Application.References;
using Recruitment.Application.Scoring;

namespace Recruitment.Infrastructure.Sweeps;

/// <summary>Everything that runs by itself: one row each. A sweep asks the tables "what is due now?", so it may be missed, doubled or killed. (src/decisions/0007)</summary>
internal static class SweepTable
{
    public static IReadOnlyList<Sweep> All { get; } =
    [
        Sweep.Every<SendDueMessages>(minutes: 1),
        Sweep.Every<EscalateReplies>(minutes: 5),
        Sweep.Every<EscalateSamePeople>(minutes: 5),
        Sweep.Every<ReadWaitingCvs>(minutes: 1),
        Sweep.Every<IndexCvWords>(minutes: 1),
        Sweep.Daily<ForgetDrafts>(at: "03:10"),
        Sweep.Daily<ForgetFiles>(at: "03:30"),
        Sweep.Every<ChaseReferences>(minutes: 60),
        Sweep.Every<FollowReferences>(minutes: 1),
        Sweep.Every<RemindOfOffers>(minutes: 60),
        Sweep.Daily<RemindOfPlacements>(at: "08:00"),
        Sweep.Daily<RemindOfTalentPool>(at: "08:10"),
        Sweep.Daily<BeginPauses>(at: "03:05"),
        Sweep.Daily<RemindOfReviews>(at: "08:05"),
        Sweep.Every<LockCompleteRatings>(minutes: 5),
        Sweep.Every<RemindOfRatings>(minutes: 15),
        Sweep.Every<OpenAssessmentDays>(minutes: 60),
        Sweep.Every<RemindOfSeats>(minutes: 5),
        Sweep.Every<NudgeToBook>(minutes: 15),
        Sweep.Every<SuggestNoShows>(minutes: 5),
        Sweep.Every<ReleaseSeats>(minutes: 1),
    ];
}
