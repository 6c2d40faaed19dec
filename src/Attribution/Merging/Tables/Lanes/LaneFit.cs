using System.Runtime.CompilerServices;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>
/// Fits ordinary topics side by side, one per lane: <see cref="MetaAnalysis"/> in the same order of operations as for one topic (see
/// <see cref="Moments"/>), so that each lane gives bit-identical results. Claim i goes into part i mod 4; a topic with fewer claims is
/// padded with claims of infinite variance, whose weight is 0.
/// </summary>
/// <param name="options">Estimator and test; see <see cref="Offers"/>.</param>
/// <param name="tail">The probability beyond either end of a range.</param>
internal sealed partial class LaneFit<T>(MetaAnalysisOptions options, double tail)
    where T : unmanaged, ILanes<T>
{
    private readonly bool _isFixedEffect = options.TauSquared.IsFixedEffect;
    private readonly MomentEquation _equation = options.TauSquared.Equation.GetValueOrDefault();
    private readonly MetaAnalysisTest _test = options.Test;
    private readonly TailQuantiles _tail = new(tail);
    private readonly double _normal = StandardNormal.UpperQuantile(tail);
    private readonly double[] _quantiles = new double[T.Count];

    /// <summary>Whether an estimator can be fitted in lanes: the fixed effect, and those in closed form.</summary>
    public static bool Offers(TauSquared estimator) => estimator.IsFixedEffect || estimator.Equation is not null;

    /// <summary>Fits topics side by side.</summary>
    /// <param name="values">The first row of values, from which <paramref name="starts"/> count.</param>
    /// <param name="variances">The first row of variances.</param>
    /// <param name="starts">
    /// The index of the first row of each topic, one per lane, adjacent in memory. Rows are read in blocks of <see cref="Block"/>, so also
    /// beyond the end of a topic.
    /// </param>
    /// <param name="sizes">The number of claims of each topic, one per lane.</param>
    /// <param name="room">The size of the largest topic, rounded up to a multiple of four.</param>
    /// <param name="hasGaps">Whether a topic may have fewer claims than <paramref name="room"/>.</param>
    /// <param name="target">Where the results go.</param>
    public void Fit(
        ref readonly double values,
        ref readonly double variances,
        ref readonly int starts,
        ref readonly double sizes,
        int room,
        bool hasGaps,
        in LaneTarget target)
    {
        if (room > Block || _test != MetaAnalysisTest.Normal) Beyond(in values, in variances, in starts, in sizes, room, hasGaps, target);
        else if (room > Block / 2) UpToEight<Eight>(in values, in variances, in starts, in sizes, hasGaps, target);
        else UpToEight<Four>(in values, in variances, in starts, in sizes, hasGaps, target);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(T estimate, T variance, T quantile, in LaneTarget target)
    {
        T error = T.Sqrt(variance), half = quantile * error;
        estimate += default(T);   // Normalises −0 to +0, as a single fit does.
        T.Store(estimate, ref target.Value);
        T.Store(error, ref target.StandardError);
        T.Store(estimate - half, ref target.Lower);
        T.Store(estimate + half, ref target.Upper);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Square(T distance, T mean, T weight)
    {
        T residual = distance - mean;
        return weight * residual * residual;
    }

    /// <summary>A sum and its rounding error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(T x, T y, out T sum, out T lost)
    {
        sum = x + y;
        T part = sum - x;
        lost = x - (sum - part) + (y - part);
    }

    /// <summary>
    /// Even parts plus odd parts, with the rounding errors so far, added in the order of <see cref="CompensatedVectorSum.Value"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Total(T even, T odd, T lostWithinParts, T lostBetweenParts)
    {
        Add(even, odd, out T sum, out T lost);
        return sum + (lostWithinParts + (lostBetweenParts + lost));
    }
}
