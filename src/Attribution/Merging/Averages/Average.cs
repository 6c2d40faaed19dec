using System.Globalization;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>A plain mean with the sample's standard deviation: the yardstick that every other merger is held against.</summary>
public readonly record struct Average
{
    private const string Spread = "The standard deviation";

    internal Average(double mean, double? standardDeviation) => (Mean, StandardDeviation) = (mean, standardDeviation);

    /// <summary>The mean.</summary>
    public double Mean { get; }

    /// <summary>
    /// With k − 1 in the denominator; for a geometric mean a factor, the exponential of that of the logarithms. Null for one value, which
    /// says nothing about spread.
    /// </summary>
    public double? StandardDeviation { get; }

    /// <summary>The arithmetic mean.</summary>
    /// <param name="values">At least one finite value.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, or one is not finite, and the message names its index; or the standard deviation leaves the range of a double.
    /// </exception>
    public static Average Arithmetic(ReadOnlySpan<double> values)
    {
        using SortedCopy sorted = new(values);
        Average average = Of(sorted.Values);
        return average.StandardDeviation is { } deviation ? new(average.Mean, SampleGuard.Result(deviation, Spread)) : average;
    }

    /// <summary>The geometric mean, the average on a log scale.</summary>
    /// <param name="values">At least one finite value; all above 0.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, or one is not finite and above 0, and the message names its index; or the standard deviation leaves the range of
    /// a double.
    /// </exception>
    public static Average Geometric(ReadOnlySpan<double> values)
    {
        SampleGuard.Values(values);
        SampleGuard.Positive(values, values.Length, nameof(values), "on a log scale a value is above 0");
        using SortedCopy sorted = new(values);

        // Logarithms of quotients by a middle value: near 1 they keep the digits that the logarithms of large values lose.
        double origin = sorted.Values[values.Length / 2];
        foreach (ref double value in sorted.Values) value = value == origin ? 0 : Math.Log(value) - Math.Log(origin);
        Average logs = Of(sorted.Values);
        return new(
            origin * Math.Exp(logs.Mean),
            logs.StandardDeviation is { } deviation ? SampleGuard.Result(Math.Exp(deviation), Spread) : null);
    }

    /// <summary>Such as "1150 (standard deviation 50)".</summary>
    public override string ToString() => StandardDeviation is { } deviation
        ? string.Create(CultureInfo.InvariantCulture, $"{Mean:G6} (standard deviation {deviation:G4})")
        : Mean.ToString("G6", CultureInfo.InvariantCulture);

    private static Average Of(ReadOnlySpan<double> sorted)
    {
        double part = SortedCopy.FinitePart(sorted), origin = part * sorted[sorted.Length / 2];
        double unit = Math.Max(origin - (part * sorted[0]), (part * sorted[^1]) - origin);
        if (!(unit > 0)) return new(sorted[sorted.Length / 2], sorted.Length == 1 ? null : 0);

        CompensatedSum sum = default;
        foreach (double value in sorted) sum.Add(((part * value) - origin) / unit);
        double mean = sum.Value / sorted.Length;
        CompensatedSum squares = default;
        foreach (double value in sorted)
        {
            double residual = (((part * value) - origin) / unit) - mean;
            squares.Add(residual * residual);
        }

        return new((origin + (unit * mean)) / part, unit * Math.Sqrt(squares.Value / (sorted.Length - 1)) / part);
    }
}
