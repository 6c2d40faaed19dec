
namespace Attribution.Merging;

/// <summary>A distribution fitted by maximum likelihood to measurements of which some are known only within bounds.</summary>
/// <remarks>
/// <para>Each interval is one draw from the distribution: a point was measured, [a, b] lies between, (a, ∞) is "more than a". That is a
/// model of its own, in which "more than 1,100" is an observation of something that varies; a bound on one fixed quantity truncates instead
/// (<see cref="Attribution.Distribution.Truncate"/>). Whether an end is included does not matter.</para>
/// <para>In 1/σ and μ/σ the log-likelihood is concave (Burridge 1981, JRSS B 43:41, doi:10.1111/j.2517-6161.1981.tb01148.x): a damped
/// Newton search converges to a maximum if doubles can tell it, and whether there is one is decided beforehand, from the bounds alone.
/// Spreads are those of maximum likelihood, with k and not k − 1: too small for few measurements.</para>
/// </remarks>
public sealed class CensoredFit
{
    private CensoredFit(Distribution? distribution, CensoredMaximum maximum, double logLikelihood)
    {
        Distribution = distribution;
        Maximum = maximum;
        LogLikelihood = logLikelihood;
    }

    /// <summary>The fitted distribution; null when the maximum is not at a finite spread above 0.</summary>
    public Distribution? Distribution { get; }

    /// <summary>Where the maximum is.</summary>
    public CensoredMaximum Maximum { get; }

    /// <summary>
    /// The largest log-likelihood, or what it tends to: +∞ for equal points. Densities are per unit, of the logarithm for a log-normal.
    /// </summary>
    public double LogLikelihood { get; }

    /// <summary>The standard error of the (log-)mean, from the observed information; null without a distribution.</summary>
    public double? MeanStandardError { get; private init; }

    /// <summary>The standard error of the (log-)standard deviation; null without a distribution.</summary>
    public double? StandardDeviationStandardError { get; private init; }

    /// <summary>How many Newton steps were taken.</summary>
    public int Iterations { get; private init; }

    /// <summary>Whether the maximum was reached to the last digits; true when it is at infinity, which takes no search. Where the gap that
    /// decides is below about 1e-12 of the bounds' span, doubles can hold too few digits for it.</summary>
    public bool Converged { get; private init; } = true;

    /// <summary>Fits a normal distribution.</summary>
    /// <param name="measurements">At least one measurement; (−∞, ∞) says nothing and is passed over, but not all may be so.</param>
    /// <exception cref="ArgumentException">
    /// There is no measurement, or none says anything; or bounds lie less than 1E-290 or more than 1E300 apart.
    /// </exception>
    public static CensoredFit Normal(ReadOnlySpan<RealInterval> measurements) => Fit(measurements, logarithmic: false);

    /// <summary>Fits a log-normal distribution, the normal on the scale of the natural logarithm.</summary>
    /// <param name="measurements">At least one measurement of a quantity above 0; a lower end of 0 or below says nothing.</param>
    /// <exception cref="ArgumentException">
    /// There is no measurement, none says anything, or one excludes every number above 0, and the message names its index; or
    /// the logarithms of bounds lie less than 1E-290 apart.
    /// </exception>
    public static CensoredFit LogNormal(ReadOnlySpan<RealInterval> measurements) => Fit(measurements, logarithmic: true);

    /// <summary>For instance "normal (mean 10.2, standard deviation 1.4)" or "no distribution: the measurements show no spread".</summary>
    public override string ToString() => Maximum switch
    {
        CensoredMaximum.Interior => Converged ? $"{Distribution}" : $"{Distribution}, not converged",
        CensoredMaximum.NoSpread => "no distribution: the measurements show no spread",
        _ => "no distribution: the measurements do not bound the spread",
    };

    private static CensoredFit Fit(ReadOnlySpan<RealInterval> measurements, bool logarithmic)
    {
        List<(double Lower, double Upper)> bounds = [];
        for (int i = 0; i < measurements.Length; i++)
        {
            (double lower, double upper) = (measurements[i].Lower, measurements[i].Upper);
            if (logarithmic)
            {
                if (!(upper > 0)) ThrowNotPositive(measurements[i], i);
                (lower, upper) = (Math.Log(Math.Max(lower, 0)), Math.Log(upper));
            }

            if (double.IsFinite(lower) || double.IsFinite(upper)) bounds.Add((lower, upper));
        }

        if (bounds.Count == 0)
        {
            throw new ArgumentException("No measurement states a bound; give at least one that does.", nameof(measurements));
        }

        double[] ends = [.. bounds.SelectMany(b => new[] { b.Lower, b.Upper }).Where(double.IsFinite)];
        double span = (ends.Max() / 2) - (ends.Min() / 2);
        if (span != 0 && !(span is >= 1e-290 and <= 1e300))
        {
            throw new ArgumentException(
                Printable.Message(
                    $"The bounds lie {2 * span} apart, less than 1E-290 or more than 1E300: state them in another unit."),
                nameof(measurements));
        }

        (CensoredMaximum maximum, double supremum) = CensoredLikelihood.Locate(bounds);
        if (maximum != CensoredMaximum.Interior) return new(null, maximum, supremum);

        CensoredSolution solution = CensoredLikelihood.Maximize(bounds);
        return new(
            logarithmic
                ? Distribution.LogNormal(solution.Mean, solution.Deviation)
                : Distribution.Normal(solution.Mean, solution.Deviation),
            maximum,
            solution.LogLikelihood)
        {
            MeanStandardError = SampleGuard.Result(solution.MeanError, "The standard error of the mean", nameof(measurements)),
            StandardDeviationStandardError =
                SampleGuard.Result(solution.DeviationError, "The standard error of the standard deviation", nameof(measurements)),
            Iterations = solution.Iterations,
            Converged = solution.Converged,
        };
    }

    private static void ThrowNotPositive(RealInterval measurement, int index) => throw new ArgumentException(
        Printable.Message($"measurements[{index}] is {measurement}, which holds no number above 0; a log-normal quantity is above 0."));
}
