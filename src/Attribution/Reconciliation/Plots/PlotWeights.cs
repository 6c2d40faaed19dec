namespace Attribution;

/// <summary>The shares of the claims in a merged value.</summary>
/// <remarks>
/// A result names its merger and does not hold it. So shares by variances are shown only where they make the merged value again: a picture
/// shows no weight that was not used.
/// </remarks>
internal static class PlotWeights
{
    /// <summary>The share of each claim, which add up to 1; null where they are not known, or all are the same.</summary>
    public static Dictionary<Claim, double>? Of(Reconciliation result)
    {
        if (result.Merged is not { Refusal: null } merged) return null;
        Dictionary<Claim, double>? shares = merged.StandardError is null ? ByPolicy(result) : PlotSample.Merged(result)?.Shares();
        return shares is null || shares.Values.Max() - shares.Values.Min() < 1e-9 ? null : shares;
    }

    private static Dictionary<Claim, double>? ByPolicy(Reconciliation result)
    {
        Dictionary<Claim, double> weights = [];
        foreach (AuditEntry entry in result.Audit)
        {
            if (entry is { Use: ClaimUse.Used, Claim.Value: Estimate, Weight: { } weight }) weights.Add(entry.Claim, weight);
        }

        double all = weights.Values.Sum();
        return weights.Count > 0 && all > 0 ? weights.ToDictionary(pair => pair.Key, pair => pair.Value / all) : null;
    }
}
