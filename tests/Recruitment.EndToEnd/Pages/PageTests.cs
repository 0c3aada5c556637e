using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Recruitment.EndToEnd.Pages;

/// <summary>Every page, as it is and when its form has gone wrong: WCAG 2.2 AA, and no wider than its screen.</summary>
[Collection(nameof(World))]
public sealed class PageTests(World world)
{
    /// <summary>Files, not pages.</summary>
    private static readonly string[] _files = ["/staff/applications/csv", "/staff/applications/{id:guid}/cv/{number:int}"];

    private const string EmptyTheForm = """
        button => {
          for (const field of button.form.elements) {
            if (field.type === 'checkbox' || field.type === 'radio') field.checked = false;
            else if (['text', 'email', 'tel', 'password', 'textarea', 'number', 'search'].includes(field.type)) field.value = '';
          }
        }
        """;

    private const string HasFields = """
        () => [...document.querySelectorAll('main form')].some(f => f.method === 'post' && [...f.elements].some(e => e.matches('input:not([type=hidden]), textarea, select')))
        """;

    public static TheoryData<string> Routes => [.. Visits.All.Keys];

    [Fact]
    public void Every_page_is_visited()
    {
        var pages = world.Service.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
            .Select(page => "/" + page.AttributeRouteInfo!.Template).Except(_files).ToList();

        pages.Except(Visits.All.Keys).ShouldBeEmpty("has no visit in Visits.cs or StaffVisits.cs");
        Visits.All.Keys.Except(pages).ShouldBeEmpty("is visited and is no page");
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

        var faults = await FaultsOf(visitor.Page);
        if (visit.Wrong is not null) faults.AddRange((await FaultsWhenWrong(visitor, visit.Wrong, visit.First)).Select(f => "When it has gone wrong: " + f));
        else if (visit.NeverWrong is null && await visitor.Page.EvaluateAsync<bool>(HasFields)) faults.Add("There is a form, and its visit does not say how it goes wrong");
        faults.ShouldBeEmpty();
    }

    private static async Task<List<string>> FaultsWhenWrong(Visitor visitor, string button, Func<Visitor, Task>? first)
    {
        await visitor.Page.SetViewportSizeAsync(Chromium.Desk, 900);
        var pressed = visitor.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button }).First;
        await pressed.EvaluateAsync(EmptyTheForm);
        if (first is not null) await first(visitor);
        await pressed.ClickAsync();
        await visitor.IsToldThat("There is a problem");
        return await FaultsOf(visitor.Page);
    }

    private static async Task<List<string>> FaultsOf(IPage page)
    {
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        var faults = await page.Faults();
        await page.SetViewportSizeAsync(Chromium.SmallPhone, 800);
        return [.. faults, .. await page.Wide()];
    }
}
