using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Units;

/// <summary>Reading a UCUM code, against looking it up among codes that are known beforehand, which reads no code that is not.</summary>
[MemoryDiagnoser]
public class UnitParsingBenchmarks
{
    private FrozenDictionary<string, Unit> _known = FrozenDictionary<string, Unit>.Empty;

    [Params("mm", "km/h", "kg.m/s2", "{soldiers}")]
    public string Code { get; set; } = "";

    [GlobalSetup]
    public void Setup() =>
        _known = new[] { "mm", "km/h", "kg.m/s2", "{soldiers}", "t", "d", "Cel", "%" }.ToFrozenDictionary(
            code => code, Unit.Parse, StringComparer.Ordinal);

    [Benchmark(Baseline = true)]
    public Unit Look_up() => _known[Code];

    [Benchmark]
    public Unit Parse() => Unit.Parse(Code);
}
