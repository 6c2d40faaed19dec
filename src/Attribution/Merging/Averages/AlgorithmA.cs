using System.Globalization;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>Algorithm A of ISO 13528: robust mean and standard deviation, as proficiency tests use them.</summary>
/// <remarks>
/// ISO 13528:2015, Annex C.3. From the median and 1.483 times the median absolute deviation, values farther than 1.5 s* from x* are moved
/// to x* ± 1.5 s*, and x* and s* become the mean and 1.134 times the standard deviation of the result, until neither changes. Up to about
/// a fifth of the values may be wrong. Where more than half of the values are equal, x* is that value and s* is 0.
/// </remarks>
public sealed class AlgorithmA
{
    private const int MaxIterations = 10_000;

    private AlgorithmA(double mean, double standardDeviation, int iterations, bool converged)
    {
        Mean = mean;
        StandardDeviation = standardDeviation;
        Iterations = iterations;
        Converged = converged;
    }

    /// <summary>x*, the robust mean.</summary>
    public double Mean { get; }

    /// <summary>s*, the robust standard deviation of the values; 0 for a single value.</summary>
    public double StandardDeviation { get; }

    /// <summary>How often the values were moved.</summary>
    public int Iterations { get; }

    /// <summary>
    /// Whether the last step changed x* and s* by less than 1e-15 of s* and the rounding of x*; otherwise 10,000 steps did not suffice.
    /// </summary>
    public bool Converged { get; }

    /// <summary>Runs the algorithm.</summary>
    /// <param name="values">At least one finite value.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, or one is not finite, and the message names its index; or the standard deviation leaves the range of a double.
    /// </exception>
    public static AlgorithmA Fit(ReadOnlySpan<double> values)
    {
        (double mean, double deviation, int iterations, bool converged) = Run(values);
        return new(mean, deviation, iterations, converged);
    }

    /// <summary>The same as plain numbers.</summary>
    internal static (double Mean, double StandardDeviation, int Iterations, bool Converged) Run(ReadOnlySpan<double> values)
    {
        using SortedCopy sorted = new(values);
        ReadOnlySpan<double> x = sorted.Values;

        // About the median, and in units of the start's spread: nothing then over- or underflows, and shifted values give a shifted result.
        double origin = SortedCopy.Middle(x);
        double part = SortedCopy.FinitePart(x), start = 1.483 * part * Robust.MedianAbsoluteDeviation(values);
        if (start == 0) return (origin, 0, 0, true);

        // A start that is next to nothing beside the farthest value is no unit for it, nor may it vanish: a step divides by it.
        double unit = Math.Max(start, 1e-290 * part * Math.Max(-x[0], x[^1]));
        origin *= part;
        double mean = 0, deviation = Math.Max(start / unit, 1e-300), floor = deviation;
        int iteration = 0;
        bool converged = false;
        while (!converged && iteration < MaxIterations)
        {
            iteration++;
            (double nextMean, double nextDeviation) = Step(x, (part, origin, unit), mean, 1.5 * deviation, floor);
            converged = Math.Abs(nextMean - mean) <= 1e-15 * nextDeviation && Math.Abs(nextDeviation - deviation) <= 1e-15 * nextDeviation;
            (mean, deviation) = (nextMean, nextDeviation);
        }

        return (
            (origin + (unit * mean)) / part,
            SampleGuard.Result(unit * deviation / part, "The robust standard deviation"),
            iteration,
            converged);
    }

    /// <summary>For instance "10.01 ± 0.1811".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Mean:G6} ± {StandardDeviation:G4}");

    private static (double Mean, double Deviation) Step(
        ReadOnlySpan<double> x, (double Part, double Origin, double Unit) scale, double centre, double reach, double floor)
    {
        CompensatedSum sum = default;
        foreach (double value in x) sum.Add(Moved(value));
        double mean = sum.Value / x.Length;

        // Of two or three values the reach can grow to the farthest, whose square need not be a double.
        double unit = Math.Max(reach, floor);
        CompensatedSum squares = default;
        foreach (double value in x)
        {
            double residual = (Moved(value) - mean) / unit;
            squares.Add(residual * residual);
        }

        return (mean, x.Length == 1 ? 0 : 1.134 * unit * Math.Sqrt(squares.Value / (x.Length - 1)));

        double Moved(double value) => Math.Clamp(((scale.Part * value) - scale.Origin) / scale.Unit, centre - reach, centre + reach);
    }
}
