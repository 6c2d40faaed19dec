using System.Runtime.CompilerServices;
using Attribution.Numerics;
using CsCheck;

namespace Attribution.Tests;

/// <summary>Registers of every width, also of those that the processor has no use for.</summary>
public class LanesTests
{
    private const int Most = 8;

    /// <summary>Numbers of all sizes: any pattern of bits, some that meet in their last digits, and the ends of the range.</summary>
    private static readonly Gen<double> Numbers = Gen.OneOf(
        Gen.ULong.Select(BitConverter.UInt64BitsToDouble).Where(number => !double.IsNaN(number)),
        Gen.Double[-4, 4],
        AnyOf(
            0,
            -0.0,
            1,
            double.Epsilon,
            -double.Epsilon,
            2.2250738585072014e-308,
            double.MaxValue,
            double.MinValue,
            double.PositiveInfinity,
            double.NegativeInfinity));

    private static readonly Gen<double[]> Eight = Numbers.Array[Most];

    [Fact]
    public void There_are_as_many_numbers_as_the_register_has_room_for_and_by_default_they_are_0()
    {
        Check<Lanes2>(2);
        Check<Lanes4>(4);
        Check<Lanes8>(8);

        static void Check<T>(int count)
            where T : unmanaged, ILanes<T>
        {
            Assert.Equal((count, count * sizeof(double)), (T.Count, Unsafe.SizeOf<T>()));
            Assert.Equal(new double[count], Lanes(default(T)));
            Assert.Equal(Enumerable.Repeat(2.5, count), Lanes(T.Of(2.5)));
        }
    }

    [Fact]
    public void Every_lane_has_the_bits_of_the_same_operation_on_doubles()
    {
        Gen.Select(Eight, Eight, Eight).Sample(numbers =>
        {
            Check<Lanes2>(numbers);
            Check<Lanes4>(numbers);
            Check<Lanes8>(numbers);
        });

        static void Check<T>((double[] X, double[] Y, double[] Z) numbers)
            where T : unmanaged, ILanes<T>
        {
            (double[] x, double[] y, double[] z) = numbers;
            T a = From<T>(x), b = From<T>(y), c = From<T>(z);
            IsSame(a + b, lane => x[lane] + y[lane], "+");
            IsSame(a - b, lane => x[lane] - y[lane], "-");
            IsSame(a * b, lane => x[lane] * y[lane], "*");
            IsSame(a / b, lane => x[lane] / y[lane], "/");
            IsSame(T.MultiplyAdd(a, b, c), lane => Math.FusedMultiplyAdd(x[lane], y[lane], z[lane]), "multiply-add");
            IsSame(
                T.MultiplyAdd(a, b, T.Of(0) - (a * b)),
                lane => Math.FusedMultiplyAdd(x[lane], y[lane], 0 - (x[lane] * y[lane])),
                "what multiplying loses");
            IsSame(T.Sqrt(a), lane => Math.Sqrt(x[lane]), "square root");
            IsSame(T.Of(0) + T.Min(a, b), lane => 0 + Math.Min(x[lane], y[lane]), "lower, whatever the sign of 0");
            IsSame(T.Of(0) + T.Max(a, b), lane => 0 + Math.Max(x[lane], y[lane]), "higher, whatever the sign of 0");
        }
    }

    [Fact]
    public void The_lower_is_taken_only_where_the_key_is_the_one_sought()
    {
        Gen<double[]> keys = AnyOf(0, -0.0, 1, 1e-300, double.PositiveInfinity).Array[Most];
        Gen.Select(keys, keys, Eight, Eight).Sample(lanes =>
        {
            Check<Lanes2>(lanes);
            Check<Lanes4>(lanes);
            Check<Lanes8>(lanes);
        });

        static void Check<T>((double[] Keys, double[] Sought, double[] Numbers, double[] Former) lanes)
            where T : unmanaged, ILanes<T>
        {
            (double[] keys, double[] sought, double[] numbers, double[] former) = lanes;
            T least = T.MinWhere(From<T>(keys), From<T>(sought), From<T>(numbers), From<T>(former));
            IsSame(
                T.Of(0) + least,
                lane => 0 + (keys[lane] == sought[lane] && numbers[lane] < former[lane] ? numbers[lane] : former[lane]),
                "lower where sought");
        }
    }

    [Fact]
    public void Lanes_are_filled_from_their_limits_on()
    {
        Gen.Select(Gen.Int[0, 33].Array[Most], Gen.Int[0, 32], Eight, Eight).Sample(lanes =>
        {
            Check<Lanes2>(lanes);
            Check<Lanes4>(lanes);
            Check<Lanes8>(lanes);
        });

        static void Check<T>((int[] Limits, int Place, double[] Numbers, double[] Fillings) lanes)
            where T : unmanaged, ILanes<T>
        {
            (int[] limits, int place, double[] numbers, double[] fillings) = lanes;
            T counts = From<T>([.. limits.Select(limit => (double)limit)]);
            IsSame(
                T.FillBeyond(counts, place, From<T>(numbers), From<T>(fillings)),
                lane => place < limits[lane] ? numbers[lane] : fillings[lane],
                "filled");
            IsSame(
                T.FillBeyond(counts, place, T.Of(double.NaN), default), lane => place < limits[lane] ? double.NaN : 0, "NaN filled over");
        }
    }

    [Fact]
    public void Eight_numbers_of_each_place_are_turned_up_to_the_last_one_of_the_rows()
    {
        Gen.Select(Numbers.Array[Most, 60], Gen.Double.Unit.Array[Most + 1], Gen.Int[0, 1]).Sample(drawn =>
        {
            (double[] rows, double[] shares, int from) = drawn;
            int[] starts = [.. shares.Select(share => (int)(share * (rows.Length - Most + 1)))];
            starts[from] = rows.Length - Most;
            Check<Lanes2>(rows, starts, from);
            Check<Lanes4>(rows, starts, from);
            Check<Lanes8>(rows, starts, from);
        });

        static void Check<T>(double[] rows, int[] starts, int from)
            where T : unmanaged, ILanes<T>
        {
            T.Turn(
                in rows[0],
                in starts[from],
                out T first,
                out T second,
                out T third,
                out T fourth,
                out T fifth,
                out T sixth,
                out T seventh,
                out T eighth);
            T[] turned = [first, second, third, fourth, fifth, sixth, seventh, eighth];
            for (int place = 0; place < turned.Length; place++)
            {
                IsSame(turned[place], lane => rows[starts[from + lane] + place], $"place {place}");
            }
        }
    }

    [Fact]
    public void Numbers_are_read_and_written_where_they_lie_and_nowhere_else()
    {
        Gen.Select(Numbers.Array[3 * Most], Gen.Int[0, 2 * Most], Gen.Int[0, 2 * Most]).Sample(drawn =>
        {
            (double[] numbers, int from, int to) = drawn;
            Check<Lanes2>(numbers, from, to);
            Check<Lanes4>(numbers, from, to);
            Check<Lanes8>(numbers, from, to);
        });

        static void Check<T>(double[] numbers, int from, int to)
            where T : unmanaged, ILanes<T>
        {
            double[] copied = [.. numbers], expected = [.. numbers];
            T.Store(T.Load(in copied[from]), ref copied[to]);
            numbers.AsSpan(from, T.Count).CopyTo(expected.AsSpan(to));
            Assert.Equal(expected.Select(BitConverter.DoubleToInt64Bits), copied.Select(BitConverter.DoubleToInt64Bits));
        }
    }

    private static Gen<double> AnyOf(params double[] numbers) => Gen.Int[0, numbers.Length - 1].Select(i => numbers[i]);

    private static T From<T>(double[] numbers)
        where T : unmanaged, ILanes<T> => T.Load(in numbers[0]);

    private static double[] Lanes<T>(T lanes)
        where T : unmanaged, ILanes<T>
    {
        double[] numbers = new double[T.Count];
        T.Store(lanes, ref numbers[0]);
        return numbers;
    }

    /// <summary>Each lane to the last bit; one NaN is as good as another.</summary>
    private static void IsSame<T>(T lanes, Func<int, double> expected, string what)
        where T : unmanaged, ILanes<T>
    {
        double[] numbers = Lanes(lanes);
        for (int lane = 0; lane < numbers.Length; lane++)
        {
            double number = numbers[lane], one = expected(lane);
            Assert.True(
                BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits(one)
                    || (double.IsNaN(number) && double.IsNaN(one)),
                $"{typeof(T).Name}, {what}, lane {lane}: {number:R} instead of {one:R}");
        }
    }
}
