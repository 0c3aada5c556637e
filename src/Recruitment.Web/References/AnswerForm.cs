using System.ComponentModel;
using Recruitment.Domain.References;

namespace Recruitment.Web.References;

/// <summary>The answers of a reference as a form: typed by staff during the call, or mended by the referee.</summary>
public sealed class AnswerForm
{
    public IList<Line> Lines { get; init; } = [];

    public sealed class Line
    {
        public string? Text { get; set; }

        public string? YesNo { get; set; }

        [DisplayName("The first day")]
        public DateOnly? From { get; set; }

        [DisplayName("The last day")]
        public DateOnly? To { get; set; }
    }

    public static AnswerForm Of(IReadOnlyList<ReferenceAnswer> answers) => new()
    {
        Lines = [.. answers.Select(a => new Line { Text = a.Text, YesNo = a.Yes switch { true => "yes", false => "no", null => null }, From = a.From, To = a.To })],
    };

    /// <summary>What was typed, under the questions as they were asked: the form itself carries no question.</summary>
    public IReadOnlyList<ReferenceAnswer> Under(IReadOnlyList<ReferenceAnswer> asked) =>
        [.. asked.Select((a, i) => Lines.ElementAtOrDefault(i) is { } line
            ? a with { Text = line.Text?.Trim() ?? "", Yes = line.YesNo switch { "yes" => true, "no" => false, _ => null }, From = line.From, To = line.To }
            : a)];

    public static string FieldOf(int index, AnswerKind kind) => $"Form.Lines[{index}]." + kind switch
    {
        AnswerKind.Text => nameof(Line.Text),
        AnswerKind.YesNo => nameof(Line.YesNo),
        AnswerKind.Dates => nameof(Line.From),
    };
}

/// <summary>What the shared form shows: the questions as asked, with the help of the script where there is one.</summary>
public sealed record AnswerFormView(AnswerForm Form, IReadOnlyList<ReferenceAnswer> Asked, IReadOnlyList<ScriptQuestion> Script, string InWhoseWords = "In their words")
{
    public string? HelpFor(string code) => Script.FirstOrDefault(q => q.Code == code)?.Help;
}
