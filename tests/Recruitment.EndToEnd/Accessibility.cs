using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Recruitment.EndToEnd;

/// <summary>Axe, with the rules of WCAG 2.2 A and AA and its best practices, and the width that a page may have.</summary>
internal static class Accessibility
{
    public static async Task ShouldBeAccessible(this IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions());
        result.Violations.Select(v => $"{page.Url}: {v.Id} ({v.Impact}): {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
        await page.ShouldFitItsWidth();
    }

    public static async Task ShouldFitItsWidth(this IPage page)
    {
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        width.ShouldBeLessThanOrEqualTo(page.ViewportSize!.Width, $"{page.Url} scrolls sideways");
    }
}
