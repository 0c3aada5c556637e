namespace Recruitment.Domain.JobApplications;

/// <summary>The CV read against the vacancy's essentials, and the second look that guards a refusal. [product.md, features 23 to 25]</summary>
public sealed partial class JobApplication
{
    private readonly List<EssentialAnswer> _essentials = [];

    /// <summary>Yes or no to each essential, in the vacancy's words of that moment.</summary>
    public IReadOnlyList<EssentialAnswer> Essentials => _essentials;

    /// <summary>Somebody would say "not this time" for a reason that no essential names: another person has to agree.</summary>
    public SecondLook? SecondLook { get; private set; }

    public void ReadAgainst(IEnumerable<EssentialAnswer> answers)
    {
        _essentials.Clear();
        _essentials.AddRange(answers);
    }

    /// <summary>Somebody who reads without names asked for this one.</summary>
    public void RevealName(Act act) => Record("NameRevealed", act);

    public Refusal? AskForSecondLook(Act act)
    {
        if (!Lifecycle.Allows(Status, ApplicationAction.SayNotThisTime)) return new NotFromHere(Status, ApplicationAction.SayNotThisTime);
        SecondLook = new SecondLook(act.By.Id, act.By.Name, act.At, act.Why ?? "");
        Record("SecondLookAsked", act);
        return null;
    }

    /// <summary>A refusal stands on an essential that is not met, with its advice, or on two people; never on one person's feeling.</summary>
    private NeedsSecondLook? CheckSecondLook(ReplyKind kind, Act act) =>
        kind != ReplyKind.NotThisTime || Essentials.Any(e => e.IsMet == false) || (SecondLook is { } look && look.AskedById != act.By.Id) ? null : new NeedsSecondLook();
}

/// <param name="Question">The essential, as it stood on the vacancy when the CV was read.</param>
/// <param name="Advice">What would change the answer, as it stood then.</param>
/// <param name="IsMet">Null where nobody has said.</param>
public sealed record EssentialAnswer(string Question, string Advice, bool? IsMet);

/// <param name="AskedById">Whoever asked cannot be the one who agrees.</param>
/// <param name="Why">Their reason, for the colleague; it does not go to the candidate.</param>
public sealed record SecondLook(string AskedById, string AskedBy, DateTimeOffset AskedAt, string Why);
