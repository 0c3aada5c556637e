using Recruitment.Infrastructure.Scoring;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.Tests.Scoring;

public sealed class FrameworkFileTests
{
    private static readonly string _text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "templates", "assessment", "framework.json")).ReplaceLineEndings("\n");

    [Fact]
    public void The_file_that_comes_with_the_service_is_sound()
    {
        var framework = FrameworkReader.Read(_text, "framework.json");
        framework.Values.Count.ShouldBeInRange(4, 6);
        framework.Values.Single(v => v.MustPass).Name.ShouldBe("Safeguarding judgement");
        framework.Standard.EveryValueAtLeast.ShouldBe(3.00m);
        framework.Discuss.WithinOfTheLine.ShouldBe(0.25m);
        framework.ValuesOf("role-play").Select(v => v.Code).ShouldBe(["children-first", "respect", "safeguarding"]);
    }

    [Theory]
    [InlineData("\"writeUpMinutes\": 12", "\"writeUpMinutes\": \"12\"", "line 3, writeUpMinutes: must be a number")]
    [InlineData("\"writeUpMinutes\": 12,", "", "line 1, the whole file: \"writeUpMinutes\" is missing")]
    [InlineData("\"writeUpMinutes\": 12,", "\"writeUpMinutes\": 0,", "line 3, writeUpMinutes: must be from 1 to 60")]
    [InlineData("\"everyValueAtLeast\": 3.00", "\"everyValueAtLeast\": 6", "line 5, standard.everyValueAtLeast: must be a number from 1 to 5")]
    [InlineData("\"anyRatingOf\": 1", "\"anyRating\": 1", "line 10, discuss.anyRating: \"anyRating\" is not known here")]
    [InlineData("\"code\": \"openness\"", "\"code\": \"children-first\"", "values[1].code: \"children-first\" is used by an earlier value")]
    [InlineData("\"code\": \"role-play\"", "\"code\": \"reflective-interview\"", "exercises[2].code: \"reflective-interview\" is used by an earlier exercise")]
    [InlineData("\"3\": \"Brings the child’s view in unprompted and lets it change something they say or do.\",", "", "line 24, values[0].anchors: there are no words for 3")]
    [InlineData("\"4\": \"Yes, even when it was hard.\",", "", "values[0].plain.anchors: there are no words for 4")]
    [InlineData("\"5\": \"Really yes. I would want them on my side.\"", "\"6\": \"Super.\"", "values[0].plain.anchors.6: \"6\" is not a rating; ratings are 1 to 5")]
    [InlineData("\"reflective-interview\": [\"openness\", \"reflection\"]", "\"reflective-interview\": [\"openness\", \"kindness\"]", "matrix.reflective-interview[1]: there is no value \"kindness\"")]
    [InlineData("\"reflective-interview\": [\"openness\", \"reflection\"]", "\"reflective-interview\": [\"openness\"]", "values[3].code: \"reflection\" is seen in 1 of the exercises; every value needs 2 at least")]
    [InlineData("\"reflective-interview\": [\"openness\", \"reflection\"]", "\"reflective-interview\": [\"openness\", \"openness\"]", "matrix.reflective-interview[1]: \"openness\" is named twice")]
    [InlineData("[\"openness\", \"reflection\"]", "[\"openness\", \"reflection\", \"respect\", \"safeguarding\", \"children-first\"]", "matrix.reflective-interview: \"reflective-interview\" has 5 values; nobody can watch for more than 4 at once")]
    [InlineData("\"reflective-interview\": [\"openness\"", "\"interviews\": [\"openness\"", "matrix.interviews: there is no exercise \"interviews\"")]
    [InlineData("\"kind\": \"written\"", "\"kind\": \"paper\"", "exercises[3].kind: \"paper\" is not one of group, station, written")]
    [InlineData("\"mustPass\": true", "\"mustPass\": false", "values: one value at least must be \"mustPass\": true")]
    [InlineData("        \"Asks what the child has said, wants or fears\",\n        \"Speaks to a young person in words that fit their age\"", "        \"Asks\"", null)]
    [InlineData("\"Brings the talk back to what this means for the child\",\n        \"Asks what the child has said, wants or fears\",", "", "values[0].behaviours: needs 2 or 3 behaviours that can be seen; it has 1")]
    [InlineData("\"label\": \"Autumn 2026\",", "\"label\": \"Autumn 2026\"", "line 3: this is not JSON here")]
    public void A_fault_is_told_with_the_file_the_place_and_what_is_wrong(string right, string wrong, string? told)
    {
        _text.ShouldContain(right);
        var broken = _text.Replace(right, wrong, StringComparison.Ordinal);
        if (told is null)
        {
            FrameworkReader.Read(broken, "framework.json").ShouldNotBeNull();
            return;
        }

        var fault = Should.Throw<TemplateFault>(() => FrameworkReader.Read(broken, "templates/assessment/framework.json"));
        fault.Message.ShouldContain("templates/assessment/framework.json has");
        fault.Message.ShouldContain(told);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var broken = _text.Replace("\"label\": \"Autumn 2026\",", "", StringComparison.Ordinal).Replace("\"minutes\": 40", "\"minutes\": \"forty\"", StringComparison.Ordinal);
        Should.Throw<TemplateFault>(() => FrameworkReader.Read(broken, "framework.json")).Message.ShouldContain("2 faults");
    }

    [Fact]
    public void Another_text_is_another_version_and_other_line_ends_are_not()
    {
        FrameworkReader.VersionOf(_text).ShouldBe(FrameworkReader.VersionOf(_text.ReplaceLineEndings("\r\n")));
        FrameworkReader.VersionOf(_text).ShouldNotBe(FrameworkReader.VersionOf(_text + " "));
    }
}
