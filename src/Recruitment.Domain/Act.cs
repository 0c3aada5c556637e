namespace Recruitment.Domain;

public enum ActorKind
{
    Candidate,
    Staff,
    Referee,

    /// <summary>A sweep. It may remind, close a window or count; it never refuses, passes or offers.</summary>
    Software,

    /// <summary>Somebody who is not signed in and whom no link names.</summary>
    Nobody,
}

/// <summary>Whoever does something, as they were named at that moment.</summary>
public sealed record Actor(ActorKind Kind, string Id, string Name)
{
    public static readonly Actor Nobody = new(ActorKind.Nobody, "", "Nobody");

    public static Actor Software(string sweep) => new(ActorKind.Software, sweep, "The service");

    public bool IsPerson => Kind is not (ActorKind.Software or ActorKind.Nobody);
}

/// <summary>Who, when and why: the one argument that every verb of an aggregate takes.</summary>
public sealed record Act(Actor By, DateTimeOffset At, string? Why = null)
{
    /// <summary>The account of the member of staff; the id of nobody where it is nobody's.</summary>
    public Guid StaffId => By.Kind == ActorKind.Staff && Guid.TryParse(By.Id, out var id) ? id : Guid.Empty;
}
