namespace Recruitment.Domain.Candidates;

/// <summary>A number that can be rung from England: British with ten digits after the 0 (nine in a few old areas), or foreign with its + and country. [E.164: at most 15 digits]</summary>
public static class PhoneNumber
{
    public static Refusal? Parse(string? typed, out string number)
    {
        number = (typed ?? "").Trim();
        if (number.Length == 0) return new PhoneNumberIsMissing();
        var key = number.Any(c => !char.IsAsciiDigit(c) && !" +-.()/\u00a0".Contains(c, StringComparison.Ordinal)) ? "" : ContactKeys.Phone(number);
        var isNumber = key.StartsWith("44", StringComparison.Ordinal) ? IsBritish(key[2..]) : StartsAbroad(number) && key.Length is >= 7 and <= 15;
        return isNumber ? null : new NotAPhoneNumber();
    }

    private static bool IsBritish(string national) => national.Length is 9 or 10 && national[0] is not ('0' or '4' or '6');

    private static bool StartsAbroad(string number) => number[0] == '+' || number.StartsWith("00", StringComparison.Ordinal);
}

public sealed record PhoneNumberIsMissing() : Refusal("Enter a phone number on which we can reach you");

public sealed record NotAPhoneNumber() : Refusal("Enter a phone number in full, like 01632 960 001 or 07700 900 982. Start a number from abroad with + and its country");
