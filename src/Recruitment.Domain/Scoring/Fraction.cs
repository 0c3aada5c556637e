using System.Globalization;

namespace Recruitment.Domain.Scoring;

/// <summary>
/// An exact score. Means of means by threes and sevens have no exact decimal, and a person must not miss the line by a rounding: three exercises at 7/3, 10/3 and 10/3 are 3 and
/// nothing less.
/// </summary>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly long _over;

    public Fraction(long top, long over)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(over);
        var shared = Shared(Math.Abs(top), over);
        (Top, _over) = (top / shared, over / shared);
    }

    public long Top { get; }

    public long Over => _over == 0 ? 1 : _over;

    public static Fraction Of(decimal number)
    {
        var over = 1L;
        while (number != decimal.Truncate(number)) (number, over) = (number * 10, over * 10);
        return new Fraction((long)number, over);
    }

    /// <summary>The mean; nothing has none.</summary>
    public static Fraction? Mean(IReadOnlyCollection<Fraction> scores) =>
        scores.Count == 0 ? null : scores.Aggregate((a, b) => a + b) is var sum ? new Fraction(sum.Top, checked(sum.Over * scores.Count)) : null;

    public static Fraction operator +(Fraction a, Fraction b) => new(checked((a.Top * b.Over) + (b.Top * a.Over)), checked(a.Over * b.Over));

    public static Fraction operator -(Fraction a, Fraction b) => a + new Fraction(-b.Top, b.Over);

    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

    public static implicit operator Fraction(int whole) => new(whole, 1);

    public Fraction Abs() => new(Math.Abs(Top), Over);

    public int CompareTo(Fraction other) => checked(Top * other.Over).CompareTo(checked(other.Top * Over));

    public bool Equals(Fraction other) => Top == other.Top && Over == other.Over;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Top, Over);

    /// <summary>Two decimals, "2.67"; three where two would show a line that is not reached, so that 2.995 never reads as 3.00.</summary>
    public override string ToString()
    {
        var exact = (decimal)Top / Over;
        var shown = Math.Round(exact, 2, MidpointRounding.AwayFromZero);
        if (shown != exact && shown * 20 == decimal.Truncate(shown * 20)) shown = decimal.Truncate(exact * 1000) / 1000;
        return shown.ToString("0.00#", CultureInfo.InvariantCulture);
    }

    private static long Shared(long a, long b) => b == 0 ? Math.Max(a, 1) : Shared(b, a % b);
}
