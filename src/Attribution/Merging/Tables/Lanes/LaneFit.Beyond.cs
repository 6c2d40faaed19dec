using System.Runtime.CompilerServices;
using Attribution.Numerics;

namespace Attribution;

/// <content>
/// More than eight claims per topic, or another test than the normal one: columns in memory, four claims per step. The caller guarantees
/// that whole steps lie within the columns; there is no bounds check here.
/// </content>
internal sealed partial class LaneFit<T>
{
    /// <summary>The number of claims added per step, one in each part.</summary>
    public const int Step = 4;

    private readonly LaneBuffer<T> _buffer = new();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Beyond(
        ref readonly double values,
        ref readonly double variances,
        ref readonly int starts,
        ref readonly double sizes,
        int room,
        bool hasGaps,
        in LaneTarget target)
    {
        ref T d = ref _buffer.Values, v = ref _buffer.Variances, w = ref _buffer.Weights;
        Turn(in variances, in starts, room, ref v);
        Turn(in values, in starts, room, ref d);
        T counts = T.Load(in sizes);
        for (int i = room - Step + 1; hasGaps && i < room; i++)
        {
            At(ref v, i) = T.FillBeyond(counts, i, At(ref v, i), T.Of(double.PositiveInfinity));
            At(ref d, i) = T.FillBeyond(counts, i, At(ref d, i), default);
        }

        Weigh(ref v, ref w, room, out T least);
        T pivot = Pivot(ref d, ref v, room, least);
        Sums(ref d, ref w, room, pivot, out T weight, out T cross, out T first);
        T variance = T.Of(1) / weight, shift = first * variance, divisor = _equation.Divisor(T.Of(2) * cross * variance, weight);
        Squares(ref d, ref w, room, T.Cut(shift), out T q);
        T squares = q;
        T.Store(q, ref target.Q);
        if (!_isFixedEffect)
        {
            T tauSquared = _equation.Solve(q, divisor, counts);
            T.Store(tauSquared, ref target.TauSquared);
            Weigh(ref d, ref v, ref w, room, tauSquared, isKept: _test != MetaAnalysisTest.Normal, out weight, out first);
            variance = T.Of(1) / weight;
            shift = first * variance;
            if (_test != MetaAnalysisTest.Normal) SquaresAgain(ref d, ref w, room, T.Cut(shift), out squares);
        }

        if (_test != MetaAnalysisTest.Normal) variance = Inflation(squares, counts) * variance;
        Write(pivot + shift, variance, Quantile(in sizes), target);
    }

    /// <summary>The factor by which a test multiplies the variance of the mean.</summary>
    private T Inflation(T squares, T counts)
    {
        T inflation = squares / (counts - T.Of(1));
        return _test == MetaAnalysisTest.AdHoc ? T.Max(inflation, T.Of(1)) : inflation;
    }

    private T Quantile(ref readonly double sizes)
    {
        if (_test == MetaAnalysisTest.Normal) return T.Of(_normal);
        for (int lane = 0; lane < _quantiles.Length; lane++)
        {
            _quantiles[lane] = _tail.Upper(Unsafe.Add(ref Unsafe.AsRef(in sizes), lane) - 1);
        }

        return T.Load(in _quantiles[0]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turn(ref readonly double rows, ref readonly int starts, int room, ref T turned)
    {
        for (int i = 0; i < room; i += Block)
        {
            ref readonly double row = ref Unsafe.Add(ref Unsafe.AsRef(in rows), i);
            ref T to = ref At(ref turned, i);
            T first, second, third, fourth;
            if (i + Step == room)
            {
                T.Turn(in row, in starts, out first, out second, out third, out fourth, out _, out _, out _, out _);
            }
            else
            {
                T.Turn(
                    in row, in starts, out first, out second, out third, out fourth, out T fifth, out T sixth, out T seventh, out T eighth);
                (At(ref to, 4), At(ref to, 5), At(ref to, 6), At(ref to, 7)) = (fifth, sixth, seventh, eighth);
            }

            (to, At(ref to, 1), At(ref to, 2), At(ref to, 3)) = (first, second, third, fourth);
        }
    }

    /// <summary>Computes the weights 1/v and the smallest v.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Weigh(ref T v, ref T w, int claims, out T least)
    {
        T one = T.Of(1), even = T.Of(double.PositiveInfinity), odd = even;
        for (int i = 0; i < claims; i += Step)
        {
            ref T at = ref At(ref v, i), to = ref At(ref w, i);
            T a = at, b = At(ref at, 1), c = At(ref at, 2), e = At(ref at, 3);
            (to, At(ref to, 1), At(ref to, 2), At(ref to, 3)) = (one / a, one / b, one / c, one / e);
            even = T.Min(T.Min(a, c), even);
            odd = T.Min(T.Min(b, e), odd);
        }

        least = T.Min(even, odd);
    }

    /// <summary>The value of the most precise claim; of equally precise ones, the lowest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Pivot(ref T d, ref T v, int claims, T least)
    {
        T even = T.Of(double.PositiveInfinity), odd = even;
        for (int i = 0; i < claims; i += Step)
        {
            ref T at = ref At(ref v, i), y = ref At(ref d, i);
            even = T.MinWhere(At(ref at, 2), least, At(ref y, 2), T.MinWhere(at, least, y, even));
            odd = T.MinWhere(At(ref at, 3), least, At(ref y, 3), T.MinWhere(At(ref at, 1), least, At(ref y, 1), odd));
        }

        return T.Min(even, odd);
    }

    /// <summary>Subtracts the pivot from each value; sums Σ w, the products of pairs of weights, and Σ w d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Sums(ref T d, ref T w, int claims, T pivot, out T weight, out T cross, out T first)
    {
        T weightA = default, weightB = default, weightC = default, weightD = default;
        T crossA = default, crossB = default, crossC = default, crossD = default, firstA = default, firstB = default, firstC = default;
        T firstD = default;
        for (int i = 0; i < claims; i += Step)
        {
            ref T at = ref At(ref w, i), to = ref At(ref d, i);
            T dA = to - pivot, dB = At(ref to, 1) - pivot, dC = At(ref to, 2) - pivot, dD = At(ref to, 3) - pivot;
            T wA = at, wB = At(ref at, 1), wC = At(ref at, 2), wD = At(ref at, 3);
            (to, At(ref to, 1), At(ref to, 2), At(ref to, 3)) = (dA, dB, dC, dD);
            (crossA, crossB) = (T.MultiplyAdd(wA, weightA, crossA), T.MultiplyAdd(wB, weightB, crossB));
            (crossC, crossD) = (T.MultiplyAdd(wC, weightC, crossC), T.MultiplyAdd(wD, weightD, crossD));
            (weightA, weightB, weightC, weightD) = (weightA + wA, weightB + wB, weightC + wC, weightD + wD);
            (firstA, firstB) = (T.MultiplyAdd(wA, dA, firstA), T.MultiplyAdd(wB, dB, firstB));
            (firstC, firstD) = (T.MultiplyAdd(wC, dC, firstC), T.MultiplyAdd(wD, dD, firstD));
        }

        weight = InFours.Sum(weightA, weightB, weightC, weightD);
        cross = InFours.Cross(weightA, weightB, weightC, weightD, crossA, crossB, crossC, crossD);
        first = InFours.Sum(firstA, firstB, firstC, firstD);
    }

    /// <summary>Computes the weights 1/(v + τ²), stores them if asked to, and sums Σ w and Σ w d.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Weigh(ref T d, ref T v, ref T w, int claims, T tauSquared, bool isKept, out T weight, out T first)
    {
        T one = T.Of(1), weightA = default, weightB = default, weightC = default, weightD = default;
        T firstA = default, firstB = default, firstC = default, firstD = default;
        for (int i = 0; i < claims; i += Step)
        {
            ref T at = ref At(ref v, i), to = ref At(ref w, i), distance = ref At(ref d, i);
            T a = one / (at + tauSquared), b = one / (At(ref at, 1) + tauSquared), c = one / (At(ref at, 2) + tauSquared);
            T e = one / (At(ref at, 3) + tauSquared);
            if (isKept) (to, At(ref to, 1), At(ref to, 2), At(ref to, 3)) = (a, b, c, e);
            (weightA, weightB, weightC, weightD) = (weightA + a, weightB + b, weightC + c, weightD + e);
            (firstA, firstB) = (T.MultiplyAdd(a, distance, firstA), T.MultiplyAdd(b, At(ref distance, 1), firstB));
            (firstC, firstD) = (T.MultiplyAdd(c, At(ref distance, 2), firstC), T.MultiplyAdd(e, At(ref distance, 3), firstD));
        }

        weight = InFours.Sum(weightA, weightB, weightC, weightD);
        first = InFours.Sum(firstA, firstB, firstC, firstD);
    }

    /// <summary>Σ w (d − mean)².</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Squares(ref T d, ref T w, int claims, T mean, out T squares)
    {
        T a = default, b = default, c = default, e = default, lostA = default, lostB = default, lostC = default, lostD = default;
        for (int i = 0; i < claims; i += Step)
        {
            ref T distance = ref At(ref d, i), weight = ref At(ref w, i);
            Add(a, Square(distance, mean, weight), out a, out T lost0);
            Add(b, Square(At(ref distance, 1), mean, At(ref weight, 1)), out b, out T lost1);
            Add(c, Square(At(ref distance, 2), mean, At(ref weight, 2)), out c, out T lost2);
            Add(e, Square(At(ref distance, 3), mean, At(ref weight, 3)), out e, out T lost3);
            (lostA, lostB, lostC, lostD) = (lostA + lost0, lostB + lost1, lostC + lost2, lostD + lost3);
        }

        Add(a, c, out T even, out T lostEven);
        Add(b, e, out T odd, out T lostOdd);
        squares = Total(even, odd, InFours.Sum(lostA, lostB, lostC, lostD), lostEven + lostOdd);
    }

    // Inlined twice into one method it would exceed the locals that the compiler keeps in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void SquaresAgain(ref T d, ref T w, int claims, T mean, out T squares) =>
        Squares(ref d, ref w, claims, mean, out squares);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref T At(ref T column, int place) => ref Unsafe.Add(ref column, place);
}
