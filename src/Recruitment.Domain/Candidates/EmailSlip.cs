namespace Recruitment.Domain.Candidates;

/// <summary>Slips of the finger in the domains that most people have. Only ever a question: whoever means what they typed keeps it.</summary>
public static class EmailSlip
{
    /// <summary>One letter from "gmail.com" lie domains that are somebody's: those here are never asked about.</summary>
    private static readonly HashSet<string> _known = [.. (
        "gmail.com googlemail.com hotmail.com hotmail.co.uk outlook.com live.com live.co.uk msn.com yahoo.com yahoo.co.uk ymail.com icloud.com me.com mac.com aol.com "
        + "btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com tiscali.co.uk blueyonder.co.uk protonmail.com proton.me nhs.net mail.com email.com gmx.com gmx.co.uk "
        + "zoho.com outlook.co.uk mail.co.uk fastmail.com").Split(' ')];

    private static readonly string[] _meant =
    [
        "gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "yahoo.com", "yahoo.co.uk", "icloud.com", "live.co.uk", "btinternet.com", "virginmedia.com",
        "protonmail.com", "nhs.net", "talktalk.net", "ntlworld.com",
    ];

    private static readonly (string Slip, string Meant)[] _endings =
        [(".con", ".com"), (".cim", ".com"), (".cmo", ".com"), (".ocm", ".com"), (".vom", ".com"), (".xom", ".com"), (".comm", ".com"), (".couk", ".co.uk"), (".co.ik", ".co.uk"), (".co.uj", ".co.uk"), (".cou.k", ".co.uk"), (".o.uk", ".co.uk")];

    /// <summary>What was meant, where one slip explains what was typed; null otherwise.</summary>
    public static string? MeantBy(string address)
    {
        var at = address.LastIndexOf('@');
        var domain = address[(at + 1)..].ToLowerInvariant();
        if (at <= 0 || _known.Contains(domain)) return null;
        if (domain is "gmail.co.uk" or "gmail.uk" or "gmail.org" or "gmail.net") return address[..at] + "@gmail.com";
        if (Array.Find(_meant, m => IsOneSlip(domain, m)) is { } meant) return address[..(at + 1)] + meant;
        return Array.Find(_endings, e => domain.EndsWith(e.Slip, StringComparison.Ordinal)) is { Slip: { } slip, Meant: { } ending } ? address[..^slip.Length] + ending : null;
    }

    /// <summary>One letter too many, one too few, one other, or two that changed places.</summary>
    private static bool IsOneSlip(string typed, string meant)
    {
        if (Math.Abs(typed.Length - meant.Length) > 1) return false;
        var same = 0;
        while (same < typed.Length && same < meant.Length && typed[same] == meant[same]) same++;
        var (t, m) = (typed[same..], meant[same..]);
        return t.Length == m.Length
            ? (t.Length > 0 && t[1..] == m[1..]) || (t.Length > 1 && t[0] == m[1] && t[1] == m[0] && t[2..] == m[2..])
            : t.Length > m.Length ? t[1..] == m : t == m[1..];
    }
}
