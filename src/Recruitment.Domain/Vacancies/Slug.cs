namespace Recruitment.Domain.Vacancies;

/// <summary>A title as the last part of an address: "Social worker, children in care" is social-worker-children-in-care.</summary>
public static class Slug
{
    public const int MaxLength = 60;

    /// <param name="title">In any letters; those that an address cannot spell are left out.</param>
    /// <param name="taken">Addresses of other vacancies: a second one of the same name is numbered.</param>
    public static string Of(string title, IReadOnlyCollection<string> taken)
    {
        var words = new string([.. SearchText.Fold(title).Where(c => char.IsAsciiLetterOrDigit(c) || c == ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var slug = words.Length == 0 ? "vacancy" : string.Join('-', words);
        if (slug.Length > MaxLength) slug = slug[..MaxLength].TrimEnd('-');
        return taken.Contains(slug) ? Enumerable.Range(2, taken.Count).Select(n => $"{slug}-{n}").First(s => !taken.Contains(s)) : slug;
    }
}
