namespace Attribution;

/// <summary>What an <see cref="IEstimateReader"/> makes of an <see cref="Attribution.Estimate"/>: an interval and the best figure, as doubles.</summary>
/// <remarks>Equal when all members are equal. Decimals are rounded to doubles here, once.</remarks>
public sealed class Reading : IEquatable<Reading>
{
    /// <summary>States a reading.</summary>
    /// <param name="reader">The policy that made it.</param>
    /// <param name="estimate">What was read.</param>
    /// <param name="interval">The values that it leaves possible, in the estimate's unit.</param>
    /// <exception cref="ArgumentException">An argument is null, or the name of <paramref name="reader"/> is blank.</exception>
    public Reading(IEstimateReader reader, Estimate estimate, Interval interval)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(estimate);
        ArgumentException.ThrowIfNullOrWhiteSpace(reader.Name, nameof(reader));
        Reader = reader.Name;
        Estimate = estimate;
        Interval = interval;
    }

    /// <summary>The name of the policy that made the reading.</summary>
    public string Reader { get; }

    /// <summary>What was read.</summary>
    public Estimate Estimate { get; }

    /// <summary>The values that the words leave possible, in the estimate's unit.</summary>
    public Interval Interval { get; }

    /// <summary>The best figure that the words name, or null.</summary>
    public double? Best => Estimate.Best is { } best ? NearestDouble.Of(best) : null;

    /// <summary>The interval between the ends that were stated, each rounded once.</summary>
    internal static Interval StatedEnds(Estimate estimate) => Between(
        estimate.Lower is { } lower ? NearestDouble.Of(lower.Value) : null,
        estimate.Lower?.IsInclusive ?? false,
        estimate.Upper is { } upper ? NearestDouble.Of(upper.Value) : null,
        estimate.Upper?.IsInclusive ?? false);

    /// <summary>The interval between two ends in order, null for one that was not stated; two that round to one double are that point.</summary>
    internal static Interval Between(double? lower, bool lowerInclusive, double? upper, bool upperInclusive)
    {
        double low = lower ?? double.NegativeInfinity, high = upper ?? double.PositiveInfinity;
        return low == high ? Interval.Point(low) : new(low, lowerInclusive, high, upperInclusive);
    }

    /// <inheritdoc/>
    public bool Equals(Reading? other) =>
        other is not null && Reader == other.Reader && Estimate.Equals(other.Estimate) && Interval == other.Interval;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reading);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reader, Estimate, Interval);

    /// <summary>"about 1,100 read as [1050, 1150] (significant digits)".</summary>
    public override string ToString() => $"{Estimate} read as {Interval} ({Reader})";
}
