using Recruitment.Infrastructure.References;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.Tests.References;

public sealed class ReferenceScriptFileTests
{
    private static readonly string _text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "templates", "references", "telephone.json")).ReplaceLineEndings("\n");

    [Fact]
    public void The_file_that_comes_with_the_service_is_sound() => ReferenceScriptReader.Read(_text, "telephone.json").Questions.Count.ShouldBe(13);

    [Theory]
    [InlineData("\"code\": \"dates\"", "\"code\": \"who\"", "line 20, questions[1].code: \"who\" is used by an earlier question")]
    [InlineData("\"code\": \"dates\"", "\"code\": \" \"", "line 20, questions[1].code: is empty")]
    [InlineData("\"text\": \"What was their job title, and what did they do?\"", "\"text\": \"\"", "questions[2].text: is empty; there is nothing to ask")]
    [InlineData("\"kind\": \"dates\"", "\"kind\": 2", "line 22, questions[1].kind: must be words in quotation marks")]
    [InlineData("\"kind\": \"dates\"", "\"kind\": \"dates\", \"concernIf\": true", "questions[1].concernIf: only a question of the kind yesNo has one")]
    [InlineData("\"practiceEducator\"", "\"teacher\"", "questions[0].askedOf[3]: \"teacher\" is not one of currentOrLastEmployer, earlierEmployer, universityTutor, practiceEducator")]
    [InlineData("\"practiceEducator\"", "\"universityTutor\"", "questions: nothing is asked of practiceEducator")]
    [InlineData("\"version\": \"2026-11\",", "", "line 1, the whole file: \"version\" is missing")]
    [InlineData("\"questions\": [", "\"questions\": [ null,", "line 5, questions[0]: must be an object, { … }")]
    [InlineData("\"required\": true", "\"requierd\": true", "questions[0].requierd: \"requierd\" is not known here")]
    public void A_fault_is_told_with_the_file_the_place_and_what_is_wrong(string right, string wrong, string told)
    {
        _text.ShouldContain(right);

        var fault = Should.Throw<TemplateFault>(() => ReferenceScriptReader.Read(_text.Replace(right, wrong, StringComparison.Ordinal), "references/telephone.json"));

        fault.Message.ShouldContain("references/telephone.json has");
        fault.Message.ShouldContain(told);
    }

    [Fact]
    public void A_list_in_the_place_of_the_whole_is_told_so() =>
        Should.Throw<TemplateFault>(() => ReferenceScriptReader.Read("[]", "telephone.json")).Message.ShouldContain("line 1, the whole file: must be an object, { … }");
}
