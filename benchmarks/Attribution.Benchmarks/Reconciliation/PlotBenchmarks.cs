using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks;

/// <summary>A forest plot and an orchard plot of claims of as many sources; the baseline is the short text of the same result.</summary>
[MemoryDiagnoser]
public class PlotBenchmarks
{
    private Reconciliation _result = null!;

    [Params(10, 100, 200)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Topic topic = new("height", "height", "the tower", Accrual.FixedAttribute, unit: Unit.Parse("m"));
        Claim[] claims =
        [
            .. Enumerable.Range(0, Claims).Select(i => new Claim(
                $"C{i:000}",
                Chain.From(new Source($"s{i}", $"surveyor {i} of the survey", SourceKind.Person)),
                topic,
                Estimate.PlusMinus(1_234m + (i % 7), 0.25m * ((i % 5) + 1), coverage: 0.95m))),
        ];
        _result = Reconciler.Default.Reconcile([.. claims]);
        _ = _result.ToString();
        _ = _result.Camps;
    }

    [Benchmark(Baseline = true)]
    public string Text() => _result.ToString();

    [Benchmark]
    public string Forest() => Plots.Forest(_result);

    [Benchmark]
    public string Orchard() => Plots.Orchard(_result);
}
