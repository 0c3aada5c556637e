using Recruitment.Domain.Candidates;
using Recruitment.Domain.Messages;

namespace Recruitment.Application.Messages;

/// <summary>Whom a message is for, and where it goes.</summary>
/// <param name="KnownAs">What a letter calls them, where that is not the name in it.</param>
internal sealed record Recipient(RecipientKind Kind, Guid? Id, string Name, string Address, string? KnownAs = null)
{
    public static Recipient Of(Candidate candidate) => Candidate(candidate.Id, candidate.Name, candidate.Email, candidate.KnownAs);

    public static Recipient Candidate(Guid id, string name, string address, string knownAs) => new(RecipientKind.Candidate, id, name, address, knownAs);

    public static Recipient Referee(Guid id, string name, string address) => new(RecipientKind.Referee, id, name, address);

    public static Recipient Staff(Guid id, string name, string address) => new(RecipientKind.Staff, id, name, address);

    /// <summary>Somebody who works here and has no account of their own: we know their name and address alone.</summary>
    public static Recipient Colleague(string name, string address) => new(RecipientKind.Staff, null, name, address);

    public static Recipient OnDuty(string address) => new(RecipientKind.DutyMailbox, null, "Person on duty", address);

    /// <summary>Whoever reads an address that was typed.</summary>
    public static Recipient Nobody(string address, string? name = null) => new(RecipientKind.Nobody, null, name ?? address, address);
}
