using System.Text.RegularExpressions;

namespace Recruitment.Domain.Candidates;

/// <summary>A Social Work England registration number: SW and one to six digits, the first of them not 0; kept in upper case. [domain.md 2.1; P6]</summary>
public static partial class RegistrationNumber
{
    /// <summary>The number as it is kept, or the refusal that says how to write it. Zeros in front are never dropped without asking: SW0123 and SW123 may be two people.</summary>
    public static Refusal? Parse(string? typed, out string number)
    {
        number = string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        if (Exact().IsMatch(number)) return null;
        if (ZerosInFront().Match(number) is { Success: true } zeros) return new RegistrationNumberStartsWithZero(number, "SW" + zeros.Groups["rest"].Value);
        if (DigitsAlone().IsMatch(number)) return new RegistrationNumberLacksItsLetters("SW" + number);
        return new NotARegistrationNumber();
    }

    [GeneratedRegex(@"^SW[1-9][0-9]{0,5}\z", RegexOptions.None, 200)]
    private static partial Regex Exact();

    [GeneratedRegex(@"^SW0+(?<rest>[1-9][0-9]{0,5})\z", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex ZerosInFront();

    [GeneratedRegex(@"^[1-9][0-9]{0,5}\z", RegexOptions.None, 200)]
    private static partial Regex DigitsAlone();
}

public sealed record NotARegistrationNumber() : Refusal("Enter a Social Work England number as SW and up to six digits, like SW1234");

public sealed record RegistrationNumberStartsWithZero(string Typed, string Perhaps)
    : Refusal($"Social Work England numbers do not have a 0 after SW. If {Typed} is yours from an older register, enter {Perhaps}");

public sealed record RegistrationNumberLacksItsLetters(string Perhaps) : Refusal($"Social Work England numbers start with SW. If this is yours, enter {Perhaps}");
