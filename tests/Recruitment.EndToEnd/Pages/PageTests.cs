using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Recruitment.EndToEnd.Pages;

/// <summary>Every page, on a desk and on a phone: WCAG 2.2 AA, no wider than its screen, and nothing lost when words are twice the size.</summary>
[Collection(nameof(World))]
public sealed class PageTests(World world)
{
    /// <summary>Files, not pages.</summary>
    private static readonly string[] _files = ["/staff/applications/csv", "/staff/applications/{id:guid}/cv/{number:int}"];

    // As a reader does who has set their browser's words to twice the usual size.
    private const string TwiceTheSize = "() => document.documentElement.style.fontSize = '200%'";

    private const string UsualSize = "() => document.documentElement.style.removeProperty('font-size')";

    // Words that reach out of a box which shows only what is inside it. What is hidden from the eye on purpose is one pixel high.
    private const string CutOff = """
        () => {
          const box = e => e.getBoundingClientRect();
          const holds = e => { const { overflowX, overflowY } = getComputedStyle(e); return ![overflowX, overflowY].some(o => o === 'hidden' || o === 'clip'); };
          const cut = e => [...e.querySelectorAll('*')].some(c => c.textContent.trim() && box(c).height > 1 && (box(c).bottom > box(e).bottom + 1 || box(c).right > box(e).right + 1));
          return [...document.querySelectorAll('body *')].filter(e => !holds(e) && box(e).height > 1 && cut(e)).map(e => 'cut off: ' + e.outerHTML.slice(0, 200));
        }
        """;

    // A question stands in bold. What belongs to the question above it, in a fieldset or below the answer that asks for it, stands regular.
    private const string Regular = """
        () => [...document.querySelectorAll('main .govuk-form-group:not(fieldset fieldset *, .govuk-fieldset .govuk-form-group, .govuk-radios__conditional, .govuk-radios__conditional *)')]
          .map(g => g.querySelector(':scope > .govuk-label, :scope > * > .govuk-label--l, :scope > .govuk-fieldset > legend, :scope > .govuk-label-wrapper > label'))
          .filter(q => q && !q.matches('.govuk-visually-hidden') && getComputedStyle(q).fontWeight < 700).map(q => 'a question that is not bold: ' + q.outerHTML.slice(0, 200))
        """;

    // In a tab, in a history and to a screen reader a page is what its heading says, then where it is.
    private const string Untitled = """
        () => document.title.startsWith(document.querySelector('h1').textContent.replace(/\s+/g, ' ').trim() + ' – ') ? [] : ['the title is not the heading: ' + document.title]
        """;

    public static TheoryData<string> Routes => [.. Visits.All.Keys];

    [Fact]
    public void Every_page_is_visited()
    {
        var pages = world.Service.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .Select(page => "/" + page.AttributeRouteInfo!.Template).Except(_files).ToList();

        pages.Except(Visits.All.Keys).ShouldBeEmpty("has no visit in Visits.cs or StaffVisits.cs");
        Visits.All.Keys.Select(k => k.Split('#')[0]).Except(pages).ShouldBeEmpty("is visited and is no page");
    }

    [Fact]
    public async Task The_button_of_a_reply_is_in_sight_before_anybody_scrolls()
    {
        var visit = Visits.All["/staff/applications/{id:guid}/reply"];
        var visitor = await world.VisitorAs(visit.Who);
        await visitor.Page.SetViewportSizeAsync(Chromium.Desk, 900);
        await visitor.Open(visit.Address(world));
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Send the invitation" })).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_page_can_be_used_by_everybody(string route)
    {
        var visit = Visits.All[route];
        var visitor = await world.VisitorAs(visit.Who);
        await visitor.Page.SetViewportSizeAsync(Chromium.Desk, 900);
        var address = visit.Address(world);
        if (visit.Come is { } come) await come(world, visitor);
        else (await visitor.Page.GotoAsync(address))!.Status.ShouldBe(address == "/error/404" ? 404 : 200);
        visitor.Path.ShouldBe(address.Split('?')[0]);

        await visitor.Page.Keep(route);
        await visitor.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        var faults = (await visitor.Page.Faults()).Concat(await visitor.Page.EvaluateAsync<string[]>(Regular)).Concat(await visitor.Page.EvaluateAsync<string[]>(Untitled)).Select(f => "On a desk: " + f).ToList();
        await visitor.Page.EvaluateAsync(TwiceTheSize);
        faults.AddRange((await visitor.Page.Wide()).Concat(await visitor.Page.EvaluateAsync<string[]>(CutOff)).Select(f => "With words of twice the size: " + f));
        await visitor.Page.EvaluateAsync(UsualSize);
        await visitor.Page.SetViewportSizeAsync(Chromium.Phone, 800);
        await visitor.Page.Keep(route);
        faults.AddRange((await visitor.Page.Faults()).Select(f => "On a phone: " + f));
        await visitor.Page.SetViewportSizeAsync(Chromium.SmallPhone, 800);
        faults.AddRange((await visitor.Page.Wide()).Select(f => "On a small phone: " + f));
        faults.ShouldBeEmpty();
    }
}
