using System.Runtime.InteropServices;

namespace Recruitment.Benchmarks;

/// <summary>Says on what it was measured, so that two tables can be compared or seen not to be.</summary>
internal static class Machine
{
    public static void Describe()
    {
        Console.WriteLine($"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processors, shared with the load.");
#if DEBUG
        Console.WriteLine("This is a Debug build: no figure below means anything. Use -c Release.");
#endif
        DescribeLoad("at the start");
        Console.WriteLine("\"ms CPU\" is the service's own processor time for one: it says more than the rest where others use the machine, too.");
    }

    public static void DescribeLoad(string when)
    {
        const string path = "/proc/loadavg";
        if (File.Exists(path)) Console.WriteLine($"Load of the machine {when}: {File.ReadAllText(path).Trim()}");
    }
}
