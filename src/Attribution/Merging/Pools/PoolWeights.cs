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
        if (weights.IsEmpty)
        {
            Array.Fill(shares, 1.0 / count);
            return shares;
        }

        double heaviest = SampleGuard.Weights(weights, count);
        CompensatedSum total = default;
        for (int i = 0; i < count; i++)
            total.Add(shares[i] = weights[i] / heaviest);
        for (int i = 0; i < count; i++)
            shares[i] /= total.Value;
        return shares;
    }
}
