namespace Attribution.Merging;

/// <summary>
/// Values and variances that have passed the guards: at least one, all finite, variances positive, all within 1e±35 of 1 so that no power
/// up to the fourth overflows.
/// </summary>
internal readonly ref struct Sample
{
    /// <summary>Ordinary values lie within this of 0, ordinary variances between it and its inverse.</summary>
    public const double Narrow = 1e35;

    public Sample(ReadOnlySpan<double> values, ReadOnlySpan<double> variances, int pivotIndex)
    {
        Values = values;
        Variances = variances;
        PivotIndex = pivotIndex;
    }

    public ReadOnlySpan<double> Values { get; }

    public ReadOnlySpan<double> Variances { get; }

    public int Count => Values.Length;

    /// <summary>
    /// The index of the most precise value; of equally precise ones, the smallest. It does not depend on the order of the claims.
    /// </summary>
    public int PivotIndex { get; }

    public double Pivot => Values[PivotIndex];

    public double LeastVariance => Variances[PivotIndex];

    /// <summary>The largest value less the smallest.</summary>
    public double Range
    {
        get
        {
            double low = double.PositiveInfinity, high = double.NegativeInfinity;
            foreach (double value in Values)
            {
                (low, high) = (Math.Min(low, value), Math.Max(high, value));
            }

            return high - low;
        }
    }
}
