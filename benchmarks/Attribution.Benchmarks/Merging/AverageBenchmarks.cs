using Attribution.Merging;
using BenchmarkDotNet.Attributes;
using MathNet.Numerics.Statistics;

namespace Attribution.Benchmarks.Merging;

/// <summary>Averages of k values, against MathNet's where it has one, and LINQ's sorted median.</summary>
[MemoryDiagnoser]
public class AverageBenchmarks
{
    private double[] _values = [];
    private double[] _weights = [];

    [Params(8, 1000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup() => (_values, _weights) = MadeClaims.Of(Claims, tauSquared: 0.3, seed: 1);

    [Benchmark(Baseline = true)]
    public double MathNet_median() => _values.Median();

    [Benchmark]
    public double LINQ_median() => _values.Order().Skip((Claims - 1) / 2).Take(2 - (Claims % 2)).Average();

    [Benchmark]
    public double Median() => Robust.Median(_values);

    [Benchmark]
    public WeightedMedian Weighted_median() => Robust.WeightedMedian(_values, _weights);

    [Benchmark]
    public (double, double) MathNet_mean_and_deviation() => _values.MeanStandardDeviation();

    [Benchmark]
    public Average Mean_and_deviation() => Average.Arithmetic(_values);

    [Benchmark]
    public double MathNet_weighted_mean() =>
        new RunningWeightedStatistics(_values.Zip(_weights, (value, weight) => Tuple.Create(weight, value))).Mean;

    [Benchmark]
    public double Median_absolute_deviation() => Robust.MedianAbsoluteDeviation(_values);

    [Benchmark]
    public double Trimmed_mean() => Robust.TrimmedMean(_values, 0.2);

    [Benchmark]
    public double Winsorized_mean() => Robust.WinsorisedMean(_values, 0.2);

    [Benchmark]
    public double Huber() => Robust.Huber(_values);

    [Benchmark]
    public AlgorithmA Algorithm_A() => AlgorithmA.Fit(_values);

    [Benchmark]
    public double Hodges_Lehmann() => Robust.HodgesLehmann(_values);
}
