namespace Recruitment.Domain.EarlyCareer;

/// <summary>Whose agreement moves the dates of a programme. [domain.md 3.1; P29]</summary>
public enum AgreeingParty
{
    SocialWorker,
    Assessor,
    LineManager,
    Coordinator,
}

/// <summary>A pause or a later last day is agreed by all of them, and the names are kept.</summary>
/// <param name="SocialWorker">The name of the person whose programme it is.</param>
public sealed record Agreement(string SocialWorker, IReadOnlyCollection<AgreeingParty> By)
{
    public static bool IsOfAll(IReadOnlyCollection<AgreeingParty> by) => Enum.GetValues<AgreeingParty>().All(by.Contains);

    internal Refusal? Check() => IsOfAll(By) ? null : new EverybodyMustAgree();

    /// <summary>Who they were on that day: the people of a programme change.</summary>
    internal string Names(ProgrammePeople people) => $"{SocialWorker}, {people.Assessor} (assessor), {people.Supervisor} (line manager) and {people.Coordinator} (co-ordinator)";
}

public sealed record EverybodyMustAgree() : Refusal("The dates move only when all four have agreed. Talk to whoever has not, then tick everybody.");
