using System.Text;
using Recruitment.Domain.JobApplications;
using Recruitment.Testing;

namespace Recruitment.Domain.Tests.JobApplications;

public sealed class LifecycleMatrixTests
{
    /// <summary>Every pair of status and action, printed so that somebody who runs the service can read what may be done when.</summary>
    [Fact]
    public void Every_pair_of_status_and_action_leads_where_it_was_agreed()
    {
        var matrix = new StringBuilder();
        foreach (var status in Enum.GetValues<ApplicationStatus>())
        {
            matrix.AppendLine($"{status}{(status.IsEnding() ? " (an ending)" : "")}");
            foreach (var action in Enum.GetValues<ApplicationAction>())
                matrix.AppendLine($"    {action,-22} {Words(status, action)}");
            matrix.AppendLine();
        }

        Snapshot.Verify(matrix.ToString());
    }

    private static string Words(ApplicationStatus status, ApplicationAction action)
    {
        // A status that nothing else leads to shows where an undoing goes back to what was before.
        var (next, other) = (Lifecycle.Next(status, action, ApplicationStatus.Booked), Lifecycle.Next(status, action, ApplicationStatus.Invited));
        return next is null ? "-" : next == other ? $"-> {next}" : "-> back to what it was before";
    }
}
