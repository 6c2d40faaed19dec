namespace Attribution;

/// <summary>How far the figures of a topic lie apart, as a ratio.</summary>
internal static class FigureFactor
{
    /// <summary>
    /// The largest ratio between the figures of two used claims that are about one quantity or conflict; null where there are no such two,
    /// or one of their figures is not positive, or the unit has a zero that is not "nothing". A part smaller than its whole is not a
    /// discrepancy.
    /// </summary>
    public static double? Of(ComparedClaims compared)
    {
        Dictionary<Claim, (double Low, double High)> figures = new(compared.Estimates.Length);
        foreach (Statement statement in compared.Estimates)
        {
            if (statement.Unit is { IsRatioScale: false }) return null;
            figures.Add(statement.Claim, Ends(statement));
        }

        double? largest = null;
        int round = 0;
        foreach (Judgement pair in compared.Judgements)
        {
            Stop.IfAsked(round++);
            if (pair.Basis != PairBasis.SameQuantity && !pair.IsConflict) continue;
            if (!figures.TryGetValue(pair.First, out (double Low, double High) mine)) continue;
            if (!figures.TryGetValue(pair.Second, out (double Low, double High) theirs)) continue;
            double low = Math.Min(mine.Low, theirs.Low), high = Math.Max(mine.High, theirs.High);
            if (low <= 0) return null;
            largest = Math.Max(largest ?? 1, high / low);
        }

        return largest;
    }

    /// <summary>The best figure twice, or else the lowest and the highest stated end; not numbers where it has none.</summary>
    public static (double Low, double High) Ends(Statement statement) =>
        statement.Conventional?.Estimate is not { } estimate ? (double.NaN, double.NaN)
        : estimate.Best is { } best ? (NearestDouble.Of(best), NearestDouble.Of(best))
        : ((estimate.Lower ?? estimate.Upper)?.Value, (estimate.Upper ?? estimate.Lower)?.Value) is ({ } low, { } high)
            ? (NearestDouble.Of(low), NearestDouble.Of(high))
        : (double.NaN, double.NaN);
}
