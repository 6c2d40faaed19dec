using Attribution.Numerics;

namespace Attribution.Merging;

public static partial class Robust
{
    /// <summary>Huber's estimate of location: the mean, except that no value pulls harder than one at a given distance.</summary>
    /// <remarks>
    /// <para>Solves Σ ψ((x − μ)/s) = 0 with ψ cut off at ±c, where s is the normal-consistent median absolute deviation (Huber 1964,
    /// Annals of Mathematical Statistics 35:73, doi:10.1214/aoms/1177703732). The sum is piecewise linear in μ and is solved exactly,
    /// without iterating; O(k log k).</para>
    /// <para>Where more than half of the values are equal, s is 0 and the estimate is that value. Where a whole stretch solves the equation
    /// (two far camps of one size), its middle is given.</para>
    /// </remarks>
    /// <param name="values">At least one finite value.</param>
    /// <param name="cutoff">
    /// c, above 0: 1.345 (default) keeps 95 % of the mean's efficiency on normal values; larger is nearer to the mean.
    /// </param>
    /// <exception cref="ArgumentException">There is no value, or one is not finite; the message names its index.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cutoff"/> is not above 0.</exception>
    public static double Huber(ReadOnlySpan<double> values, double cutoff = 1.345)
    {
        if (!(cutoff > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(cutoff), cutoff, "The cut-off must be above 0; 1.345 is customary.");
        }

        using SortedCopy sorted = new(values);
        using SortedCopy deviations = new(values);
        double median = SortedCopy.Middle(sorted.Values);
        double deviation = NormalConsistency * AbsoluteDeviation(deviations.Values, median), reach = cutoff * deviation;
        return deviation == 0 || reach == 0 ? median : double.IsInfinity(reach) ? Mean(sorted.Values) : Solve(sorted.Values, reach);
    }

    private static double Solve(ReadOnlySpan<double> sorted, double reach)
    {
        // The pull falls as μ rises; the estimates are what lies between the last μ that is still pulled up and the first that is pulled
        // down.
        double up = LastPulled(sorted, reach, 1), down = -LastPulled(sorted, reach, -1);
        return SortedCopy.Midpoint(up, down);
    }

    /// <summary>The end of the stretch of μ with a pull above 0, in the given direction; mirrored for −1.</summary>
    private static double LastPulled(ReadOnlySpan<double> sorted, double reach, int sign)
    {
        double low = sign > 0 ? sorted[0] : -sorted[^1], high = sign > 0 ? sorted[^1] : -sorted[0];
        double from = low, to = high;

        // Narrow [from, to] to the piece in which no value enters or leaves the reach; corners are value ± reach.
        foreach (double side in (ReadOnlySpan<double>)[-reach, reach])
        {
            int first = 0, last = sorted.Length;
            while (first < last)
            {
                int middle = (first + last) / 2;
                double corner = (sign > 0 ? sorted[middle] : -sorted[^(middle + 1)]) + side;
                if (corner <= from || (corner < to && Pull(sorted, reach, sign, corner) > 0))
                {
                    from = Math.Max(from, corner);
                    first = middle + 1;
                }
                else
                {
                    to = Math.Min(to, corner);
                    last = middle;
                }
            }
        }

        double atFrom = Pull(sorted, reach, sign, from), atTo = Pull(sorted, reach, sign, to);
        return atFrom <= 0 ? from : atTo >= 0 ? to : from + ((to - from) * (atFrom / (atFrom - atTo)));
    }

    private static double Pull(ReadOnlySpan<double> sorted, double reach, int sign, double centre)
    {
        CompensatedSum pull = default;
        foreach (double value in sorted) pull.Add(Math.Clamp((sign * value) - centre, -reach, reach) / reach);
        return pull.Value;
    }
}
