using Recruitment.Domain.JobApplications;
using Xunit.Abstractions;

namespace Recruitment.Domain.Tests.JobApplications;

/// <summary>
/// CVs in many layouts, invented: the reading was tuned on the first set and is measured on the second, which was written afterwards. A wrong name is worse than none, for it
/// is shown as settled.
/// </summary>
public sealed class CvLayoutTests(ITestOutputHelper output)
{
    private const string After =
        "\nEmployment\nSocial Worker, Assessment Team, Ridgeshire County Council, 2021 to present\nEducation\nBA Social Work, University of Ridgeshire, 2021\nReferences\nDana Whitfield, dana@council.example";

    [Theory]
    [InlineData("layouts.txt", 60, 20)]
    [InlineData("layouts-kept-back.txt", 30, 20)]
    public void A_name_is_right_or_left_open(string file, int atLeastWith, int atLeastWithout)
    {
        var read = Read(file).Select(cv => (cv.Text, Expected: cv.Name, Got: CvContact.ReadFrom(cv.Text + After, cv.File).Name)).ToList();
        var with = read.Where(r => r.Expected is not null).ToList();
        var without = read.Where(r => r.Expected is null).ToList();
        var right = with.Count(r => Same(r.Got, r.Expected));
        var wrong = with.Where(r => r.Got is not null && !Same(r.Got, r.Expected)).ToList();
        var madeUp = without.Where(r => r.Got is not null).ToList();

        output.WriteLine($"{file}: {with.Count} with a name: {right} right, {wrong.Count} wrong, {with.Count - right - wrong.Count} left open; {without.Count} without: {madeUp.Count} made up");
        foreach (var (text, expected, got) in read.Where(r => !Same(r.Got, r.Expected))) output.WriteLine($"  {expected ?? "(none)"} was read as {got ?? "(open)"}: {text.ReplaceLineEndings(" / ")}");
        with.Count.ShouldBeGreaterThanOrEqualTo(atLeastWith);
        without.Count.ShouldBeGreaterThanOrEqualTo(atLeastWithout);
        ((double)right / with.Count).ShouldBeGreaterThan(0.90);
        ((double)wrong.Count / with.Count).ShouldBeLessThan(0.02);
        ((double)madeUp.Count / without.Count).ShouldBeLessThan(0.05);
    }

    [Theory]
    [InlineData("layouts.txt")]
    [InlineData("layouts-kept-back.txt")]
    public void An_address_is_the_person_s_own_or_left_open(string file)
    {
        var read = Read(file).Select(cv => (cv.Text, Expected: cv.Email, Got: CvContact.ReadFrom(cv.Text + After, cv.File).Email)).ToList();
        var with = read.Where(r => r.Expected is not null).ToList();
        var right = with.Count(r => Same(r.Got, r.Expected));
        var wrong = read.Where(r => r.Got is not null && !Same(r.Got, r.Expected)).ToList();
        output.WriteLine($"{file}: {with.Count} with an address: {right} right, {wrong.Count} wrong");
        foreach (var (text, expected, got) in read.Where(r => !Same(r.Got, r.Expected))) output.WriteLine($"  {expected ?? "(none)"} was read as {got ?? "(open)"}: {text.ReplaceLineEndings(" / ")}");
        ((double)right / with.Count).ShouldBeGreaterThan(0.90);
        ((double)wrong.Count / read.Count).ShouldBeLessThan(0.02);
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>"== name | address | file" and below it the head of the CV; "-" stands for nothing.</summary>
    private static IEnumerable<LaidOut> Read(string file)
    {
        using var stream = typeof(CvLayoutTests).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        foreach (var cv in reader.ReadToEnd().ReplaceLineEndings("\n").Split("== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = cv.Split('\n', 2);
            var heads = lines[0].Split('|', StringSplitOptions.TrimEntries);
            yield return new LaidOut(Or(heads[0]), Or(heads[1]), heads.Length > 2 ? Or(heads[2]) : null, lines[1].TrimEnd());
        }
    }

    private static string? Or(string written) => written == "-" ? null : written;

    private sealed record LaidOut(string? Name, string? Email, string? File, string Text);
}
