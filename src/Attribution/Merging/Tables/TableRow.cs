using System.Globalization;

namespace Attribution;

/// <summary>What one reading puts into a row of a <see cref="ReadingTable"/>, or the reason why it has no row.</summary>
/// <remarks>Equal when numbers and obstacle are equal. <c>default</c> is the row of the value 0.</remarks>
public readonly record struct TableRow
{
    private TableRow(double first, double second, Finding? obstacle) => (First, Second, Obstacle) = (first, second, obstacle);

    /// <summary>The value, or the lower end of an interval; 0 where there is an obstacle.</summary>
    public double First { get; }

    /// <summary>
    /// The variance, or the upper end of an interval, or the share that a value has of its origin; 0 of a value alone, and where there is
    /// an obstacle.
    /// </summary>
    public double Second { get; }

    /// <summary>Why the reading has no row; null where it has one.</summary>
    public Finding? Obstacle { get; }

    /// <summary>The row of a value in a table of values.</summary>
    /// <param name="value">The value, finite.</param>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public static TableRow OfValue(double value) =>
        double.IsFinite(value) ? new(value, 0, null) : throw Refused(nameof(value), $"The value is {value}; a value is a finite number.");

    /// <summary>The row of a value that shares its origin with others, for a median, in which they share its mass.</summary>
    /// <param name="value">The value, finite.</param>
    /// <param name="share">How much of its origin it is: above 0, up to 1.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static TableRow OfValue(double value, double share) =>
        share is > 0 and <= 1
            ? new(OfValue(value).First, share, null)
            : throw Refused(nameof(share), $"The share is {share}; a share of an origin is above 0 and at most 1.");

    /// <summary>The row of a value with its variance in a table with variances.</summary>
    /// <param name="value">
    /// The value, or its natural logarithm: finite. In a table of logarithms −∞ stands for a number that has no logarithm; its topic is
    /// then refused (<see cref="MergeStatus.NotPositive"/>).
    /// </param>
    /// <param name="variance">The variance, finite and above 0.</param>
    /// <exception cref="ArgumentException">A number is out of its range.</exception>
    public static TableRow OfVariance(double value, double variance)
    {
        if (double.IsNaN(value) || double.IsPositiveInfinity(value))
        {
            throw Refused(nameof(value), $"The value is {value}; a value is a finite number, or -Infinity for the logarithm of 0.");
        }

        return variance > 0 && double.IsFinite(variance)
            ? new(value, variance, null)
            : throw Refused(nameof(variance), $"The variance is {variance}; a variance is finite and above 0.");
    }

    /// <summary>The row of a closed interval in a table of intervals.</summary>
    /// <param name="lower">The lower end; −∞ where none is stated.</param>
    /// <param name="upper">The upper end, not below the lower one; +∞ where none is stated.</param>
    /// <exception cref="ArgumentException">An end is NaN, infinite on its inner side, or the ends are in the wrong order.</exception>
    public static TableRow OfInterval(double lower, double upper) =>
        lower <= upper && lower < double.PositiveInfinity && upper > double.NegativeInfinity
            ? new(lower, upper, null)
            : throw Refused(
                nameof(lower),
                $"The ends are {lower} and {upper}; a lower end is not above its upper end, and only an unstated end is infinite.");

    /// <summary>No row.</summary>
    /// <param name="obstacle">Why.</param>
    public static TableRow None(Finding obstacle)
    {
        ArgumentNullException.ThrowIfNull(obstacle);
        return new(0, 0, obstacle);
    }

    /// <summary>Such as "1100, 2500", or "no row: A one-sided bound has no variance. … [one-sided]".</summary>
    public override string ToString() =>
        Obstacle is null ? string.Create(CultureInfo.InvariantCulture, $"{First:G6}, {Second:G6}") : $"no row: {Obstacle}";

    private static ArgumentException Refused(string parameter, FormattableString sentence) =>
        new(sentence.ToString(CultureInfo.InvariantCulture), parameter);
}
