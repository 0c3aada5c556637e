using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Recruitment.Testing;

namespace Recruitment.EndToEnd.Pages;

/// <summary>Every button of every form, pressed on a phone with nothing filled in: it says what is wrong, or it goes on because nothing was needed. Which of the two is agreed in a file.</summary>
[Collection(nameof(World))]
public sealed partial class FormTests(World world)
{
    private const string Buttons = """
        () => [...document.querySelectorAll('main form')].flatMap(f => [...f.querySelectorAll('button')]).filter(b => b.type === 'submit' && !b.disabled)
          .map(b => (b.getAttribute('aria-label') ?? b.textContent).replace(/\s+/g, ' ').trim() + ' ' + b.formAction.replace(/^https?:\/\/[^/]+/, ''))
        """;

    private const string Empty = """
        () => {
          for (const field of document.querySelectorAll('main form :is(input, textarea)')) {
            if (['checkbox', 'radio'].includes(field.type)) field.checked = false;
            else if (!['hidden', 'file'].includes(field.type)) field.value = '';
          }
          window.asked = true;
        }
        """;

    private const string Press = """
        at => {
          const pressed = [...document.querySelectorAll('main form')].flatMap(f => [...f.querySelectorAll('button')]).filter(b => b.type === 'submit' && !b.disabled)[at];
          setTimeout(() => pressed.form.requestSubmit(pressed));
        }
        """;

    private const string HasAnswered = "() => window.asked === undefined && document.readyState === 'complete'";

    private const string Answer = "() => performance.getEntriesByType('navigation')[0].responseStatus";

    // What is wrong with the whole, and with no field of it, is said as such in the agreed file.
    private const string Said = """
        () => [...document.querySelectorAll('.govuk-error-summary li')].map(e => e.textContent.replace(/\s+/g, ' ').trim() + (e.querySelector('a') ? '' : ' (of no field)'))
        """;

    private const string Nowhere = "() => [...document.querySelectorAll('.govuk-error-summary li a')].filter(a => !document.querySelector(a.hash)).map(a => 'an error that leads nowhere: ' + a.outerHTML)";

    [Fact]
    public async Task Every_form_sent_empty_says_what_is_wrong_or_goes_on()
    {
        var (lines, faults) = (new List<string>(), new List<string>());
        world.PutBack();
        foreach (var (route, visit) in Visits.All)
        {
            var visitor = await Come(visit);
            var buttons = await visitor.Page.EvaluateAsync<string[]>(Buttons);
            var differ = Enumerable.Range(0, buttons.Length).DistinctBy(at => Ids().Replace(buttons[at], "{}")).ToList();
            foreach (var at in differ)
            {
                if (at != differ[0]) await Come(visit);
                var words = buttons[at][..buttons[at].LastIndexOf(' ')];
                lines.Add($"{route}, {words}: {await SendEmpty(visitor, visit, at, f => faults.Add($"{route}, {words}: {f}"))}");
                world.PutBack();
            }
        }

        faults.ShouldBeEmpty();
        Snapshot.Verify(string.Join('\n', lines));
    }

    /// <summary>As somebody who has done nothing in this browser yet.</summary>
    private async Task<Visitor> Come(Visit visit)
    {
        var visitor = await world.VisitorAs(visit.Who);
        await visitor.Page.SetViewportSizeAsync(Chromium.Phone, 800);
        await visitor.Page.Context.ClearCookiesAsync();
        if (await world.CookieOf(visit.Who) is { } cookie) await visitor.Page.Context.AddCookiesAsync([cookie]);
        if (visit.Come is { } come) await come(world, visitor);
        else await visitor.Open(visit.Address(world));
        return visitor;
    }

    private static async Task<string> SendEmpty(Visitor visitor, Visit visit, int at, Action<string> fault)
    {
        await visitor.Page.EvaluateAsync(Empty);
        if (visit.First is { } first) await first(visitor);
        await visitor.Page.EvaluateAsync(Press, at);
        await visitor.Page.WaitForFunctionAsync(HasAnswered, null, new() { Timeout = 60_000 });
        var status = await visitor.Page.EvaluateAsync<int>(Answer);
        if (status is not (200 or 400 or 409 or 422)) fault($"answers with {status} at {visitor.Path}");
        var wrong = await visitor.Page.EvaluateAsync<string[]>(Said);
        if (wrong is []) return "goes on to " + Ids().Replace(visitor.Path, "{}");
        await visitor.Page.Keep($"wrong {visitor.Path} {at}");
        foreach (var line in (await visitor.Page.Faults()).Concat(await visitor.Page.EvaluateAsync<string[]>(Nowhere))) fault(line);
        return string.Join(" | ", wrong);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=(application|reference|password)/)[A-Za-z0-9_-]{20,}|(?<=apply/[a-z-]+/)[A-Za-z0-9_-]{20,}", RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Ids();
}
