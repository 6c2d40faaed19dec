using System.Globalization;

namespace Attribution;

/// <summary>
/// A range of probabilities between 0 and 1, each end included or not. Ends are <see cref="decimal"/>, so that 5 % is exactly 0.05.
/// <c>default</c> is the single probability 0.
/// </summary>
public readonly struct ProbabilityBand : IEquatable<ProbabilityBand>
{
    // Stored as exclusions, so that the default value is the valid band [0, 0].
    private readonly bool _excludesLower;
    private readonly bool _excludesUpper;

    /// <summary>Makes a band.</summary>
    /// <param name="lower">The lower end, 0 to <paramref name="upper"/>.</param>
    /// <param name="upper">The upper end, <paramref name="lower"/> to 1.</param>
    /// <param name="includesLower">Whether <paramref name="lower"/> itself is in the band.</param>
    /// <param name="includesUpper">Whether <paramref name="upper"/> itself is in the band.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is below 0 or above 1, or the ends are reversed.</exception>
    /// <exception cref="ArgumentException">The ends are equal and not both included: no probability would be in the band.</exception>
    public ProbabilityBand(decimal lower, decimal upper, bool includesLower = true, bool includesUpper = true)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lower);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(upper, 1m);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(lower, upper);
        if (lower == upper && !(includesLower && includesUpper))
        {
            throw new ArgumentException(
                "A band with equal ends is empty unless both are included; include both, or set the ends apart.", nameof(includesUpper));
        }

        Lower = lower;
        Upper = upper;
        _excludesLower = !includesLower;
        _excludesUpper = !includesUpper;
    }

    /// <summary>The lower end, 0 to 1.</summary>
    public decimal Lower { get; }

    /// <summary>The upper end, 0 to 1.</summary>
    public decimal Upper { get; }

    /// <summary>Whether <see cref="Lower"/> itself is in the band.</summary>
    public bool IncludesLower => !_excludesLower;

    /// <summary>Whether <see cref="Upper"/> itself is in the band.</summary>
    public bool IncludesUpper => !_excludesUpper;

    /// <summary>Whether two bands have equal ends, equally included.</summary>
    public static bool operator ==(ProbabilityBand left, ProbabilityBand right) => left.Equals(right);

    /// <summary>Whether two bands differ in an end or in its inclusion.</summary>
    public static bool operator !=(ProbabilityBand left, ProbabilityBand right) => !left.Equals(right);

    /// <summary>Whether <paramref name="probability"/> (0 to 1; any other number is in no band) is in the band.</summary>
    public bool Contains(decimal probability) =>
        (probability > Lower || (probability == Lower && IncludesLower))
        && (probability < Upper || (probability == Upper && IncludesUpper));

    /// <inheritdoc/>
    public bool Equals(ProbabilityBand other) =>
        Lower == other.Lower && Upper == other.Upper && _excludesLower == other._excludesLower && _excludesUpper == other._excludesUpper;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProbabilityBand other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lower, Upper, _excludesLower, _excludesUpper);

    /// <summary>The band in per cent, in the invariant culture: "20–45%", "&gt;50–100%", "40–&lt;50%", "0%".</summary>
    public override string ToString() => Lower == Upper
        ? $"{Percent(Lower)}%"
        : $"{(_excludesLower ? ">" : "")}{Percent(Lower)}–{(_excludesUpper ? "<" : "")}{Percent(Upper)}%";

    private static string Percent(decimal probability) =>
        (probability * 100m).ToString("0.############################", CultureInfo.InvariantCulture);
}
