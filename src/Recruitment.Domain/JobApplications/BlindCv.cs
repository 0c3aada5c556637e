using System.Text.RegularExpressions;
using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.JobApplications;

/// <summary>
/// The words of a CV without what says who wrote it: name, addresses of every kind, numbers, date of birth, age, nationality. What somebody did stays. [product.md, feature 22]
/// </summary>
public static partial class BlindCv
{
    public const string Mark = "▇▇▇";

    /// <returns>Empty where the words could not be looked through in time: rather nothing than a name.</returns>
    public static string Of(string words, ContactDetails contact)
    {
        try
        {
            var blind = Email().Replace(words, Mark);
            blind = Site().Replace(blind, Mark);
            blind = Handle().Replace(blind, "${label}" + Mark);
            blind = Labelled().Replace(blind, "${label}" + Mark);
            blind = Age().Replace(blind, "${label}" + Mark);
            blind = Birthday().Replace(blind, Mark);
            foreach (var pattern in (Regex[])[NationalInsurance(), Street(), Postcode(), Registration(), Citizen()]) blind = pattern.Replace(blind, Mark);
            blind = DigitRun().Replace(blind, match => IsPhone(match.Value, contact) ? Mark : match.Value);
            return BlindName.In(blind, contact.Name, contact.KnownAs);
        }
        catch (RegexMatchTimeoutException)
        {
            return "";
        }
    }

    // A run of digits with dots may be two dates, and one with dashes two years.
    private static bool IsPhone(string run, ContactDetails contact)
    {
        var digits = string.Concat(run.Where(char.IsDigit));
        if (ContactKeys.Phone(run) is { Length: > 0 } key && key == ContactKeys.Phone(contact.Phone)) return true;
        if (digits.Length is < 9 or > 15 || DottedDate().IsMatch(run)) return false;
        return run[0] == '+' || digits[0] == '0' || digits.StartsWith("44", StringComparison.Ordinal) || (digits[0] == '7' && digits.Length == 10);
    }

    [GeneratedRegex(@"[^\s@<>]+@[^\s@<>]+\.[\p{L}\d-]+", RegexOptions.None, 500)]
    private static partial Regex Email();

    // With a scheme, with www, or a domain with something behind it: github.com/somebody.
    [GeneratedRegex(@"(?:https?://|www\.)\S+|(?<![\p{L}\d.-])(?:[a-z\d-]{1,60}\.){1,4}[a-z]{2,12}/\S+|(?<![\p{L}\d.-])(?:[a-z\d-]{1,60}\.){1,3}(?:com|net|me|io|dev|blog|wordpress|uk)(?![\p{L}\d-])", RegexOptions.IgnoreCase, 500)]
    private static partial Regex Site();

    [GeneratedRegex(@"(?<label>(?<![\p{L}\d])(?:skype|twitter|x|instagram|facebook|linkedin|github|whatsapp|telegram|snapchat|handle|username)[ \t]*[:=–-][ \t]*)\S+|(?<![\p{L}\d@.])@[\p{L}\d_.]{2,}", RegexOptions.IgnoreCase, 500)]
    private static partial Regex Handle();

    [GeneratedRegex(
        @"(?<label>\b(?:(?:date[ \t]+of[ \t]+birth|birth[ \t]*date|d\.?[ \t]?o\.?[ \t]?b\b\.?|nationality|citizenship|marital[ \t]+status|place[ \t]+of[ \t]+birth|religion|ethnicity|gender)[ \t]*[:=–-]\s*|(?:date[ \t]+of[ \t]+birth|birth[ \t]*date|d\.?[ \t]?o\.?[ \t]?b\b\.?)[ \t]+(?=\d)|born(?:[ \t]+(?:on|in))?[ \t]*:?[ \t]+(?=\d|\p{L}+[ \t]+\d)))[^\r\n;|,]{1,40}|(?<label>(?:^|[\r\n|;,•])[ \t]*(?:nationality|citizenship|marital[ \t]+status|place[ \t]+of[ \t]+birth|date[ \t]+of[ \t]+birth)[ \t]+)[^\r\n;|,]{1,40}",
        RegexOptions.IgnoreCase, 500)]
    private static partial Regex Labelled();

    // Not "children aged 5 to 11", nor "aged 18 to 25": that is their work.
    [GeneratedRegex(@"(?<label>(?:^|[\r\n|;,•(])[ \t]*)(?:my[ \t]+)?aged?[ \t]*[:=–-]?[ \t]*(?:1[6-9]|[2-7]\d)(?![ \t]*(?:\d|[–+-]|to\b|and\b|years?[ \t]+(?:of|in)\b))|(?<label>\bI(?:[’']m|[ \t]+am)[ \t]+)(?:1[6-9]|[2-7]\d)(?:[ \t-]+years?[ \t-]+old)?(?![ \t]*[%\d])|\b(?:1[89]|[2-7]\d)[ \t-]years?[ \t-]old\b", RegexOptions.IgnoreCase | RegexOptions.Multiline, 500)]
    private static partial Regex Age();

    // A line that is nothing but a day long ago.
    [GeneratedRegex(@"(?<=^[ \t]*)\d{1,2}(?:[ \t]*[./-][ \t]*\d{1,2}[ \t]*[./-][ \t]*|(?:st|nd|rd|th)?[ \t]+\p{L}{3,9}\.?,?[ \t]+)(?:19[4-9]\d|200\d)(?=[ \t]*\r?$)", RegexOptions.Multiline, 500)]
    private static partial Regex Birthday();

    [GeneratedRegex(@"(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ \t.-]?\d{2}[ \t.-]?\d{2}[ \t.-]?\d{2}[ \t.-]?[A-D](?![\p{L}\d])", RegexOptions.IgnoreCase, 500)]
    private static partial Regex NationalInsurance();

    // Not "3 Family Court" or "12 Hill Street Children’s Centre": where somebody worked stays.
    [GeneratedRegex(
        @"(?:(?:Flat|Apartment|Apt\.?|Unit)[ \t]+\d{1,4}[A-Za-z]?,?[ \t]+)?(?<![\p{L}\d/])\d{1,3}[A-Za-z]?,?[ \t]+(?:(?!(?:Family|Crown|County|Magistrates|High|Youth)[ \t’']*s?[ \t]+Court)\p{Lu}[\p{L}’'-]*[ \t]+){1,3}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Way|Court|Crescent|Cres|Terrace|Place|Gardens|Grove|Hill|Square|Row|Walk|Mews|Parade|Rise|Green|Croft)\b\.?(?![ \t]+(?:School|Primary|Hospital|Centre|Nursery|Academy|Surgery|Children|Family|Hub|College|Clinic|Team))",
        RegexOptions.None, 500)]
    private static partial Regex Street();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b", RegexOptions.IgnoreCase, 500)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"\bSW ?\d{1,6}\b", RegexOptions.IgnoreCase, 500)]
    private static partial Regex Registration();

    [GeneratedRegex(@"\b(?:\p{Lu}\p{L}+(?:ish|ese|ian|an)|French|Dutch|Greek|Welsh|Swiss|Czech|Thai|Iraqi|Israeli|Pakistani|Bangladeshi|Somali|UK|EU|US|Dual)[ \t]+(?:citizen|national|nationality|passport)(?!\p{L})(?:[ \t]+holder)?", RegexOptions.None, 500)]
    private static partial Regex Citizen();

    [GeneratedRegex(@"(?<![\p{L}\d])[+(]{0,2}\d[\d \t().\p{Pd}\u00a0\u2009\u202f\p{Cf}]{5,24}\d(?!\d)", RegexOptions.None, 500)]
    private static partial Regex DigitRun();

    [GeneratedRegex(@"(?<!\d)\d{1,2}[. ]\d{1,2}[. ](?:19|20)?\d{2}(?!\d)[^\d]{1,5}\d{1,2}[. ]|(?:19|20)\d{2}[ \t]*\p{Pd}", RegexOptions.None, 500)]
    private static partial Regex DottedDate();
}
