using System.Runtime.CompilerServices;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// The equation of an estimator in closed form: τ² = (f Q − e)/d, not below 0. It serves one topic and topics side by side.
/// </summary>
/// <param name="IsCorrected">Whether f is k/(k − 1), and not 1.</param>
/// <param name="Constraints">e is k less this.</param>
/// <param name="IsPerTrace">Whether d is tr P at τ² = 0, and not Σ w.</param>
internal readonly record struct MomentEquation(bool IsCorrected, int Constraints, bool IsPerTrace)
{
    public double Factor(int count) => IsCorrected ? count / (count - 1.0) : 1;

    public double Solve(in Moments atZero, int count) =>
        Math.Max(((Factor(count) * atZero.SumOfSquares) - (count - Constraints)) / (IsPerTrace ? atZero.Trace : atZero.Weight), 0);

    /// <summary>d of topics side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Divisor<T>(T trace, T weight)
        where T : unmanaged, ILanes<T> => IsPerTrace ? trace : weight;

    /// <summary>τ² of topics side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Solve<T>(T q, T divisor, T counts)
        where T : unmanaged, ILanes<T>
    {
        T scaled = IsCorrected ? counts / (counts - T.Of(1)) * q : q;
        return T.Max((scaled - (counts - T.Of(Constraints))) / divisor, default);
    }
}
