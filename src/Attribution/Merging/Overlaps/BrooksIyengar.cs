using System.Collections.Immutable;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// The fusion of Brooks and Iyengar: a point and an interval that hold although a given number of sources is arbitrarily wrong.
/// </summary>
/// <remarks>
/// <para>Every stretch covered by at least k − τ intervals counts; the estimate is the mean of their midpoints weighted by how many
/// intervals cover each, the interval reaches from the lowest to the highest. Brooks and Iyengar 1996, Robust distributed computing and
/// sensing algorithm, Computer 29(6):53, doi:10.1109/2.507632. With τ &lt; k/3 the result is bounded by right sources.</para>
/// <para>Where closed intervals only touch, the point that they share is a stretch of its own.</para>
/// </remarks>
public sealed class BrooksIyengar
{
    private BrooksIyengar(double estimate, RealInterval interval, ImmutableArray<CoveredRegion> regions)
    {
        Estimate = estimate;
        Interval = interval;
        Regions = regions;
    }

    /// <summary>The weighted mean of the stretches' midpoints.</summary>
    public double Estimate { get; }

    /// <summary>From the lowest to the highest number that at least k − τ intervals cover.</summary>
    public RealInterval Interval { get; }

    /// <summary>The stretches covered by at least k − τ intervals, ascending.</summary>
    public ImmutableArray<CoveredRegion> Regions { get; }

    /// <summary>
    /// Fuses in O(k log k); null when no number is covered by k − τ intervals, so that more sources than τ must be wrong.
    /// </summary>
    /// <param name="intervals">At least one interval, all with two stated ends.</param>
    /// <param name="faulty">τ, the number of sources that may be wrong: from 0 to k − 1.</param>
    /// <exception cref="ArgumentException">There is no interval, or one has no midpoint; the message names its index.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="faulty"/> is negative or not less than the number of intervals.
    /// </exception>
    public static BrooksIyengar? Of(ReadOnlySpan<RealInterval> intervals, int faulty)
    {
        IntervalGuard.NotEmpty(intervals);
        IntervalGuard.Bounded(intervals);
        ArgumentOutOfRangeException.ThrowIfNegative(faulty);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(faulty, intervals.Length);

        if (Fused(intervals, faulty) is not { } fused) return null;
        using IntervalSweep sweep = new(intervals);
        ImmutableArray<CoveredRegion>.Builder regions = ImmutableArray.CreateBuilder<CoveredRegion>();
        foreach (CoveredRegion region in new CoveredRegions(sweep.Ends, intervals.Length - faulty)) regions.Add(region);
        return new(fused.Estimate, fused.Interval, regions.DrainToImmutable());
    }

    /// <summary>Estimate and interval alone, of at least one bounded interval.</summary>
    internal static (double Estimate, RealInterval Interval)? Fused(ReadOnlySpan<RealInterval> intervals, int faulty)
    {
        using IntervalSweep sweep = new(intervals);
        CoveredRegions regions = new(sweep.Ends, intervals.Length - faulty);
        RealInterval? hull = null;
        double weight = 0;
        foreach (CoveredRegion region in regions)
        {
            hull = hull is { } before ? before.Hull(region.Interval) : region.Interval;
            weight += region.Count;
        }

        if (hull is not { } whole) return null;

        // Each weight is a share of the whole before it multiplies, so that no sum overflows where the regions do not.
        CompensatedSum estimate = default;
        foreach (CoveredRegion region in regions)
        {
            estimate.Add((region.Interval.Lower + (region.Interval.Width / 2)) * (region.Count / weight));
        }

        return (estimate.Value, whole);
    }

    /// <summary>For instance "2.62692 in [1.5, 3.2]".</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Estimate:G6} in {Interval}");
}
