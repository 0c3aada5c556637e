namespace Recruitment.Domain.Messages;

/// <summary>What kind of person a message is for. With their id it tells one reader from another of the same name or address.</summary>
public enum RecipientKind
{
    /// <summary>An address that somebody typed, and nobody whom we know.</summary>
    Nobody,
    Candidate,
    Referee,
    Staff,

    /// <summary>Whoever is on duty reads it.</summary>
    DutyMailbox,
}
