using Microsoft.Playwright;

namespace Recruitment.EndToEnd;

/// <summary>What a person sees, for somebody to look at: where PICTURES names a folder, each page that a test comes to is kept there as a picture of its whole length.</summary>
internal static class Pictures
{
    private static readonly string? _folder = Environment.GetEnvironmentVariable("PICTURES");

    /// <param name="name">A route, or what a form was sent as: made into a file's name.</param>
    public static async Task Keep(this IPage page, string name)
    {
        if (_folder is null) return;
        var file = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        await page.ScreenshotAsync(new() { Path = Path.Combine(_folder, $"{file}.{page.ViewportSize!.Width}.png"), FullPage = true });
    }
}
