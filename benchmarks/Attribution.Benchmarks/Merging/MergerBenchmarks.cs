using Attribution.Merging;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Merging;

/// <summary>Every merger on eight readings, against the mathematics of one of them without its guards.</summary>
[MemoryDiagnoser]
public class MergerBenchmarks
{
    private readonly double[] _weights = [1, 1, 1, 1, 1, 1, 1, 1];
    private readonly MetaAnalysisOptions _reml = new() { TauSquared = TauSquared.Reml, Test = MetaAnalysisTest.AdHoc };
    private double[] _values = [];
    private double[] _variances = [];
    private Reading[] _readings = [];

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    public static IEnumerable<string> Names => Mergers.All.Select(merger => merger.Name);

    [GlobalSetup]
    public void Setup()
    {
        (_values, _variances) = MadeClaims.Of(_weights.Length, tauSquared: 0.3, seed: 1);
        _readings = [.. _values.Zip(_variances, (value, variance) => Measured((decimal)value, (decimal)Math.Sqrt(variance)))];
    }

    [Benchmark(Baseline = true)]
    public MetaAnalysisResult REML_over_spans() => MetaAnalysis.Fit(_values, _variances, _reml);

    [Benchmark]
    public Merged Merge() => Mergers.Find(Name)!.Merge(_readings, _weights);

    private static Reading Measured(decimal value, decimal standardError)
    {
        decimal best = decimal.Round(10 + value, 3), half = decimal.Round(1.96m * standardError, 3);
        return Readers.StatedCoverage.Read(Estimate.BestWithRange(best, best - half, best + half, coverage: 0.95m));
    }
}
