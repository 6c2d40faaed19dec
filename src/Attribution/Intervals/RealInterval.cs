namespace Attribution;

/// <summary>
/// A non-empty interval of real numbers, each end included or not, or not stated at all.
/// </summary>
/// <remarks>
/// <para>An end that is not stated is −∞ below and +∞ above; it is never included. <c>default</c> is (−∞, ∞): no end is
/// stated.</para>
/// <para>Two intervals are equal when they hold the same numbers: [0, 1] and [−0, 1] are equal, [0, 1) and [0, 1] are not. Intervals
/// have no order.</para>
/// </remarks>
public readonly partial struct RealInterval : IEquatable<RealInterval>
{
    // The flags, not the doubles, say which ends are stated, so that the all-zero value is the whole line.
    private readonly double _lower;
    private readonly double _upper;
    private readonly Ends _ends;

    /// <summary>The interval between two ends.</summary>
    /// <param name="lower">The lower end; −∞ when none is stated.</param>
    /// <param name="lowerInclusive">Whether <paramref name="lower"/> itself belongs to the interval; ignored at −∞.</param>
    /// <param name="upper">The upper end; +∞ when none is stated.</param>
    /// <param name="upperInclusive">Whether <paramref name="upper"/> itself belongs to the interval; ignored at +∞.</param>
    /// <exception cref="ArgumentException">
    /// An end is NaN, the lower end is +∞, the upper end is −∞, or no number lies between the ends.
    /// </exception>
    public RealInterval(double lower, bool lowerInclusive, double upper, bool upperInclusive)
    {
        if (!HoldsNumbers(lower, lowerInclusive, upper, upperInclusive)) ThrowEmpty(lower, lowerInclusive, upper, upperInclusive);
        if (lower > double.NegativeInfinity)
        {
            _lower = lower + 0.0; // −0 becomes 0
            _ends |= lowerInclusive ? Ends.LowerStated | Ends.LowerInclusive : Ends.LowerStated;
        }

        if (upper < double.PositiveInfinity)
        {
            _upper = upper + 0.0;
            _ends |= upperInclusive ? Ends.UpperStated | Ends.UpperInclusive : Ends.UpperStated;
        }
    }

    [Flags]
    private enum Ends : byte
    {
        None = 0,
        LowerStated = 1,
        LowerInclusive = 2,
        UpperStated = 4,
        UpperInclusive = 8,
    }

    /// <summary>(−∞, ∞): every number, nothing stated. The same as <c>default</c>.</summary>
    public static RealInterval All => default;

    /// <summary>The lower end, −∞ when none is stated.</summary>
    public double Lower => HasLower ? _lower : double.NegativeInfinity;

    /// <summary>The upper end, +∞ when none is stated.</summary>
    public double Upper => HasUpper ? _upper : double.PositiveInfinity;

    /// <summary>Whether <see cref="Lower"/> itself belongs to the interval; false at −∞.</summary>
    public bool LowerInclusive => (_ends & Ends.LowerInclusive) != 0;

    /// <summary>Whether <see cref="Upper"/> itself belongs to the interval; false at +∞.</summary>
    public bool UpperInclusive => (_ends & Ends.UpperInclusive) != 0;

    /// <summary>Whether a lower end is stated.</summary>
    public bool HasLower => (_ends & Ends.LowerStated) != 0;

    /// <summary>Whether an upper end is stated.</summary>
    public bool HasUpper => (_ends & Ends.UpperStated) != 0;

    /// <summary>Whether both ends are stated.</summary>
    public bool IsBounded => HasLower && HasUpper;

    /// <summary>Whether the interval is one number.</summary>
    public bool IsPoint => IsBounded && _lower == _upper;

    /// <summary>
    /// <see cref="Upper"/> − <see cref="Lower"/>: 0 for a point, +∞ when an end is not stated or the difference overflows.
    /// </summary>
    public double Width => Upper - Lower;

    /// <summary>Whether two intervals hold the same numbers.</summary>
    public static bool operator ==(RealInterval left, RealInterval right) => left.Equals(right);

    /// <summary>Whether two intervals hold different numbers.</summary>
    public static bool operator !=(RealInterval left, RealInterval right) => !left.Equals(right);

    /// <summary>[<paramref name="lower"/>, <paramref name="upper"/>], both ends included.</summary>
    /// <exception cref="ArgumentException">The ends are NaN or out of order.</exception>
    public static RealInterval Closed(double lower, double upper) => new(lower, true, upper, true);

    /// <summary>(<paramref name="lower"/>, <paramref name="upper"/>), neither end included.</summary>
    /// <exception cref="ArgumentException">The ends are NaN, equal or out of order.</exception>
    public static RealInterval Open(double lower, double upper) => new(lower, false, upper, false);

    /// <summary>[<paramref name="value"/>, <paramref name="value"/>], one number.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is NaN or infinite.</exception>
    public static RealInterval Point(double value) => new(value, true, value, true);

    /// <summary>[<paramref name="lower"/>, ∞).</summary>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is NaN or +∞.</exception>
    public static RealInterval AtLeast(double lower) => new(lower, true, double.PositiveInfinity, false);

    /// <summary>(<paramref name="lower"/>, ∞).</summary>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is NaN or +∞.</exception>
    public static RealInterval MoreThan(double lower) => new(lower, false, double.PositiveInfinity, false);

    /// <summary>(−∞, <paramref name="upper"/>].</summary>
    /// <exception cref="ArgumentException"><paramref name="upper"/> is NaN or −∞.</exception>
    public static RealInterval AtMost(double upper) => new(double.NegativeInfinity, false, upper, true);

    /// <summary>(−∞, <paramref name="upper"/>).</summary>
    /// <exception cref="ArgumentException"><paramref name="upper"/> is NaN or −∞.</exception>
    public static RealInterval LessThan(double upper) => new(double.NegativeInfinity, false, upper, false);

    /// <summary>Whether <paramref name="value"/> lies in the interval; an infinity or NaN never does.</summary>
    public bool Contains(double value) =>
        double.IsFinite(value)
        && (value > Lower || (value == Lower && LowerInclusive))
        && (value < Upper || (value == Upper && UpperInclusive));

    /// <summary>Whether every number of <paramref name="other"/> lies in this interval.</summary>
    public bool Contains(RealInterval other) => Intersection(other) == other;

    /// <summary>Whether at least one number lies in both intervals: [1, 2] meets [2, 3]; (−∞, 2) and (2, ∞) do not meet.</summary>
    public bool Intersects(RealInterval other) => StartsBeforeEndOf(other) && other.StartsBeforeEndOf(this);

    /// <summary>The numbers that lie in both intervals, or null when there is none.</summary>
    public RealInterval? Intersection(RealInterval other)
    {
        if (!Intersects(other)) return null;
        bool mineStartsLater = Lower > other.Lower || (Lower == other.Lower && !LowerInclusive);
        bool mineEndsSooner = Upper < other.Upper || (Upper == other.Upper && !UpperInclusive);
        return Between(mineStartsLater ? this : other, mineEndsSooner ? this : other);
    }

    /// <summary>The smallest interval that holds every number of both.</summary>
    public RealInterval Hull(RealInterval other)
    {
        bool mineStartsSooner = Lower < other.Lower || (Lower == other.Lower && LowerInclusive);
        bool mineEndsLater = Upper > other.Upper || (Upper == other.Upper && UpperInclusive);
        return Between(mineStartsSooner ? this : other, mineEndsLater ? this : other);
    }

    /// <inheritdoc/>
    public bool Equals(RealInterval other) => _ends == other._ends && _lower.Equals(other._lower) && _upper.Equals(other._upper);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RealInterval other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_lower, _upper, _ends);

    private static RealInterval Between(RealInterval start, RealInterval end) =>
        new(start.Lower, start.LowerInclusive, end.Upper, end.UpperInclusive);

    private static bool HoldsNumbers(double lower, bool lowerInclusive, double upper, bool upperInclusive) =>
        lower < upper || (lower == upper && lowerInclusive && upperInclusive && double.IsFinite(lower));

    private bool StartsBeforeEndOf(RealInterval other) =>
        Lower < other.Upper || (Lower == other.Upper && LowerInclusive && other.UpperInclusive);
}
