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
        if (compared.Estimates.Any(statement => statement.Unit is { IsRatioScale: false })) return null;
        Dictionary<string, double[]> figures = compared.Estimates.ToDictionary(
            statement => statement.Claim.Id, statement => Figures(statement.Literal!.Estimate), StringComparer.Ordinal);
        double? largest = null;
        foreach (Judgement pair in compared.Judgements.Where(pair => pair.Basis == PairBasis.SameQuantity || pair.IsConflict))
        {
            if (!figures.TryGetValue(pair.First.Id, out double[]? mine) || !figures.TryGetValue(pair.Second.Id, out double[]? theirs))
            {
                continue;
            }

            double low = Math.Min(mine[0], theirs[0]), high = Math.Max(mine[^1], theirs[^1]);
            if (low <= 0) return null;
            largest = Math.Max(largest ?? 1, high / low);
        }

        return largest;
    }

    /// <summary>The lowest and the highest figure of a statement; not numbers where it has none.</summary>
    public static (double Low, double High) Ends(Statement statement) =>
        statement.Literal is null ? (double.NaN, double.NaN)
        : Figures(statement.Literal.Estimate) is { Length: > 0 } figures ? (figures[0], figures[^1])
        : (double.NaN, double.NaN);

    /// <summary>The best figure, or else the stated ends, in ascending order.</summary>
    private static double[] Figures(Estimate estimate) => estimate.Best is { } best
        ? [NearestDouble.Of(best)]
        : [.. new[] { estimate.Lower?.Value, estimate.Upper?.Value }.OfType<decimal>().Select(NearestDouble.Of)];
}
