namespace Attribution.Numerics;

/// <summary>
/// Numbers side by side, one a lane, in one register: what is computed for one topic is computed for as many as there are lanes, in each to
/// the last bit as alone.
/// </summary>
/// <typeparam name="T">The implementing type; <c>default</c> is 0 in every lane.</typeparam>
internal interface ILanes<T>
    where T : unmanaged, ILanes<T>
{
    /// <summary>How many numbers there are.</summary>
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
    /// Reads eight numbers from each of as many places as there are lanes, turned: the first of each, the second, and so on. Places are
    /// counted from <c>rows</c>; they follow one another in memory from <c>starts</c> on.
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

    /// <summary>The filling in those lanes whose limit is at most <paramref name="place"/>, in the others the number.</summary>
    static abstract T FillBeyond(T limits, double place, T number, T filling);

    /// <summary>Reads numbers that lie one after another.</summary>
    static abstract T Load(ref readonly double first);

    /// <summary>Writes the numbers one after another.</summary>
    static abstract void Store(T numbers, ref double first);
}
