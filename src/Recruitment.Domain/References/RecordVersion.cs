namespace Recruitment.Domain.References;

/// <summary>The record as somebody wrote it: our note of the call, then the referee's correction.</summary>
public sealed class RecordVersion
{
    private List<ReferenceAnswer> _answers = [];

    private RecordVersion()
    {
    }

    internal RecordVersion(int number, string by, ActorKind byKind, DateTimeOffset at, IReadOnlyList<ReferenceAnswer> answers) =>
        (Number, By, ByKind, At, _answers) = (number, by, byKind, at, [.. answers]);

    public int Number { get; private set; }

    public string By { get; private set; } = "";

    public ActorKind ByKind { get; private set; }

    public DateTimeOffset At { get; private set; }

    public IReadOnlyList<ReferenceAnswer> Answers => _answers;

    internal void Retype(IReadOnlyList<ReferenceAnswer> answers, DateTimeOffset at) => (_answers, At) = ([.. answers], at);
}
