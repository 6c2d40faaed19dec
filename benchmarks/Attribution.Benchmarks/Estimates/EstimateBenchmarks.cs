using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks.Estimates;

/// <summary>Reading and writing one phrase, against reading its number alone with the framework.</summary>
[MemoryDiagnoser]
public class EstimateBenchmarks
{
    private readonly string _number = "1,100";
    private Estimate _estimate = Estimate.Of(0);

    [Params(
        "1,100", "more than 1,100 North Korean soldiers", "98,000 (95% CI 8,000–194,000)", "three and a half million", "US$40m to US$60m",
        "3,5 million")]
    public string Phrase { get; set; } = "";

    [GlobalSetup]
    public void Setup() => Estimate.TryParse(Phrase, null, out _estimate!);

    [Benchmark(Baseline = true)]
    public decimal Decimal_parse_of_a_number() => decimal.Parse(_number, System.Globalization.CultureInfo.InvariantCulture);

    [Benchmark]
    public bool TryParse_of_the_phrase() => Estimate.TryParse(Phrase, null, out _);

    [Benchmark]
    public string? ToString_of_the_estimate() => _estimate?.ToString("R", null);
}
