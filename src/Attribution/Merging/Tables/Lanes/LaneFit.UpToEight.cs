using System.Runtime.CompilerServices;

namespace Attribution;

/// <content>Up to eight claims per topic, all kept in registers: one local per claim, because only locals stay in registers.</content>
internal sealed partial class LaneFit<T>
{
    /// <summary>The number of rows of a topic that are read at once.</summary>
    public const int Block = 8;

    /// <summary>The number of claims that a fit is compiled for: four or eight.</summary>
    private interface IRoom
    {
        static abstract bool IsForEight { get; }
    }

    /// <summary>Fits by the normal test.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void UpToEight<TRoom>(
        ref readonly double values,
        ref readonly double variances,
        ref readonly int starts,
        ref readonly double sizes,
        bool hasGaps,
        in LaneTarget target)
        where TRoom : struct, IRoom
    {
        T.Turn(in variances, in starts, out T v0, out T v1, out T v2, out T v3, out T v4, out T v5, out T v6, out T v7);
        T.Turn(in values, in starts, out T d0, out T d1, out T d2, out T d3, out T d4, out T d5, out T d6, out T d7);
        T none = T.Of(double.PositiveInfinity);
        if (hasGaps)
        {
            T counts = T.Load(in sizes);
            FillUp<TRoom>(counts, ref v1, ref v2, ref v3, ref v5, ref v6, ref v7, none);
            FillUp<TRoom>(counts, ref d1, ref d2, ref d3, ref d5, ref d6, ref d7, default);
        }

        // Spill the variances: they are not needed for a while, and the sums need the registers.
        ref T kept = ref _buffer.Variances;
        (kept, At(ref kept, 1), At(ref kept, 2), At(ref kept, 3)) = (v0, v1, v2, v3);
        if (TRoom.IsForEight) (At(ref kept, 4), At(ref kept, 5), At(ref kept, 6), At(ref kept, 7)) = (v4, v5, v6, v7);

        Weigh<TRoom>(v0, v2, v4, v6, out T w0, out T w2, out T w4, out T w6);
        Weigh<TRoom>(v1, v3, v5, v7, out T w1, out T w3, out T w5, out T w7);
        T least = T.Min(T.Min(v0, v2), T.Min(v1, v3));
        if (TRoom.IsForEight) least = T.Min(least, T.Min(T.Min(v4, v6), T.Min(v5, v7)));
        T pivot = T.MinWhere(v2, least, d2, T.MinWhere(v0, least, d0, none));
        T other = T.MinWhere(v3, least, d3, T.MinWhere(v1, least, d1, none));
        if (TRoom.IsForEight)
        {
            pivot = T.MinWhere(v6, least, d6, T.MinWhere(v4, least, d4, pivot));
            other = T.MinWhere(v7, least, d7, T.MinWhere(v5, least, d5, other));
        }

        pivot = T.Min(pivot, other);
        (d0, d1, d2, d3) = (d0 - pivot, d1 - pivot, d2 - pivot, d3 - pivot);
        if (TRoom.IsForEight) (d4, d5, d6, d7) = (d4 - pivot, d5 - pivot, d6 - pivot, d7 - pivot);

        T first = First<TRoom>(d0, d2, d4, d6, w0, w2, w4, w6) + First<TRoom>(d1, d3, d5, d7, w1, w3, w5, w7);
        Sums<TRoom>(w0, w2, w4, w6, out T even, out T crossEven);
        Sums<TRoom>(w1, w3, w5, w7, out T odd, out T crossOdd);
        T weight = even + odd, variance = T.Of(1) / weight, shift = first * variance;
        T divisor = _equation.Divisor(T.Of(2) * T.MultiplyAdd(even, odd, crossEven + crossOdd) * variance, weight);

        T mean = T.Cut(shift);
        Squares<TRoom>(d0, d2, d4, d6, w0, w2, w4, w6, mean, out T squaresEven, out T lostEven, out T lostOfEven);
        Squares<TRoom>(d1, d3, d5, d7, w1, w3, w5, w7, mean, out T squaresOdd, out T lostOdd, out T lostOfOdd);
        T q = Total(squaresEven, squaresOdd, lostEven + lostOdd, lostOfEven + lostOfOdd);
        T.Store(q, ref target.Q);
        if (!_isFixedEffect)
        {
            T tauSquared = _equation.Solve(q, divisor, T.Load(in sizes));
            T.Store(tauSquared, ref target.TauSquared);
            Weigh<TRoom>(
                kept + tauSquared,
                At(ref kept, 2) + tauSquared,
                At(ref kept, 4) + tauSquared,
                At(ref kept, 6) + tauSquared,
                out w0,
                out w2,
                out w4,
                out w6);
            Weigh<TRoom>(
                At(ref kept, 1) + tauSquared,
                At(ref kept, 3) + tauSquared,
                At(ref kept, 5) + tauSquared,
                At(ref kept, 7) + tauSquared,
                out w1,
                out w3,
                out w5,
                out w7);
            Sums<TRoom>(w0, w2, w4, w6, out even, out _);
            Sums<TRoom>(w1, w3, w5, w7, out odd, out _);
            variance = T.Of(1) / (even + odd);
            shift = (First<TRoom>(d0, d2, d4, d6, w0, w2, w4, w6) + First<TRoom>(d1, d3, d5, d7, w1, w3, w5, w7)) * variance;
        }

        Write(pivot + shift, variance, T.Of(_normal), target);
    }

    /// <summary>The weights of the even or of the odd claims.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Weigh<TRoom>(T v0, T v2, T v4, T v6, out T w0, out T w2, out T w4, out T w6)
        where TRoom : struct, IRoom
    {
        T one = T.Of(1);
        (w0, w2) = (one / v0, one / v2);
        if (TRoom.IsForEight) (w4, w6) = (one / v4, one / v6);
        else w4 = w6 = default;
    }

    /// <summary>Σ w d of the even or of the odd claims: two of the four parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T First<TRoom>(T d0, T d2, T d4, T d6, T w0, T w2, T w4, T w6)
        where TRoom : struct, IRoom =>
        TRoom.IsForEight ? T.MultiplyAdd(w4, d4, w0 * d0) + T.MultiplyAdd(w6, d6, w2 * d2) : (w0 * d0) + (w2 * d2);

    /// <summary>Σ w of the even or of the odd claims, and the sum over pairs of weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Sums<TRoom>(T w0, T w2, T w4, T w6, out T weight, out T cross)
        where TRoom : struct, IRoom
    {
        if (TRoom.IsForEight)
        {
            T a = w0 + w4, c = w2 + w6;
            weight = a + c;
            cross = T.MultiplyAdd(a, c, (w0 * w4) + (w2 * w6));
        }
        else
        {
            weight = w0 + w2;
            cross = w0 * w2;
        }
    }

    /// <summary>
    /// Σ w (d − mean)² of the even or of the odd claims, with the rounding errors within its two parts and between them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Squares<TRoom>(T d0, T d2, T d4, T d6, T w0, T w2, T w4, T w6, T mean, out T sum, out T lost, out T lostOfBoth)
        where TRoom : struct, IRoom
    {
        T a = Square(d0, mean, w0), c = Square(d2, mean, w2);
        lost = default;
        if (TRoom.IsForEight)
        {
            Add(a, Square(d4, mean, w4), out a, out T lostA);
            Add(c, Square(d6, mean, w6), out c, out T lostC);
            lost = lostA + lostC;
        }

        Add(a, c, out sum, out lostOfBoth);
    }

    /// <summary>Overwrites the lanes of rows that lie beyond the end of a topic.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FillUp<TRoom>(
        T counts, ref T second, ref T third, ref T fourth, ref T sixth, ref T seventh, ref T eighth, T filling)
        where TRoom : struct, IRoom
    {
        if (TRoom.IsForEight)
        {
            sixth = T.FillBeyond(counts, 5, sixth, filling);
            seventh = T.FillBeyond(counts, 6, seventh, filling);
            eighth = T.FillBeyond(counts, 7, eighth, filling);
        }
        else
        {
            second = T.FillBeyond(counts, 1, second, filling);
            third = T.FillBeyond(counts, 2, third, filling);
            fourth = T.FillBeyond(counts, 3, fourth, filling);
        }
    }

    private readonly struct Four : IRoom
    {
        public static bool IsForEight => false;
    }

    private readonly struct Eight : IRoom
    {
        public static bool IsForEight => true;
    }
}
