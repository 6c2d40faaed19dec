namespace Attribution.Merging;

/// <summary>A stretch in which every number lies in the same input intervals.</summary>
/// <param name="Interval">The stretch.</param>
/// <param name="Count">How many input intervals cover it.</param>
public readonly record struct CoveredRegion(RealInterval Interval, int Count)
{
    /// <summary>For instance "[2.7, 2.8] × 5".</summary>
    public override string ToString() => $"{Interval} × {Count}";
}
