using Attribution.Merging;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Merging;

/// <summary>One fit of k claims. The baseline is the formula of DerSimonian and Laird written down as a loop: no guard, no pivot, no standard error of τ², nothing but the merged value.</summary>
[MemoryDiagnoser]
public class MetaAnalysisBenchmarks
{
    private double[] _values = [];
    private double[] _variances = [];

    [Params(8, 1000, 1_000_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup() => (_values, _variances) = MadeClaims.Of(Claims, tauSquared: 0.3, seed: 1);

    [Benchmark(Baseline = true)]
    public double Hand_written_DerSimonian_Laird()
    {
        double w1 = 0, w2 = 0, wy = 0;
        for (int i = 0; i < _values.Length; i++)
        {
            double w = 1 / _variances[i];
            w1 += w;
            w2 += w * w;
            wy += w * _values[i];
        }

        double mean = wy / w1, q = 0;
        for (int i = 0; i < _values.Length; i++)
            q += (_values[i] - mean) * (_values[i] - mean) / _variances[i];
        double tauSquared = Math.Max(0, (q - (_values.Length - 1)) / (w1 - (w2 / w1)));
        double sum = 0, weight = 0;
        for (int i = 0; i < _values.Length; i++)
        {
            double w = 1 / (_variances[i] + tauSquared);
            weight += w;
            sum += w * _values[i];
        }

        return (sum / weight) + Math.Sqrt(1 / weight);
    }

    [Benchmark]
    public MetaAnalysisResult Fixed_effect() => MetaAnalysis.Fit(_values, _variances, Options.FixedEffect);

    [Benchmark]
    public MetaAnalysisResult DerSimonian_Laird() => MetaAnalysis.Fit(_values, _variances, Options.DerSimonianLaird);

    [Benchmark]
    public MetaAnalysisResult Paule_Mandel() => MetaAnalysis.Fit(_values, _variances, Options.PauleMandel);

    [Benchmark]
    public MetaAnalysisResult Reml() => MetaAnalysis.Fit(_values, _variances, Options.Reml);

    private static class Options
    {
        public static MetaAnalysisOptions FixedEffect { get; } = new() { TauSquared = TauSquared.FixedEffect };

        public static MetaAnalysisOptions DerSimonianLaird { get; } = new() { TauSquared = TauSquared.DerSimonianLaird };

        public static MetaAnalysisOptions PauleMandel { get; } = new() { TauSquared = TauSquared.PauleMandel };

        public static MetaAnalysisOptions Reml { get; } = new() { TauSquared = TauSquared.Reml };
    }
}
