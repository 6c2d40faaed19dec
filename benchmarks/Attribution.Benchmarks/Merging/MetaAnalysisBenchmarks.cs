using Attribution.Merging;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Merging;

/// <summary>
/// One fit of k claims, against the formula of DerSimonian and Laird as a loop, and against what reading and dividing the columns costs by
/// itself.
/// </summary>
[MemoryDiagnoser]
public class MetaAnalysisBenchmarks
{
    private readonly MetaAnalysisOptions _fixedEffect = new() { TauSquared = TauSquared.FixedEffect };
    private readonly MetaAnalysisOptions _derSimonianLaird = new() { TauSquared = TauSquared.DerSimonianLaird };
    private readonly MetaAnalysisOptions _pauleMandel = new() { TauSquared = TauSquared.PauleMandel };
    private readonly MetaAnalysisOptions _reml = new() { TauSquared = TauSquared.Reml };
    private double[] _values = [];
    private double[] _variances = [];

    [Params(8, 1000, 1_000_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup() => (_values, _variances) = MadeClaims.Of(Claims, tauSquared: 0.3, seed: 1);

    [Benchmark]
    public double Bare_sum() => ColumnSum.Of(_values, _variances);

    [Benchmark]
    public double Two_divisions_a_claim() => ColumnSum.WithTwoDivisions(_values, _variances);

    [Benchmark(Baseline = true)]
    public (double, double, double) Hand_written_DerSimonian_Laird() => HandWritten.Loop(_values, _variances);

    [Benchmark]
    public (double, double, double) LINQ_DerSimonian_Laird() => HandWritten.Linq(_values, _variances);

    [Benchmark]
    public MetaAnalysisResult Fixed_effect() => MetaAnalysis.Fit(_values, _variances, _fixedEffect);

    [Benchmark]
    public MetaAnalysisResult DerSimonian_Laird() => MetaAnalysis.Fit(_values, _variances, _derSimonianLaird);

    [Benchmark]
    public MetaAnalysisResult Paule_Mandel() => MetaAnalysis.Fit(_values, _variances, _pauleMandel);

    [Benchmark]
    public MetaAnalysisResult Reml() => MetaAnalysis.Fit(_values, _variances, _reml);
}
