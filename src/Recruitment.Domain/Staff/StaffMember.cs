using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.Staff;

/// <summary>Somebody who signs in: who they are and what they are trusted with. Their password and second factor are kept elsewhere, under the same id.</summary>
public sealed class StaffMember : AggregateRoot
{
    private StaffMember()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>Null for a young person, who has a day pass instead of a password.</summary>
    public string? Email { get; private set; }

    /// <summary>The address as it is compared; no two people share one.</summary>
    public string? EmailKey { get; private set; }

    public IReadOnlyList<StaffRole> Roles { get; private set; } = [];

    /// <summary>The view they bring to a panel; null for those who never sit on one.</summary>
    public AssessorKind? AssessorKind { get; private set; }

    public bool IsActive { get; private set; }

    /// <summary>SHA-256 of a printed day pass that nobody has used yet.</summary>
    public string? DayPassHash { get; private set; }

    /// <summary>When the day of the last pass is over.</summary>
    public DateTimeOffset? DayPassEndsAt { get; private set; }

    /// <summary>Trusted with decisions about people.</summary>
    public bool Decides => Roles.Contains(StaffRole.HiringManager) || Roles.Contains(StaffRole.Administrator);

    public bool IsYoungPerson => AssessorKind is Staff.AssessorKind.YoungPerson;

    public static Refusal? Check(StaffDetails details) => details switch
    {
        { Name: var name } when OneLine.Check(name) is { } wrong => wrong,
        { Roles: [] } => new NoRoleGiven(),
        { AssessorKind: Staff.AssessorKind.YoungPerson, Roles: not [StaffRole.Assessor] } => new YoungPeopleOnlyAssess(),
        { AssessorKind: null } when details.Roles.Contains(StaffRole.Assessor) => new NoAssessorKindGiven(),
        { Email: null, AssessorKind: not Staff.AssessorKind.YoungPerson } => new NoEmailGiven(),
        _ => null,
    };

    /// <summary>Adds a person whose details have passed <see cref="Check"/>.</summary>
    public static StaffMember Add(StaffDetails details, Act act)
    {
        var member = new StaffMember { Id = Ids.At(act.At), IsActive = true };
        member.Apply(details);
        member.Record("StaffAdded", act, after: member.Summary);
        return member;
    }

    /// <param name="othersAdminister">Whether somebody else whose account is open is an administrator.</param>
    public Refusal? Change(StaffDetails details, bool othersAdminister, Act act)
    {
        if (act.By.Id == Id.ToString() && !details.Roles.ToHashSet().SetEquals(Roles)) return new NotYourOwnAccess();
        if (IsTheLast(othersAdminister) && !details.Roles.Contains(StaffRole.Administrator)) return new LastAdministrator();
        if (Check(details) is { } refusal) return refusal;
        var before = Summary;
        Apply(details);
        Record("StaffChanged", act, before, Summary);
        return null;
    }

    /// <summary>Nobody closes their own account, and nobody the last administrator's: somebody must be able to let the others in.</summary>
    /// <param name="othersAdminister">Whether somebody else whose account is open is an administrator.</param>
    public Refusal? Deactivate(bool othersAdminister, Act act)
    {
        if (act.By.Id == Id.ToString()) return new NotYourOwnAccess();
        if (IsTheLast(othersAdminister)) return new LastAdministrator();
        (IsActive, DayPassHash, DayPassEndsAt) = (false, null, null);
        Record("StaffDeactivated", act);
        return null;
    }

    public void Reactivate(Act act)
    {
        IsActive = true;
        Record("StaffReactivated", act);
    }

    /// <summary>Something about how this person signs in: "SignedIn", "PasswordSet", "LockedOut".</summary>
    public void Remember(string what, Act act) => Record(what, act);

    /// <summary>A young person's pass ends with the London day, and needs no device of theirs. [product.md, feature 44]</summary>
    public Refusal? IssueDayPass(string hash, Act act)
    {
        if (!IsYoungPerson || !IsActive) return new NoDayPassForThem();
        DayPassHash = hash;
        DayPassEndsAt = LondonTime.At(LondonTime.DayOf(act.At).AddDays(1), TimeOnly.MinValue);
        Record("DayPassIssued", act);
        return null;
    }

    /// <summary>A pass opens one session; for another telephone the recruiter prints another.</summary>
    public void UseDayPass(Act act)
    {
        DayPassHash = null;
        Record("SignedIn", act);
    }

    public bool MayBeSignedIn(DateTimeOffset now) => IsActive && (!IsYoungPerson || now < DayPassEndsAt);

    private bool IsTheLast(bool othersAdminister) => IsActive && !othersAdminister && Roles.Contains(StaffRole.Administrator);

    private string Summary => $"{Name}, {Email ?? "no e-mail"}, {string.Join(" + ", Roles)}{(AssessorKind is { } kind ? $" ({kind})" : "")}";

    private void Apply(StaffDetails details)
    {
        Name = details.Name.Trim();
        Email = details.Email?.Trim();
        EmailKey = details.Email is { } email ? ContactKeys.Email(email) : null;
        Roles = [.. details.Roles.Distinct().Order()];
        AssessorKind = details.AssessorKind ?? (Roles.Contains(StaffRole.HiringManager) ? Staff.AssessorKind.Manager : null);
    }
}

public sealed record StaffDetails(string Name, string? Email, IReadOnlyList<StaffRole> Roles, AssessorKind? AssessorKind = null);

public sealed record NoRoleGiven() : Refusal("Choose at least one role: without one they can sign in but see nothing.");

public sealed record NoAssessorKindGiven() : Refusal("Choose which view they bring to a panel: manager, practitioner or young person.");

public sealed record YoungPeopleOnlyAssess() : Refusal("A young person is an assessor and nothing else: take the other roles away.");

public sealed record NoEmailGiven() : Refusal("Enter their work e-mail address: the link with which they set a password goes there.");

public sealed record NotYourOwnAccess() : Refusal("You cannot change your own access. Ask another administrator to do it.");

public sealed record LastAdministrator() : Refusal("This is the last administrator whose account is open. Make somebody else an administrator first.");

public sealed record NoDayPassForThem() : Refusal("Day passes are for young people on the panel whose account is open.");
