using System.Runtime.CompilerServices;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <content>More than eight claims a topic: columns in memory, four claims a step. Whole steps lie within the columns, which nothing checks again.</content>
internal sealed partial class LaneFit<T>
{
    private const int Step = 4;

    private readonly LaneBuffer<T> _buffer = new();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Beyond(ref readonly double values, ref readonly double variances, ref readonly int starts, in LaneTarget target)
    {
        ref T d = ref _buffer.Values, v = ref _buffer.Variances, w = ref _buffer.Weights;
        int claims = (_claims + Step - 1) & -Step;
        Turn(in variances, in starts, ref v);
        Turn(in values, in starts, ref d);
        for (int i = _claims; i < claims; i++)
            (At(ref v, i), At(ref d, i)) = (T.Of(double.PositiveInfinity), default);

        T pivot = Pivot(ref d, ref v, claims), one = T.Of(1);
        T weights0 = default, weights1 = default, weights2 = default, weights3 = default;
        T cross0 = default, cross1 = default, cross2 = default, cross3 = default;
        T first0 = default, first1 = default, first2 = default, first3 = default;
        for (int i = 0; i < claims; i += Step)
        {
            T w0 = one / At(ref v, i), w1 = one / At(ref v, i + 1), w2 = one / At(ref v, i + 2), w3 = one / At(ref v, i + 3);
            T d0 = At(ref d, i) - pivot, d1 = At(ref d, i + 1) - pivot, d2 = At(ref d, i + 2) - pivot, d3 = At(ref d, i + 3) - pivot;
            (At(ref w, i), At(ref w, i + 1), At(ref w, i + 2), At(ref w, i + 3)) = (w0, w1, w2, w3);
            (At(ref d, i), At(ref d, i + 1), At(ref d, i + 2), At(ref d, i + 3)) = (d0, d1, d2, d3);
            (cross0, cross1) = (T.MultiplyAdd(w0, weights0, cross0), T.MultiplyAdd(w1, weights1, cross1));
            (cross2, cross3) = (T.MultiplyAdd(w2, weights2, cross2), T.MultiplyAdd(w3, weights3, cross3));
            (weights0, weights1, weights2, weights3) = (weights0 + w0, weights1 + w1, weights2 + w2, weights3 + w3);
            (first0, first1) = (T.MultiplyAdd(w0, d0, first0), T.MultiplyAdd(w1, d1, first1));
            (first2, first3) = (T.MultiplyAdd(w2, d2, first2), T.MultiplyAdd(w3, d3, first3));
        }

        T weight = InFours.Sum(weights0, weights1, weights2, weights3), variance = one / weight;
        T shift = InFours.Sum(first0, first1, first2, first3) * variance;
        T q = Squares(ref d, ref w, claims, Digits.Cut(shift)), squares = q;
        T.Store(q, ref target.Q);
        if (!_isFixedEffect)
        {
            T cross = InFours.Cross(weights0, weights1, weights2, weights3, cross0, cross1, cross2, cross3);
            T tauSquared = _equation.Solve(q, _equation.Divisor(T.Of(2) * cross * variance, weight));
            T.Store(tauSquared, ref target.TauSquared);
            weights0 = weights1 = weights2 = weights3 = first0 = first1 = first2 = first3 = default;
            for (int i = 0; i < claims; i += Step)
            {
                T w0 = one / (At(ref v, i) + tauSquared), w1 = one / (At(ref v, i + 1) + tauSquared);
                T w2 = one / (At(ref v, i + 2) + tauSquared), w3 = one / (At(ref v, i + 3) + tauSquared);
                (At(ref w, i), At(ref w, i + 1), At(ref w, i + 2), At(ref w, i + 3)) = (w0, w1, w2, w3);
                (weights0, weights1, weights2, weights3) = (weights0 + w0, weights1 + w1, weights2 + w2, weights3 + w3);
                (first0, first1) = (T.MultiplyAdd(w0, At(ref d, i), first0), T.MultiplyAdd(w1, At(ref d, i + 1), first1));
                (first2, first3) = (T.MultiplyAdd(w2, At(ref d, i + 2), first2), T.MultiplyAdd(w3, At(ref d, i + 3), first3));
            }

            variance = one / InFours.Sum(weights0, weights1, weights2, weights3);
            shift = InFours.Sum(first0, first1, first2, first3) * variance;
            if (_test != MetaAnalysisTest.Normal) squares = Squares(ref d, ref w, claims, Digits.Cut(shift));
        }

        if (_test != MetaAnalysisTest.Normal) variance = Inflation(squares) * variance;
        Write(pivot + shift, variance, target);
    }

    /// <summary>The values of the most precise claims, of equally precise ones the lowest.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Pivot(ref T d, ref T v, int claims)
    {
        T none = T.Of(double.PositiveInfinity), even = none, odd = none;
        for (int i = 0; i < claims; i += Step)
        {
            even = T.Min(T.Min(At(ref v, i), At(ref v, i + 2)), even);
            odd = T.Min(T.Min(At(ref v, i + 1), At(ref v, i + 3)), odd);
        }

        T least = T.Min(even, odd);
        even = odd = none;
        for (int i = 0; i < claims; i += Step)
        {
            even = T.MinWhere(At(ref v, i + 2), least, At(ref d, i + 2), T.MinWhere(At(ref v, i), least, At(ref d, i), even));
            odd = T.MinWhere(At(ref v, i + 3), least, At(ref d, i + 3), T.MinWhere(At(ref v, i + 1), least, At(ref d, i + 1), odd));
        }

        return T.Min(even, odd);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Squares(ref T d, ref T w, int claims, T mean)
    {
        T a = Square(d, mean, w), b = Square(At(ref d, 1), mean, At(ref w, 1)), c = Square(At(ref d, 2), mean, At(ref w, 2)), e = Square(At(ref d, 3), mean, At(ref w, 3));
        T lostA = default, lostB = default, lostC = default, lostE = default;
        for (int i = Step; i < claims; i += Step)
        {
            Add(a, Square(At(ref d, i), mean, At(ref w, i)), out a, out T lost0);
            Add(b, Square(At(ref d, i + 1), mean, At(ref w, i + 1)), out b, out T lost1);
            Add(c, Square(At(ref d, i + 2), mean, At(ref w, i + 2)), out c, out T lost2);
            Add(e, Square(At(ref d, i + 3), mean, At(ref w, i + 3)), out e, out T lost3);
            (lostA, lostB, lostC, lostE) = (lostA + lost0, lostB + lost1, lostC + lost2, lostE + lost3);
        }

        Add(a, c, out T even, out T lostEven);
        Add(b, e, out T odd, out T lostOdd);
        return Total(even, odd, InFours.Sum(lostA, lostB, lostC, lostE), lostEven + lostOdd);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Turn(ref readonly double rows, ref readonly int starts, ref T turned)
    {
        for (int i = 0; i < _claims; i += Block)
        {
            T.Turn(
                in Unsafe.Add(ref Unsafe.AsRef(in rows), i),
                in starts,
                out At(ref turned, i),
                out At(ref turned, i + 1),
                out At(ref turned, i + 2),
                out At(ref turned, i + 3),
                out At(ref turned, i + 4),
                out At(ref turned, i + 5),
                out At(ref turned, i + 6),
                out At(ref turned, i + 7));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref T At(ref T column, int place) => ref Unsafe.Add(ref column, place);
}
