using System.Collections.Frozen;

namespace Recruitment.Domain.Staff;

/// <summary>
/// Twelve characters or more, in any mixture. Refused is only what somebody who wants to get in would try first: well-known passwords in their usual disguises,
/// the same few characters over and over, rows of the keyboard, and the person's own name or address.
/// </summary>
public static class PasswordRule
{
    public const int Shortest = 12;

    /// <summary>Longer ones are refused so that nobody can make the service work for minutes on one.</summary>
    public const int Longest = 200;

    private static readonly FrozenSet<string> _wellKnown = new[]
    {
        "password", "passwort", "passphrase", "passcode", "changeme", "letmein", "letmeinplease", "welcome", "welcomeback", "iloveyou", "iloveyousomuch", "trustno", "whatever", "sunshine",
        "princess", "football", "baseball", "superman", "batman", "starwars", "pokemon", "dragon", "monkey", "shadow", "master", "michael", "charlie", "jennifer", "jordan", "liverpool",
        "arsenal", "chelsea", "everton", "tottenham", "manchester", "manchesterunited", "manchestercity", "rangers", "celtic", "england", "london", "summer", "winter", "autumn", "spring",
        "monday", "friday", "january", "february", "september", "october", "november", "december", "chocolate", "butterfly", "flower", "family", "computer", "internet", "secret", "admin",
        "administrator", "administration", "council", "socialwork", "socialworker", "socialcare", "children", "childrens", "recruitment", "recruiter", "safeguarding", "correcthorsebatterystaple",
        "thequickbrownfox", "thisismypassword", "mypassword", "newpassword", "temporary", "temporarypassword", "default", "login", "access", "unbelievable",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] _rows =
        ["abcdefghijklmnopqrstuvwxyz", "0123456789012345678901234567890", "qwertyuiopasdfghjklzxcvbnm", "qwertyuiopqwertyuiop", "qazwsxedcrfvtgbyhnujm", "asdfghjklasdfghjkl"];

    public static Refusal? Check(string password, string name, string? email) => password switch
    {
        { Length: < Shortest } => new PasswordIsShort(),
        { Length: > Longest } => new PasswordIsLong(),
        _ when IsWellKnown(password) => new PasswordIsWellKnown(),
        _ when IsTheirOwn(password, name, email) => new PasswordIsTheirOwn(),
        _ => null,
    };

    private static bool IsWellKnown(string password)
    {
        var plain = password.ToLowerInvariant();
        if (plain.Distinct().Count() < 6) return true;
        if (IsOfARow(Letters(plain)) && IsOfARow(string.Concat(plain.Where(char.IsDigit)))) return true;
        var core = plain.Trim([.. "0123456789!?.,-_*#$@ "]);
        return IsMadeOfWellKnown(Letters(plain)) || IsMadeOfWellKnown(Letters(Undisguised(plain))) || IsMadeOfWellKnown(Letters(Undisguised(core)));
    }

    private static bool IsOfARow(string characters) =>
        _rows.Any(row => row.Contains(characters, StringComparison.Ordinal) || Reversed(row).Contains(characters, StringComparison.Ordinal));

    /// <summary>One well-known word, or several in a row: "passwordpassword", "welcomesummer".</summary>
    private static bool IsMadeOfWellKnown(string letters) =>
        letters == "" || _wellKnown.Any(word => letters.StartsWith(word, StringComparison.Ordinal) && IsMadeOfWellKnown(letters[word.Length..]));

    private static bool IsTheirOwn(string password, string name, string? email)
    {
        var rest = Letters(password.ToLowerInvariant());
        foreach (var own in OwnWords(name, email).OrderByDescending(w => w.Length)) rest = rest.Replace(own, "", StringComparison.Ordinal);
        return rest.Length < Letters(password.ToLowerInvariant()).Length && rest.Length < 8;
    }

    private static IEnumerable<string> OwnWords(string name, string? email) =>
        SearchText.Fold(name + " " + email?.Replace('@', ' ').Replace('.', ' ')).Split(' ').Where(word => word.Length >= 3);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    /// <summary>"p@55w0rd" is read as "password".</summary>
    private static string Undisguised(string text) => string.Concat(text.Select(c => c switch
    {
        '@' or '4' => 'a',
        '3' => 'e',
        '1' or '!' => 'i',
        '0' => 'o',
        '5' or '$' => 's',
        '7' => 't',
        _ => c,
    }));

    private static string Reversed(string text) => string.Concat(text.Reverse());
}

public sealed record PasswordIsShort() : Refusal($"Your password must be {PasswordRule.Shortest} characters or more. Three words that have nothing to do with each other work well.");

public sealed record PasswordIsLong() : Refusal($"Your password must be {PasswordRule.Longest} characters or fewer.");

public sealed record PasswordIsWellKnown() : Refusal("This password is one of the first that somebody else would try. Choose three words that have nothing to do with each other.");

public sealed record PasswordIsTheirOwn() : Refusal("Your password must not be made of your own name or e-mail address.");
