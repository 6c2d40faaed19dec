namespace Attribution;

/// <summary>How many pairs of a lesser and a greater statement, on related topics, could have been found as far apart as one was.</summary>
/// <remarks>As with <see cref="PairFamily"/>; here a pair has one statement of each side, and the voice stands for the origin.</remarks>
internal sealed class BoundFamily
{
    private readonly Lazy<(string Voice, RealInterval Range)[]> _lesser;
    private readonly Lazy<(string Voice, RealInterval Range)[]> _greater;

    /// <param name="bounds">The pairs that are tested together.</param>
    public BoundFamily((Statement Lesser, Statement Greater)[] bounds)
    {
        _lesser = new(() => WithError(bounds.Select(pair => pair.Lesser)));
        _greater = new(() => WithError(bounds.Select(pair => pair.Greater)));
    }

    /// <summary>The lesser claims that can tell anything about a pair, times the greater.</summary>
    public long Count(Statement lesser, Statement greater)
    {
        double lower = Math.Min(lesser.Extent.Lower, greater.Extent.Lower), upper = Math.Max(lesser.Extent.Upper, greater.Extent.Upper);
        return Others(_lesser.Value, Voice.Of(lesser.Claim)) * Others(_greater.Value, Voice.Of(greater.Claim));

        long Others((string Voice, RealInterval Range)[] side, string own) => 1 + side
            .Where(one => one.Voice != own && !(one.Range.Lower <= lower && one.Range.Upper >= upper))
            .Select(one => one.Voice)
            .Distinct()
            .LongCount();
    }

    private static (string Voice, RealInterval Range)[] WithError(IEnumerable<Statement> side) =>
    [
        .. side
            .Where(statement => statement.Spread is not null)
            .Distinct()
            .Select(statement => (Voice.Of(statement.Claim), statement.Extent)),
    ];
}
