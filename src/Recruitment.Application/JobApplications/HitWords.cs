using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Application.JobApplications;

/// <summary>The words round what a search found: enough to see whether it is the right one without opening it.</summary>
public sealed record Hit(string Before, string Found, string After);

/// <summary>Looks up, for the rows of one page, where the words of the search stand.</summary>
internal sealed partial class HitWords(IRecruitmentDb db, Unnamed unnamed)
{
    private const int Around = 60;

    public async Task<IReadOnlyList<ApplicationRow>> AddTo(IReadOnlyList<ApplicationRow> rows, ApplicationFilter filter, CancellationToken cancellationToken)
    {
        if (!filter.HasSearch || rows.Count == 0) return rows;
        var ids = rows.Select(r => r.Id).ToList();
        var words = SearchText.Fold(filter.Search!).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var nameless = await unnamed.Among(ids, cancellationToken);
        var people = await (
            from a in db.JobApplications.AsNoTracking()
            join c in db.Candidates on a.CandidateId equals c.Id
            where ids.Contains(a.Id)
            select new { a.Id, Contact = new ContactDetails(c.Name, c.Email, c.Phone, c.SocialWorkEnglandNumber) { KnownAs = c.KnownAs } }).ToDictionaryAsync(p => p.Id, p => p.Contact, cancellationToken);
        if (!filter.InCvs) return [.. rows.Select(row => nameless.Contains(row.Id) ? row : row with { Hit = InDetails(people[row.Id], row, filter.Search!, words) })];
        var texts = (await db.CvTexts.AsNoTracking().Where(t => t.JobApplicationId != null && ids.Contains(t.JobApplicationId.Value) && t.State == CvTextState.Read)
            .Select(t => new { Id = t.JobApplicationId!.Value, t.Number, t.Text }).ToListAsync(cancellationToken)).GroupBy(t => t.Id).ToDictionary(g => g.Key, g => g.MaxBy(t => t.Number)!.Text);
        return [.. rows.Select(row => texts.TryGetValue(row.Id, out var text)
            ? row with { Hit = InText(nameless.Contains(row.Id) ? BlindCv.Of(text, people[row.Id]) : text, words, (word, asked) => word == asked) }
            : row)];
    }

    /// <summary>The name and the reference are in the row; an address or a number that was found is not.</summary>
    private static Hit? InDetails(ContactDetails contact, ApplicationRow row, string asked, string[] words)
    {
        var seen = SearchText.Fold($"{row.Name} {row.Reference} {row.Reference.Replace("-", "", StringComparison.Ordinal)}").Split(' ');
        var elsewhere = words.Where(word => !seen.Any(s => s.StartsWith(word, StringComparison.Ordinal))).ToArray();
        if (elsewhere.Length == 0) return null;
        if (InText(contact.Email, elsewhere, (word, part) => word.StartsWith(part, StringComparison.Ordinal)) is not null) return new Hit("", contact.Email, "");
        if (InText(contact.SocialWorkEnglandNumber ?? "", elsewhere, (word, part) => word.StartsWith(part, StringComparison.Ordinal)) is { } number) return number;
        return asked.Any(char.IsAsciiDigit) && contact.Phone != "" ? new Hit("", contact.Phone, "") : null;
    }

    private static Hit? InText(string text, string[] words, Func<string, string, bool> isFound)
    {
        var match = Word().EnumerateMatches(text);
        while (match.MoveNext())
        {
            var (start, end) = (match.Current.Index, match.Current.Index + match.Current.Length);
            if (!SearchText.Fold(text[start..end]).Split(' ').Any(folded => words.Any(word => isFound(folded, word)))) continue;
            var (from, to) = (Math.Max(0, start - Around), Math.Min(text.Length, end + Around));
            return new Hit((from > 0 ? "…" : "") + Line(text[from..start]), text[start..end], Line(text[end..to]) + (to < text.Length ? "…" : ""));
        }

        return null;
    }

    private static string Line(string part) => Spaces().Replace(part, " ");

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}’']+", RegexOptions.None, 500)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+", RegexOptions.None, 500)]
    private static partial Regex Spaces();
}
