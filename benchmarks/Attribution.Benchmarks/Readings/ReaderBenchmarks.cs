using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Readings;

/// <summary>
/// Reading one estimate, against the two operations that half a unit either way amounts to when the unit is known.
/// </summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private readonly decimal _best = 1_100m, _half = 50m;
    private Estimate _estimate = Estimate.Of(0);

    [Params("about 1,100", "more than 3,000", "480 (95% CI 330 to 610)")]
    public string Phrase { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _estimate = Estimate.Parse(Phrase, null);

    [Benchmark(Baseline = true)]
    public RealInterval By_hand() => RealInterval.Closed((double)(_best - _half), (double)(_best + _half));

    [Benchmark]
    public Reading Literal() => Readers.Literal.Read(_estimate);

    [Benchmark]
    public Reading Significant_digits() => Readers.SignificantDigits.Read(_estimate);

    [Benchmark]
    public Reading Ferson() => Readers.Ferson2015.Read(_estimate);

    [Benchmark]
    public Reading Gum() => Readers.Gum.Read(_estimate);

    [Benchmark]
    public Reading Stated_coverage() => Readers.StatedCoverage.Read(_estimate);
}
