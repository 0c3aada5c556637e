using Recruitment.Application;

namespace Recruitment.Infrastructure.Templates;

/// <summary>A file of words or data that a council edits is not as it must be: says which file, where, and what to change.</summary>
internal sealed class TemplateFault(string file, IReadOnlyList<string> faults)
    : StartFault($"The service cannot start: {file} has {faults.Count} {(faults.Count == 1 ? "fault" : "faults")}.\n  {string.Join("\n  ", faults)}\nMend the file and start the service again.")
{
    public string File => file;

    public IReadOnlyList<string> Faults => faults;
}
