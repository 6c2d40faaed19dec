namespace Attribution.Merging;

/// <summary>A stretch in which every number lies in the same input intervals.</summary>
public readonly record struct CoveredRegion
{
    internal CoveredRegion(RealInterval interval, int count) => (Interval, Count) = (interval, count);

    /// <summary>The stretch.</summary>
    public RealInterval Interval { get; }

    /// <summary>How many input intervals cover it.</summary>
    public int Count { get; }

    /// <summary>For instance "[2.7, 2.8] × 5".</summary>
    public override string ToString() => $"{Interval} × {Count}";
}
