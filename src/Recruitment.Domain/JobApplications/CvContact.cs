using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.JobApplications;

/// <summary>Finds name, e-mail, phone and registration number in the words of a CV. A guess for the person to confirm, never a fact, and nothing where it is not sure.</summary>
public static partial class CvContact
{
    /// <summary>People put their own details first; so far is looked, and never into the part about their referees.</summary>
    private const int LookAt = 20_000;

    public static ReadFromCv ReadFrom(string text, string? fileName = null)
    {
        try
        {
            return Read(Plain(WellFormedText.Cut(WellFormedText.Of(text), LookAt)), fileName);
        }
        catch (RegexMatchTimeoutException)
        {
            return ReadFromCv.Nothing;
        }
    }

    private static ReadFromCv Read(string own, string? fileName)
    {
        own = Referees().Replace(own, "");
        var lines = CvNameLines.In(own).ToList();
        var email = CvEmail.In(own, lines, fileName);
        return new ReadFromCv(CvName.Among(lines, email, fileName), email, Phone(own), Number(own));
    }

    /// <summary>As it is looked through: without what nobody sees, one kind of space, the letters of ligatures apart.</summary>
    private static string Plain(string text) => string.Concat(text.Where(c => !Invisible.Is(c) || Invisible.IsJoiner(c)))
        .Normalize(NormalizationForm.FormKC).Replace('\u2011', '-').Replace('\u2010', '-').Replace('\u2212', '-').ReplaceLineEndings("\n");

    /// <summary>A mobile before any other number: it is the one that is answered. A manager's is nobody's own.</summary>
    private static string? Phone(string text)
    {
        var numbers = PhonePattern().Matches(text).Take(20).Where(m => !CvEmail.IsSomebodyElses(text, m.Index)).Select(m => m.Value.Trim()).Where(n => PhoneNumber.Parse(n, out _) is null).ToList();
        var best = numbers.Find(n => ContactKeys.Phone(n).StartsWith("447", StringComparison.Ordinal)) ?? numbers.FirstOrDefault();
        return best is not null && PhoneNumber.Parse(best, out var number) is null ? number : null;
    }

    /// <summary>After its label wherever there is one. Alone it needs three digits, for SW1 to SW20 are parts of London.</summary>
    private static string? Number(string text)
    {
        if (LabelledNumber().Match(text) is { Success: true } labelled) return "SW" + labelled.Groups["digits"].Value;
        return LoneNumber().Match(text) is { Success: true } alone ? "SW" + alone.Groups["digits"].Value : null;
    }

    [GeneratedRegex(@"(?<![\d+])(?:(?:\(?\+|00)44\)?[ ]?-?(?:\([ ]?0[ ]?\)|0(?=7))?|\(?0)(?:[ .()/\p{Pd}]{0,3}\d){9,10}(?!\d)", RegexOptions.None, 200)]
    private static partial Regex PhonePattern();

    [GeneratedRegex(
        @"(?:social\s+work\s+england|\bswe\b|\bregistration\b|\bregistered\b|\bhcpc\b)[^\n\d]{0,40}?(?:\bSW[ ]?|(?:\bno\b\.?|\bnumber\b|#|:)[^\n\d]{0,4})(?<digits>\d{1,6})\b(?![ ]?\d[A-Z]{2}\b|[/.-]\d)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex LabelledNumber();

    [GeneratedRegex(@"\bSW[ ]?(?<digits>[1-9]\d{2,5})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex LoneNumber();

    /// <summary>From the heading to the next one, or to the end.</summary>
    [GeneratedRegex(
        @"^[ \t]*(?:references?|referees?)[ \t]*:?[ \t]*$[^\0]*?(?=^[ \t]*(?:contact|contact[ ]details|personal[ ]details|profile|summary|employment|experience|work[ ]experience|education|skills|interests|languages)[ \t]*:?[ \t]*$|\z)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex Referees();
}
