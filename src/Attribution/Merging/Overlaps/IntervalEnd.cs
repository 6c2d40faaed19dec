namespace Attribution.Merging;

/// <summary>One end of one interval, ordered as a sweep from left to right must meet them.</summary>
/// <remarks>
/// At the same value an open upper end comes first (it lies just below the value), then closed lower ends, then closed upper ends, then
/// open lower ends (just above the value). So [a, 3] is still open when [3, b] starts, and (−∞, 3) has ended before (3, ∞) starts,
/// without any tolerance.
/// </remarks>
internal readonly struct IntervalEnd(double value, bool isUpper, bool inclusive, int index) : IComparable<IntervalEnd>
{
    private readonly byte _rank = (byte)(isUpper ? (inclusive ? 2 : 0) : (inclusive ? 1 : 3));

    public double Value { get; } = value;

    public int Index { get; } = index;

    public bool IsUpper => (_rank & 1) == 0;

    public bool Inclusive => _rank is 1 or 2;

    /// <summary>Whether the end lies just above <see cref="Value"/> rather than just below it.</summary>
    public bool IsAbove => _rank >= 2;

    /// <summary>The interval from a lower end to an upper end.</summary>
    public static RealInterval Between(in IntervalEnd lower, in IntervalEnd upper) =>
        new(lower.Value, lower.Inclusive, upper.Value, upper.Inclusive);

    public int CompareTo(IntervalEnd other)
    {
        int byValue = Value.CompareTo(other.Value);
        return byValue != 0 ? byValue : _rank.CompareTo(other._rank);
    }
}
