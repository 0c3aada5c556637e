using Recruitment.Domain.References;
using Recruitment.Infrastructure.Templates;

namespace Recruitment.Infrastructure.References;

internal sealed class ReferenceScriptReader : StrictReader<ReferenceScript>
{
    public static ReferenceScript Read(string text, string file) => new ReferenceScriptReader().ReadFrom(text, file);

    protected override ReferenceScript Whole(PlacedJson root)
    {
        Only(root, "version", "opening", "closing", "questions");
        return new ReferenceScript(Text(root, "version"), Text(root, "opening"), Text(root, "closing"), [.. Objects(root, "questions").Select(Question)]);
    }

    protected override IEnumerable<(string Place, string Fault)> FaultsIn(ReferenceScript read, PlacedJson root)
    {
        if (read.Version == "") yield return ("version", "is empty; answers are kept with it");
        foreach (var (place, question) in read.Questions.Select((q, i) => ($"questions[{i}]", q)))
        {
            if (question.Code == "") yield return ($"{place}.code", "is empty");
            if (question.Text == "") yield return ($"{place}.text", "is empty; there is nothing to ask");
            if (question.AskedOf.Count == 0) yield return ($"{place}.askedOf", "names nobody");
            if (question.ConcernIf is not null && question.Kind is not AnswerKind.YesNo) yield return ($"{place}.concernIf", "only a question of the kind yesNo has one");
            if (!ReferenceEquals(question, read.Questions.First(q => q.Code == question.Code))) yield return ($"{place}.code", $"\"{question.Code}\" is used by an earlier question");
        }

        foreach (var kind in Enum.GetValues<RefereeKind>().Where(k => read.For(k).Count == 0)) yield return ("questions", $"nothing is asked of {Written(kind)}");
    }

    private ScriptQuestion Question(PlacedJson question)
    {
        Only(question, "code", "text", "help", "kind", "required", "concernIf", "askedOf");
        return new ScriptQuestion(
            Text(question, "code"), Text(question, "text"), question["help"] is null ? null : Text(question, "help"), OneOf<AnswerKind>(question, "kind"), YesOrNo(question, "required"),
            question["concernIf"] is null ? null : YesOrNo(question, "concernIf"), SomeOf<RefereeKind>(question, "askedOf"));
    }
}
