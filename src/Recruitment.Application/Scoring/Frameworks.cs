using Recruitment.Domain.Scoring;

namespace Recruitment.Application.Scoring;

/// <summary>The values framework of the council: the file's newest version, and any version that was ever used.</summary>
public interface IFrameworks
{
    /// <summary>What the file says now. Checked when the service starts.</summary>
    Framework Current { get; }

    /// <summary>The text of the current version, as it is kept for good once somebody is rated by it.</summary>
    string CurrentText { get; }

    /// <summary>A version from its kept text.</summary>
    Framework Read(string text);
}
