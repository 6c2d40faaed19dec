using System.Runtime.CompilerServices;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>
/// Fits of topics side by side, of one size and of ordinary claims: <see cref="MetaAnalysis"/> in the same order of operations as for one topic (see <see cref="Moments"/>), so that each
/// lane holds its very bits. Claim i goes into part i mod 4; where a part has no further claim there stands one of infinite variance, whose weight is 0.
/// </summary>
internal sealed partial class LaneFit<T>(MetaAnalysisOptions options)
    where T : unmanaged, ILanes<T>
{
    private readonly bool _isFixedEffect = options.TauSquared.IsFixedEffect;
    private readonly MetaAnalysisTest _test = options.Test;
    private MomentEquation _equation;
    private double _quantile;
    private int _claims;

    /// <summary>Whether this estimator can be fitted so.</summary>
    public static bool Offers(TauSquared estimator) => estimator.IsFixedEffect || estimator.Equation(Moments.FewClaims) is not null;

    /// <inheritdoc cref="MetaAnalysisOptions.DegreesOfFreedom"/>
    public double DegreesOfFreedom(int claims) => options.DegreesOfFreedom(claims);

    /// <summary>The size of the topics that come, and the quantile of their ranges.</summary>
    public void Prepare(int claims, double quantile)
    {
        (_claims, _quantile) = (claims, quantile);
        _equation = options.TauSquared.Equation(claims).GetValueOrDefault();
    }

    /// <summary>Fits as many topics as there are lanes.</summary>
    /// <param name="values">Where the rows of values are counted from.</param>
    /// <param name="variances">The same of variances.</param>
    /// <param name="starts">The first of the first rows of the topics, which follow one another in memory. Rows are read in blocks of <see cref="Block"/>, beyond the end of a topic.</param>
    /// <param name="target">Where to write.</param>
    public void Fit(ref readonly double values, ref readonly double variances, ref readonly int starts, in LaneTarget target)
    {
        if (_claims > Block || _test != MetaAnalysisTest.Normal) Beyond(in values, in variances, in starts, target);
        else if (_claims > Block / 2) UpToEight<Eight>(in values, in variances, in starts, target);
        else UpToEight<Four>(in values, in variances, in starts, target);
    }

    /// <summary>What the squares about the mean make of its variance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Inflation(T squares)
    {
        T inflation = squares / T.Of(_claims - 1);
        return _test == MetaAnalysisTest.AdHoc ? T.Max(inflation, T.Of(1)) : inflation;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(T estimate, T variance, in LaneTarget target)
    {
        T error = T.Sqrt(variance), half = T.Of(_quantile) * error;
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

    /// <summary>A sum and what it lost.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(T x, T y, out T sum, out T lost)
    {
        sum = x + y;
        T part = sum - x;
        lost = x - (sum - part) + (y - part);
    }

    /// <summary>The total of every other claim and of the others, with what was lost before, as <see cref="CompensatedVectorSum.Value"/> has it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Total(T even, T odd, T lostWithinParts, T lostBetweenParts)
    {
        Add(even, odd, out T sum, out T lost);
        return sum + (lostWithinParts + (lostBetweenParts + lost));
    }
}
