namespace Attribution;

/// <summary>Readings as values and variances on a merger's scale.</summary>
internal sealed class VarianceSample(UsableReadings readings, double[] values, double[] variances)
{
    public UsableReadings Readings => readings;

    public double[] Values => values;

    public double[] Variances => variances;

    /// <summary>The weights; empty where all are equal.</summary>
    public double[] Weights => readings.Weights;

    public int Count => values.Length;

    /// <summary>Whether squares of distances and quotients of variances stay within doubles with room to spare, as the mathematics assumes.</summary>
    public bool IsWithinReach
    {
        get
        {
            double low = values.Min(), high = values.Max(), range = high - low, least = Math.Sqrt(variances.Min());
            return range <= 1e150 && Math.Max(-low, high) / least <= 1e300 && range / least <= 1e70 && Math.Sqrt(variances.Max()) / least <= 1e70;
        }
    }

    /// <summary>Each reading's own range, so many standard deviations either way.</summary>
    public Interval[] Ranges(double deviations)
    {
        Interval[] ranges = new Interval[Count];
        for (int i = 0; i < ranges.Length; i++)
            ranges[i] = Interval.Closed(values[i] - (deviations * Math.Sqrt(variances[i])), values[i] + (deviations * Math.Sqrt(variances[i])));
        return ranges;
    }
}
