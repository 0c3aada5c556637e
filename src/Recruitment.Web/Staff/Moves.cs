using Recruitment.Application.JobApplications;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Web.Staff;

/// <summary>Where somebody can be moved from the board, and the page on which it is done. The board itself moves nobody (src/decisions/0015).</summary>
/// <param name="To">The deed, as the address has it.</param>
/// <param name="Words">"Invited: send an invitation".</param>
internal sealed record Move(ApplicationAction To, string Words, string Href)
{
    // Deeds that are chosen between on one page are one way to go. The usual one stands first.
    private static readonly Deed[] _deeds =
    [
        new(Policies.Recruiting, "send the invitation", Reply(ReplyKind.Invite), ApplicationAction.Invite),
        new(Policies.Recruiting, "ask it", Reply(ReplyKind.OneMissingThing), ApplicationAction.AskForOneThing),
        new(Policies.Recruiting, "write to them", Reply(ReplyKind.AnotherRoute), ApplicationAction.SuggestAnotherRoute),
        new(Policies.Recruiting, "write to them", Reply(ReplyKind.TalentPool), ApplicationAction.AddToTalentPool),
        new(Policies.Recruiting, "write to them", Reply(ReplyKind.NotThisTime), ApplicationAction.SayNotThisTime),
        new(Policies.Recruiting, "say whether they came", card => $"/staff/days/{card.DayId}#people", ApplicationAction.CheckIn, ApplicationAction.RecordNoShow),
        new(Policies.Deciding, "hold it", card => $"/staff/days/{card.DayId}/wash-up", ApplicationAction.FinishWashUp),
        new(Policies.Deciding, "decide", Page("assessment/decision"), ApplicationAction.RecordMetTheStandard, ApplicationAction.RecordNotYet),
        new(Policies.Recruiting, "make it", Page("offer/make"), ApplicationAction.MakeConditionalOffer),
        new(Policies.Recruiting, "make it firm", Page("offer/firm"), ApplicationAction.MakeOfferFirm),
        new(Policies.Recruiting, "agree the day", Page("offer/start"), ApplicationAction.ConfirmStart),
        new(Policies.Recruiting, "record it", Page("offer/started"), ApplicationAction.RecordStart),
        new(Policies.Casework, "begin it", card => $"/staff/first-year/begin/{card.Row.Id}", ApplicationAction.BeginEarlyCareer),
    ];

    /// <param name="policies">What whoever asks may do.</param>
    public static IReadOnlyList<Move> Of(BoardCard card, IReadOnlySet<string> policies) => [.. Open(card).Where(d => policies.Contains(d.Policy)).Select(d => d.For(card))];

    /// <summary>"Their turn.", "A recruiter’s turn.": who has the next move where it is not whoever asks.</summary>
    public static string? TurnOf(BoardCard card, IReadOnlySet<string> policies, DateTimeOffset now)
    {
        // What they do beside it (naming referees) holds nobody up here.
        var facts = new TurnFacts(card.Row.Status, card.Row.StatusSince, now) { RefereesAreNamed = true };
        if (Turns.TurnOf(facts).Whose == TurnHolder.Candidate) return "Their turn.";
        var open = Open(card).ToList();
        return open.Count == 0 || open.Exists(d => policies.Contains(d.Policy)) ? null : open[0].Policy == Policies.Deciding ? "A hiring manager’s turn." : "A recruiter’s turn.";
    }

    /// <summary>What is due for them, with the day where they have one.</summary>
    public static NextSteps.NextStep? NextOf(BoardCard card, bool mayRecruit) => card is { Row.Status: ApplicationStatus.Booked, DayStartsAt: { } start }
        ? new($"They come at {Application.Words.Moment(start)}.", "See the day", $"/staff/days/{card.DayId}")
        : NextSteps.Of(card.Row.Id, card.Row.Status, card.Row.StatusSince, mayRecruit);

    private static IEnumerable<Deed> Open(BoardCard card) => _deeds.Where(d => d.Actions.Any(card.Open.Contains));

    private static Func<BoardCard, string> Reply(ReplyKind kind) => Page($"reply?kind={kind}");

    private static Func<BoardCard, string> Page(string below) => card => $"/staff/applications/{card.Row.Id}/{below}";

    private sealed record Deed(string Policy, string Words, Func<BoardCard, string> Href, params ApplicationAction[] Actions)
    {
        public Move For(BoardCard card)
        {
            var open = Actions.Where(card.Open.Contains).ToList();
            var names = open.Select(action => StaffWords.Of(Lifecycle.Next(card.Row.Status, action)!.Value)).Select((name, i) => i == 0 ? name : name.ToLowerInvariant());
            return new Move(open[0], $"{string.Join(" or ", names)}: {Words}", Href(card));
        }
    }
}
