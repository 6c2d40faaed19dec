using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Attribution.Numerics;

/// <summary>Four numbers, on processors with registers of 256 bits.</summary>
internal struct Lanes4 : ILanes<Lanes4>
{
    private Vector256<double> _numbers;

    public static int Count => 4;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 operator +(Lanes4 x, Lanes4 y) => new() { _numbers = x._numbers + y._numbers };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 operator -(Lanes4 x, Lanes4 y) => new() { _numbers = x._numbers - y._numbers };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 operator *(Lanes4 x, Lanes4 y) => new() { _numbers = x._numbers * y._numbers };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 operator /(Lanes4 x, Lanes4 y) => new() { _numbers = x._numbers / y._numbers };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Of(double number) => new() { _numbers = Vector256.Create(number) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 MultiplyAdd(Lanes4 x, Lanes4 y, Lanes4 z) =>
        new() { _numbers = Vector256.FusedMultiplyAdd(x._numbers, y._numbers, z._numbers) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Cut(Lanes4 x) =>
        new() { _numbers = ((x._numbers.AsInt64() + Vector256.Create(Digits.Half)) & Vector256.Create(Digits.Kept)).AsDouble() };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Min(Lanes4 x, Lanes4 y) => new() { _numbers = Vector256.MinNative(x._numbers, y._numbers) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Max(Lanes4 x, Lanes4 y) => new() { _numbers = Vector256.MaxNative(x._numbers, y._numbers) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Sqrt(Lanes4 x) => new() { _numbers = Vector256.Sqrt(x._numbers) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 MinWhere(Lanes4 key, Lanes4 sought, Lanes4 number, Lanes4 former) => new()
    {
        _numbers = Vector256.ConditionalSelect(
            Vector256.Equals(key._numbers, sought._numbers), Vector256.MinNative(number._numbers, former._numbers), former._numbers),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 FillBeyond(Lanes4 limits, double place, Lanes4 number, Lanes4 filling) => new()
    {
        _numbers = Vector256.ConditionalSelect(
            Vector256.LessThanOrEqual(limits._numbers, Vector256.Create(place)), filling._numbers, number._numbers),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Load(ref readonly double first) => new() { _numbers = Vector256.LoadUnsafe(in first) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes4 numbers, ref double first) => numbers._numbers.StoreUnsafe(ref first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Turn(
        ref readonly double rows,
        ref readonly int starts,
        out Lanes4 first,
        out Lanes4 second,
        out Lanes4 third,
        out Lanes4 fourth,
        out Lanes4 fifth,
        out Lanes4 sixth,
        out Lanes4 seventh,
        out Lanes4 eighth)
    {
        Block(in rows, in starts, 0, out first, out second, out third, out fourth);
        Block(in rows, in starts, Count, out fifth, out sixth, out seventh, out eighth);
    }

    /// <summary>Transposes four rows of four numbers: first within pairs of rows, then across pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Block(
        ref readonly double rows,
        ref readonly int starts,
        int from,
        out Lanes4 first,
        out Lanes4 second,
        out Lanes4 third,
        out Lanes4 fourth)
    {
        Vector256<double> a = At(in rows, in starts, 0, from), b = At(in rows, in starts, 1, from), c = At(in rows, in starts, 2, from);
        Vector256<double> d = At(in rows, in starts, 3, from);
        if (Avx.IsSupported)
        {
            const byte Lower = 0x20, Upper = 0x31;
            Vector256<double> evenAb = Avx.UnpackLow(a, b), evenCd = Avx.UnpackLow(c, d), oddAb = Avx.UnpackHigh(a, b);
            Vector256<double> oddCd = Avx.UnpackHigh(c, d);
            first = new() { _numbers = Avx.Permute2x128(evenAb, evenCd, Lower) };
            third = new() { _numbers = Avx.Permute2x128(evenAb, evenCd, Upper) };
            second = new() { _numbers = Avx.Permute2x128(oddAb, oddCd, Lower) };
            fourth = new() { _numbers = Avx.Permute2x128(oddAb, oddCd, Upper) };
        }
        else
        {
            first = new() { _numbers = Vector256.Create(a[0], b[0], c[0], d[0]) };
            second = new() { _numbers = Vector256.Create(a[1], b[1], c[1], d[1]) };
            third = new() { _numbers = Vector256.Create(a[2], b[2], c[2], d[2]) };
            fourth = new() { _numbers = Vector256.Create(a[3], b[3], c[3], d[3]) };
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> At(ref readonly double rows, ref readonly int starts, int lane, int from) =>
        Vector256.LoadUnsafe(in rows, (nuint)(Unsafe.Add(ref Unsafe.AsRef(in starts), lane) + from));
}
