using System.Globalization;
using System.Text.RegularExpressions;

namespace Recruitment.Domain.JobApplications;

/// <summary>The name at the head of a CV: after a label, or the first line that can be one, best of all one that the e-mail address repeats.</summary>
internal static partial class CvName
{
    private static readonly HashSet<string> _neverPartOfAName = new(
        [
            "curriculum", "vitae", "cv", "resume", "résumé", "profile", "personal", "statement", "summary", "details", "contact", "information", "objective", "about", "me",
            "social", "worker", "work", "senior", "qualified", "newly", "student", "practitioner", "manager", "assistant", "children", "children’s", "children's", "family", "support",
            "experience", "employment", "education", "history", "skills", "career", "qualifications", "training", "registration", "england", "british", "nationality",
            "address", "telephone", "phone", "mobile", "email", "e-mail", "date", "birth", "street", "road", "lane", "avenue", "close", "drive", "house", "flat", "court",
            "university", "college", "school", "council", "borough", "county", "city", "page", "private", "confidential", "application", "post", "job", "dear", "the", "and", "of", "for",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> _particles = new(["de", "da", "del", "della", "di", "dos", "du", "van", "von", "der", "den", "la", "le", "bin", "bint", "al", "el", "ibn"], StringComparer.Ordinal);

    public static string? In(string text, string? email)
    {
        if (Label().Match(text) is { Success: true } labelled && AsName(labelled.Groups["name"].Value) is { } named) return named;
        var lines = text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Take(12).SelectMany(l => Gap().Split(l));
        var names = lines.Select(AsName).OfType<string>().ToList();
        return names.Find(n => Repeats(email, n)) ?? names.FirstOrDefault();
    }

    private static bool Repeats(string? email, string name) =>
        email?[..email.IndexOf('@', StringComparison.Ordinal)] is { } local
        && name.Split(' ').Any(part => part.Length > 2 && local.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static string? AsName(string line)
    {
        var bare = Letters().Replace(Title().Replace(Heading().Replace(line.Trim(), ""), ""), "").Trim(' ', ',', '.', '-', '–', '—', ':', '|', '*', '#');
        var parts = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > 5 || bare.Length > 60) return null;
        if (!parts.All(p => _particles.Contains(p) || NamePart().IsMatch(p)) || parts.Any(_neverPartOfAName.Contains)) return null;
        return string.Join(' ', parts.Select(p => IsShouted(p) ? Calm(p) : p));
    }

    private static bool IsShouted(string part) => part.Length > 2 && !part.Any(char.IsLower);

    /// <summary>BARKER is Barker, O'NEIL is O'Neil, SMITH-JONES is Smith-Jones, MCKAY is McKay.</summary>
    private static string Calm(string part) => McOrStart().Replace(part.ToLowerInvariant(), m => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(m.Value[..^1]) + m.Value[^1..].ToUpperInvariant());

    [GeneratedRegex(@"^[ \t]*(?:full[ \t]+|my[ \t]+)?name[ \t]*[:–—-][ \t]*(?<name>[^\r\n|\t]{3,60})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Label();

    [GeneratedRegex(@"\t+|[ ]{3,}|[ ]*[|•·][ ]*", RegexOptions.None, 200)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:curriculum[ ]+vitae|resume|résumé|cv)\b[ ]*(?:[:–—-]|of\b|for\b)?[ ]*|[ ]*[:–—-]?[ ]*(?:curriculum[ ]+vitae|resume|résumé|cv)[ ]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:mr|mrs|miss|ms|mx|dr|prof|rev)\b\.?[ ]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Title();

    /// <summary>"BA (Hons)", "MSW", "(she/her)" after a name.</summary>
    [GeneratedRegex(@"(?:,.*|\(.*|[ ](?:B\.?A|B\.?Sc|M\.?A|M\.?Sc|MSW|BSW|PGDip|PhD|DipSW|RSW)\b.*)$", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Letters();

    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{M}'’.-]*\z", RegexOptions.CultureInvariant, 200)]
    private static partial Regex NamePart();

    [GeneratedRegex(@"\bmc\p{Ll}|\b\p{Ll}", RegexOptions.CultureInvariant, 200)]
    private static partial Regex McOrStart();
}
