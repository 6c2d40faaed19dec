using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Units;

/// <summary>
/// Converting one decimal, against the multiplication by a known factor, which is all that a converter of two fixed units does.
/// </summary>
[MemoryDiagnoser]
public class UnitConversionBenchmarks
{
    private readonly decimal _value = 29_029m;
    private readonly decimal _factor = 0.3048m;
    private Unit _from = Unit.Metre;
    private Unit _to = Unit.Metre;

    [Params("[ft_i] m", "km/h m/s", "[degF] Cel")]
    public string Units { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        string[] codes = Units.Split(' ');
        (_from, _to) = (Unit.Parse(codes[0]), Unit.Parse(codes[1]));
    }

    [Benchmark(Baseline = true)]
    public decimal Decimal_multiplication() => _value * _factor;

    [Benchmark]
    public decimal Convert() => _from.Convert(_value, _to);

    [Benchmark]
    public bool Converts_exactly() => _from.ConvertsExactlyTo(_to);
}
