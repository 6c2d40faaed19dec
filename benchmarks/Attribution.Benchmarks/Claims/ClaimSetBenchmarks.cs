using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Claims;

/// <summary>Building a set with every check of it, against a dictionary of the claims by id, which checks that alone.</summary>
[MemoryDiagnoser]
public class ClaimSetBenchmarks
{
    private Claim[] _claims = [];
    private ClaimSet _set = [];

    [Params(8, 10_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _claims = MadeClaimSets.OnManyTopics(Claims);
        _set = ClaimSet.Create(_claims);
    }

    [Benchmark(Baseline = true)]
    public Dictionary<string, Claim> Dictionary_by_id() => _claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);

    [Benchmark]
    public ClaimSet Create() => ClaimSet.Create(_claims);

    [Benchmark]
    public ClaimSet On_one_topic() => _set.On(_claims[^1].Topic);
}
