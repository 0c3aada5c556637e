namespace Recruitment.Domain.Candidates;

/// <summary>The keys by which a returning person is recognised, so that "07700 900123" and "+44 7700 900123" are one phone.</summary>
public static class ContactKeys
{
    public static string Email(string email) => email.Trim().ToLowerInvariant();

    /// <summary>Digits with the country in front; a number that starts with one 0 is taken as British. Empty where there are fewer than 7 digits.</summary>
    public static string Phone(string phone)
    {
        var digits = string.Concat(phone.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit));
        if (digits.Length < 7) return "";
        if (phone.TrimStart().StartsWith('+')) return digits;
        if (digits.StartsWith("00", StringComparison.Ordinal)) return digits[2..];
        return digits[0] == '0' ? "44" + digits[1..] : digits;
    }
}
