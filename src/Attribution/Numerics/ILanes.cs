namespace Attribution.Numerics;

/// <summary>
/// Numbers side by side in one register, one per lane: what is computed for one topic is computed for as many topics as there are lanes,
/// with bit-identical results.
/// </summary>
/// <typeparam name="T">The implementing type; <c>default</c> is 0 in every lane.</typeparam>
internal interface ILanes<T>
    where T : unmanaged, ILanes<T>
{
    /// <summary>The number of lanes.</summary>
    static abstract int Count { get; }

    static abstract T operator +(T x, T y);

    static abstract T operator -(T x, T y);

    static abstract T operator *(T x, T y);

    static abstract T operator /(T x, T y);

    /// <summary>The same number in every lane.</summary>
    static abstract T Of(double number);

    /// <summary>x y + z, rounded once.</summary>
    static abstract T MultiplyAdd(T x, T y, T z);

    /// <inheritdoc cref="Digits.Cut(double)"/>
    static abstract T Cut(T x);

    /// <summary>The lower of two numbers, neither of them NaN.</summary>
    static abstract T Min(T x, T y);

    /// <summary>The higher of two numbers, neither of them NaN.</summary>
    static abstract T Max(T x, T y);

    static abstract T Sqrt(T x);

    /// <summary>
    /// The lower of <paramref name="number"/> and <paramref name="former"/> in those lanes where <paramref name="key"/> is
    /// <paramref name="sought"/>, in the others the latter.
    /// </summary>
    static abstract T MinWhere(T key, T sought, T number, T former);

    /// <summary>
    /// Reads eight numbers from each of as many rows as there are lanes, transposed: lane i of the n-th result receives the n-th number of
    /// row i. The offsets of the rows from <c>rows</c> are adjacent in memory from <c>starts</c> on.
    /// </summary>
    static abstract void Turn(
        ref readonly double rows,
        ref readonly int starts,
        out T first,
        out T second,
        out T third,
        out T fourth,
        out T fifth,
        out T sixth,
        out T seventh,
        out T eighth);

    /// <summary>The filling in lanes whose limit is at most <paramref name="place"/>, the number in the others.</summary>
    static abstract T FillBeyond(T limits, double place, T number, T filling);

    /// <summary>Reads numbers that are adjacent in memory.</summary>
    static abstract T Load(ref readonly double first);

    /// <summary>Writes the numbers to adjacent places in memory.</summary>
    static abstract void Store(T numbers, ref double first);
}
