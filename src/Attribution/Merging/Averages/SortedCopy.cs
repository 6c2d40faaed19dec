using System.Buffers;

namespace Attribution.Merging;

/// <summary>Values in ascending order, in pooled memory; the caller's stay as they are.</summary>
internal readonly ref struct SortedCopy
{
    private readonly double[] _rented;

    /// <exception cref="ArgumentException">There is no value, or one is not finite.</exception>
    public SortedCopy(ReadOnlySpan<double> values)
    {
        SampleGuard.Values(values);
        _rented = ArrayPool<double>.Shared.Rent(values.Length);
        Values = _rented.AsSpan(0, values.Length);
        values.CopyTo(Values);
        Values.Sort();
    }

    public Span<double> Values { get; }

    public void Dispose() => ArrayPool<double>.Shared.Return(_rented);

    /// <summary>The middle of sorted values; of two middle ones the midpoint.</summary>
    public static double Middle(ReadOnlySpan<double> sorted) => Midpoint(sorted[(sorted.Length - 1) / 2], sorted[sorted.Length / 2]);

    /// <summary>What to multiply sorted values by so that no two lie an infinite distance apart: 1, or exactly a quarter.</summary>
    public static double FinitePart(ReadOnlySpan<double> sorted) => Math.Max(-sorted[0], sorted[^1]) > 1e307 ? 0.25 : 1;

    /// <summary>(a + b)/2 without overflow.</summary>
    public static double Midpoint(double a, double b) => a == b ? a : (a / 2) + (b / 2);
}
