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

    /// <inheritdoc cref="VarianceReach"/>
    public bool IsWithinReach => VarianceReach.Holds(values, variances);

    /// <summary>Each reading's own range, so many standard deviations either way.</summary>
    public RealInterval[] Ranges(double deviations)
    {
        RealInterval[] ranges = new RealInterval[Count];
        for (int i = 0; i < ranges.Length; i++)
        {
            double half = deviations * Math.Sqrt(variances[i]);
            ranges[i] = RealInterval.Closed(values[i] - half, values[i] + half);
        }

        return ranges;
    }
}
