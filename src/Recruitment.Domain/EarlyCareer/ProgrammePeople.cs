using Recruitment.Domain.Candidates;

namespace Recruitment.Domain.EarlyCareer;

/// <summary>Who supports and assesses the new social worker. The assessor is a registered social worker. [domain.md 3.1; P26]</summary>
/// <param name="AssessorNumber">The assessor's own number in the register of Social Work England.</param>
public sealed record ProgrammePeople(string Assessor, string AssessorEmail, string Supervisor, string Coordinator, string AssessorNumber)
{
    private static readonly HashSet<string> _titles = ["dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx"];

    /// <summary>As the history keeps them before and after a change.</summary>
    public override string ToString() => $"assessed by {Assessor} ({AssessorEmail}, {AssessorNumber}), supervised by {Supervisor}, co-ordinated by {Coordinator}";

    internal Refusal? Check(string socialWorker)
    {
        if (RegistrationNumber.Parse(AssessorNumber, out _) is { } notANumber) return notANumber;
        return IsOneName(Assessor, socialWorker) ? new NobodyAssessesThemselves() : null;
    }

    internal bool IsAssessor(string name) => IsOneName(Assessor, name);

    /// <summary>Whoever chairs the panel stands outside: it is none of those who teach, assess or co-ordinate, nor the social worker. [domain.md 1.2, 3.1; P28]</summary>
    internal bool Includes(string name) => IsOneName(Assessor, name) || IsOneName(Supervisor, name) || IsOneName(Coordinator, name);

    /// <summary>The same words in any order, titles left out: "Dr Lena Moss" is "Moss, Lena".</summary>
    internal static bool IsOneName(string one, string other) => Parts(one) is { Count: > 0 } parts && parts.SetEquals(Parts(other));

    private static HashSet<string> Parts(string name) => [.. SearchText.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(part => !_titles.Contains(part))];
}
