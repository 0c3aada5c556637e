using System.Text.RegularExpressions;
using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.JobApplications;

/// <summary>Finds name, e-mail, phone and registration number in the words of a CV. A guess for the person to confirm, never a fact.</summary>
public static partial class CvContact
{
    /// <summary>People put their own details first; so far is looked, and never into the part about their referees.</summary>
    private const int LookAt = 20_000;

    public static ReadFromCv ReadFrom(string text)
    {
        try
        {
            return Read(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return ReadFromCv.Nothing;
        }
    }

    private static ReadFromCv Read(string text)
    {
        var own = WellFormedText.Cut(text, LookAt);
        if (RefereesHeading().Match(own) is { Success: true, Index: > 200 } referees) own = own[..referees.Index];
        var email = EmailPattern().Matches(own).Select(m => m.Value.Trim('.', '\'')).FirstOrDefault(e => EmailAddress.Parse(e, out _) is null);
        return new ReadFromCv(CvName.In(own, email), email, Phone(own), Number(own));
    }

    /// <summary>A mobile before any other number: it is the one that is answered.</summary>
    private static string? Phone(string text)
    {
        var numbers = PhonePattern().Matches(text).Select(m => m.Value.Trim()).Where(n => PhoneNumber.Parse(n, out _) is null).ToList();
        return numbers.Find(n => ContactKeys.Phone(n).StartsWith("447", StringComparison.Ordinal)) ?? numbers.FirstOrDefault();
    }

    /// <summary>After its label wherever there is one. Alone it needs three digits, for SW1 to SW20 are parts of London.</summary>
    private static string? Number(string text)
    {
        if (LabelledNumber().Match(text) is { Success: true } labelled) return "SW" + labelled.Groups["digits"].Value;
        return LoneNumber().Match(text) is { Success: true } alone ? "SW" + alone.Groups["digits"].Value : null;
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}", RegexOptions.None, 200)]
    private static partial Regex EmailPattern();

    [GeneratedRegex(@"(?<![\d+])(?:(?:\+|00)44[ \u00a0]?(?:\(0\))?|\(?0)(?:[ \u00a0.()/-]{0,2}\d){9,10}(?!\d)", RegexOptions.None, 200)]
    private static partial Regex PhonePattern();

    [GeneratedRegex(
        @"(?:social\s+work\s+england|\bswe\b|\bregistration\b|\bregistered\b|\bhcpc\b)[^\n\d]{0,40}?(?:\bSW[ ]?|(?:\bno\b\.?|\bnumber\b|#|:)[^\n\d]{0,4})(?<digits>\d{1,6})\b(?![ ]?\d[A-Z]{2}\b|[/.-]\d)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex LabelledNumber();

    [GeneratedRegex(@"\bSW[ ]?(?<digits>[1-9]\d{2,5})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex LoneNumber();

    [GeneratedRegex(@"^[ \t]*(?:references?|referees?)[ \t]*:?[ \t]*\r?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant, 200)]
    private static partial Regex RefereesHeading();
}
