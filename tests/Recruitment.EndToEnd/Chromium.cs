using Microsoft.Playwright;

namespace Recruitment.EndToEnd;

/// <summary>One real Chromium for the tests of a collection. It ends with them.</summary>
public sealed class Chromium : IAsyncLifetime
{
    public const int Desk = 1280;
    public const int Phone = 375;
    public const int SmallPhone = 320;

    private static readonly string[] _places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", @"C:\Program Files\Google\Chrome\Application\chrome.exe"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM") ?? _places.FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("The journeys need Chromium. Run tests/run, which installs it, or set CHROMIUM to its path.");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A person who opens the service on a screen of this width, with nothing kept from others.</summary>
    public async Task<Visitor> Visitor(Uri service, int width = Desk, bool javaScript = true, Cookie? cookie = null)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = service.ToString(),
            ViewportSize = new() { Width = width, Height = width < 600 ? 800 : 900 },
            JavaScriptEnabled = javaScript,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(60_000);
        if (cookie is not null) await context.AddCookiesAsync([cookie]);
        return new Visitor(await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
