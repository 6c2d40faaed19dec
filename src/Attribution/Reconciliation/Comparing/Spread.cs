namespace Attribution;

/// <summary>
/// A range of stated coverage: standard deviations about a centre, and no hard ends. Each side is measured by its own arm, as Barlow does
/// with asymmetric errors (2004, arXiv:physics/0406120), on the scale of the logarithm where the range is symmetric there.
/// </summary>
internal sealed class Spread
{
    /// <summary>The values that a spread leaves possible lie within so many standard deviations.</summary>
    public const double Reach = 2;

    private readonly (double Below, double Above) _linear;
    private readonly (double Below, double Above)? _log;
    private readonly bool _prefersLog;

    private Spread(double centre, (double Below, double Above) linear, (double Below, double Above)? log, bool prefersLog) =>
        (Centre, _linear, _log, _prefersLog) = (centre, linear, log, prefersLog);

    /// <summary>The best figure, or the middle of a range without one.</summary>
    public double Centre { get; }

    /// <summary>The values within two standard deviations.</summary>
    public RealInterval Range => Within(Reach);

    /// <summary>The values within so many standard deviations.</summary>
    public RealInterval Within(double deviations) => _prefersLog
        ? RealInterval.Closed(Centre * Math.Exp(-deviations * _log!.Value.Below), Centre * Math.Exp(deviations * _log.Value.Above))
        : RealInterval.Closed(Centre - (deviations * _linear.Below), Centre + (deviations * _linear.Above));

    /// <summary>The spread that an estimate states, in its own unit; null where it states none.</summary>
    public static Spread? Of(Estimate estimate)
    {
        if (estimate.Varies || estimate.Coverage.Level is not { } level) return null;
        double lower = NearestDouble.Of(estimate.Lower!.Value.Value), upper = NearestDouble.Of(estimate.Upper!.Value.Value);
        double centre = estimate.Best is { } best ? NearestDouble.Of(best) : lower + ((upper - lower) / 2);
        Distribution? shape = CoverageRange.OfItsShape(estimate, level);
        if (shape is NormalDistribution normal) return new(centre, (normal.StandardDeviation, normal.StandardDeviation), Logs(), false);
        bool prefersLog = shape is LogNormalDistribution or LogSplitNormalDistribution;
        return new(centre, (Deviation(centre - lower), Deviation(upper - centre)), Logs(), prefersLog);

        (double Below, double Above)? Logs() =>
            lower > 0 ? (Deviation(Math.Log(centre / lower)), Deviation(Math.Log(upper / centre))) : null;

        double Deviation(double arm) => CoverageFactor.StandardDeviation(arm, level) ?? 0;
    }

    /// <summary>The same spread in another unit.</summary>
    /// <param name="zero">What 0 of this unit is in the other.</param>
    /// <param name="factor">How many of the other unit are in one of this.</param>
    public Spread In(double zero, double factor) =>
        new(zero + (Centre * factor), (_linear.Below * factor, _linear.Above * factor), zero == 0 ? _log : null, zero == 0 && _prefersLog);

    /// <summary>
    /// By how many standard deviations of the difference two centres lie apart: above 0 where <paramref name="one"/> is the higher.
    /// </summary>
    public static double Between(Spread one, Spread other)
    {
        if (one.Centre < other.Centre) return -Between(other, one);
        bool onLog = (one._prefersLog || other._prefersLog) && one._log is not null && other._log is not null;
        return onLog
            ? Ratio(Math.Log(one.Centre / other.Centre), double.Hypot(one._log!.Value.Below, other._log!.Value.Above))
            : Ratio(one.Centre - other.Centre, double.Hypot(one._linear.Below, other._linear.Above));
    }

    /// <summary>By how many standard deviations the centre lies above an interval, or below it (less than 0); 0 within.</summary>
    public double Beyond(RealInterval hard) =>
        Centre > hard.Upper ? From(hard.Upper, Centre - hard.Upper, below: true)
        : Centre < hard.Lower ? -From(hard.Lower, hard.Lower - Centre, below: false)
        : 0;

    private double From(double end, double distance, bool below)
    {
        if (_prefersLog && end > 0) return Ratio(Math.Abs(Math.Log(Centre / end)), below ? _log!.Value.Below : _log!.Value.Above);
        return Ratio(distance, below ? _linear.Below : _linear.Above);
    }

    private static double Ratio(double distance, double deviation) => distance == 0 ? 0 : distance / deviation;
}
