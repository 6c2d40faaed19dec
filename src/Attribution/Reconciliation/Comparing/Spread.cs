using Attribution.Numerics;

namespace Attribution;

/// <summary>
/// A figure with an error, as it is read: standard deviations about a centre, and no hard ends. Each side is measured by its own arm, as
/// Barlow does with asymmetric errors (2004, arXiv:physics/0406120), on the scale of the logarithm where the range is symmetric there.
/// </summary>
internal sealed class Spread
{
    /// <summary>The values that a spread leaves possible lie within so many standard deviations.</summary>
    public const double Reach = 2;

    /// <summary>The coverage of one standard deviation either way.</summary>
    private const decimal OneDeviation = 0.6826894921370859m;

    private readonly (double Below, double Above) _linear;
    private readonly (double Below, double Above)? _log;
    private readonly bool _prefersLog;
    private Ranges? _ranges;

    private Spread(
        double centre, (double Below, double Above) linear, (double Below, double Above)? log, bool prefersLog, bool isAssumed) =>
        (Centre, _linear, _log, _prefersLog, IsAssumed) = (centre, linear, log, prefersLog, isAssumed);

    /// <summary>The best figure, or the middle of a range without one.</summary>
    public double Centre { get; }

    /// <summary>
    /// Whether neither the words nor the reader say what the range covers. It then counts as one standard deviation either way where it
    /// conflicts, and as 95 % where it corroborates: each time the convention that supports less.
    /// </summary>
    public bool IsAssumed { get; }

    /// <summary>The values within two standard deviations.</summary>
    public RealInterval Range => Both.Held;

    /// <summary>The values that it supports: those of <see cref="Range"/>, or fewer where it is not said what it covers.</summary>
    public RealInterval Supported => Both.Supported;

    /// <summary>The values within so many standard deviations.</summary>
    public RealInterval Within(double deviations) => _prefersLog
        ? RealInterval.Closed(
            SameInAnyUnit.Of(Centre * Math.Exp(-deviations * _log!.Value.Below)),
            SameInAnyUnit.Of(Centre * Math.Exp(deviations * _log.Value.Above)))
        : RealInterval.Closed(
            SameInAnyUnit.Sum(Centre, -deviations * _linear.Below), SameInAnyUnit.Sum(Centre, deviations * _linear.Above));

    /// <summary>The spread that an estimate gives as it is read, in its own unit; null where it gives none.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="read">How probable its values are by the reader, or null where the reader does not say.</param>
    public static Spread? Of(Estimate estimate, Distribution? read)
    {
        if (estimate.Varies || estimate.Coverage == Coverage.None) return null;
        if (read is null) return OfLevel(estimate, estimate.Coverage.Level ?? OneDeviation, isAssumed: !estimate.Coverage.IsStated);
        if (estimate.Coverage.Level is { } stated && IsOfLevel(stated)) return OfLevel(estimate, stated, isAssumed: false);
        (double lower, double upper) = Stated(estimate);
        double held = Math.Round(read.Cdf(upper) - read.Cdf(lower), 12);
        return held is > 0 and < 1 && IsOfLevel((decimal)held) ? OfLevel(estimate, (decimal)held, isAssumed: false) : OfShape(read);

        bool IsOfLevel(decimal level) =>
            CoverageRange.OfItsShape(estimate, level) is { } own
            && own.Name == read.Name
            && Math.Abs(own.Mode - read.Mode) <= 1e-9 * own.StandardDeviation
            && Math.Abs(own.StandardDeviation - read.StandardDeviation) <= 1e-9 * own.StandardDeviation;
    }

    /// <summary>The same spread in another unit.</summary>
    /// <param name="zero">What 0 of this unit is in the other.</param>
    /// <param name="factor">How many of the other unit are in one of this.</param>
    public Spread In(double zero, double factor) =>
        new(
            SameInAnyUnit.Of(zero + (Centre * factor)),
            (_linear.Below * factor, _linear.Above * factor),
            zero == 0 ? _log : null,
            zero == 0 && _prefersLog,
            IsAssumed);

    /// <summary>
    /// By how many standard deviations of the difference two centres lie apart: above 0 where <paramref name="one"/> is the higher.
    /// </summary>
    public static double Between(Spread one, Spread other)
    {
        if (one.Centre < other.Centre) return -Between(other, one);
        bool onLog = (one._prefersLog || other._prefersLog) && one._log is not null && other._log is not null;
        return onLog
            ? Ratio(Math.Log(one.Centre / other.Centre), double.Hypot(one._log!.Value.Below, other._log!.Value.Above))
            : Ratio(SameInAnyUnit.Sum(one.Centre, -other.Centre), double.Hypot(one._linear.Below, other._linear.Above));
    }

    /// <summary>By how many standard deviations the centre lies above an interval, or below it (less than 0); 0 within.</summary>
    public double Beyond(RealInterval hard) =>
        Centre > hard.Upper ? From(hard.Upper, SameInAnyUnit.Sum(Centre, -hard.Upper), below: true)
        : Centre < hard.Lower ? -From(hard.Lower, SameInAnyUnit.Sum(hard.Lower, -Centre), below: false)
        : 0;

    // An interval is not written at once, and several threads may ask: a reference to both is.
    private Ranges Both => _ranges ??= new(Within(Reach), Within(IsAssumed ? Reach / StandardNormal.UpperQuantile(0.025) : Reach));

    private static (double Lower, double Upper) Stated(Estimate estimate) =>
        (NearestDouble.Of(estimate.Lower!.Value.Value), NearestDouble.Of(estimate.Upper!.Value.Value));

    private static Spread OfLevel(Estimate estimate, decimal level, bool isAssumed)
    {
        (double lower, double upper) = Stated(estimate);
        double centre = estimate.Best is { } best ? NearestDouble.Of(best) : lower + ((upper - lower) / 2);
        Distribution? shape = CoverageRange.OfItsShape(estimate, level);
        if (shape is NormalDistribution normal)
        {
            return new(centre, (normal.StandardDeviation, normal.StandardDeviation), Logs(), false, isAssumed);
        }

        bool prefersLog = shape is LogNormalDistribution or LogSplitNormalDistribution;
        return new(centre, (Deviation(centre - lower), Deviation(upper - centre)), Logs(), prefersLog, isAssumed);

        (double Below, double Above)? Logs() =>
            lower > 0 ? (Deviation(Math.Log(centre / lower)), Deviation(Math.Log(upper / centre))) : null;

        double Deviation(double arm) => CoverageFactor.StandardDeviation(arm, level) ?? 0;
    }

    /// <summary>A spread of any shape: its median, and the distances to where one standard deviation of a normal value would end.</summary>
    private static Spread OfShape(Distribution read)
    {
        double tail = StandardNormal.TwoSided(1) / 2, centre = read.Median, lower = read.Quantile(tail), upper = read.UpperQuantile(tail);
        (double, double)? logs = lower > 0 ? (Math.Log(centre / lower), Math.Log(upper / centre)) : null;
        bool prefersLog = logs is not null && read is LogNormalDistribution or LogSplitNormalDistribution;
        return new(centre, (centre - lower, upper - centre), logs, prefersLog, false);
    }

    private double From(double end, double distance, bool below)
    {
        if (_prefersLog && end > 0) return Ratio(Math.Abs(Math.Log(Centre / end)), below ? _log!.Value.Below : _log!.Value.Above);
        return Ratio(distance, below ? _linear.Below : _linear.Above);
    }

    // A distance of exactly two deviations is one in every unit.
    private static double Ratio(double distance, double deviation) => distance == 0 ? 0 : Math.Round(distance / deviation, 12);

    private sealed record Ranges(RealInterval Held, RealInterval Supported);
}
