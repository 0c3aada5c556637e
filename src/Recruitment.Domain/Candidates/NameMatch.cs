namespace Recruitment.Domain.Candidates;

/// <summary>How well two names agree, in the bands of DfE's own register check. [domain.md 2.1; P6]</summary>
public enum NameMatchBand
{
    Fail,
    Poor,
    Average,
    Good,
    VeryGood,
    Exact,
}

/// <summary>
/// Compares names as the register check does: the mean of Levenshtein and Jaro-Winkler similarity over the parts of each name in alphabetical order. A prompt for a
/// person to look, never a verdict: people marry, and write their names in another order. [domain.md 2.1; P6]
/// </summary>
public static class NameMatch
{
    /// <summary>0 (nothing in common) to 100 (the same parts, whatever their order, case and accents). Two empty names agree on nothing.</summary>
    public static double Percent(string one, string other)
    {
        var (a, b) = (Sorted(one), Sorted(other));
        if (a.Length == 0 || b.Length == 0) return 0;
        return a == b ? 100 : 100 * (Levenshtein(a, b) + JaroWinkler(a, b)) / 2;
    }

    /// <summary>Fail below 20, poor below 40, average below 60, good below 80, very good below 100, exact at 100.</summary>
    public static NameMatchBand Band(string one, string other) => Percent(one, other) switch
    {
        < 20 => NameMatchBand.Fail,
        < 40 => NameMatchBand.Poor,
        < 60 => NameMatchBand.Average,
        < 80 => NameMatchBand.Good,
        < 100 => NameMatchBand.VeryGood,
        _ => NameMatchBand.Exact,
    };

    private static string Sorted(string name) => string.Join(' ', SearchText.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    /// <summary>1 - distance / length of the longer.</summary>
    private static double Levenshtein(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return 1 - ((double)row[b.Length] / Math.Max(a.Length, b.Length));
    }

    /// <summary>Jaro's similarity, raised by a tenth of what is missing for each of the first four letters in common (Winkler).</summary>
    private static double JaroWinkler(string a, string b)
    {
        var window = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        var taken = new bool[b.Length];
        var inA = new List<char>();
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = Math.Max(0, i - window); j < Math.Min(b.Length, i + window + 1); j++)
            {
                if (taken[j] || a[i] != b[j]) continue;
                taken[j] = true;
                inA.Add(a[i]);
                break;
            }
        }

        if (inA.Count == 0) return 0;
        var inB = b.Where((_, j) => taken[j]);
        double matches = inA.Count;
        var outOfOrder = inA.Zip(inB).Count(pair => pair.First != pair.Second) / 2;
        var jaro = ((matches / a.Length) + (matches / b.Length) + ((matches - outOfOrder) / matches)) / 3;
        var prefix = a.Zip(b).Take(4).TakeWhile(pair => pair.First == pair.Second).Count();
        return jaro + (prefix * 0.1 * (1 - jaro));
    }
}
