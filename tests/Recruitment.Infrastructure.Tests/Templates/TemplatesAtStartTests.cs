using Recruitment.Infrastructure.Templates;
using Recruitment.Testing;

namespace Recruitment.Infrastructure.Tests.Templates;

public sealed class TemplatesAtStartTests
{
    [Theory]
    [InlineData("letters/conditional-offer-letter.txt", "Salary: ((salary))", "Salary: ((salery))", "line 13: ((salery)) is no field of these words")]
    [InlineData("letters/firm-offer-letter.txt", "Salary: ((salary))", "Salary:", "((salary)) is not used anywhere")]
    [InlineData("letters/guaranteed-offer-letter.txt", "((name))", "((name)", "line 5: \"((\" does not belong to a ((field))")]
    [InlineData("references/telephone.json", "\"kind\": \"dates\"", "\"kind\": \"days\"", "line 22, questions[1].kind: \"days\" is not one of text, yesNo, dates")]
    [InlineData("references/telephone.json", "\"version\"", "version", "line 2: this is not JSON here")]
    [InlineData("emails/application-received.txt", "((name))", "((naem))", "((naem)) is no field of these words")]
    [InlineData("assessment/framework.json", "\"label\": \"", "\"lable\": \"", "lable: \"lable\" is not known here")]
    public void A_fault_in_a_file_stops_the_start_with_the_file_the_place_and_what_is_wrong(string file, string right, string wrong, string told)
    {
        using var own = new OwnTemplates();
        own.Read(file).ShouldContain(right);
        own.Write(file, own.Read(file).ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal));

        var fault = FaultAtStart(own);

        fault.ShouldContain(Path.GetFileName(file));
        fault.ShouldContain(told);
    }

    [Theory]
    [InlineData("letters/firm-offer-letter.txt")]
    [InlineData("references/telephone.json")]
    [InlineData("emails/application-received.txt")]
    [InlineData("assessment/framework.json")]
    public void A_file_that_is_not_there_stops_the_start(string file)
    {
        using var own = new OwnTemplates();
        File.Delete(own.PathTo(file));

        FaultAtStart(own).ShouldContain($"{own.PathTo(file)} has 1 fault.\n  the file is not there");
    }

    private static string FaultAtStart(OwnTemplates own)
    {
        using var service = new TestService { Settings = { ["Recruitment:TemplatesFolder"] = own.Folder } };
        return Should.Throw<TemplateFault>(() => service.Services).Message;
    }
}
