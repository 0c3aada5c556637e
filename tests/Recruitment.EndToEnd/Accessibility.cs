using System.Diagnostics;
using Microsoft.Playwright;

namespace Recruitment.EndToEnd;

/// <summary>Axe, with the rules of WCAG 2.2 A and AA and its best practices, and the width that a page may have.</summary>
internal static class Accessibility
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private static readonly Lazy<string> _axe = new(() => File.ReadAllText(Path.Combine(Install(), "node_modules", "axe-core", "axe.min.js")));

    // Three habits of the design system stay as its makers tested them: the back link stands before the main part, in no landmark;
    // the button of a file field is named by its label, its state and its words, of which axe takes the comma between them for a difference;
    // and a radio or box that shows more says so with aria-expanded, which screen readers read out although the standard does not list it.
    private const string Run = """
        async () => {
          const leave = {
            'region': '.govuk-back-link, .app-no-print:has(> .govuk-back-link)',
            'label-content-name-mismatch': '.govuk-file-upload-button',
            'aria-allowed-attr': '.govuk-radios__input[aria-controls], .govuk-checkboxes__input[aria-controls]',
          };
          const { violations } = await axe.run(document, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
          return violations.flatMap(v => v.nodes
            .filter(n => !(leave[v.id] && document.querySelector(n.target[0])?.matches(leave[v.id])))
            .map(n => `${v.id}: ${v.help}: ${n.html.slice(0, 200)}: ${n.failureSummary}`));
        }
        """;

    // Names the innermost elements that stick out, leaving out what scrolls or hides in a place of its own.
    private const string WhatIsWide = """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return '';
          const contained = ({ parentElement: around }) => around !== document.body && (getComputedStyle(around).overflowX !== 'visible' || contained(around));
          const sticksOut = e => e.getBoundingClientRect().left + Math.max(e.getBoundingClientRect().width, e.scrollWidth) > root.clientWidth + 1;
          const wide = [...document.body.querySelectorAll('*')].filter(e => sticksOut(e) && !contained(e) && ![...e.children].some(sticksOut));
          return `${root.scrollWidth} wide on a screen of ${root.clientWidth}: ${wide.slice(0, 3).map(e => e.outerHTML.slice(0, 200)).join(' | ')}`;
        }
        """;

    public static async Task ShouldBeAccessible(this Visitor visitor) => (await visitor.Page.Faults()).ShouldBeEmpty();

    /// <summary>Where no script runs, axe cannot run either: the width is all that can be asked.</summary>
    public static async Task ShouldFitItsWidth(this Visitor visitor) => (await visitor.Page.Wide()).ShouldBeEmpty();

    /// <summary>What somebody would stumble over on the page as it is now: each line a fault.</summary>
    public static async Task<List<string>> Faults(this IPage page)
    {
        var faults = await page.Wide();
        await page.EvaluateAsync(_axe.Value);
        faults.AddRange(await page.EvaluateAsync<string[]>(Run).WaitAsync(_patience));
        return faults;
    }

    /// <summary>What makes the page wider than its screen.</summary>
    public static async Task<List<string>> Wide(this IPage page) => await page.EvaluateAsync<string>(WhatIsWide).WaitAsync(_patience) is { Length: > 0 } wide ? [wide] : [];

    /// <summary>tests/run has installed it; somebody who runs the project alone has it installed here.</summary>
    private static string Install()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Recruitment.sln"))) root = root.Parent!;
        var folder = Path.Combine(root.FullName, "tests", "Recruitment.EndToEnd", "axe");
        if (File.Exists(Path.Combine(folder, "node_modules", "axe-core", "axe.min.js"))) return folder;
        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--prefix", folder, "--no-audit", "--no-fund", "--silent"]))!;
        npm.WaitForExit();
        npm.ExitCode.ShouldBe(0, $"npm ci in {folder}");
        return folder;
    }
}
