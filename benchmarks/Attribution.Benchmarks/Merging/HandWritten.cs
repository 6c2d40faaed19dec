namespace Attribution.Benchmarks.Merging;

/// <summary>
/// The formula of DerSimonian and Laird as one would write it by hand for the merged value and its standard error alone:
/// no guard, no pivot, no compensated sum.
/// </summary>
internal static class HandWritten
{
    public static (double Estimate, double StandardError, double TauSquared) Loop(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        double w1 = 0, w2 = 0, wy = 0;
        for (int i = 0; i < values.Length; i++)
        {
            double w = 1 / variances[i];
            w1 += w;
            w2 += w * w;
            wy += w * values[i];
        }

        double mean = wy / w1, q = 0;
        for (int i = 0; i < values.Length; i++)
        {
            q += (values[i] - mean) * (values[i] - mean) / variances[i];
        }

        double tauSquared = Math.Max(0, (q - (values.Length - 1)) / (w1 - (w2 / w1)));
        double sum = 0, weight = 0;
        for (int i = 0; i < values.Length; i++)
        {
            double w = 1 / (variances[i] + tauSquared);
            weight += w;
            sum += w * values[i];
        }

        return (sum / weight, Math.Sqrt(1 / weight), tauSquared);
    }

    public static (double Estimate, double StandardError, double TauSquared) Linq(double[] values, double[] variances)
    {
        double w1 = variances.Sum(v => 1 / v), w2 = variances.Sum(v => 1 / (v * v));
        double mean = values.Zip(variances, (y, v) => y / v).Sum() / w1;
        double q = values.Zip(variances, (y, v) => (y - mean) * (y - mean) / v).Sum();
        double tauSquared = Math.Max(0, (q - (values.Length - 1)) / (w1 - (w2 / w1)));
        double weight = variances.Sum(v => 1 / (v + tauSquared));
        return (values.Zip(variances, (y, v) => y / (v + tauSquared)).Sum() / weight, Math.Sqrt(1 / weight), tauSquared);
    }
}
