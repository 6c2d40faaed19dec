using System.Text.Json;
using Attribution.Benchmarks.Claims;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Json;

/// <summary>
/// Loading and saving claims, against the framework's reader and writer going over the same document without understanding it.
/// </summary>
[MemoryDiagnoser]
public class ClaimSetJsonBenchmarks
{
    private byte[] _json = [];
    private ClaimSet _claims = [];
    private JsonDocument _document = JsonDocument.Parse("null");

    [Params(8, 10_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _claims = ClaimSet.Create(MadeClaimSets.OnManyTopics(Claims));
        using MemoryStream stream = new();
        ClaimSetJson.Save(stream, _claims);
        _json = stream.ToArray();
        _document = JsonDocument.Parse(_json);
    }

    [Benchmark(Baseline = true)]
    public int Utf8JsonReader_over_all_tokens()
    {
        Utf8JsonReader reader = new(_json);
        int tokens = 0;
        while (reader.Read()) tokens++;
        return tokens;
    }

    [Benchmark]
    public ClaimSet Load()
    {
        using MemoryStream stream = new(_json);
        return ClaimSetJson.Load(stream);
    }

    [Benchmark]
    public long Utf8JsonWriter_of_all_tokens()
    {
        using MemoryStream stream = new(_json.Length);
        using (Utf8JsonWriter writer = new(stream)) _document.WriteTo(writer);
        return stream.Length;
    }

    [Benchmark]
    public long Save()
    {
        using MemoryStream stream = new(_json.Length);
        ClaimSetJson.Save(stream, _claims);
        return stream.Length;
    }

    [GlobalCleanup]
    public void Cleanup() => _document.Dispose();
}
