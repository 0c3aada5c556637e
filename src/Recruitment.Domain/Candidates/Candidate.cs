namespace Recruitment.Domain.Candidates;

/// <summary>A person as they applied. Whoever comes back has a second record until they, or a colleague who asked them, say that the two are one.</summary>
public sealed class Candidate : AggregateRoot
{
    private Candidate()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>What everybody but the register calls them, assessors above all: never the family name.</summary>
    public string KnownAs { get; private set; } = "";

    public string Email { get; private set; } = "";

    public string Phone { get; private set; } = "";

    /// <summary>"SW" and one to six digits, upper case.</summary>
    public string? SocialWorkEnglandNumber { get; private set; }

    /// <summary>Name, e-mail and reference keys without case and accents, for searching.</summary>
    public string FoldedName { get; private set; } = "";

    /// <summary>The e-mail address in lower case: one of three keys by which a person may be recognised. Two people may share it.</summary>
    public string EmailKey { get; private set; } = "";

    /// <summary>The phone number as digits with its country: another key.</summary>
    public string PhoneKey { get; private set; } = "";

    /// <summary>The record of the same person that this one was joined to; it keeps what was typed, so that the two can be parted again.</summary>
    public Guid? JoinedToId { get; private set; }

    /// <summary>What they need on the day, in their own words. For the organiser, never for assessors.</summary>
    public string? Adjustments { get; private set; }

    public static Candidate Register(ContactDetails contact, Act act)
    {
        var candidate = new Candidate { Id = Ids.At(act.At) };
        candidate.Apply(contact);
        candidate.Record("CandidateRegistered", act);
        return candidate;
    }

    /// <summary>They came back, or mended their details: the newest are the ones to use, the older ones stay in the history.</summary>
    public void UpdateContact(ContactDetails contact, Act act)
    {
        if (contact == Contact) return;
        var before = Contact;
        Apply(contact);
        Record("ContactDetailsChanged", act, before.ToString(), Contact.ToString());
    }

    public void JoinTo(Guid known, Act act)
    {
        JoinedToId = known;
        Record("RecordJoined", act);
    }

    public void StandAlone(Act act)
    {
        JoinedToId = null;
        Record("RecordParted", act);
    }

    /// <summary>Their own words, or nothing any more. Either is for the organiser of their day to see to.</summary>
    public void AskForAdjustments(string? words, Act act)
    {
        var asked = string.IsNullOrWhiteSpace(words) ? null : words.Trim();
        if (asked == Adjustments) return;
        Adjustments = asked;
        Record(asked is null ? "AdjustmentsTakenBack" : "AdjustmentsAsked", act);
    }

    public ContactDetails Contact => new(Name, Email, Phone, SocialWorkEnglandNumber) { KnownAs = KnownAs };

    private void Apply(ContactDetails contact)
    {
        (Name, Email, Phone, SocialWorkEnglandNumber) = (contact.Name, contact.Email, contact.Phone, contact.SocialWorkEnglandNumber);
        KnownAs = contact.KnownAs.Length > 0 ? contact.KnownAs : GivenName.OrInitials(contact.Name);
        FoldedName = SearchText.Fold(contact.Name);
        EmailKey = ContactKeys.Email(contact.Email);
        PhoneKey = ContactKeys.Phone(contact.Phone);
    }
}

/// <summary>How to reach a person, and the number by which the register knows them.</summary>
public sealed record ContactDetails(string Name, string Email, string Phone, string? SocialWorkEnglandNumber)
{
    /// <summary>What we should call them; empty where nobody asked.</summary>
    public string KnownAs { get; init; } = "";

    /// <summary>What somebody who came back typed; the number that they left out is still theirs.</summary>
    public ContactDetails Over(ContactDetails known) =>
        this with { SocialWorkEnglandNumber = SocialWorkEnglandNumber ?? known.SocialWorkEnglandNumber, KnownAs = KnownAs.Length > 0 ? KnownAs : known.KnownAs };

    /// <summary>As the history keeps them before and after a change.</summary>
    public override string ToString() => string.Join(", ", new[] { Name, KnownAs.Length == 0 || Name.StartsWith(KnownAs + " ", StringComparison.Ordinal) ? "" : $"called {KnownAs}", Email, Phone, SocialWorkEnglandNumber }.Where(part => !string.IsNullOrEmpty(part)));
}
