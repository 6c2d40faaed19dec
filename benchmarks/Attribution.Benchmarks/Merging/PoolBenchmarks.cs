using Attribution.Merging;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics.Distributions;

namespace Attribution.Benchmarks.Merging;

/// <summary>
/// Pools of k normal distributions, against one value of the mixture's distribution function by MathNet: a quantile needs it many times.
/// </summary>
[MemoryDiagnoser]
public class PoolBenchmarks
{
    private double[] _values = [];
    private double[] _variances = [];
    private LinearPool _pool = null!;

    [Params(3, 64)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_values, _variances) = MadeClaims.Of(Claims, tauSquared: 0.3, seed: 1);
        _pool = LinearPool.CombineNormals(_values, _variances);
    }

    [Benchmark(Baseline = true)]
    public double MathNet_mixture_at_one_point()
    {
        double sum = 0;
        for (int i = 0; i < _values.Length; i++)
        {
            sum += Normal.CDF(_values[i], Math.Sqrt(_variances[i]), 0.5);
        }

        return sum / _values.Length;
    }

    [Benchmark]
    public double Linear_pool_at_one_point() => _pool.Cdf(0.5);

    [Benchmark]
    public LinearPool Linear_pool() => LinearPool.CombineNormals(_values, _variances);

    [Benchmark]
    public double Linear_pool_quantile() => _pool.Quantile(0.975);

    [Benchmark]
    public Distribution Logarithmic_pool() => LogarithmicPool.CombineNormals(_values, _variances);

    [Benchmark]
    public CovarianceIntersection Covariance_intersection() => CovarianceIntersection.CombineOptimal(_values, _variances);

    [Benchmark]
    public CovarianceUnion Covariance_union() => CovarianceUnion.Combine(_values, _variances);
}
