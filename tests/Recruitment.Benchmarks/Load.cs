using System.Diagnostics;

namespace Recruitment.Benchmarks;

/// <param name="Cpu">The server's processor time while it lasted.</param>
/// <param name="Milliseconds">Each one's time, in rising order.</param>
internal sealed record Measured(TimeSpan Took, TimeSpan Cpu, double[] Milliseconds)
{
    public double PerSecond => Milliseconds.Length / Took.TotalSeconds;

    public double CpuEach => Cpu.TotalMilliseconds / Math.Max(1, Milliseconds.Length);

    public double Within(double share) => Milliseconds.Length == 0 ? double.NaN : Milliseconds[Math.Min(Milliseconds.Length - 1, (int)(Milliseconds.Length * share))];
}

/// <summary>So many clients, each sending its next as soon as the last is answered, for some seconds or until there is nothing left to do.</summary>
internal static class Load
{
    public static readonly TimeSpan Usual = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(1);

    /// <summary>What runs for the first time is compiled meanwhile, and slow for that reason: enough of it that the compiler has done, or as much as time allows.</summary>
    public static async Task WarmUp(int atLeast, Func<int, Task<bool>> next, CancellationToken stop)
    {
        var done = 0;
        await Run(8, async client => Interlocked.Increment(ref done) <= atLeast && await next(client), TimeSpan.FromSeconds(30), stop);
    }

    /// <param name="next">Does one, as this client; false when there is nothing left.</param>
    public static async Task<Measured> Run(Child server, int clients, Func<int, Task<bool>> next, CancellationToken stop, TimeSpan? lasts = null, bool warmUp = true)
    {
        if (warmUp) await Run(clients, next, _warmUp, stop);
        var (before, clock) = (server.Processor, Stopwatch.StartNew());
        var times = await Run(clients, next, lasts ?? Usual, stop);
        var took = clock.Elapsed;
        Array.Sort(times);
        return new Measured(took, server.Processor - before, times);
    }

    private static async Task<double[]> Run(int clients, Func<int, Task<bool>> next, TimeSpan lasts, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            var times = new List<double>();
            while (clock.Elapsed < lasts && !stop.IsCancellationRequested)
            {
                var start = Stopwatch.GetTimestamp();
                if (!await next(client)) break;
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            return times;
        })));
        stop.ThrowIfCancellationRequested();
        return [.. all.SelectMany(t => t)];
    }
}
