using Attribution.Merging;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Merging;

/// <summary>
/// Measurements of one thing that do not agree, against their weighted mean. Finding the largest consistent subset by trying all of them
/// would take 2ᵏ such means.
/// </summary>
[MemoryDiagnoser]
public class ConsensusBenchmarks
{
    private double[] _values = [];
    private double[] _variances = [];

    [Params(8, 64)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup() => (_values, _variances) = MadeClaims.Of(Claims, tauSquared: 1, seed: 1);

    [Benchmark(Baseline = true)]
    public double Weighted_mean_by_hand()
    {
        double sum = 0, weight = 0;
        for (int i = 0; i < _values.Length; i++)
        {
            sum += _values[i] / _variances[i];
            weight += 1 / _variances[i];
        }

        return sum / weight;
    }

    [Benchmark]
    public ScaledMean Birge_ratio_and_scale_factor() => ScaledMean.Fit(_values, _variances);

    [Benchmark]
    public MandelPaule Mandel_Paule() => MandelPaule.Fit(_values, _variances);

    [Benchmark]
    public ConsistentSubset Largest_consistent_subset() => ConsistentSubset.FitLargest(_values, _variances);

    [Benchmark]
    public ConsistentSubset Greedy_consistent_subset() => ConsistentSubset.FitGreedy(_values, _variances);

    [Benchmark]
    public HenmiCopasResult Henmi_Copas() => HenmiCopas.Fit(_values, _variances);
}
