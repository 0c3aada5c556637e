using System.Globalization;
using System.Text.RegularExpressions;
using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.JobApplications;

/// <summary>What could be a name at the head of a CV, and how it stands there.</summary>
/// <param name="IsLabelled">"Name: …", "CV of …", "Mrs …": somebody says that it is one.</param>
/// <param name="IsFirst">On the first line that is neither a heading nor a job.</param>
/// <param name="IsBeforeContact">An address, a number or an e-mail follows at once.</param>
/// <param name="Likeness">Written as only names are: O'Neil, "BARKER, Jo", "Jo BARKER", letters after it.</param>
internal sealed record NameLine(string Name, bool IsLabelled, bool IsFirst, bool IsBeforeContact, int Likeness, bool IsLowerCase);

internal static partial class CvNameLines
{
    private const int LooksAt = 14;

    private static readonly HashSet<string> _particles =
        new(["de", "da", "del", "della", "di", "dos", "das", "do", "du", "van", "von", "der", "den", "ter", "la", "le", "bin", "bint", "al", "el", "ibn", "ap", "ab", "ferch", "ap", "y", "e"], StringComparer.Ordinal);

    public static IEnumerable<NameLine> In(string text)
    {
        foreach (Match label in Label().Matches(text).Take(3))
            if (Name(label.Groups["name"].Value, out _, out _) is { } labelled) yield return new NameLine(labelled, true, false, false, 0, false);
        if (First().Match(text) is { Success: true } first && Last().Match(text) is { Success: true } last && Name($"{first.Groups["name"].Value} {last.Groups["name"].Value}", out _, out _) is { } both)
            yield return new NameLine(both, true, false, false, 0, false);

        var lines = text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Take(LooksAt).ToList();
        var (isFirst, isHead) = (true, true);
        for (var i = 0; i < lines.Count; i++)
        {
            var next = i + 1 < lines.Count ? lines[i + 1] : "";
            isHead = isHead && !Body().IsMatch(lines[i]);
            var cells = Gap().Split(lines[i]).Where(c => c.Length > 0).ToList();
            foreach (var cell in Readings(lines[i], cells, next))
            {
                if (Name(cell, out var likeness, out var lower) is not { } name) continue;
                var isHeaded = Heading().IsMatch(cell.Trim()) || Title().IsMatch(cell.Trim());
                yield return new NameLine(name, isHeaded, isFirst, isHead && (IsContact(next) || cells.Skip(1).Any(IsContact)), likeness, lower);
            }

            isFirst = isFirst && (lines[i].Length < 4 || IsHeadingOrJob(lines[i]));
        }
    }

    /// <summary>A line as it stands, in its parts, drawn together where its letters are apart, and with the next where each is one word.</summary>
    private static IEnumerable<string> Readings(string line, List<string> cells, string next)
    {
        if (Closed(line) is { } closed)
        {
            yield return closed;
            yield break;
        }

        foreach (var cell in cells) yield return cell;
        if (cells.Count is 2 or 3 && cells.TrueForAll(c => Word().IsMatch(c))) yield return string.Join(' ', cells);
        if (Word().IsMatch(line) && Word().IsMatch(next)) yield return $"{line} {next}";
    }

    /// <summary>"M E G A N   P R Y C E" is MEGAN PRYCE. Where there is one space everywhere, the given name that it begins with says where the second word does.</summary>
    private static string? Closed(string line)
    {
        var letters = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (letters.Length is < 5 or > 40 || letters.Any(l => l.Length > 1 && l is not ['\'' or '’' or '-', _])) return null;
        var words = Apart().Split(line).Where(w => w.Length > 0).Select(w => w.Replace(" ", "", StringComparison.Ordinal)).ToList();
        if (words.Count > 1) return string.Join(' ', words);
        var length = Enumerable.Range(2, Math.Max(0, words[0].Length - 3)).Where(n => GivenName.IsKnown(words[0][..n])).DefaultIfEmpty(0).Max();
        return length == 0 ? words[0] : $"{words[0][..length]} {words[0][length..]}";
    }

    private static bool IsContact(string line) => line.Contains('@', StringComparison.Ordinal) || line.Count(char.IsAsciiDigit) >= 9 || Postcode().IsMatch(line) || StreetNumber().IsMatch(line);

    private static bool IsHeadingOrJob(string line) =>
        SearchText.Fold(line).Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words && words.Count(w => CvWordLists.NotAName.Contains(w)) * 2 >= words.Length;

    private static string? Name(string line, out int likeness, out bool isLowerCase)
    {
        (likeness, isLowerCase) = (0, false);
        var bare = Title().Replace(Heading().Replace(line.Trim(), ""), "").Trim(' ', ',', '.', '-', '–', '—', ':', '|', '*', '#', '_', '=', '~');
        if (Reversed().Match(bare) is { Success: true } turned && (turned.Groups["family"].Value.All(c => !char.IsLower(c)) || GivenName.IsKnown(turned.Groups["given"].Value.Split(' ')[0])) && !Letters().IsMatch(" " + turned.Groups["given"].Value))
            (bare, likeness) = ($"{turned.Groups["given"].Value} {turned.Groups["family"].Value}", 2);
        var written = bare;
        bare = Letters().Replace(bare, "").Trim(' ', ',', '.', '-', '–', '|');
        if (written.Length > bare.Length) likeness += 1;
        var parts = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 1 or > 6 || bare.Length is < 3 and not 2 || bare.Length > 60 || bare.Length < 2) return null;
        if (!parts.All(p => _particles.Contains(p) || Part().IsMatch(p)))
        {
            if (parts.Length is < 2 or > 3 || !parts.All(p => LowerPart().IsMatch(p))) return null;
            (parts, isLowerCase) = ([.. parts.Select(Calm)], true);
        }

        // "SHARMA Noah", as it is written in France and India.
        if (parts.Length is 2 or 3 && IsShouted(parts[0]) && parts.Skip(1).All(p => p.Length > 1 && !IsShouted(p))) (parts, likeness) = ([.. parts[1..], parts[0]], likeness + 1);
        if (OnlyNames().IsMatch(parts[^1]) || (parts.Length > 1 && IsShouted(parts[^1]) != IsShouted(parts[0]) && parts.All(p => p.Length > 2))) likeness += 2;
        if (parts.Length > 2 && parts.Skip(1).SkipLast(1).Any(p => Initial().IsMatch(p))) likeness += 1;
        if (parts[0].All(c => char.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark) || Cased().IsMatch(bare)) likeness += 3;
        return string.Join(' ', parts.Select(p => IsShouted(p) ? Calm(p) : p));
    }

    private static bool IsShouted(string part) => part.Length > 2 && part.Any(char.IsUpper) && !part.Any(char.IsLower) && !part.Contains('.', StringComparison.Ordinal);

    /// <summary>BARKER is Barker, O'NEIL is O'Neil, SMITH-JONES is Smith-Jones, MCKAY is McKay.</summary>
    private static string Calm(string part) =>
        _particles.Contains(part) ? part : McOrStart().Replace(part.ToLowerInvariant(), m => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(m.Value[..^1]) + m.Value[^1..].ToUpperInvariant());

    [GeneratedRegex(
        @"^[ \t]*(?:full[ \t]+|my[ \t]+|candidate(?:'s|’s)?[ \t]+|applicant(?:'s|’s)?[ \t]+|preferred[ \t]+)?(?:name|candidate|applicant)[ \t]*(?:[:–—-]|\t)[ \t]*(?<name>[^\r\n|\t]{3,60})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Label();

    [GeneratedRegex(
        @"^[ \t]*(?:first[ \t]*names?|forenames?|given[ \t]*names?)(?:\(s\))?[ \t]*(?:[:–—-]|\t)[ \t]*(?<name>[^\r\n|\t]{2,40})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex First();

    [GeneratedRegex(
        @"^[ \t]*(?:last[ \t]*name|surname|family[ \t]*name)[ \t]*(?:[:–—-]|\t)[ \t]*(?<name>[^\r\n|\t]{2,40})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex Last();

    [GeneratedRegex(@"\t+|[ ]{3,}|[ ]*[|•·∙▪●/][ ]*|[ ]+[–—-][ ]+", RegexOptions.None, 200)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\t+|[ ]{2,}", RegexOptions.None, 200)]
    private static partial Regex Apart();

    [GeneratedRegex(
        @"^(?:curriculum[ ]+vitae|resume|résumé|cv)\b[ ]*(?:[:–—-]|of\b|for\b)?[ ]*|[ ]*[:–—-]?[ ]*(?:curriculum[ ]+vitae"
        + @"|resume|résumé|\bcv)[ ]*$|(?:'s|’s)[ ]+(?:curriculum[ ]+vitae|resume|résumé|cv)[ ]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:mr|mrs|miss|ms|mx|dr|prof|rev)\b\.?[ ]*(?=\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Title();

    /// <summary>"BARKER, Jo" and "Barker, Jo Ann".</summary>
    [GeneratedRegex(
        @"^(?<family>[\p{L}\p{M}'’-]{2,25}(?:[ ][\p{L}\p{M}'’-]{2,25})?),[ ]*(?<given>\p{L}[\p{L}\p{M}'’.-]+(?:[ ]\p{L}[\p{L}\p{M}'’.-]*){0,2})$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex Reversed();

    /// <summary>"BA (Hons)", "MSW", "(she/her)" after a name.</summary>
    [GeneratedRegex(
        @"(?:,.*|\(.*|\[.*|[ ](?:B\.?A|B\.?Sc|B\.?Ed|LL\.?B|M\.?A|M\.?Sc|M\.?Ed|M\.?Phil|MBA|MSW|BSW|PGDip|PG\.?Cert"
        + @"|PGCE|Ph\.?D|DPhil|DipSW|Dip\.?SW|CQSW|RSW|RN|RMN|MBE|OBE|FRSA|JP|FHEA|SW[0-9]+|She/Her|He/Him|They/Them)\b.*)$",
        RegexOptions.CultureInvariant,
        200)]
    private static partial Regex Letters();

    [GeneratedRegex(@"^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\u200C\u200D'’.-]*\z", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Part();

    [GeneratedRegex(@"^\p{Ll}[\p{Ll}\p{M}'’-]+\z", RegexOptions.CultureInvariant, 200)]
    private static partial Regex LowerPart();

    [GeneratedRegex(@"^\p{Lu}\.?\z", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Initial();

    /// <summary>One word that begins like a name and nothing else on the line.</summary>
    [GeneratedRegex(@"^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’-]+\z", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Word();

    /// <summary>Endings and beginnings that hardly any other word has.</summary>
    [GeneratedRegex(
        @"^(?:O['’]\p{L}|Mc\p{Lu}|Mac\p{Lu}|Fitz\p{Ll}|Ap-)|(?:owska|owski|ewska|ewski|wicz|escu|opoulos|ova|ssen|oğlu|shvili|enko|wala|adze)\z",
        RegexOptions.CultureInvariant,
        200)]
    private static partial Regex OnlyNames();

    /// <summary>Capital and small letters of another alphabet.</summary>
    [GeneratedRegex(@"^(?:[\p{IsCyrillic}][\p{L}\p{M}'’-]*[ ]?|[\p{IsGreek}][\p{L}\p{M}'’-]*[ ]?){2,}\z", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Cased();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2}\b", RegexOptions.CultureInvariant, 200)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"^(?:flat[ ]+)?\d{1,4}[a-zA-Z]?,?[ ]+\p{Lu}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 200)]
    private static partial Regex StreetNumber();

    /// <summary>Where a life's story begins: a name and number from here on are an employer's as often.</summary>
    [GeneratedRegex(
        @"^(?:employment|work|career|professional|relevant)?[ ]*(?:experience|history|employment|education|qualifications|training)[ ]*:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        200)]
    private static partial Regex Body();

    [GeneratedRegex(@"\bmc\p{Ll}|\b\p{Ll}", RegexOptions.CultureInvariant, 200)]
    private static partial Regex McOrStart();
}
