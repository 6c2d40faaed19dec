using System.Text.Json;
using Attribution.Benchmarks.Claims;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Json;

/// <summary>
/// Reading and writing claims as lines, against the framework's reader going over each line, and its writer writing it, without
/// understanding it.
/// </summary>
[MemoryDiagnoser]
public class ClaimLinesBenchmarks
{
    private byte[] _lines = [];
    private ClaimSet _claims = [];
    private JsonDocument[] _documents = [];

    [Params(8, 10_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _claims = ClaimSet.Create(MadeClaimSets.OnManyTopics(Claims));
        using MemoryStream stream = new();
        ClaimLines.Save(stream, _claims);
        _lines = stream.ToArray();
        _documents = [.. Lines().Select(line => JsonDocument.Parse(_lines.AsMemory(line)))];
    }

    [Benchmark(Baseline = true)]
    public int Utf8JsonReader_over_all_tokens()
    {
        int tokens = 0;
        foreach (Range line in Lines())
        {
            Utf8JsonReader reader = new(_lines.AsSpan(line));
            while (reader.Read()) tokens++;
        }

        return tokens;
    }

    [Benchmark]
    public int Read()
    {
        using MemoryStream stream = new(_lines);
        return ClaimLines.Read(stream).Count();
    }

    [Benchmark]
    public ClaimSet ReadAll()
    {
        using MemoryStream stream = new(_lines);
        return ClaimLines.ReadAll(stream);
    }

    [Benchmark]
    public long Utf8JsonWriter_of_all_tokens()
    {
        using MemoryStream stream = new(_lines.Length);
        using Utf8JsonWriter writer = new(stream);
        foreach (JsonDocument document in _documents)
        {
            writer.Reset();
            document.WriteTo(writer);
            writer.Flush();
        }

        return stream.Length;
    }

    [Benchmark]
    public long Save()
    {
        using MemoryStream stream = new(_lines.Length);
        ClaimLines.Save(stream, _claims);
        return stream.Length;
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        foreach (JsonDocument document in _documents) document.Dispose();
    }

    private IEnumerable<Range> Lines()
    {
        for (int start = 0, end; start < _lines.Length; start = end + 1)
        {
            end = Array.IndexOf(_lines, (byte)'\n', start);
            yield return start..end;
        }
    }
}
