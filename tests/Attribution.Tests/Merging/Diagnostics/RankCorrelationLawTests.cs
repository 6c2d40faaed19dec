using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

/// <summary>Counting by merge sort equals counting pair by pair.</summary>
public class RankCorrelationLawTests
{
    [Fact]
    public void Tau_is_that_of_all_pairs() =>
        Gen.Select(Gen.Int[-4, 4].Array[2, 60], Gen.Int[1, 5]).Sample((whole, kinds) =>
        {
            double[] y = [.. whole.Select(x => (double)x)], v = [.. whole.Select((x, i) => 1.0 + (Math.Abs((x * 31) + (i * i)) % kinds))];
            MetaAnalysisResult fit = MetaAnalysis.Fit(y, v, new() { TauSquared = TauSquared.FixedEffect });
            double[] z = [.. y.Select((x, i) => (x - fit.Estimate) / Math.Sqrt(v[i] - (fit.StandardError * fit.StandardError)))];
            long score = 0, tiedZ = 0, tiedV = 0, pairs = y.Length * (y.Length - 1L) / 2;
            for (int i = 0; i < y.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    score += z[i].CompareTo(z[j]) * v[i].CompareTo(v[j]);
                    tiedZ += z[i] == z[j] ? 1 : 0;
                    tiedV += v[i] == v[j] ? 1 : 0;
                }
            }

            double expected = tiedZ == pairs || tiedV == pairs ? 0 : score / Math.Sqrt((double)(pairs - tiedZ) * (pairs - tiedV));
            return Math.Abs(RankCorrelation.Test(y, v).Tau - expected) < 1e-12;
        });

    [Fact]
    public void A_hundred_thousand_claims_take_no_time()
    {
        double[] y = [.. Enumerable.Range(0, 100_000).Select(i => Math.Sin(i))];
        double[] v = [.. Enumerable.Range(1, 100_000).Select(i => (double)i)];
        Assert.InRange(RankCorrelation.Test(y, v).Tau, -1, 1);
    }
}
