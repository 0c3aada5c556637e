namespace Recruitment.Benchmarks;

/// <summary>From the start of the process to the first answer of /health/ready, from the built copy.</summary>
internal static class Start
{
    private const int Times = 5;

    public static async Task Measure(Room room)
    {
        var data = room.NewFolder();
        await using (var seed = new Seed(data))
        {
            await seed.Begin();
            await seed.GrowTo(1_000);
        }

        Console.WriteLine();
        Console.WriteLine($"Start to ready, {Times} times each");
        Console.WriteLine();
        Console.WriteLine("| start | quickest s | middle s | slowest s | ms CPU | aim |");
        Console.WriteLine("| --- | --: | --: | --: | --: | --- |");
        await Row("limit: a bare server", room.StartBare);
        await Row("with a database of 1,000 applications", () => room.StartService(data), "3 s");
        await Row("the first start, with nothing there", () => room.StartService(room.NewFolder()));
    }

    private static async Task Row(string what, Func<Task<Child>> start, string aim = "")
    {
        var (seconds, cpu) = (new List<double>(), new List<double>());
        for (var i = 0; i < Times; i++)
        {
            await using var child = await start();
            seconds.Add(child.ReadyAfter.TotalSeconds);
            cpu.Add(child.Processor.TotalMilliseconds);
        }

        seconds.Sort();
        Console.WriteLine($"| {what,-44} | {seconds[0]:0.00} | {seconds[Times / 2]:0.00} | {seconds[^1]:0.00} | {cpu.Order().ElementAt(Times / 2):0} | {aim} |");
    }
}
