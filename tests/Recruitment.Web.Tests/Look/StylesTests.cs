using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Recruitment.Web.Tests.Look;

/// <summary>Our own classes begin with app-. A name has one meaning, in one file, and a page asks for no class that is not there.</summary>
public sealed partial class StylesTests
{
    [Fact]
    public void Every_class_of_ours_that_a_page_asks_for_has_a_rule()
    {
        var ruled = Rules().Select(r => r.Name).ToHashSet();
        var asked = Directory.EnumerateFiles(Path.Combine(Web(), "Pages"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => ClassAttribute().Matches(File.ReadAllText(file)).SelectMany(m => AppClass().Matches(m.Value)).Select(m => (File: Path.GetFileName(file), Name: m.Value)));

        // A name that ends in a hyphen is completed by the page: any rule with that beginning will do.
        asked.Where(a => !(a.Name.EndsWith('-') ? ruled.Any(r => r.StartsWith(a.Name, StringComparison.Ordinal)) : ruled.Contains(a.Name))).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void No_name_means_two_things()
    {
        // What is taken off the paper, or laid on it, is said in one place for all.
        var twice = Rules().Where(r => r.File is not "_print.scss").GroupBy(r => r.Name).Where(g => g.Select(r => r.File).Distinct().Count() > 1);

        twice.Select(g => $"{g.Key}: {string.Join(", ", g.Select(r => r.File).Distinct())}").ShouldBeEmpty();
    }

    private static List<(string File, string Name)> Rules() =>
        [.. Directory.EnumerateFiles(Path.Combine(Web(), "Styles"), "*.scss")
            .SelectMany(file => AppRule().Matches(File.ReadAllText(file)).Select(m => (Path.GetFileName(file), m.Groups["name"].Value)))];

    private static string Web([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Recruitment.Web");

    [GeneratedRegex("""class="[^"\n]*(?:"[^"\n]*"[^"\n]*)*?"(?=[\s/>])""", RegexOptions.None, 1000)]
    private static partial Regex ClassAttribute();

    [GeneratedRegex("app-[a-z0-9_-]*", RegexOptions.None, 1000)]
    private static partial Regex AppClass();

    [GeneratedRegex(@"\.(?<name>app-[a-z0-9_-]+)", RegexOptions.None, 1000)]
    private static partial Regex AppRule();
}
