using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attribution.Numerics;

/// <summary>Eight numbers, on processors with registers of 512 bits.</summary>
internal struct Lanes8 : ILanes<Lanes8>
{
    private Vector512<double> _numbers;

    public static int Count => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator +(Lanes8 x, Lanes8 y) => new() { _numbers = x._numbers + y._numbers };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator -(Lanes8 x, Lanes8 y) => new() { _numbers = x._numbers - y._numbers };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator *(Lanes8 x, Lanes8 y) => new() { _numbers = x._numbers * y._numbers };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator /(Lanes8 x, Lanes8 y) => new() { _numbers = x._numbers / y._numbers };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Of(double number) => new() { _numbers = Vector512.Create(number) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 MultiplyAdd(Lanes8 x, Lanes8 y, Lanes8 z) =>
        new() { _numbers = Vector512.FusedMultiplyAdd(x._numbers, y._numbers, z._numbers) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Cut(Lanes8 x) =>
        new() { _numbers = ((x._numbers.AsInt64() + Vector512.Create(Digits.Half)) & Vector512.Create(Digits.Kept)).AsDouble() };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Min(Lanes8 x, Lanes8 y) => new() { _numbers = Vector512.MinNative(x._numbers, y._numbers) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Max(Lanes8 x, Lanes8 y) => new() { _numbers = Vector512.MaxNative(x._numbers, y._numbers) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Sqrt(Lanes8 x) => new() { _numbers = Vector512.Sqrt(x._numbers) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 MinWhere(Lanes8 key, Lanes8 sought, Lanes8 number, Lanes8 former) => new()
    {
        _numbers = Vector512.ConditionalSelect(
            Vector512.Equals(key._numbers, sought._numbers), Vector512.MinNative(number._numbers, former._numbers), former._numbers),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 FillBeyond(Lanes8 limits, double place, Lanes8 number, Lanes8 filling) => new()
    {
        _numbers = Vector512.ConditionalSelect(
            Vector512.LessThanOrEqual(limits._numbers, Vector512.Create(place)), filling._numbers, number._numbers),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Load(ref readonly double first) => new() { _numbers = Vector512.LoadUnsafe(in first) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes8 numbers, ref double first) => numbers._numbers.StoreUnsafe(ref first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Turn(
        ref readonly double rows,
        ref readonly int starts,
        out Lanes8 first,
        out Lanes8 second,
        out Lanes8 third,
        out Lanes8 fourth,
        out Lanes8 fifth,
        out Lanes8 sixth,
        out Lanes8 seventh,
        out Lanes8 eighth)
    {
        Vector512<double> a = At(in rows, in starts, 0), b = At(in rows, in starts, 1), c = At(in rows, in starts, 2);
        Vector512<double> d = At(in rows, in starts, 3);
        Vector512<double> e = At(in rows, in starts, 4), f = At(in rows, in starts, 5), g = At(in rows, in starts, 6);
        Vector512<double> h = At(in rows, in starts, 7);
        if (Avx512F.IsSupported)
        {
            Fours(
                Avx512F.UnpackLow(a, b),
                Avx512F.UnpackLow(c, d),
                Avx512F.UnpackLow(e, f),
                Avx512F.UnpackLow(g, h),
                out first,
                out third,
                out fifth,
                out seventh);
            Fours(
                Avx512F.UnpackHigh(a, b),
                Avx512F.UnpackHigh(c, d),
                Avx512F.UnpackHigh(e, f),
                Avx512F.UnpackHigh(g, h),
                out second,
                out fourth,
                out sixth,
                out eighth);
        }
        else
        {
            (first, second) = (Column(a, b, c, d, e, f, g, h, 0), Column(a, b, c, d, e, f, g, h, 1));
            (third, fourth) = (Column(a, b, c, d, e, f, g, h, 2), Column(a, b, c, d, e, f, g, h, 3));
            (fifth, sixth) = (Column(a, b, c, d, e, f, g, h, 4), Column(a, b, c, d, e, f, g, h, 5));
            (seventh, eighth) = (Column(a, b, c, d, e, f, g, h, 6), Column(a, b, c, d, e, f, g, h, 7));
        }
    }

    /// <summary>Joins pairs of rows, each with every other number, into columns of all rows: first pairs of pairs, then fours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fours(
        Vector512<double> a,
        Vector512<double> b,
        Vector512<double> c,
        Vector512<double> d,
        out Lanes8 first,
        out Lanes8 third,
        out Lanes8 fifth,
        out Lanes8 seventh)
    {
        const byte Even = 0x88, Odd = 0xDD;
        Vector512<double> ab = Avx512F.Shuffle4x128(a, b, Even), cd = Avx512F.Shuffle4x128(c, d, Even);
        (first, fifth) = (new() { _numbers = Avx512F.Shuffle4x128(ab, cd, Even) }, new() { _numbers = Avx512F.Shuffle4x128(ab, cd, Odd) });
        (ab, cd) = (Avx512F.Shuffle4x128(a, b, Odd), Avx512F.Shuffle4x128(c, d, Odd));
        (third, seventh) =
            (new() { _numbers = Avx512F.Shuffle4x128(ab, cd, Even) }, new() { _numbers = Avx512F.Shuffle4x128(ab, cd, Odd) });
    }

    private static Lanes8 Column(
        Vector512<double> a,
        Vector512<double> b,
        Vector512<double> c,
        Vector512<double> d,
        Vector512<double> e,
        Vector512<double> f,
        Vector512<double> g,
        Vector512<double> h,
        int place) =>
        new() { _numbers = Vector512.Create(a[place], b[place], c[place], d[place], e[place], f[place], g[place], h[place]) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> At(ref readonly double rows, ref readonly int starts, int lane) =>
        Vector512.LoadUnsafe(in rows, (nuint)Unsafe.Add(ref Unsafe.AsRef(in starts), lane));
}
