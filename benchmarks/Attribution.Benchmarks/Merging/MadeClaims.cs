namespace Attribution.Benchmarks.Merging;

/// <summary>Claims made by the model that random effects assume, from a seed.</summary>
internal static class MadeClaims
{
    /// <summary>k values around 0 with variances 0.1 to 1 and a variance between them.</summary>
    public static (double[] Values, double[] Variances) Of(int count, double tauSquared, int seed)
    {
        double[] values = new double[count], variances = new double[count];
        Fill(new Random(seed), tauSquared, values, variances);
        return (values, variances);
    }

    public static void Fill(Random random, double tauSquared, Span<double> values, Span<double> variances)
    {
        for (int i = 0; i < values.Length; i++)
        {
            variances[i] = Math.Pow(10, -random.NextDouble());
            values[i] = Normal(random) * Math.Sqrt(variances[i] + tauSquared);
        }
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
