using System.Text.RegularExpressions;

namespace Recruitment.Domain.Candidates;

/// <summary>
/// Which part of a name somebody is called by, where it is sure. The first word is not always it: "Sharma Noah", "Stokes, Rhys". Where it cannot be told the person is asked,
/// because a family name never stands on an assessor's page.
/// </summary>
public static partial class GivenName
{
    public const int MaxLength = 40;

    /// <summary>Null where it is not sure.</summary>
    public static string? In(string name)
    {
        if (Nickname().Match(name) is { Success: true } called) return called.Groups["name"].Value.Trim();
        var comma = name.Split(',', 2, StringSplitOptions.TrimEntries);
        var parts = Title().Replace(comma[0], "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (comma.Length == 2) return comma[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var given, ..] && !PostNominal().IsMatch(given) ? given : parts is [var one, ..] ? Sure(parts) : null;
        return Sure(parts);
    }

    /// <summary>For those whom nobody asked: where it is not sure, two letters that are nobody's family name.</summary>
    public static string OrInitials(string name) =>
        In(name) ?? string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(WellFormedText.FirstLetter).Where(l => char.IsLetter(l, 0)).Take(4)).ToUpperInvariant();

    /// <summary>What they typed to be called, as it is kept; where they left it out, the part of the name that is sure.</summary>
    public static Refusal? Parse(string? typed, string name, out string called)
    {
        called = OneLine.Of(typed);
        if (called.Length == 0) return (called = In(name) ?? "").Length > 0 ? null : new CalledByIsMissing();
        if (PersonName.Parse(called, out called) is { } wrong) return wrong is PersonNameIsTooLong ? new CalledByIsTooLong() : wrong;
        if (called.Length > MaxLength) return new CalledByIsTooLong();
        var (parts, calledBy) = (SearchText.Fold(name).Split(' '), SearchText.Fold(called).Split(' '));
        return parts.Length > 1 && parts.All(calledBy.Contains) ? new CalledByHoldsTheFamilyName() : null;
    }

    public static bool IsKnown(string word) => GivenNames.All.Contains(FirstOf(word));

    /// <summary>As often a family name: behind another it says nothing.</summary>
    private static bool IsAlsoFamily(string word) => GivenNames.AlsoFamily.Contains(FirstOf(word));

    /// <summary>"Anne-Marie" is told by "anne".</summary>
    private static string FirstOf(string word) => SearchText.Fold(word).Split(' ')[0];

    private static string? Sure(string[] parts)
    {
        if (parts.Length == 0) return null;
        if (parts.Length == 1) return parts[0];
        var (first, last) = (parts[0], parts[^1]);
        // One part in capitals among others that are not is the family name, wherever it stands.
        if (IsCapitals(first) && !IsCapitals(last)) return parts.First(p => !IsCapitals(p));
        if (IsCapitals(last) && !IsCapitals(first)) return first;
        return (IsKnown(first), IsKnown(last)) switch
        {
            (true, false) => first,
            (false, true) when !IsAlsoFamily(last) => last,
            (true, true) when IsAlsoFamily(last) && !IsAlsoFamily(first) => first,
            _ => null,
        };
    }

    private static bool IsCapitals(string part) => part.Length > 1 && part.Any(char.IsUpper) && !part.Any(char.IsLower);

    [GeneratedRegex("[\"“”‘](?<name>[\\p{L}][\\p{L}\\p{M}' -]{1,30})[\"“”’]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Nickname();

    [GeneratedRegex(@"^(?:mr|mrs|miss|ms|mx|dr|prof|professor|rev|sir)\b\.?\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:B\.?A|B\.?Sc|M\.?A|M\.?Sc|MSW|BSW|PGDip|PhD|DipSW|RSW|\()", RegexOptions.CultureInvariant, 200)]
    private static partial Regex PostNominal();
}

public sealed record CalledByIsMissing() : Refusal("Tell us what we should call you: we cannot tell from your full name");

public sealed record CalledByIsTooLong() : Refusal($"Use {GivenName.MaxLength} characters or fewer: your first name, or what people call you");

public sealed record CalledByHoldsTheFamilyName() : Refusal("Give only what people call you, without your family name: it is what the people who assess you read");
