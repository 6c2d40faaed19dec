namespace Attribution.Merging;

/// <summary>CRH's weights: minus the logarithm of a source's share of the loss, w = −ln(L / Σ L) or −ln(L / max L).</summary>
/// <param name="norm">What the loss is a share of.</param>
/// <param name="isPerClaim">Whether a source's loss is divided by the number of its claims.</param>
internal readonly struct CrhWeights(CrhNorm norm, bool isPerClaim)
{
    /// <summary>The least share of a source whose loss is 0: no weight is above −ln of it, 27.6.</summary>
    public const double LeastShare = 1e-12;

    /// <summary>Writes the weights.</summary>
    /// <param name="losses">The loss of each source.</param>
    /// <param name="claims">How many claims each has.</param>
    /// <param name="weights">Receives the weights, all equal where there is no loss.</param>
    public void Of(ReadOnlySpan<double> losses, ReadOnlySpan<int> claims, Span<double> weights)
    {
        double whole = 0;
        for (int source = 0; source < losses.Length; source++)
        {
            double loss = isPerClaim ? losses[source] / claims[source] : losses[source];
            weights[source] = loss;
            whole = norm == CrhNorm.Sum ? whole + loss : Math.Max(whole, loss);
        }

        if (!(whole > 0))
        {
            weights.Fill(1);
            return;
        }

        for (int source = 0; source < weights.Length; source++)
        {
            weights[source] = -Math.Log(Math.Clamp(weights[source] / whole, LeastShare, 1));
        }
    }
}
