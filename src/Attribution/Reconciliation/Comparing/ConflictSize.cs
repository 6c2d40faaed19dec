using System.Globalization;

namespace Attribution;

/// <summary>How far apart two claims lie: the two values that are nearest to each other, and the distance between them.</summary>
/// <remarks>
/// <para>
/// Of figures with errors the values are the best figures, and the distance is also given in standard deviations. Else they are the nearest
/// ends, as read by the reading that decided: 2,600 and 2,700 as said, "about 1,100" and "more than 3,000" as 1,150 and 3,000. A bound lets
/// the distance be larger, and never smaller.
/// </para>
/// <para>Equal when all members are equal. There is no order: a factor cannot be compared with a difference in another unit.</para>
/// </remarks>
public sealed class ConflictSize : IEquatable<ConflictSize>
{
    /// <summary>A ratio from here on is told as so many times, a smaller one in percent.</summary>
    internal const double LeastTimes = 1.5;

    /// <summary>A smaller ratio is told as a difference: nobody prints "0 % above".</summary>
    private const double LeastPercent = 1.001;

    private readonly bool _isOfEnds;

    internal ConflictSize(
        double lower, double higher, Unit? unit, bool isAtLeast, double? deviations, long pairs, bool isOfEnds = false)
    {
        Lower = lower;
        Higher = higher;
        Unit = unit;
        IsAtLeast = isAtLeast;
        Deviations = deviations;
        Pairs = pairs;
        _isOfEnds = isOfEnds;
    }

    /// <summary>The value of the claim that is the lower.</summary>
    public double Lower { get; }

    /// <summary>The value of the claim that is the higher; not below <see cref="Lower"/>.</summary>
    public double Higher { get; }

    /// <summary>The unit of the two values, or null where none was said.</summary>
    public Unit? Unit { get; }

    /// <summary>Whether one of the values is a bound, so that the distance is at least so large.</summary>
    public bool IsAtLeast { get; }

    /// <summary>The distance, in <see cref="Unit"/>; 0 where two ends meet and are not both included.</summary>
    public double Difference => Higher - Lower;

    /// <summary>
    /// How many times the lower value the higher one is, at least 1; null where the unit is none, or has a zero that is not "nothing", or
    /// one of the values is not above 0.
    /// </summary>
    public double? Ratio => Unit is { IsRatioScale: true } && Lower > 0 && double.IsFinite(Higher / Lower) ? Higher / Lower : null;

    /// <summary>By how many percent the higher value exceeds the lower; null where there is no <see cref="Ratio"/>.</summary>
    public double? Percent => Ratio is { } ratio ? 100 * (ratio - 1) : null;

    /// <summary>
    /// The distance in standard deviations of the difference, before any correction; null where no error is stated, or one of the two is a
    /// figure without an error.
    /// </summary>
    public double? Deviations { get; }

    /// <summary>How many pairs could have been found as far apart, this one included: what the test was corrected for.</summary>
    public long Pairs { get; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(ConflictSize? left, ConflictSize? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(ConflictSize? left, ConflictSize? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ConflictSize? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Lower.Equals(other.Lower)
            && Higher.Equals(other.Higher)
            && Equals(Unit, other.Unit)
            && IsAtLeast == other.IsAtLeast
            && Nullable.Equals(Deviations, other.Deviations)
            && Pairs == other.Pairs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConflictSize);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, Higher, Unit, IsAtLeast, Deviations, Pairs);

    /// <summary>
    /// "at least 2.6 times", "3.8 %", "0.36 m", "3.1σ, one of 45 pairs"; of shares less than 1.5 times apart "6 percentage points". The
    /// same in every culture.
    /// </summary>
    public override string ToString() => InWords(IsAtLeast);

    /// <summary>
    /// The same for a reader who has the figures beside it: "about 250" is 4.5 times "about 50" by the nearest ends, and 5 times as it
    /// stands there, so that the distance of two ends of ranges is at least so large.
    /// </summary>
    internal string InText() => InWords(IsAtLeast || _isOfEnds);

    private string InWords(bool isAtLeast)
    {
        if (Deviations is { } deviations)
        {
            string sigmas = Wording.Sigmas(deviations);
            return Pairs == 1 ? sigmas : string.Create(CultureInfo.InvariantCulture, $"{sigmas}, one of {Pairs:N0} pairs");
        }

        bool arePercent = Unit is not null && Unit.Equals(Attribution.Unit.Percent) && Ratio is null or < LeastTimes;
        string size = Ratio switch
        {
            _ when arePercent => $"{Wording.Range(RealInterval.Point(Rounded(Difference)), null)} percentage points",
            >= 10 and { } ratio => string.Create(CultureInfo.InvariantCulture, $"{ratio:#,0} times"),
            >= LeastTimes and { } ratio => string.Create(CultureInfo.InvariantCulture, $"{ratio:0.0} times"),
            >= 1.1 => string.Create(CultureInfo.InvariantCulture, $"{Percent:0} %"),
            >= LeastPercent => string.Create(CultureInfo.InvariantCulture, $"{Percent:0.##} %"),
            _ => Wording.Range(RealInterval.Point(Rounded(Difference)), Unit),
        };
        return isAtLeast ? $"at least {size}" : size;
    }

    /// <summary>To six digits: a difference of two decimals carries the noise of doubles.</summary>
    private static double Rounded(double value) =>
        double.Parse(value.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>The size of what two statements lie apart; null for answers in words, and where they do not.</summary>
    /// <param name="lower">The statement with the lower value, or the whole that a part exceeds.</param>
    /// <param name="higher">The other.</param>
    /// <param name="isLiteral">Whether the literal reading decided.</param>
    /// <param name="test">How far apart they are in standard deviations, or null.</param>
    internal static ConflictSize? Of(Statement lower, Statement higher, bool isLiteral, SpreadTest? test)
    {
        double low = lower.Spread?.Centre ?? End(lower).Upper, high = higher.Spread?.Centre ?? End(higher).Lower;
        if (!double.IsFinite(low) || !double.IsFinite(high) || low > high) return null;
        bool isTested = test is not null && lower.CanBeTested && higher.CanBeTested;
        return new(
            low,
            high,
            higher.Unit,
            IsBound(lower) || IsBound(higher),
            isTested ? test!.Distance : null,
            test?.Pairs ?? 1,
            lower.Spread is null && higher.Spread is null && !(End(lower).IsPoint && End(higher).IsPoint));

        RealInterval End(Statement statement) => isLiteral ? statement.Literal : statement.Extent;

        static bool IsBound(Statement statement) => statement.Claim.Value is Estimate { IsOneSided: true };
    }
}
