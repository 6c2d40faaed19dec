using System.Collections.Concurrent;
using System.Reflection;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Many numbers of one shape, as each kind of argument that a function takes.</summary>
internal sealed class ScaleArguments
{
    private readonly ConcurrentDictionary<(Type, string), Array> _made = [];
    private readonly ScaleShape _shape;

    public ScaleArguments(ScaleShape shape, int count)
    {
        (_shape, Count) = (shape, count);
        Random random = new(count);
        double[] noise = [.. Enumerable.Range(0, count).Select(_ => random.NextDouble())];
        Values = [.. Enumerable.Range(0, count).Select(i => Value(i, noise[i]))];
        Variances = [.. Enumerable.Range(0, count).Select(i => Variance(i, noise[^(i + 1)]))];
        Weights = [.. Enumerable.Range(0, count).Select(i => shape == ScaleShape.OneWeight ? i == count / 3 ? 1 : 0.0 : 1 + noise[i])];
        Origins = [.. Enumerable.Range(0, count).Select(i => shape switch { ScaleShape.Ties => 0, ScaleShape.Sorted => i, _ => i / 3 })];
    }

    public int Count { get; }

    public double[] Values { get; }

    public double[] Variances { get; }

    public double[] Weights { get; }

    public int[] Origins { get; }

    public RealInterval[] Intervals => Many("", Interval);

    public Reading[] Readings => Many("", ReadingOf);

    /// <summary>The arguments of a function; null where there is none of its kind.</summary>
    public object?[]? Make(ParameterInfo[] parameters)
    {
        object?[] made = new object?[parameters.Length];
        for (int i = 0; i < made.Length; i++)
        {
            made[i] = Of(parameters[i]);
            if (made[i] is null && (parameters[i].ParameterType.IsByRefLike || !parameters[i].HasDefaultValue)) return null;
        }

        return made;
    }

    private object? Of(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        string name = parameter.Name!;
        if (type.IsByRefLike) return Many(type.GetGenericArguments()[0], name);
        if (type == typeof(MetaAnalysisResult)) return MetaAnalysis.Fit(Values, Variances);
        if (parameter.HasDefaultValue)
        {
            return parameter.DefaultValue is { } value && type.IsEnum ? Enum.ToObject(type, value) : parameter.DefaultValue;
        }

        return name switch
        {
            "faulty" => Count / 3,
            "answers" => parameter.Member.DeclaringType == typeof(Opinion) ? Count : Math.Min(Count, 16),
            "answer" or "set" => Count > 1 ? 1 : 0,
            _ when type == typeof(Opinion) => Opinion.Binomial(0.5, 0.25, 0.25),
            "level" => 0.95,
            "lower" => Values.Min(),
            "upper" => Values.Max(),
            "uncertainty" or "fraction" or "trust" or "reliability" or "probability" => 0.25,
            _ when type == typeof(double) => Values[Count / 2],
            _ when type.IsEnum => Enum.ToObject(type, 0),
            _ => null,
        };
    }

    private Array? Many(Type type, string name) => type.Name switch
    {
        nameof(Double) => name switch
        {
            "destination" => new double[Count],
            "covariance" => Many(name, Count * Count, i => i % (Count + 1) == 0 ? Variances[i / (Count + 1)] : 0),
            "variances" => Variances,
            "logVariances" => Many(name, i => Math.Min(Variances[i], 100)),
            "logMeans" => Many(name, i => Math.Clamp(Values[i], -200, 200)),
            "weights" => Weights,
            "evidence" => Many(name, i => Math.Abs(Values[i]) / Count),
            "beliefs" => Many(name, _ => 0.75 / Count),
            "baseRates" => Many(name, _ => 1.0 / Count),
            "probabilities" => Many(name, i => (i + 0.5) / Count),
            "moderators" => Many(name, i => _shape == ScaleShape.Alternating ? i % 3 * 1e150 : i % 7),
            "design" => Array.Empty<double>(),
            _ => Values,
        },
        nameof(Int32) => Origins,
        nameof(ShrunkenValue) => new ShrunkenValue[Count],
        nameof(RealInterval) => Intervals,
        nameof(Distribution) => Many("", i => DistributionOf(i)),
        nameof(Reading) => Readings,
        nameof(Opinion) => Many("", i => _shape switch
        {
            ScaleShape.Ties => Opinion.Binomial(0.5, 0.25, 0.25),
            ScaleShape.AllButOneTied => Opinion.Binomial(0.5, 0.25 + (i == Count / 2 ? 0.25 : 0), i == Count / 2 ? 0 : 0.25),
            ScaleShape.Subnormal => Opinion.Binomial(1 - 1e-15, double.Epsilon, 1e-15),
            ScaleShape.OneWeight => i == Count / 3 ? Opinion.Binomial(0.25, 0.5, 0.25) : Opinion.Vacuous(2),
            ScaleShape.Alternating => i % 2 == 0 ? Opinion.Binomial(1, 0, 0) : Opinion.Binomial(0, 1, 0),
            _ => Opinion.Binomial((i % 9) / 10.0, 0.1, 0.9 - ((i % 9) / 10.0)),
        }),
        nameof(MassFunction) => Many("", i => _shape switch
        {
            ScaleShape.Ties => MassFunction.Vacuous(3),
            ScaleShape.Alternating => MassFunction.Of(3, new FocalSet(1 << (i % 3), 1)),
            ScaleShape.Subnormal => MassFunction.Of(3, new FocalSet(1 << (i % 3), 1e-310), new FocalSet(7, 1)),
            _ => MassFunction.Of(3, new FocalSet(1 + (i % 6), 0.5), new FocalSet(7, 0.5)),
        }),
        nameof(FocalSet) => Many("", i => new FocalSet(1 + i, 1.0 / Count)),
        nameof(TableRow) => Many("", i => TableRow.OfVariance(Values[i], Variances[i])),
        _ => null,
    };

    private double Value(int i, double noise) => _shape switch
    {
        ScaleShape.Ties => 7,
        ScaleShape.AllButOneTied => i == Count / 2 ? 9 : 7,
        ScaleShape.Alternating => i % 2 == 0 ? 1e300 : 1e-300,
        ScaleShape.Sorted => i + 1,
        ScaleShape.Reversed => Count - i,
        ScaleShape.Subnormal => i % 3 == 0 ? double.Epsilon * (i % 1000) : noise,
        ScaleShape.NarrowAmongWide => 1 + (1000 * noise),
        _ => 5 + (3 * noise),
    };

    private double Variance(int i, double noise) => _shape switch
    {
        ScaleShape.Ties => 2,
        ScaleShape.AllButOneTied => i == Count / 2 ? 3 : 2,
        ScaleShape.Alternating => i % 4 < 2 ? 1e300 : 1e-300,
        ScaleShape.Sorted => 1 + (1e-3 * i),
        ScaleShape.Reversed => 1 + (1e-3 * (Count - i)),
        ScaleShape.Subnormal => i % 3 == 1 ? 1e-310 : 0.5 + noise,
        ScaleShape.NarrowAmongWide => i % 2 == 0 ? 1e6 * (1 + noise) : 1e-12,
        _ => 0.5 + noise,
    };

    private RealInterval Interval(int i)
    {
        if (_shape == ScaleShape.Sorted) return RealInterval.Closed(i, (3 * Count) - i);
        double error = 2 * Math.Sqrt(Variances[i]);
        return RealInterval.Closed(Values[i] - error, Values[i] + error);
    }

    private Distribution DistributionOf(int i) => (_shape, i % 4) switch
    {
        (ScaleShape.Ties or ScaleShape.Alternating or ScaleShape.Subnormal, _) or (_, 0) =>
            Distribution.Normal(Values[i], Math.Sqrt(Variances[i])),
        (_, 1) => Distribution.Uniform(Values[i] - Math.Sqrt(Variances[i]), Values[i] + Math.Sqrt(Variances[i])),
        (_, 2) => Distribution.SplitNormal(Values[i], Math.Sqrt(Variances[i]), 1),
        _ => Distribution.LogNormal(Math.Min(Values[i], 20), 0.5),
    };

    private Reading ReadingOf(int i)
    {
        var distribution = Distribution.Normal(Values[i], Math.Sqrt(Variances[i]));
        return new(Readers.Literal, Estimate.Exactly(3), Interval(i), distribution, VarianceOrigin.Stated);
    }

    private T[] Many<T>(string name, Func<int, T> one) => Many(name, Count, one);

    private T[] Many<T>(string name, int count, Func<int, T> one) =>
        (T[])_made.GetOrAdd((typeof(T), name), _ => Enumerable.Range(0, count).Select(one).ToArray());
}
