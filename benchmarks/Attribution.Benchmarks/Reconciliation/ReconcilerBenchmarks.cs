using Attribution.Benchmarks.Claims;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks;

/// <summary>
/// A verdict on one topic with its audit, against the low and the high of the figures, which is what a script would print.
/// </summary>
[MemoryDiagnoser]
public class ReconcilerBenchmarks
{
    private ClaimSet _claims = [];

    [Params(8, 128)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup() => _claims = ClaimSet.Create(MadeClaimSets.OnOneTopic(Claims));

    [Benchmark(Baseline = true)]
    public (decimal? Low, decimal? High) Low_and_high_by_LINQ() =>
        (_claims.Min(claim => ((Estimate)claim.Value!).Lower?.Value), _claims.Max(claim => ((Estimate)claim.Value!).Upper?.Value));

    [Benchmark]
    public Reconciliation Reconcile() => Reconciler.Default.Reconcile(_claims);

    // A result keeps its explanation, so that only a fresh one has to find it.
    [Benchmark]
    public int Reconcile_and_explain() => Reconciler.Default.Reconcile(_claims).Explanation.Length;

    [Benchmark]
    public string Reconcile_and_write() => Reconciler.Default.Reconcile(_claims).ToString();
}
