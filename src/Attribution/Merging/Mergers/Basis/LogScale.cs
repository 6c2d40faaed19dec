namespace Attribution;

/// <summary>Values by the natural logarithm of their ratio to one in the middle: equal values keep all their digits, and an odd median is itself.</summary>
internal readonly struct LogScale
{
    private readonly double _origin;

    /// <param name="values">At least one value; all above 0.</param>
    public LogScale(ReadOnlySpan<double> values)
    {
        double[] sorted = values.ToArray();
        Array.Sort(sorted);
        _origin = sorted[sorted.Length / 2];
    }

    public double To(double value) => value == _origin ? 0 : Math.Log(value) - Math.Log(_origin);

    public double From(double logarithm) => _origin * Math.Exp(logarithm);

    /// <summary>The number in a reading that has no logarithm: a best figure, a stated end, a mean or a median at or below 0; null where there is none.</summary>
    public static double? NotPositive(Reading reading)
    {
        (Bound? lower, Bound? upper) = (reading.Estimate.Lower, reading.Estimate.Upper);
        ReadOnlySpan<double?> numbers =
        [
            reading.Best,
            lower is { } low ? (double)low.Value : null,
            upper is { } high ? (double)high.Value : null,
            reading.Interval.HasLower ? reading.Interval.Lower : null,
            reading.Interval.HasUpper ? reading.Interval.Upper : null,
            reading.Distribution?.Mean,
            reading.Distribution?.Median,
        ];
        foreach (double? number in numbers)
        {
            if (number <= 0) return number;
        }

        return null;
    }
}
