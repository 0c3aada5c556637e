using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.References;

public enum NumberSource
{
    /// <summary>The organisation's own website: switchboard or HR.</summary>
    OrganisationWebsite,

    /// <summary>A published directory, such as the council's own or a regulator's.</summary>
    PublishedDirectory,

    /// <summary>Put through by the organisation's switchboard.</summary>
    Switchboard,

    /// <summary>A number that this council has used for them before.</summary>
    KnownToUs,
}

/// <summary>The number that was rung and where it was found: never on the CV. [domain.md 4.4, step 1; P41, P23]</summary>
public sealed record VerifiedNumber
{
    private VerifiedNumber(string number, NumberSource source, string where) => (Number, Source, Where) = (number, source, where);

    public string Number { get; private init; }

    public NumberSource Source { get; private init; }

    /// <summary>The page, directory or person it came from, so that another can check.</summary>
    public string Where { get; private init; }

    /// <summary>Takes a number only with its source. The candidate's own number is taken when it was found elsewhere too, which its source then says.</summary>
    public static (VerifiedNumber? Number, Refusal? Refusal) Of(string? number, NumberSource? source, string? where) => (number, source, where) switch
    {
        _ when ContactKeys.Phone(number ?? "").Length == 0 => (null, new NoNumber()),
        (_, null, _) or (_, _, null or "") => (null, new NumberNotVerified()),
        _ => (new VerifiedNumber(number!.Trim(), source!.Value, where!.Trim()), null),
    };
}

public sealed record NoNumber() : Refusal("Enter the telephone number you rang");

public sealed record NumberNotVerified()
    : Refusal("Say where you found the number. Look it up yourself, on the organisation’s own website or through its switchboard: the number on a CV does not prove who answers.");

public enum CallOutcome
{
    NoAnswer,
    LeftMessage,
    AskedToCallBack,
    NotTheRightPerson,
    Declined,
    Spoke,
}

/// <summary>One time that somebody rang.</summary>
public sealed class CallAttempt
{
    private CallAttempt()
    {
    }

    internal CallAttempt(Guid id, DateTimeOffset at, string by, VerifiedNumber number, CallOutcome outcome, string? note) =>
        (Id, At, By, Number, Outcome, Note) = (id, at, by, number, outcome, note);

    public Guid Id { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string By { get; private set; } = "";

    public VerifiedNumber Number { get; private set; } = null!;

    public CallOutcome Outcome { get; private set; }

    public string? Note { get; private set; }
}
