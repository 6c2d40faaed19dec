using BenchmarkDotNet.Attributes;
using MathNet.Numerics.Distributions;

namespace Attribution.Benchmarks.Distributions;

/// <summary>A quantile to the last digits, against MathNet's, which is good to fewer.</summary>
[MemoryDiagnoser]
public class QuantileBenchmarks
{
    private readonly Distribution _normal = Distribution.Normal(480, 71.4), _logNormal = Distribution.LogNormal(6.2, 0.15);

    private readonly double _point = 600;

    [Params(0.5, 0.975, 1e-8)]
    public double Probability { get; set; }

    [Benchmark(Baseline = true)]
    public double MathNet_normal() => Normal.InvCDF(480, 71.4, Probability);

    [Benchmark]
    public double Normal_quantile() => _normal.Quantile(Probability);

    [Benchmark]
    public double MathNet_log_normal() => LogNormal.InvCDF(6.2, 0.15, Probability);

    [Benchmark]
    public double Log_normal_quantile() => _logNormal.Quantile(Probability);

    [Benchmark]
    public double MathNet_normal_distribution_function() => Normal.CDF(480, 71.4, _point);

    [Benchmark]
    public double Normal_distribution_function() => _normal.Cdf(_point);
}
