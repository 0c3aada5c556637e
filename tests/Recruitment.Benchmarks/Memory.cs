namespace Recruitment.Benchmarks;

/// <summary>How much memory the service has: after a start with nothing to do, and while everybody comes at once.</summary>
internal static class Memory
{
    private static readonly TimeSpan _settles = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _busy = TimeSpan.FromSeconds(8);

    public static async Task Measure(Room room)
    {
        var data = room.NewFolder();
        await using (var seed = new Seed(data))
        {
            await seed.Begin();
            await seed.GrowTo(10_000);
        }

        var service = await room.StartService(data);
        Console.WriteLine();
        Console.WriteLine("Memory of the service, 10,000 applications");
        Console.WriteLine();
        Console.WriteLine("| when | working set MB | private MB | aim |");
        Console.WriteLine("| --- | --: | --: | --- |");
        await Task.Delay(_settles, room.Stop);
        Row("idle, a quarter of a minute after the start", service.Megabytes, "200 MB");
        using var over = new CancellationTokenSource();
        var watching = Highest(service, over.Token);
        await Submissions.Both(service, 32, _busy, room.Stop);
        await over.CancelAsync();
        Row("highest, 32 candidates sending CVs", await watching);
        await Task.Delay(_settles, room.Stop);
        Row("a quarter of a minute later", service.Megabytes);
        await service.DisposeAsync();
    }

    private static void Row(string when, (double WorkingSet, double Private) megabytes, string aim = "") =>
        Console.WriteLine($"| {when,-44} | {megabytes.WorkingSet,6:0} | {megabytes.Private,6:0} | {aim} |");

    private static async Task<(double WorkingSet, double Private)> Highest(Child service, CancellationToken over)
    {
        var highest = service.Megabytes;
        while (!over.IsCancellationRequested)
        {
            var now = service.Megabytes;
            highest = (Math.Max(highest.WorkingSet, now.WorkingSet), Math.Max(highest.Private, now.Private));
            await Task.Delay(250, CancellationToken.None);
        }

        return highest;
    }
}
