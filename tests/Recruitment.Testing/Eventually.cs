using System.Diagnostics;
using Shouldly;

namespace Recruitment.Testing;

/// <summary>What happens beside a test, in its own time.</summary>
public static class Eventually
{
    /// <summary>How long a busy machine may take. It is no measure: it only makes a fault an end instead of a wait.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="what">As the fault would name it: "the message is sent".</param>
    /// <param name="isTrue">Asked again and again.</param>
    public static async Task Holds(string what, Func<Task<bool>> isTrue)
    {
        var waiting = Stopwatch.StartNew();
        while (!await isTrue())
        {
            waiting.Elapsed.ShouldBeLessThan(Patience, $"Waited in vain until {what}");
            await Task.Delay(50);
        }
    }
}
