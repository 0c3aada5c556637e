namespace Recruitment.Benchmarks;

/// <summary>Prints each figure beside its limit of the same run.</summary>
internal static class Table
{
    public static void Head(string title, params string[] remarks)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        foreach (var remark in remarks) Console.WriteLine($"  {remark}");
        Console.WriteLine();
        Console.WriteLine($"| {"",-44} | clients | a second | p50 ms | p99 ms | ms CPU | limit: a second | p99 ms | share of limit | aim |");
        Console.WriteLine("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --- |");
    }

    public static void Row(string what, int clients, Measured figure, Measured? limit = null, string aim = "") => Console.WriteLine(
        $"| {what,-44} | {clients,7} | {figure.PerSecond,8:0} | {figure.Within(0.5),6:0.0} | {figure.Within(0.99),6:0.0} | {figure.CpuEach,6:0.00} | " +
        (limit is null ? $"{"",15} | {"",6} | {"",14} |" : $"{limit.PerSecond,15:0} | {limit.Within(0.99),6:0.0} | {figure.PerSecond / limit.PerSecond,14:0.0%} |") + $" {aim} |");

    /// <summary>A part of the row above: its own times, without a rate of its own.</summary>
    public static void Part(string what, int clients, IReadOnlyList<double> times)
    {
        var sorted = times.Order().ToArray();
        var part = new Measured(TimeSpan.FromSeconds(1), TimeSpan.Zero, sorted);
        Console.WriteLine($"| {"  of which " + what,-44} | {clients,7} | {"",8} | {part.Within(0.5),6:0.0} | {part.Within(0.99),6:0.0} | {"",6} | {"",15} | {"",6} | {"",14} |  |");
    }
}
