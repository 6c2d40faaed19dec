using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks;

/// <summary>All topics of a news article, from its file to the printed verdicts; the baseline is reading the file alone.</summary>
[MemoryDiagnoser]
public class ArticleBenchmarks
{
    private string _json = "";
    private ClaimSet _claims = [];

    [GlobalSetup]
    public void Setup()
    {
        _json = File.ReadAllText(Checkout.File("docs", "examples", "kursk.json"));
        _claims = ClaimSetJson.Parse(_json);
    }

    [Benchmark(Baseline = true)]
    public ClaimSet Parse() => ClaimSetJson.Parse(_json);

    [Benchmark]
    public ImmutableArray<Reconciliation> Reconcile_all() => Reconciler.Default.ReconcileAll(_claims);

    [Benchmark]
    public int From_file_to_printed_verdicts() =>
        Reconciler.Default.ReconcileAll(ClaimSetJson.Parse(_json)).Sum(result => result.ToString().Length);
}
