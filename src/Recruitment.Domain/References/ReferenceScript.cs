namespace Recruitment.Domain.References;

public enum AnswerKind
{
    Text,

    /// <summary>Yes or no, with a reason where there is one.</summary>
    YesNo,

    /// <summary>From and to.</summary>
    Dates,
}

/// <summary>What is asked on the telephone: the same of everyone of a kind, in the same order. Edited in templates/references. [domain.md 4.4, step 3]</summary>
public sealed record ReferenceScript(string Version, string Opening, string Closing, IReadOnlyList<ScriptQuestion> Questions)
{
    public IReadOnlyList<ScriptQuestion> For(RefereeKind kind) => [.. Questions.Where(q => q.AskedOf.Contains(kind))];
}

/// <param name="ConcernIf">The yes or no at which the safeguarding lead is to be told; null where no answer is a concern by itself.</param>
public sealed record ScriptQuestion(string Code, string Text, string? Help, AnswerKind Kind, bool Required, bool? ConcernIf, IReadOnlyList<RefereeKind> AskedOf);

/// <summary>One answer, with the question as it was asked.</summary>
public sealed record ReferenceAnswer(string Code, string Question, AnswerKind Kind, string Text, bool? Yes, DateOnly? From, DateOnly? To)
{
    public bool IsGiven => Kind switch
    {
        AnswerKind.Text => Text.Length > 0,
        AnswerKind.YesNo => Yes is not null,
        AnswerKind.Dates => From is not null,
    };

    /// <summary>Whether this says the same as another answer to the question; no answer at all says the same as an empty one.</summary>
    internal bool Says(ReferenceAnswer? other) => other is null ? !IsGiven && Text.Length == 0 : (Plain(Text), Yes, From, To) == (Plain(other.Text), other.Yes, other.From, other.To);

    // A browser sends its own kind of line end.
    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();
}
