using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.JobApplications;

/// <summary>
/// The name at the head of a CV, where several things agree that it is one: a label, the e-mail address, the name of the file, where it stands, and whether it is like a person's
/// name. Where they do not, nothing: a blank is filled in by the person, and a wrong name is overlooked.
/// </summary>
internal static class CvName
{
    /// <summary>So much agreement makes a name: a known given name on the first line, say, or an unknown one that the address repeats.</summary>
    private const int Enough = 4;

    public static string? Among(IReadOnlyList<NameLine> lines, string? email, string? fileName)
    {
        var found = lines.Select(line => (line.Name, Score: Score(line, email, fileName))).Where(f => f.Score >= Enough).ToList();
        if (found.Count == 0) return null;
        var most = found.Max(f => f.Score);
        var best = found.Where(f => f.Score == most).Select(f => f.Name).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        // "José" and "José Luis Pérez" are one person, the longer says more; two different names are anybody's guess.
        var fullest = best.MaxBy(n => n.Length)!;
        var more = found.Select(f => f.Name).Where(n => n.Length > fullest.Length && Holds(n, fullest)).MaxBy(n => n.Length);
        return best.TrueForAll(n => Holds(fullest, n)) ? more ?? fullest : null;
    }

    /// <summary>How much speaks for this being their name: below <see cref="Enough"/> it is not enough.</summary>
    public static int Score(NameLine line, string? email, string? fileName)
    {
        var parts = line.Name.Split(' ');
        var byEmail = Agreement(Letters(email is null ? "" : email[..email.IndexOf('@', StringComparison.Ordinal)]), parts);
        var byFile = FileAgreement(fileName, parts);
        var isKnown = GivenName.IsKnown(parts[0]);
        if (parts.Length == 1 && byEmail < 3 && byFile < 2 && !line.IsLabelled && line.Likeness < 3) return 0;
        var strange = parts.Count(p => CvWordLists.NotAName.Contains(SearchText.Fold(p)));
        // A family name may be a word like any other (Page, Young, Church): with the given name known and the address agreeing, it is one.
        if (strange > 0 && !(strange < parts.Length && byEmail + byFile >= 3 && (isKnown || byEmail >= 4)) && !line.IsLabelled) return 0;
        var places = parts.Count(p => CvWordLists.Places.Contains(SearchText.Fold(p)));
        if (places > 0 && (places == parts.Length || !isKnown) && byEmail + byFile < 3 && !line.IsLabelled) return 0;
        var isFirstKnownElsewhere = !isKnown && parts.Length > 1 && GivenName.IsKnown(parts[^1]);
        return (line.IsLabelled ? 4 : 0) + byEmail + byFile + (isKnown ? 3 : isFirstKnownElsewhere ? 1 : 0) + (line.IsFirst ? 1 : 0) + (line.IsBeforeContact ? 1 : 0) + line.Likeness
            - (line.IsLowerCase ? 2 : 0) - (places > 0 ? 1 : 0);
    }

    /// <summary>What the letters before the @ say: 4 for more than one part of the name, 3 for one, 2 for its initials.</summary>
    private static int Agreement(string local, string[] parts)
    {
        if (local.Length < 2) return 0;
        var names = parts.Select(Letters).Where(p => p.Length > 0).ToList();
        var whole = names.Where(p => p.Length > 2 && local.Contains(p, StringComparison.Ordinal)).ToList();
        var initials = string.Concat(names.Select(n => n[0]));
        if (whole.Count > 1) return 4;
        if (whole.Count == 1)
        {
            var rest = local.Replace(whole[0], "", StringComparison.Ordinal);
            return rest.Length is 1 or 2 && names.Exists(n => n != whole[0] && n[0] == rest[0]) ? 4 : whole[0].Length == local.Length || whole[0].Length > 3 || rest.Length < 3 ? 3 : 2;
        }

        // "seun" for Oluwaseun, "mags" is anybody's guess.
        if (local.Length > 3 && names.Exists(n => n.Length > local.Length && n.Contains(local, StringComparison.Ordinal))) return 3;
        if (names.Exists(n => n.Length > 5 && local.Contains(n[..5], StringComparison.Ordinal))) return 3;
        return local == initials || local == new string([.. initials.Reverse()]) || (names.Count > 2 && local == $"{initials[0]}{initials[^1]}") ? 2 : 0;
    }

    private static int FileAgreement(string? fileName, string[] parts)
    {
        if (string.IsNullOrEmpty(fileName)) return 0;
        var words = SearchText.Fold(Path.GetFileNameWithoutExtension(fileName)).Split(' ');
        var joined = string.Concat(words);
        var said = parts.Select(Letters).Count(p => p.Length > 1 && (words.Contains(p) || (p.Length > 3 && joined.Contains(p, StringComparison.Ordinal))));
        return said > 1 ? 4 : said == 1 && parts.Any(p => p.Length > 2) ? 2 : 0;
    }

    private static string Letters(string text) => string.Concat(SearchText.Fold(text).Where(char.IsLetter));

    private static bool Holds(string longer, string shorter) => shorter.Split(' ').All(longer.Split(' ').Contains);
}
