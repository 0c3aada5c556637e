using System.Runtime.CompilerServices;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.GovUk;

/// <summary>Our tag helpers write what the design system writes: each is compared with the examples that ship inside the npm package, markup against markup.</summary>
public sealed class FixtureTests
{
    private static readonly Dictionary<string, Func<Options, TagNode>> _components = new(StringComparer.Ordinal)
    {
        ["back-link"] = OtherFixtures.BackLink,
        ["button"] = OtherFixtures.Button,
        ["checkboxes"] = FieldFixtures.Checkboxes,
        ["date-input"] = FieldFixtures.DateInput,
        ["details"] = OtherFixtures.Details,
        ["error-summary"] = OtherFixtures.ErrorSummary,
        ["fieldset"] = OtherFixtures.Fieldset,
        ["file-upload"] = FieldFixtures.FileUpload,
        ["generic-header"] = OtherFixtures.GenericHeader,
        ["input"] = FieldFixtures.Input,
        ["inset-text"] = OtherFixtures.InsetText,
        ["notification-banner"] = OtherFixtures.NotificationBanner,
        ["pagination"] = OtherFixtures.Pagination,
        ["panel"] = OtherFixtures.Panel,
        ["password-input"] = FieldFixtures.PasswordInput,
        ["phase-banner"] = OtherFixtures.PhaseBanner,
        ["radios"] = FieldFixtures.Radios,
        ["select"] = FieldFixtures.Select,
        ["service-navigation"] = OtherFixtures.ServiceNavigation,
        ["skip-link"] = OtherFixtures.SkipLink,
        ["summary-list"] = OtherFixtures.SummaryList,
        ["tag"] = OtherFixtures.Tag,
        ["task-list"] = OtherFixtures.TaskList,
        ["textarea"] = FieldFixtures.Textarea,
        ["warning-text"] = OtherFixtures.WarningText,
    };

    private static readonly Lazy<List<Fixture>> _all = new(() => [.. _components.SelectMany(Read)]);

    public static IEnumerable<object[]> Compared() => _all.Value.Where(f => f.IsCompared).Select(f => new object[] { f.Component, f.Name });

    [Theory]
    [MemberData(nameof(Compared))]
    public async Task Our_markup_is_the_design_systems(string component, string name)
    {
        var fixture = _all.Value.Single(f => f.Component == component && f.Name == name);

        var ours = await _components[component](new Options(fixture.Options)).Render();

        Normal(ours).ShouldBe(Normal(fixture.Html));
    }

    [Fact]
    public void Every_example_is_compared_or_asks_for_what_we_say_we_do_not_offer()
    {
        var unexplained = _all.Value.Where(f => !f.IsCompared && f.Why is null).Select(f => $"{f.Component}, \"{f.Name}\": {f.NeverAsked[0]}");

        unexplained.ShouldBeEmpty();
        Snapshot.Verify($"""
            {_all.Value.Count(f => f.IsCompared)} of the {_all.Value.Count} examples of the components that we use are compared. These are not:

            {string.Join('\n', _all.Value.Where(f => !f.IsCompared).GroupBy(f => f.Why).Select(g => $"{g.Key}\n{string.Join('\n', g.Select(f => $"    {f.Component}: {f.Name}{Asks(f)}"))}\n"))}
            """);
    }

    private static string Asks(Fixture fixture) => fixture.NeverAsked.Count == 0 ? "" : $" (asks for {string.Join(", ", fixture.NeverAsked)})";

    private static IEnumerable<Fixture> Read(KeyValuePair<string, Func<Options, TagNode>> component)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(PackageFolder(), component.Key, "fixtures.json")));
        foreach (var fixture in file.RootElement.GetProperty("fixtures").EnumerateArray())
        {
            var (name, options) = (fixture.GetProperty("name").GetString()!, fixture.GetProperty("options").Clone());
            var asked = new Options(options);
            component.Value(asked);
            yield return new Fixture(component.Key, name, options, fixture.GetProperty("html").GetString()!, asked.NeverAsked(), NotOffered.Why(component.Key, name, asked.NeverAsked()));
        }
    }

    private static string PackageFolder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Recruitment.Web/node_modules/govuk-frontend/dist/govuk/components");

    // Elements, attributes in order of name, classes in order, words with single spaces: what a browser makes of the markup, without its layout in the file.
    private static List<string> Normal(string html)
    {
        var lines = new List<string>();
        foreach (var node in new HtmlParser().ParseDocument(html).Body!.ChildNodes) Write(node, 0, lines);
        return lines;
    }

    private static void Write(INode node, int depth, List<string> lines)
    {
        var indent = new string(' ', depth * 2);
        if (node is IText text && Spaced(text.Data) is { Length: > 0 } words) lines.Add(indent + words);
        if (node is not IElement element) return;
        var attributes = element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => $" {a.Name}=\"{(a.Name == "class" ? string.Join(' ', a.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)) : a.Value)}\"");
        lines.Add($"{indent}<{element.LocalName}{string.Concat(attributes)}>");
        foreach (var child in element.ChildNodes) Write(child, depth + 1, lines);
    }

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record Fixture(string Component, string Name, JsonElement Options, string Html, IReadOnlyList<string> NeverAsked, string? Why)
    {
        public bool IsCompared => Why is null && NeverAsked.Count == 0;
    }
}
