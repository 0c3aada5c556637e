using System.Text.RegularExpressions;
using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.JobApplications;

/// <summary>The person's own address among those in a CV: the one with its label, the one that is like their name, never the one beside a manager or a referee.</summary>
internal static partial class CvEmail
{
    public static string? In(string text, IReadOnlyList<NameLine> lines, string? fileName)
    {
        var found = Pattern().Matches(text).Take(20).Select(m => (At: m.Index, Address: Parsed(m.Value))).Where(f => f.Address is not null)
            .Select(f => (Address: f.Address!, Score: Score(text, lines, f.At, f.Address!, fileName))).ToList();
        if (found.Count == 0) return null;
        var most = found.Max(f => f.Score);
        if (most < 0) return null;
        var best = found.Where(f => f.Score == most).Select(f => f.Address).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return best.Count == 1 ? best[0] : null;
    }

    /// <summary>A line, or the one above it, says that this is about somebody else.</summary>
    public static bool IsSomebodyElses(string text, int at)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        if (SomebodyElse().IsMatch(text[start..at])) return true;
        if (start == 0 || OwnLabel().IsMatch(text[start..at])) return false;
        var before = text.LastIndexOf('\n', Math.Max(0, start - 2)) + 1;
        // Where that line has an address of its own, this one is another's.
        return text[before..(start - 1)] is var above && SomebodyElse().IsMatch(above) && !IsJobOnly(above) && !above.Contains('@', StringComparison.Ordinal);
    }

    private static int Score(string text, IReadOnlyList<NameLine> lines, int at, string address, string? fileName)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        var local = address[..address.IndexOf('@', StringComparison.Ordinal)];
        var agrees = lines.Any(line => CvName.Score(line, address, fileName) - CvName.Score(line, null, fileName) >= 3);
        return (OwnLabel().IsMatch(text[start..at]) ? 3 : 0) + (agrees ? 3 : 0) + (start < 600 ? 1 : 0) - (IsSomebodyElses(text, at) ? 6 : 0) - (Shared().IsMatch(local) ? 1 : 0);
    }

    private static string? Parsed(string found) => EmailAddress.Parse(found.Trim('.', '\'', '-'), out var address) is null ? address : null;

    /// <summary>"Team Manager" as somebody's own job, without a name, a colon or a number behind it.</summary>
    private static bool IsJobOnly(string line) => SearchText.Fold(line).Split(' ').All(CvWordLists.NotAName.Contains) && !line.TrimEnd().EndsWith(':');

    [GeneratedRegex(@"[\p{L}0-9._%+'’&-]{1,64}@[\p{L}\p{M}0-9.-]{1,190}\.\p{L}[\p{L}\p{M}0-9-]{1,24}", RegexOptions.None, 200)]
    private static partial Regex Pattern();

    [GeneratedRegex(
        @"(?:^|[\s|•·,;(])(?:my[ ]+|personal[ ]+|home[ ]+)?(?:e-?mail|mail|e|contact)(?:[ ]+address)?[ ]*[:–—.-]?[\s<(]*(?:mailto:)?$|✉[\s]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex OwnLabel();

    [GeneratedRegex(
        @"\b(?:managers?|supervis\w+|referees?|references?|employers?|reports?[ ]+to|reporting[ ]+to|line[ ]+manag\w+"
        + @"|lecturers?|tutors?|educators?|mentors?|head[ ]?teacher|next[ ]+of[ ]+kin|emergency|agency|recruiter|consultant)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex SomebodyElse();

    [GeneratedRegex(
        @"^(?:info|admin|enquir\w*|inquir\w*|hr|hello|office|recruit\w*|jobs|careers|reception|support|noreply|no-reply|team|mail|contact\w*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex Shared();
}
