using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Recruitment.EndToEnd;

/// <summary>Does what a person does, by the words that are on the page, and waits for what they would wait for.</summary>
public sealed class Visitor(IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public string Path => new Uri(page.Url).AbsolutePath;

    public async ValueTask DisposeAsync() => await page.Context.DisposeAsync();

    public Task Open(string path) => page.GotoAsync(path);

    public Task Follow(string link) => page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    public Task Press(string button) => page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();

    public Task Fill(string label, string value) => Field(label).FillAsync(value);

    public Task Select(string label, string option) => Field(label).SelectOptionAsync(new SelectOptionValue { Label = option });

    /// <summary>Picks the radio or ticks the box with these words.</summary>
    public Task Choose(string label) => Field(label).CheckAsync();

    /// <summary>Picks an answer of the question with this legend.</summary>
    public Task ChooseIn(string legend, string label) => page.GetByRole(AriaRole.Group, new() { Name = legend }).First.GetByLabel(label, new() { Exact = true }).First.CheckAsync();

    public async Task FillDate(string legend, DateOnly date)
    {
        // The innermost: the question of a date that has two stands around both.
        var fields = page.GetByRole(AriaRole.Group, new() { Name = legend }).Filter(new() { HasNot = page.Locator("fieldset") }).First;
        await fields.GetByLabel("Day").FillAsync($"{date.Day}");
        await fields.GetByLabel("Month").FillAsync($"{date.Month}");
        await fields.GetByLabel("Year").FillAsync($"{date.Year}");
    }

    public Task Send(string name, string type, byte[] content) =>
        page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = type, Buffer = content });

    public Task<string> ValueOf(string label) => Field(label).InputValueAsync();

    /// <summary>Waits for the page whose heading has these words.</summary>
    public Task IsAt(string heading) => Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First).ToContainTextAsync(heading);

    /// <summary>Waits for these words, where they can be seen.</summary>
    public Task Sees(string words) => Assertions.Expect(page.GetByText(words).Filter(new() { Visible = true }).First).ToBeVisibleAsync();

    /// <summary>Waits for the page that says what is wrong, at the top and in its title.</summary>
    public async Task IsToldThat(string wrong)
    {
        await Assertions.Expect(page).ToHaveTitleAsync(new Regex("^Error: ", RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToContainTextAsync(wrong);
    }

    private ILocator Field(string label) => page.GetByLabel(label).Filter(new() { Visible = true }).First;
}
