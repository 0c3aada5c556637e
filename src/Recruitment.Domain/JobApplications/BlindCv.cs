using System.Text.RegularExpressions;
using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.JobApplications;

/// <summary>The words of a CV without what says who wrote it: name, addresses of every kind, numbers, date of birth. What somebody did stays. [product.md, feature 22]</summary>
public static partial class BlindCv
{
    public const string Mark = "▇▇▇";

    public static string Of(string words, ContactDetails contact)
    {
        var blind = DateOfBirth().Replace(words, "${label}" + Mark);
        foreach (var pattern in (Regex[])[Email(), Site(), Phone(), Postcode(), Registration()]) blind = pattern.Replace(blind, Mark);
        foreach (var part in contact.Name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(p => p.Length > 1).OrderByDescending(p => p.Length))
            blind = Regex.Replace(blind, $@"(?<!\p{{L}}){Regex.Escape(part)}(?!\p{{L}})", Mark, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(500));
        return blind;
    }

    [GeneratedRegex(@"[^\s@<>]+@[^\s@<>]+\.\p{L}+", RegexOptions.None, 500)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?:https?://|www\.|linkedin\.com/)\S+", RegexOptions.IgnoreCase, 500)]
    private static partial Regex Site();

    [GeneratedRegex(@"(?<!\d)(?:\+\d{1,3}|0)[\d ()-]{8,14}\d", RegexOptions.None, 500)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", RegexOptions.None, 500)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"\bSW\d{1,6}\b", RegexOptions.IgnoreCase, 500)]
    private static partial Regex Registration();

    [GeneratedRegex(@"(?<label>\b(?:(?:date of birth|d\.?o\.?b\.?|nationality|marital status|age)\s*[:–-]\s*|born(?: on)?\s+(?=\d)))[^\r\n;|,]{1,40}", RegexOptions.IgnoreCase, 500)]
    private static partial Regex DateOfBirth();
}
