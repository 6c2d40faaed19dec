using Attribution.Benchmarks.Claims;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks;

/// <summary>A verdict on one topic with its audit, against the low and the high of the figures, which is what a script would print.</summary>
[MemoryDiagnoser]
public class ReconcilerBenchmarks
{
    private ClaimSet _claims = [];
    private Reconciliation _result = null!;

    [Params(8, 128)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _claims = ClaimSet.Create(MadeClaimSets.OnOneTopic(Claims));
        _result = Reconciler.Default.Reconcile(_claims);
    }

    [Benchmark(Baseline = true)]
    public (decimal? Low, decimal? High) Low_and_high_by_LINQ() =>
        (_claims.Min(claim => ((Estimate)claim.Value!).Lower?.Value), _claims.Max(claim => ((Estimate)claim.Value!).Upper?.Value));

    [Benchmark]
    public Reconciliation Reconcile() => Reconciler.Default.Reconcile(_claims);

    [Benchmark]
    public int Explain() => _result.Explanation.Length;

    [Benchmark]
    public string Write_the_verdict() => _result.ToString();
}
