namespace Attribution.Merging;

/// <summary>Values with their standard errors; at least one.</summary>
internal readonly ref struct MeasuredValues
{
    /// <param name="values">The values.</param>
    /// <param name="variances">Their variances.</param>
    /// <param name="errors">Room for their roots.</param>
    public MeasuredValues(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, Span<double> errors)
    {
        Values = values;
        Errors = errors;
        (Low, High, LeastError) = (double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity);
        for (int i = 0; i < values.Length; i++)
        {
            errors[i] = Math.Sqrt(variances[i]);
            (Low, High, LeastError) = (Math.Min(Low, values[i]), Math.Max(High, values[i]), Math.Min(LeastError, errors[i]));
        }
    }

    public ReadOnlySpan<double> Values { get; }

    public ReadOnlySpan<double> Errors { get; }

    public int Count => Values.Length;

    public double Low { get; }

    public double High { get; }

    public double LeastError { get; }

    /// <summary>How far a value is from a point, in units of its error.</summary>
    public double Distance(int index, double point) => Math.Abs(Values[index] - point) / Errors[index];

    /// <summary>A subset and one value more, by West's update of a weighted mean and sum of squares: nothing cancels.</summary>
    public SubsetMoments With(in SubsetMoments subset, int index)
    {
        double weight = LeastError / Errors[index] * (LeastError / Errors[index]);
        double total = subset.Weight + weight;
        double pull = (Values[index] - subset.Mean) / Errors[index];
        return new(
            total,
            subset.Mean + ((Values[index] - subset.Mean) * (weight / total)),
            subset.ChiSquared + (pull * pull * (subset.Weight / total)));
    }
}
