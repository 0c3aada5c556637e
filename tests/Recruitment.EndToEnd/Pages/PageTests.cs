using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

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

    public static TheoryData<string> Routes => [.. Visits.All.Keys];

    [Fact]
    public void Every_page_is_visited()
    {
        var pages = world.Service.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .Select(page => "/" + page.AttributeRouteInfo!.Template).Except(_files).ToList();

        pages.Except(Visits.All.Keys).ShouldBeEmpty("has no visit in Visits.cs or StaffVisits.cs");
        Visits.All.Keys.Select(k => k.Split('#')[0]).Except(pages).ShouldBeEmpty("is visited and is no page");
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

        await visitor.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        var faults = (await visitor.Page.Faults()).Select(f => "On a desk: " + f).ToList();
        await visitor.Page.EvaluateAsync(TwiceTheSize);
        faults.AddRange((await visitor.Page.Wide()).Concat(await visitor.Page.EvaluateAsync<string[]>(CutOff)).Select(f => "With words of twice the size: " + f));
        await visitor.Page.EvaluateAsync(UsualSize);
        await visitor.Page.SetViewportSizeAsync(Chromium.Phone, 800);
        faults.AddRange((await visitor.Page.Faults()).Select(f => "On a phone: " + f));
        await visitor.Page.SetViewportSizeAsync(Chromium.SmallPhone, 800);
        faults.AddRange((await visitor.Page.Wide()).Select(f => "On a small phone: " + f));
        faults.ShouldBeEmpty();
    }
}
