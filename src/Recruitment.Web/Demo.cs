using System.Globalization;
using Recruitment.Infrastructure.Demo;

namespace Recruitment.Web;

/// <summary>
/// `--demo`: an invented council's data in a folder of its own, mail kept in files, and no authenticator needed to sign in. `--clock 2027-03-27T22:30:00Z` starts it at
/// another moment; without the demo that is refused, because real promises run on real time.
/// </summary>
internal sealed record Demo(DateTimeOffset? Clock)
{
    private static readonly Dictionary<string, string?> _settings = new(StringComparer.Ordinal)
    {
        ["Recruitment:CouncilName"] = "Northfield Council",
        ["Recruitment:DataFolder"] = Path.Combine("data", "demo"),
        ["Recruitment:RequireSecondFactor"] = "false",
        ["Recruitment:Mail:Transport"] = "Folder",
        ["Recruitment:ShowInbox"] = "true",
    };

    public TimeProvider Time { get; } = Clock is { } moment ? new DemoClock(moment) : TimeProvider.System;

    /// <summary>Takes the demo's own words out of the command line; the rest goes to ASP.NET as usual.</summary>
    public static (Demo? Demo, string[] Others, string? Fault) Read(string[] args)
    {
        var rest = args.ToList();
        var wanted = rest.Remove("--demo");
        var at = rest.IndexOf("--clock");
        if (at < 0) return (wanted ? new Demo((DateTimeOffset?)null) : null, [.. rest], null);

        var said = rest.ElementAtOrDefault(at + 1);
        rest.RemoveRange(at, Math.Min(2, rest.Count - at));
        if (!wanted) return (null, [.. rest], "--clock is for demonstrations only: add --demo, or leave it out.");
        return DateTimeOffset.TryParse(said, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? (new Demo(moment), [.. rest], null)
            : (null, [.. rest], "--clock needs a moment like 2027-03-27T22:30:00Z.");
    }

    /// <summary>Under what the command line and the environment say, so that both can still choose another folder or port.</summary>
    public static void Settle(ConfigurationManager configuration)
    {
        var settings = new Dictionary<string, string?>(_settings, StringComparer.Ordinal);
        // Served at another address, its letters lead there too.
        if (Uri.TryCreate(configuration["urls"]?.Split(';')[0], UriKind.Absolute, out var address)) settings["Recruitment:PublicAddress"] = address.GetLeftPart(UriPartial.Authority);
        configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource { InitialData = settings });
    }

    public async Task Load(IConfiguration configuration)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        if (await DemoLoader.Load(configuration, Time.GetUtcNow())) Console.WriteLine($"Loaded the demo in {watch.Elapsed.TotalSeconds:0} seconds.");
    }

    public static void Greet(IEnumerable<string> addresses)
    {
        Console.WriteLine();
        foreach (var address in addresses) Console.WriteLine($"The demo is at {address}");
        Console.WriteLine($"Staff sign in at /sign-in; everybody's password is {DemoLoader.Password}");
        foreach (var (name, email, roles) in DemoLoader.SignIns) Console.WriteLine($"  {email ?? "(day pass)",-32} {name}, {roles}");
        Console.WriteLine();
    }
}
