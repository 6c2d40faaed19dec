using System.Numerics;
using System.Runtime.InteropServices;

namespace Attribution.Benchmarks.Merging;

/// <summary>
/// What two columns cost at the least: to have read them, and to have divided twice for each claim, as the method of DerSimonian and Laird
/// must. Neither merges anything. Four sums run beside each other, so that no addition waits for the one before.
/// </summary>
internal static class ColumnSum
{
    /// <summary>Every number of both columns added up: the limit that memory sets.</summary>
    public static double Of(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        ReadOnlySpan<Vector<double>> y = MemoryMarshal.Cast<double, Vector<double>>(values);
        ReadOnlySpan<Vector<double>> v = MemoryMarshal.Cast<double, Vector<double>>(variances);
        Vector<double> a = default, b = default, c = default, d = default;
        int i = 0;
        for (; i < y.Length - 1; i += 2)
        {
            a += y[i];
            b += v[i];
            c += y[i + 1];
            d += v[i + 1];
        }

        double sum = Vector.Sum(a + b + c + d);
        for (int rest = i * Vector<double>.Count; rest < values.Length; rest++) sum += values[rest] + variances[rest];
        return sum;
    }

    /// <summary>The same columns with two vector divisions a claim: the limit that arithmetic sets.</summary>
    public static double WithTwoDivisions(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        ReadOnlySpan<Vector<double>> y = MemoryMarshal.Cast<double, Vector<double>>(values);
        ReadOnlySpan<Vector<double>> v = MemoryMarshal.Cast<double, Vector<double>>(variances);
        Vector<double> one = Vector<double>.One, a = default, b = default, c = default, d = default;
        int i = 0;
        for (; i < y.Length - 1; i += 2)
        {
            a += y[i] / v[i];
            b += one / v[i];
            c += y[i + 1] / v[i + 1];
            d += one / v[i + 1];
        }

        double sum = Vector.Sum(a + b + c + d);
        for (int rest = i * Vector<double>.Count; rest < values.Length; rest++) sum += (values[rest] + 1) / variances[rest];
        return sum;
    }
}
