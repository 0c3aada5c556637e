using Recruitment.Domain.Staff;
using Recruitment.Testing;
using Cookie = Microsoft.Playwright.Cookie;

namespace Recruitment.EndToEnd;

/// <summary>The whole service behind Kestrel on a free port of this machine, for a real browser.</summary>
public sealed class RealService : IAsyncDisposable
{
    public RealService(Dictionary<string, string>? settings = null)
    {
        foreach (var (name, value) in settings ?? []) Service.Settings[name] = value;
        Service.UseKestrel(0);
        Service.StartServer();
    }

    public TestService Service { get; } = new();

    public Uri Address => Service.ClientOptions.BaseAddress;

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    /// <summary>What a browser keeps of somebody who has signed in.</summary>
    public async Task<Cookie> SignedIn(StaffMember member)
    {
        var (name, value) = await Service.TicketOf(member);
        return new Cookie { Name = name, Value = value, Url = Address.ToString() };
    }

    /// <summary>Sends what waits, and reads the first private link of the message with this subject in the folder of mail.</summary>
    public async Task<string> LinkInMail(string to, string subject)
    {
        await Service.SendMail();
        var mail = Directory.GetFiles(Path.Combine(Service.DataFolder, "mail"), "*.eml").Select(File.ReadAllText)
            .Single(m => m.Contains($"<{to}>", StringComparison.Ordinal) && m.Contains($"Subject: {subject}", StringComparison.Ordinal));
        var link = PlainText(mail).Split((char[]?)null).First(word => word.StartsWith("http://", StringComparison.Ordinal));
        return new Uri(link).AbsolutePath;
    }

    /// <summary>The first part of a message, out of quoted-printable.</summary>
    private static string PlainText(string mail)
    {
        var part = mail[mail.IndexOf("text/plain", StringComparison.Ordinal)..];
        var body = part[part.IndexOf("\r\n\r\n", StringComparison.Ordinal)..part.IndexOf("\r\n--", StringComparison.Ordinal)];
        return Uri.UnescapeDataString(body.Replace("=\r\n", "", StringComparison.Ordinal).Replace("%", "%25", StringComparison.Ordinal).Replace('=', '%'));
    }
}
