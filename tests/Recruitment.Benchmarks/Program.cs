using System.Globalization;
using Recruitment.Benchmarks;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["bare", var address, var folder]) return await Bare.Run(address, folder);

// For looking at the pages of a full service: it can be started on this folder.
if (args is ["seed", var data, var count])
{
    await using var seed = new Seed(data);
    await seed.Begin();
    await seed.GrowTo(int.Parse(count));
    return 0;
}

// Otherwise the build's own copy is measured; --service names the folder of a published one.
if (args is ["--service", var copy, ..]) (Child.Service, args) = (Path.GetFullPath(Path.Combine(copy, Path.GetFileName(Child.Service))), args[2..]);

string[] known = ["submissions", "lists", "words", "memory", "start"];
var asked = args is [] or ["all"] ? known : args;
if (asked.Except(known).Any())
{
    await Console.Error.WriteLineAsync($"Say which to measure: all, or some of {string.Join(", ", known)}.");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};
await using var room = new Room(stop.Token);
Machine.Describe();
try
{
    if (asked.Contains("submissions")) await Submissions.Measure(room);
    if (asked.Contains("lists") || asked.Contains("words")) await Lists.Measure(room, names: asked.Contains("lists"), words: asked.Contains("words"));
    if (asked.Contains("memory")) await Memory.Measure(room);
    if (asked.Contains("start")) await Start.Measure(room);
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    return 1;
}

Machine.DescribeLoad("at the end");
return 0;
