using System.Diagnostics;

namespace Recruitment.Benchmarks;

/// <summary>A recruiter's lists and searches, signed in, as the archive grows.</summary>
internal static class Lists
{
    private static readonly int[] _sizes = [1_000, 10_000, 100_000];

    private static int _asked;

    public static async Task Measure(Room room, bool names, bool words)
    {
        var data = room.NewFolder();
        await using var seed = new Seed(data);
        await seed.Begin();
        var bare = await room.StartBare();
        Table.Head(
            "Lists and searches of applications, signed in as a recruiter, 25 rows a page",
            "Limit: a bare Razor page of 20 rows, without database, layout or sign-in.",
            "Searches change with every request: beginnings of names, two names, addresses; words that many, few, both or no CVs have.");
        var first = new Dictionary<(string, int), Measured>();
        foreach (var size in _sizes)
        {
            var clock = Stopwatch.StartNew();
            await seed.GrowTo(size);
            Console.Error.WriteLine($"  ({size:#,0} applications made in {clock.Elapsed.TotalSeconds:0} s)");
            var service = await room.StartService(data);
            var early = await Browsers(service, 8, SignIn);
            foreach (var (_, address, _) in Questions(names, words)) await Load.WarmUp(1_500, client => Ask(early[client], address), room.Stop);
            foreach (var clients in (int[])[1, 32])
            {
                var limit = await Ask(bare, clients, null, _ => "/rows", room.Stop);
                foreach (var (what, address, aim) in Questions(names, words))
                {
                    var figure = await Ask(service, clients, SignIn, address, room.Stop);
                    first.TryAdd((what, clients), figure);
                    var slower = size == _sizes[0] ? "" : $"{first[(what, clients)].PerSecond / figure.PerSecond:0.0} times slower than at {_sizes[0]:#,0} (list: 1.3)";
                    Table.Row($"{what}, {size:#,0}", clients, figure, limit, size == _sizes[^1] && clients == 32 ? $"{aim}; {slower}" : slower);
                }
            }

            await service.DisposeAsync();
        }

        await bare.DisposeAsync();
    }

    /// <summary>Signs in through the page, once, before anything is measured.</summary>
    public static async Task SignIn(Client browser)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Client.TokenIn(await browser.Read("/sign-in")),
            ["Input.Email"] = Seed.Email,
            ["Input.Password"] = Seed.Password,
        });
        await browser.Post("/sign-in", form);
        var rows = (await browser.Read("/staff/applications")).Split("app-applications__reference").Length - 1;
        if (rows != 25) throw new InvalidOperationException($"The list shows {rows} rows instead of 25: this would measure something else.");
    }

    private static IEnumerable<(string What, Func<int, string> Address, string Aim)> Questions(bool names, bool words)
    {
        if (names)
        {
            yield return ("list", _ => "/staff/applications", "1,500 a second, p99 40 ms");
            yield return ("search by name", i => $"/staff/applications?q={Uri.EscapeDataString(SeedWords.Names[i % SeedWords.Names.Count])}", "1,500 a second, p99 40 ms");
        }

        if (words) yield return ("search in CVs", i => $"/staff/applications?inCvs=true&q={Uri.EscapeDataString(SeedWords.InCvs[i % SeedWords.InCvs.Count])}", "p99 50 ms");
    }

    private static async Task<Measured> Ask(Child server, int clients, Func<Client, Task>? signIn, Func<int, string> address, CancellationToken stop)
    {
        var browsers = await Browsers(server, clients, signIn);
        return await Load.Run(server, clients, client => Ask(browsers[client], address), stop);
    }

    private static async Task<bool> Ask(Client browser, Func<int, string> address)
    {
        await browser.Get(address(Interlocked.Increment(ref _asked)));
        return true;
    }

    private static async Task<Client[]> Browsers(Child server, int clients, Func<Client, Task>? signIn)
    {
        var first = new Client(server.Address);
        if (signIn is not null) await signIn(first);
        return [.. Enumerable.Range(0, clients).Select(_ => first.Another())];
    }
}
