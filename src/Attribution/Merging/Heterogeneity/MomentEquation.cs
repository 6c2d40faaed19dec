using System.Runtime.CompilerServices;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>The equation of an estimator in closed form: τ² = (f Q − e)/d, not below 0. It holds of one topic as of topics side by side.</summary>
/// <param name="Factor">f.</param>
/// <param name="Expected">e, what f Q is expected to be where τ² is 0.</param>
/// <param name="IsPerTrace">Whether d is tr P at τ² = 0, and not Σ w.</param>
internal readonly record struct MomentEquation(double Factor, double Expected, bool IsPerTrace)
{
    public double Solve(in Moments atZero) => Math.Max(((Factor * atZero.SumOfSquares) - Expected) / (IsPerTrace ? atZero.Trace : atZero.Weight), 0);

    /// <summary>d of topics side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Divisor<T>(T trace, T weight)
        where T : unmanaged, ILanes<T> => IsPerTrace ? trace : weight;

    /// <summary>τ² of topics side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Solve<T>(T q, T divisor)
        where T : unmanaged, ILanes<T> => T.Max(((T.Of(Factor) * q) - T.Of(Expected)) / divisor, default);
}
