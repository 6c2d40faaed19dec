using System.Runtime.CompilerServices;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <content>Up to eight claims a topic, all of which stay in registers: one name a claim, since only locals do.</content>
internal sealed partial class LaneFit<T>
{
    /// <summary>As many rows of a topic are read at once.</summary>
    public const int Block = 8;

    /// <summary>As many claims as there is room for.</summary>
    private interface IRoom
    {
        static abstract bool IsForEight { get; }
    }

    /// <summary>Fits by the normal test.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void UpToEight<TRoom>(ref readonly double values, ref readonly double variances, ref readonly int starts, in LaneTarget target)
        where TRoom : struct, IRoom
    {
        T one = T.Of(1), none = T.Of(double.PositiveInfinity), zero = default;
        T w4 = zero, w5 = zero, w6 = zero, w7 = zero;

        T.Turn(in variances, in starts, out T v0, out T v1, out T v2, out T v3, out T v4, out T v5, out T v6, out T v7);
        FillUp<TRoom>(ref v1, ref v2, ref v3, ref v4, ref v5, ref v6, ref v7, none);
        T w0 = one / v0, w1 = one / v1, w2 = one / v2, w3 = one / v3;
        T least = T.Min(T.Min(v0, v2), T.Min(v1, v3));
        if (TRoom.IsForEight)
        {
            (w4, w5, w6, w7) = (one / v4, one / v5, one / v6, one / v7);
            least = T.Min(least, T.Min(T.Min(v4, v6), T.Min(v5, v7)));
        }

        T.Turn(in values, in starts, out T d0, out T d1, out T d2, out T d3, out T d4, out T d5, out T d6, out T d7);
        FillUp<TRoom>(ref d1, ref d2, ref d3, ref d4, ref d5, ref d6, ref d7, zero);
        T pivot = T.MinWhere(v2, least, d2, T.MinWhere(v0, least, d0, none)), other = T.MinWhere(v3, least, d3, T.MinWhere(v1, least, d1, none));
        if (TRoom.IsForEight)
        {
            pivot = T.MinWhere(v6, least, d6, T.MinWhere(v4, least, d4, pivot));
            other = T.MinWhere(v7, least, d7, T.MinWhere(v5, least, d5, other));
        }

        pivot = T.Min(pivot, other);
        (d0, d1, d2, d3) = (d0 - pivot, d1 - pivot, d2 - pivot, d3 - pivot);
        T weights0 = w0, weights1 = w1, weights2 = w2, weights3 = w3;
        T cross0 = zero, cross1 = zero, cross2 = zero, cross3 = zero;
        T first0 = w0 * d0, first1 = w1 * d1, first2 = w2 * d2, first3 = w3 * d3;
        if (TRoom.IsForEight)
        {
            (d4, d5, d6, d7) = (d4 - pivot, d5 - pivot, d6 - pivot, d7 - pivot);
            (weights0, weights1, weights2, weights3) = (w0 + w4, w1 + w5, w2 + w6, w3 + w7);
            (cross0, cross1, cross2, cross3) = (w0 * w4, w1 * w5, w2 * w6, w3 * w7);
            (first0, first1) = (T.MultiplyAdd(w4, d4, first0), T.MultiplyAdd(w5, d5, first1));
            (first2, first3) = (T.MultiplyAdd(w6, d6, first2), T.MultiplyAdd(w7, d7, first3));
        }

        T weight = InFours.Sum(weights0, weights1, weights2, weights3), variance = one / weight;
        T shift = InFours.Sum(first0, first1, first2, first3) * variance;
        T q = Squares<TRoom>(d0, d1, d2, d3, d4, d5, d6, d7, w0, w1, w2, w3, w4, w5, w6, w7, Digits.Cut(shift));
        T.Store(q, ref target.Q);
        if (!_isFixedEffect)
        {
            T cross = InFours.Cross(weights0, weights1, weights2, weights3, cross0, cross1, cross2, cross3);
            T tauSquared = _equation.Solve(q, T.Of(2) * cross * variance, weight);
            T.Store(tauSquared, ref target.TauSquared);
            (w0, w1, w2, w3) = (one / (v0 + tauSquared), one / (v1 + tauSquared), one / (v2 + tauSquared), one / (v3 + tauSquared));
            (weights0, weights1, weights2, weights3) = (w0, w1, w2, w3);
            (first0, first1, first2, first3) = (w0 * d0, w1 * d1, w2 * d2, w3 * d3);
            if (TRoom.IsForEight)
            {
                (w4, w5, w6, w7) = (one / (v4 + tauSquared), one / (v5 + tauSquared), one / (v6 + tauSquared), one / (v7 + tauSquared));
                (weights0, weights1, weights2, weights3) = (w0 + w4, w1 + w5, w2 + w6, w3 + w7);
                (first0, first1) = (T.MultiplyAdd(w4, d4, first0), T.MultiplyAdd(w5, d5, first1));
                (first2, first3) = (T.MultiplyAdd(w6, d6, first2), T.MultiplyAdd(w7, d7, first3));
            }

            variance = one / InFours.Sum(weights0, weights1, weights2, weights3);
            shift = InFours.Sum(first0, first1, first2, first3) * variance;
        }

        Write(pivot + shift, variance, target);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Squares<TRoom>(
        T d0, T d1, T d2, T d3, T d4, T d5, T d6, T d7, T w0, T w1, T w2, T w3, T w4, T w5, T w6, T w7, T mean)
        where TRoom : struct, IRoom
    {
        T a = Square(d0, mean, w0), b = Square(d1, mean, w1), c = Square(d2, mean, w2), d = Square(d3, mean, w3);
        T lostA = default, lostB = default, lostC = default, lostD = default;
        if (TRoom.IsForEight)
        {
            Add(a, Square(d4, mean, w4), out a, out lostA);
            Add(b, Square(d5, mean, w5), out b, out lostB);
            Add(c, Square(d6, mean, w6), out c, out lostC);
            Add(d, Square(d7, mean, w7), out d, out lostD);
        }

        return Total(a, b, c, d, lostA, lostB, lostC, lostD);
    }

    /// <summary>Overwrites what was read beyond the end of a topic.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void FillUp<TRoom>(ref T second, ref T third, ref T fourth, ref T fifth, ref T sixth, ref T seventh, ref T eighth, T filling)
        where TRoom : struct, IRoom
    {
        if (TRoom.IsForEight)
        {
            if (_claims < 8) eighth = filling;
            if (_claims < 7) seventh = filling;
            if (_claims < 6) sixth = filling;
        }
        else
        {
            if (_claims < 4) fourth = filling;
            if (_claims < 3) third = filling;
            if (_claims < 2) second = filling;
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
