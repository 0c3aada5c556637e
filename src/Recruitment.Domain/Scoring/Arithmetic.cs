using System.Globalization;

namespace Recruitment.Domain.Scoring;

/// <summary>The standard written out so that anybody can do the sum again by hand; kept with the decision as it was read.</summary>
public static class Arithmetic
{
    /// <summary>"Group discussion: (3 + 4) ÷ 2 = 3.50".</summary>
    public static string Of(CellScore cell)
    {
        var sum = cell.Score is { } score ? Mean([.. cell.Counted.Select(r => r.ToString(CultureInfo.InvariantCulture))], score) : "not seen, left out";
        var rated = cell.Ratings.Count > 0 ? $"; rated {string.Join(" and ", cell.Ratings)}" : "";
        var unseen = cell.Given.Count(g => g.Rating is null) is var count and > 0 && cell.Score is not null ? $"; {count} did not see it" : "";
        return cell.Agreed switch
        {
            null => $"{cell.Exercise.Name}: {sum}{unseen}",
            { Rating: { } agreed } => $"{cell.Exercise.Name}: agreed {agreed}{rated}{unseen}",
            _ => $"{cell.Exercise.Name}: left out by agreement{rated}",
        };
    }

    /// <summary>"(3.50 + 3.00) ÷ 2 = 3.25, at least 3.00: met".</summary>
    public static string Of(ValueScore value)
    {
        var sum = Mean([.. value.Cells.Select(c => c.Score).OfType<Fraction>().Select(s => s.ToString())], value.Score ?? default);
        return value.Outcome switch
        {
            ValueOutcome.NotSeen => "nobody saw it in any exercise: a substitute exercise is needed",
            ValueOutcome.Met => $"{sum}, at least {value.Line}: met",
            ValueOutcome.BelowTheLine => $"{sum}, below {value.Line}: not met",
            ValueOutcome.BarredByARating => $"{sum}, but there is a rating of 1 and this value must be passed: not met",
            ValueOutcome.BarredByAConcern => $"{sum}, but a concern stands: not met",
        };
    }

    public static string Of(StandardResult result) => result.IsMet switch
    {
        null => "Cannot be said: a value was not seen.",
        true => $"Every value is at least {result.Line}: the standard is met.",
        false => $"{string.Join(", ", result.Values.Where(v => v.Outcome != ValueOutcome.Met).Select(v => v.Value.Name))}: the standard is not met yet.",
    };

    /// <summary>The whole of it, a line each.</summary>
    public static string Record(StandardResult result) => string.Join('\n',
        [.. result.Values.SelectMany(v => v.Cells.Select(c => "  " + Of(c)).Prepend($"{v.Value.Name}: {Of(v)}")), Of(result)]);

    private static string Mean(List<string> parts, Fraction mean) => parts.Count == 1 ? parts[0] : $"({string.Join(" + ", parts)}) ÷ {parts.Count} = {mean}";
}
