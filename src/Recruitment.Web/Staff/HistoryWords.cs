using System.Text.RegularExpressions;
using Recruitment.Application;
using Recruitment.Domain.Checks;
using Recruitment.Domain.JobApplications;
using Recruitment.Web.Offers;

namespace Recruitment.Web.Staff;

/// <summary>What staff read for the codes of the history. A code without words of its own is read as it is spelt.</summary>
internal static partial class HistoryWords
{
    private static readonly Dictionary<string, string> _words = new(StringComparer.Ordinal)
    {
        ["Received"] = "Sent their CV",
        ["ReceivedNotConfirmed"] = "A CV came from the form under an address that we know, not confirmed",
        ["SetAside"] = "Set aside",
        ["TakeUpAgain"] = "An application of its own again",
        ["RecordJoined"] = "Joined to another record of the same person",
        ["RecordParted"] = "Parted from another record",
        ["SendNewCv"] = "Sent a newer CV",
        ["CandidateRegistered"] = "First application with us",
        ["ContactDetailsChanged"] = "Contact details changed",
        ["AdjustmentsTakenBack"] = "Needs nothing special on the day any more",
        ["PossibleSamePerson"] = "May be a person we know",
        ["SamePersonTakenBack"] = "Answer taken back: is this one person?",
        ["SamePersonConfirmed"] = "Confirmed to be one person",
        ["SamePersonDenied"] = "Found to be two people",
        ["CandidateChanged"] = "Belongs to another record",
        ["AdjustmentsAsked"] = "Said what would make the day easier",
        ["LookedAtReferences"] = "Looked at the references",
        ["LookedAtChecks"] = "Looked at the checks",
        ["LookedAtAdjustments"] = "Looked at what they need on the day",
        ["OwnerChanged"] = "Owner changed",
        ["NoteAdded"] = "Wrote a note",
        ["Invite"] = "Invited",
        ["AskForOneThing"] = "Asked for one missing thing",
        ["SayNotThisTime"] = "Replied “not this time”",
        ["SuggestAnotherRoute"] = "Suggested another route",
        ["AddToTalentPool"] = "Asked into the talent pool",
        ["TalentPoolAgreed"] = "Agreed to the talent pool for a year",
        ["TalentPoolDeclined"] = "Said no to the talent pool",
        ["TalentPoolLeft"] = "Left the talent pool",
        ["VacancyReadWithoutNames"] = "Read without names from now on",
        ["VacancyReadWithNames"] = "Read with names from now on",
        ["NameRevealed"] = "Asked for the name while reading",
        ["SecondLookAsked"] = "Asked a colleague for a second look",
        ["UndoReply"] = "Took the reply back before it left",
        ["GiveAnswer"] = "Answered our question",
        ["ReplyTold"] = "Told by telephone: our reply had not arrived",
        ["InvitationUsed"] = "Booked from the invitation: they have had it",
        ["RefereeEmailMended"] = "The referee’s address mended",
        ["ReplyBounced"] = "The reply came back: the clock runs on",
        ["MessageFailed"] = "A message could not be delivered",
        ["MessageCameBack"] = "A message came back",
        ["MessageCancelled"] = "A message was taken back",
        ["MessageSentAgain"] = "A message was sent again",
        ["MessageDealtWith"] = "A failed message was seen to",
        ["BookSeat"] = "Booked a place",
        ["SeatBooked"] = "Place taken",
        ["MoveSeat"] = "Moved to another day",
        ["SeatMoved"] = "Place moved",
        ["SeatMovedWithItsDay"] = "The day moved, and the place with it",
        ["GiveSeatBack"] = "Gave the place back",
        ["SeatGivenBack"] = "Place free again",
        ["SeatCancelled"] = "Place cancelled",
        ["SeatGivenAgain"] = "Place given to them again",
        ["CheckIn"] = "Came to the day",
        ["CheckedIn"] = "Checked in",
        ["CheckedInLate"] = "Checked in late",
        ["RecordNoShow"] = "Did not attend",
        ["DidNotAttend"] = "Marked as not there",
        ["AttendanceUndone"] = "Attendance corrected",
        ["LockRatings"] = "All ratings are in",
        ["FinishWashUp"] = "Wash-up finished",
        ["ReopenWashUp"] = "Wash-up opened again",
        ["SubstituteAwaited"] = "Waiting for the substitute exercise",
        ["SubstituteArranged"] = "Two people look again at a value that nobody saw",
        ["AcquaintanceTakenBack"] = "They do not know each other after all",
        ["ArrangeSubstitute"] = "Substitute exercise arranged",
        ["SecondPersonConfirmed"] = "Confirmed by a second person",
        ["AskedToDiffer"] = "Asked a second person to agree to differ from the arithmetic",
        ["RecordMetTheStandard"] = "Met the standard",
        ["RecordNotYet"] = "Not yet at the standard",
        ["MakeConditionalOffer"] = "Conditional offer made",
        ["AcceptOffer"] = "Accepted the offer",
        ["DeclineOffer"] = "Declined the offer",
        ["MakeOfferFirm"] = "Offer is firm",
        ["FirstDayAgreed"] = "First day agreed",
        ["ConfirmStart"] = "Start confirmed",
        ["RecordStart"] = "Started",
        ["BeginEarlyCareer"] = "First year in practice began",
        ["PassEarlyCareer"] = "First year in practice passed",
        ["EndEarlyCareer"] = "First year in practice ended without a pass",
        ["ReopenEarlyCareer"] = "First year in practice goes on: its outcome was taken back",
        ["Withdraw"] = "Withdrew",
        ["UndoWithdrawal"] = "Took the withdrawal back",
        ["LeavingHeard"] = "Those who counted on them know that they have left",
        ["Close"] = "Application closed",
        ["ToldWhatWasFound"] = "Told what was found, with a day for their answer",
        ["AnsweredWhatWasFound"] = "Answered what was found",
        ["ClosingProposed"] = "Would close the application",
        ["ClosingAgreed"] = "Agreed to close the application: the letter waits",
        ["ClosingDropped"] = "The application is not closed",
        ["Reopen"] = "Application opened again",
        ["RefereeNamed"] = "Named a referee",
        ["RefereeRemoved"] = "Took a referee back",
        ["RefereeMayBeCalled"] = "“You can call them now”",
        ["ReferenceCallTried"] = "Rang a referee, not reached",
        ["ReferenceCallBegan"] = "Call with a referee began",
        ["ReferenceReadBack"] = "Reference sent to the referee to confirm",
        ["ReferenceConfirmed"] = "Referee confirmed the reference",
        ["ProgrammePaused"] = "First year paused",
        ["ProgrammePausePlanned"] = "Pause of the first year agreed ahead",
        ["ProgrammePauseCalledOff"] = "Planned pause of the first year called off",
        ["ProgrammeBackFromPause"] = "Back from a pause of the first year",
        ["ProgrammePeopleChanged"] = "People of the first year changed",
        ["ProgrammeOutcomeProposed"] = "Outcome of the first year recorded, waiting for a second person",
        ["ProgrammeOutcomeTurnedDown"] = "Outcome of the first year not confirmed",
        ["ProgrammeOutcomeTakenBack"] = "Outcome of the first year taken back",
        ["ProgrammeResumed"] = "Assessment days go on",
        ["ProgrammeRested"] = "Assessment days paused",
        ["ReviewCorrected"] = "Review corrected",
        ["ReviewSkipped"] = "Review left out",
        ["ProgrammeExtended"] = "Later last day of the first year agreed",
        ["ProgrammeEnded"] = "First year ended",
        ["ReferenceUnconfirmed"] = "Referee did not confirm the reference within a week",
        ["UnconfirmedReferenceCounts"] = "Unconfirmed reference counts, as a manager decided",
        ["UnconfirmedReferenceDoesNotCount"] = "Unconfirmed reference does not count, as a manager decided",
        ["ReferenceResolved"] = "Concern or difference in a reference decided",
        ["ReferenceConcern"] = "A reference raised a concern",
        ["ReferenceDiscrepancy"] = "Dates in a reference differ",
        ["ReferenceCorrected"] = "Referee corrected the reference",
        ["StaffAdded"] = "Added to the staff",
        ["StaffChanged"] = "Name, e-mail or roles changed",
        ["StaffDeactivated"] = "Account closed",
        ["StaffReactivated"] = "Account opened again",
        ["SignedIn"] = "Signed in",
        ["PasswordSet"] = "Set a password",
        ["PasswordLinkAsked"] = "Asked for a link for a password",
        ["PasswordLinkSent"] = "Sent a link for a password",
        ["AccountRests"] = "Wrong five times: the account rests",
        ["SecondFactorSet"] = "Set up an authenticator app",
        ["SecondFactorReset"] = "Authenticator app reset",
        ["RecoveryCodesReplaced"] = "Made new recovery codes",
        ["DayPassIssued"] = "Day pass printed",
    };

    // Every name of two words or more that the domain gives to a state or a kind.
    private static readonly HashSet<string> _codes = typeof(ApplicationStatus).Assembly.GetTypes().Where(t => t.IsEnum).SelectMany(Enum.GetNames).Where(n => n.Skip(1).Any(char.IsUpper)).ToHashSet(StringComparer.Ordinal);

    public static string Of(string code)
    {
        if (_words.TryGetValue(code, out var words)) return words;
        if (code.Split(':') is [var kind, var detail]) return $"{Of(kind)}: {(int.TryParse(detail, out var months) ? Words.Count(months, "month") : Of(detail).ToLowerInvariant())}";
        var spelt = WordStart().Replace(code, match => " " + match.Value.ToLowerInvariant()).Trim();
        return spelt.Length == 0 ? code : char.ToUpperInvariant(spelt[0]) + spelt[1..];
    }

    /// <summary>The kind of record: "Job application".</summary>
    public static string OfSubject(string subject) => Of(subject);

    /// <summary>What it was and what it is, in one line; nothing where the entry has neither.</summary>
    public static string Change(string? before, string? after, string what) => (before, after) switch
    {
        (null, null) => "",
        ({ } was, null) => $"Before: {OfValue(was, what)}.",
        (var was, { } now) => was is null || was == now ? $"{OfValue(now, what)}." : $"Before: {OfValue(was, what)}. After: {OfValue(now, what)}.",
    };

    /// <summary>A value before or after a change. Statuses, codes and days read as words; what people wrote is left as they wrote it.</summary>
    /// <param name="what">The code of the entry: a check that was received is no application that was.</param>
    public static string OfValue(string value, string what) =>
        what.StartsWith("Check:", StringComparison.Ordinal) && Named<ConditionState>(value) is { } check ? CheckLook.Of(check)
        : Named<ApplicationStatus>(value) is { } status ? StaffWords.Of(status)
        : CodeOfTemplates().IsMatch(value) || _codes.Contains(value) ? Of(value.Replace('-', ' '))
        : Moments().Replace(PartOfCodes().Replace(value, word => _codes.Contains(word.Value) ? Of(word.Value).ToLowerInvariant() : word.Value), InWords);

    /// <summary>The one of this name: a number is no name.</summary>
    private static T? Named<T>(string name)
        where T : struct, Enum => Enum.TryParse<T>(name, out var found) && found.ToString() == name ? found : null;

    /// <summary>"27 November 2026", "27 November 2026, 10am to 2pm".</summary>
    private static string InWords(Match moment)
    {
        if (!DateOnly.TryParseExact(moment.Groups["day"].Value, "yyyy-MM-dd", out var day)) return moment.Value;
        return Words.Date(day) + (TimeOnly.TryParse(moment.Groups["from"].Value, out var from) && TimeOnly.TryParse(moment.Groups["to"].Value, out var to) ? $", {Words.Time(from)} to {Words.Time(to)}" : "");
    }

    [GeneratedRegex(@"\b(?<day>\d{4}-\d{2}-\d{2})\b( (?<from>\d{2}:\d{2}) to (?<to>\d{2}:\d{2}))?", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Moments();

    [GeneratedRegex("^[a-z]+(-[a-z]+)+$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex CodeOfTemplates();

    [GeneratedRegex("[A-Z][A-Za-z]+", RegexOptions.None, 200)]
    private static partial Regex PartOfCodes();

    [GeneratedRegex("(?<=[a-z:])[A-Z]", RegexOptions.None, 200)]
    private static partial Regex WordStart();
}
