using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Attribution.Numerics;

/// <summary>Two numbers, on every processor: registers of 128 bits.</summary>
internal struct Lanes2 : ILanes<Lanes2>
{
    private Vector128<double> _numbers;

    public static int Count => 2;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator +(Lanes2 x, Lanes2 y) => new() { _numbers = x._numbers + y._numbers };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator -(Lanes2 x, Lanes2 y) => new() { _numbers = x._numbers - y._numbers };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator *(Lanes2 x, Lanes2 y) => new() { _numbers = x._numbers * y._numbers };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator /(Lanes2 x, Lanes2 y) => new() { _numbers = x._numbers / y._numbers };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Of(double number) => new() { _numbers = Vector128.Create(number) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 MultiplyAdd(Lanes2 x, Lanes2 y, Lanes2 z) =>
        new() { _numbers = Vector128.FusedMultiplyAdd(x._numbers, y._numbers, z._numbers) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Cut(Lanes2 x) =>
        new() { _numbers = ((x._numbers.AsInt64() + Vector128.Create(Digits.Half)) & Vector128.Create(Digits.Kept)).AsDouble() };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Min(Lanes2 x, Lanes2 y) => new() { _numbers = Vector128.MinNative(x._numbers, y._numbers) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Max(Lanes2 x, Lanes2 y) => new() { _numbers = Vector128.MaxNative(x._numbers, y._numbers) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Sqrt(Lanes2 x) => new() { _numbers = Vector128.Sqrt(x._numbers) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 MinWhere(Lanes2 key, Lanes2 sought, Lanes2 number, Lanes2 former) => new()
    {
        _numbers = Vector128.ConditionalSelect(
            Vector128.Equals(key._numbers, sought._numbers), Vector128.MinNative(number._numbers, former._numbers), former._numbers),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 FillBeyond(Lanes2 limits, double place, Lanes2 number, Lanes2 filling) => new()
    {
        _numbers = Vector128.ConditionalSelect(
            Vector128.LessThanOrEqual(limits._numbers, Vector128.Create(place)), filling._numbers, number._numbers),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Load(ref readonly double first) => new() { _numbers = Vector128.LoadUnsafe(in first) };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Lanes2 numbers, ref double first) => numbers._numbers.StoreUnsafe(ref first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Turn(
        ref readonly double rows,
        ref readonly int starts,
        out Lanes2 first,
        out Lanes2 second,
        out Lanes2 third,
        out Lanes2 fourth,
        out Lanes2 fifth,
        out Lanes2 sixth,
        out Lanes2 seventh,
        out Lanes2 eighth)
    {
        ref double a = ref Unsafe.Add(ref Unsafe.AsRef(in rows), starts);
        ref double b = ref Unsafe.Add(ref Unsafe.AsRef(in rows), Unsafe.Add(ref Unsafe.AsRef(in starts), 1));
        (first, second, third, fourth) = (At(ref a, ref b, 0), At(ref a, ref b, 1), At(ref a, ref b, 2), At(ref a, ref b, 3));
        (fifth, sixth, seventh, eighth) = (At(ref a, ref b, 4), At(ref a, ref b, 5), At(ref a, ref b, 6), At(ref a, ref b, 7));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes2 At(ref double a, ref double b, int place) =>
        new() { _numbers = Vector128.Create(Unsafe.Add(ref a, place), Unsafe.Add(ref b, place)) };
}
