using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>Weights as shares that add up to 1.</summary>
internal static class PoolWeights
{
    /// <param name="weights">Relative weights, finite and not below 0; empty for equal ones.</param>
    /// <param name="count">How many there must be.</param>
    public static double[] Shares(ReadOnlySpan<double> weights, int count)
    {
        double[] shares = new double[count];
        Fill(weights, shares);
        return shares;
    }

    /// <summary>The same into memory of the caller's.</summary>
    public static void Fill(ReadOnlySpan<double> weights, Span<double> shares)
    {
        if (weights.IsEmpty)
        {
            shares.Fill(1.0 / shares.Length);
            return;
        }

        double heaviest = SampleGuard.Weights(weights, shares.Length);
        CompensatedSum total = default;
        for (int i = 0; i < shares.Length; i++) total.Add(shares[i] = weights[i] / heaviest);
        foreach (ref double share in shares) share /= total.Value;
    }
}
