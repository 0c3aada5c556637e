namespace Recruitment.Domain.Candidates;

/// <summary>A name as the person gives it: any letters, in any order. Only what no name has is asked about, because names go into letters to the address that was typed.</summary>
public static class PersonName
{
    public const int MaxLength = 100;

    public static Refusal? Parse(string? typed, out string name)
    {
        name = OneLine.Of(typed);
        if (name.Length == 0) return new PersonNameIsMissing();
        if (name.Length > MaxLength) return new PersonNameIsTooLong();
        if (OneLine.Check(name) is { } wrong) return wrong;
        return name.Any(char.IsLetter) && !name.Any(c => char.IsDigit(c) || c is '/' or ':' or '@' or '<' or '>' or '\\') ? null : new NotAPersonName();
    }
}

public sealed record PersonNameIsMissing() : Refusal("Enter your full name");

public sealed record PersonNameIsTooLong() : Refusal($"Your name must be {PersonName.MaxLength} characters or fewer");

public sealed record NotAPersonName() : Refusal("Enter your name in letters, without numbers or signs");
