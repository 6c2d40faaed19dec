namespace Attribution;

/// <summary>
/// Values by the natural logarithm of their ratio to one in the middle: equal values keep all their digits, and an odd median is itself.
/// </summary>
internal readonly struct LogScale
{
    private readonly double _origin;

    private LogScale(double origin) => _origin = origin;

    /// <summary>Puts values on a log scale.</summary>
    /// <param name="values">At least one value; all above 0.</param>
    /// <param name="logarithms">Receives their places on the scale; as long as <paramref name="values"/>.</param>
    public static LogScale Fill(ReadOnlySpan<double> values, Span<double> logarithms)
    {
        values.CopyTo(logarithms);
        logarithms.Sort();
        double origin = logarithms[logarithms.Length / 2];
        for (int i = 0; i < values.Length; i++) logarithms[i] = values[i] == origin ? 0 : Math.Log(values[i]) - Math.Log(origin);
        return new(origin);
    }

    /// <summary>The value at a place on the scale.</summary>
    public double From(double logarithm) => _origin * Math.Exp(logarithm);

    /// <summary>
    /// The number in a reading that has no logarithm: a best figure, a stated end, a mean or a median at or below 0; null where there is
    /// none.
    /// </summary>
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
