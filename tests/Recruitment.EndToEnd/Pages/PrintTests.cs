using Microsoft.Playwright;

namespace Recruitment.EndToEnd.Pages;

/// <summary>What is handed over on paper: nothing to press, no private link, and nothing cut off.</summary>
[Collection(nameof(World))]
public sealed class PrintTests(World world)
{
    // A4 less its margins, at 96 dots an inch.
    private const int Upright = 680;
    private const int OnItsSide = 1009;

    private const string ToPress = """
        () => [...document.querySelectorAll('nav, footer, form, button, .govuk-button, .govuk-back-link, .govuk-skip-link')].filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 100))
        """;

    private const string Addresses = """
        () => [...document.querySelectorAll('main a[href^="/"]')].filter(e => e.checkVisibility() && getComputedStyle(e, '::after').content !== 'none').map(e => e.outerHTML.slice(0, 100))
        """;

    [Theory]
    [InlineData("/staff/days/{id:guid}/run-sheet", OnItsSide)]
    [InlineData("/staff/applications/{id:guid}/offer/letter", Upright)]
    [InlineData("/staff/applications/{id:guid}/cv", Upright)]
    [InlineData("/staff/applications/{id:guid}/reply", Upright)]
    [InlineData("/application/{token}/offer/letter", Upright)]
    [InlineData("/application/{token}", Upright)]
    [InlineData("/apply/{slug}/{draft}/sent", Upright)]
    public async Task On_paper_there_is_nothing_to_press_and_nothing_is_cut_off(string route, int width)
    {
        var visit = Visits.All[route];
        var visitor = await world.VisitorAs(visit.Who);
        await visitor.Page.SetViewportSizeAsync(width, 900);
        await visitor.Open(visit.Address(world));
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });
        try
        {
            (await visitor.Page.Wide()).ShouldBeEmpty();
            (await visitor.Page.EvaluateAsync<string[]>(ToPress)).ShouldBeEmpty();
            (await visitor.Page.EvaluateAsync<string[]>(Addresses)).ShouldBeEmpty();
        }
        finally
        {
            await visitor.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        }
    }
}
