using System.Globalization;

namespace Attribution;

/// <summary>
/// What an <see cref="IEstimateReader"/> makes of an <see cref="Attribution.Estimate"/>: an interval, the best figure, and a
/// distribution where the words support one, as doubles.
/// </summary>
/// <remarks>Equal when all members are equal. Decimals are converted to the nearest double exactly once, here.</remarks>
public sealed class Reading : IEquatable<Reading>
{
    /// <summary>States a reading.</summary>
    /// <param name="reader">The policy that made it.</param>
    /// <param name="estimate">What was read.</param>
    /// <param name="interval">The values that it leaves possible, in the estimate's unit.</param>
    /// <param name="distribution">
    /// How probable they are, in the estimate's unit, or null where the policy draws no distribution from the words.
    /// </param>
    /// <param name="origin">
    /// Where <paramref name="distribution"/> comes from; <see cref="VarianceOrigin.None"/> without one.
    /// </param>
    /// <exception cref="ArgumentException">
    /// An argument is null, or the name of <paramref name="reader"/> is blank; a distribution without an origin, or an origin without a
    /// distribution; a distribution for an estimate that varies, whose ends are limits of what varies and not of what is uncertain; or a
    /// distribution wholly outside <paramref name="interval"/>.
    /// </exception>
    public Reading(
        IEstimateReader reader,
        Estimate estimate,
        RealInterval interval,
        Distribution? distribution = null,
        VarianceOrigin origin = VarianceOrigin.None)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(estimate);
        Argument.NotBlank(reader.Name, nameof(reader));
        Argument.Defined(origin);

        if (distribution is not null)
        {
            ThrowIfUnfit(estimate, interval, distribution, origin);
        }
        else if (origin != VarianceOrigin.None)
        {
            throw new ArgumentException(
                Printable.Message($"The origin is {origin}, but there is no distribution; give one, or the origin None."), nameof(origin));
        }

        Reader = reader.Name;
        Estimate = estimate;
        Interval = interval;
        Distribution = distribution;
        Origin = origin;
    }

    /// <summary>The name of the policy that made the reading, with its parameters.</summary>
    public string Reader { get; }

    /// <summary>What was read.</summary>
    public Estimate Estimate { get; }

    /// <summary>The values that the words leave possible, in the estimate's unit.</summary>
    public RealInterval Interval { get; }

    /// <summary>
    /// How probable the values are, in the estimate's unit, or null. It may reach beyond <see cref="Interval"/>: a 95 % range is not a hard
    /// bound.
    /// </summary>
    public Distribution? Distribution { get; }

    /// <summary>Where <see cref="Distribution"/> comes from; <see cref="VarianceOrigin.None"/> when there is none.</summary>
    public VarianceOrigin Origin { get; }

    /// <summary>The best figure that the words name, or null. It need not be the mean of <see cref="Distribution"/>.</summary>
    public double? Best => Estimate.Best is { } best ? NearestDouble.Of(best) : null;

    /// <summary>Whether two readings are equal in all members, or both are null.</summary>
    public static bool operator ==(Reading? left, Reading? right) =>
        ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>Whether two readings differ in a member, or one of them is null.</summary>
    public static bool operator !=(Reading? left, Reading? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Reading? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Reader == other.Reader
            && Estimate.Equals(other.Estimate)
            && Interval == other.Interval
            && Distribution == other.Distribution
            && Origin == other.Origin);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Reading);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reader, Estimate, Interval, Distribution, Origin);

    /// <summary>
    /// "about 1,100 read as [1050, 1150], uniform (lower 1050, upper 1150), assumed (significant digits)": the same in every culture.
    /// </summary>
    public override string ToString()
    {
        string read = string.Create(CultureInfo.InvariantCulture, $"{Estimate} read as {Interval}");
        return Distribution is null ? $"{read} ({Reader})" : $"{read}, {Distribution}, {Origin.ToString().ToLowerInvariant()} ({Reader})";
    }

    /// <summary>Whether no part of a distribution lies within an interval. The mode decides nearly always, and costs less.</summary>
    internal static bool IsOutside(RealInterval interval, Distribution distribution) =>
        !interval.Contains(distribution.Mode)
        && (distribution.Cdf(interval.Upper) == 0 || distribution.UpperTail(interval.Lower) == 0);

    private static void ThrowIfUnfit(Estimate estimate, RealInterval interval, Distribution distribution, VarianceOrigin origin)
    {
        if (origin == VarianceOrigin.None)
        {
            throw new ArgumentException(
                Printable.Message($"The {distribution} has no origin; say whether it is stated, computed or assumed."), nameof(origin));
        }

        if (estimate.Varies)
        {
            throw new ArgumentException(
                Text($"'{estimate}' gives limits of what varies, which no distribution of an uncertain value describes; give null."),
                nameof(distribution));
        }

        if (IsOutside(interval, distribution))
        {
            throw new ArgumentException(
                Text($"The {distribution} lies wholly outside {interval}; an interval holds the values that the reading leaves possible."),
                nameof(distribution));
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
