using Recruitment.Domain.JobApplications;
using static Recruitment.Domain.JobApplications.ApplicationAction;

namespace Recruitment.Testing;

public static partial class TestData
{
    private static readonly ApplicationAction[] _wayToTheStandard = [Invite, BookSeat, CheckIn, LockRatings, FinishWashUp, RecordMetTheStandard];

    /// <summary>Takes an application along the way, up to and with this action.</summary>
    public static JobApplication After(this JobApplication application, ApplicationAction last, DateTimeOffset? at = null)
    {
        foreach (var action in _wayToTheStandard.Concat([MakeConditionalOffer, AcceptOffer, MakeOfferFirm, ConfirmStart, RecordStart]))
        {
            if (application.Move(action, AnAct(at)) is { } refusal) throw new InvalidOperationException($"{action}: {refusal.Message}");
            if (action == last) return application;
        }

        throw new InvalidOperationException($"{last} is not on the straight way.");
    }
}
