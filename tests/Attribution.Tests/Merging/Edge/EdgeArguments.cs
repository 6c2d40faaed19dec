using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>
/// Arguments at the edge of what a function takes, or beyond it: signed zeros, subnormal numbers, the ends of the range of a double, ties,
/// <c>default</c> structs, undefined enumerators and wild counts. All spans of one call have the same length, or differ on purpose.
/// </summary>
internal sealed class EdgeArguments(Random random, int count, bool valid)
{
    private static readonly double[] Scalars =
    [
        0, -0.0, double.Epsilon, -double.Epsilon, 1e-310, 1e-308, -1e-308, 1e-200, 1e-160, 1e-20, 0.05, 0.5, 0.95, 1, -1, 1 - 1e-16, 2,
        3.7, -250, 1e10, 1e77, 1e150, -1e150, 1e160, 1e200, 1e300, 1e308, -1e308, double.MaxValue, double.MinValue,
    ];

    private static readonly double[] Wild = [double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    private static readonly int[] Counts = [int.MinValue, -1, 0, 1, 2, 3, 7, 16, 100, int.MaxValue - 1, int.MaxValue];

    /// <summary>Whether the numbers that only make sense together do: shares that add up to one, quantiles that ascend.</summary>
    private bool _tame;

    public static bool CanMake(Type type) =>
        type.IsByRefLike
            ? type.Name is "ReadOnlySpan`1" or "Span`1" && CanMakeOne(type.GetGenericArguments()[0])
            : CanMakeOne(Nullable.GetUnderlyingType(type) ?? type);

    private static bool CanMakeOne(Type type) =>
        type.IsEnum || (type.IsValueType && !type.IsGenericType) || type == typeof(Distribution) || type == typeof(Opinion)
            || type == typeof(MassFunction) || type == typeof(Reading) || type == typeof(MetaAnalysisOptions)
            || type == typeof(MetaAnalysisResult) || type == typeof(TauSquared);

    public object?[] Make(System.Reflection.ParameterInfo[] parameters)
    {
        _tame = valid && random.Next(2) == 0;
        Shape values = (Shape)random.Next(Enum.GetValues<Shape>().Length);
        (double[] Values, double[] Variances) claims = (Column(values), Variances(values));
        if (_tame && parameters.Any(parameter => parameter.Name == "probabilities"))
        {
            claims.Values = [.. claims.Values.Distinct().Order()];
        }

        return [.. parameters.Select(parameter => Of(parameter.ParameterType, parameter.Name!, claims.Values, claims.Variances))];
    }

    private enum Shape
    {
        Ordinary, Ties, Equal, Huge, Tiny, Mixed, Camps, Extreme,
    }

    private object? Of(Type type, string name, double[] values, double[] variances)
    {
        if (!type.IsByRefLike) return One(type, name, values, variances);
        Type entry = type.GetGenericArguments()[0];
        if (entry == typeof(double))
        {
            double[] column = name.Contains("ariance", StringComparison.Ordinal) ? variances
                : name is "covariance" ? Diagonal(variances)
                : name is "weights" or "evidence" ? Weights()
                : name is "probabilities" && _tame ? [.. values.Select((_, i) => (i + 1.0) / (values.Length + 1))]
                : name is "baseRates" && _tame ? []
                : name is "beliefs" or "baseRates" or "probabilities" ? Shares()
                : name is "destination" ? new double[values.Length]
                : name is "values" or "logMeans" ? values
                : Column(Shape.Mixed);
            return name is "covariance" ? Diagonal(variances) : Spoilt(column);
        }

        if (entry == typeof(FocalSet) && _tame) return new FocalSet[] { new(1, 0.25), new(3, 0.75) };
        var array = Array.CreateInstance(entry, values.Length);
        if (name == "destination") return array;
        for (int i = 0; i < array.Length; i++) array.SetValue(One(entry, name, values, variances), i);
        return array;
    }

    private object? One(Type type, string name, double[] values, double[] variances)
    {
        type = Nullable.GetUnderlyingType(type) is { } inner && random.Next(3) > 0 ? inner : type;
        if (Nullable.GetUnderlyingType(type) is not null) return null;
        if (type == typeof(double)) return Number(name);
        if (type == typeof(decimal)) return (decimal)random.Next(-1, 3) / 2;
        if (type == typeof(bool)) return random.Next(2) == 0;
        if (type == typeof(int))
        {
            bool few = name == "origins"
                || (_tame && name is "answer" or "answers" or "falseValues" or "n" or "source" or "given" or "true" or "label");
            return few ? random.Next(4) : Counts[random.Next(Counts.Length)];
        }

        if (type.IsEnum)
        {
            return Enum.ToObject(type, random.Next(valid ? 1 : 4) switch { 0 => random.Next(3), 1 => -1, 2 => 99, _ => int.MinValue });
        }

        if (type == typeof(MetaAnalysisResult)) return Fit(values, variances);
        if (type == typeof(TauSquared)) return TauSquared.All[random.Next(TauSquared.All.Count)];
        if (type == typeof(MetaAnalysisOptions)) return random.Next(4) == 0 ? null : Options();
        if (type == typeof(RealInterval)) return Interval();
        if (type == typeof(Distribution)) return Distribution();
        if (type == typeof(Opinion) && _tame) return Opinion.Binomial(0.5, 0.25, 0.25);
        if (type == typeof(Opinion)) return Try(() => Opinion.Of(Shares(3), 0.25)) ?? Opinion.Binomial(0.5, 0.25, 0.25);
        if (type == typeof(MassFunction)) return MassFunction.Vacuous(2 + random.Next(3));
        if (type == typeof(Reading)) return Reading();
        return type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    private static MetaAnalysisResult Fit(double[] values, double[] variances) =>
        Try(() => MetaAnalysis.Fit(values, variances)) ?? MetaAnalysis.Fit([1, 2, 4], [1, 1, 2]);

    private MetaAnalysisOptions Options() => new()
    {
        TauSquared = TauSquared.All[random.Next(TauSquared.All.Count)],
        Test = (MetaAnalysisTest)random.Next(3),
        Level = random.Next(8) switch { 0 => 1e-300, 1 => 1 - 1e-16, 2 => 0.5, _ => 0.95 },
    };

    private double Number(string name) => name switch
    {
        "level" or "alpha" or "significance" or "probability" or "fraction" or "trust" when valid =>
            random.Next(6) switch { 0 => 1e-300, 1 => 1 - 1e-16, 2 => 0.05, 3 => 0.4, _ => 0.95 },
        "belief" or "uncertainty" or "accuracy" or "dependence" or "error" or "copied" when _tame => 0.25,
        "disbelief" or "baseRate" or "trust" or "reliability" when _tame => 0.5,
        "minimum" when _tame => -1e6,
        "lowerQuartile" when _tame => 0,
        "median" when _tame => 2.5,
        "upperQuartile" when _tame => 3,
        "maximum" when _tame => 1e10,
        _ => !valid && random.Next(20) == 0 ? Wild[random.Next(3)] : Scalars[random.Next(Scalars.Length)],
    };

    private RealInterval Interval()
    {
        double a = Scalars[random.Next(Scalars.Length)], b = Scalars[random.Next(Scalars.Length)];
        return random.Next(8) switch
        {
            0 => default,
            1 => RealInterval.AtLeast(a),
            2 => RealInterval.LessThan(b),
            3 => RealInterval.Point(a),
            4 when a != b => RealInterval.Open(Math.Min(a, b), Math.Max(a, b)),
            _ => RealInterval.Closed(Math.Min(a, b), Math.Max(a, b)),
        };
    }

    private Distribution Distribution()
    {
        double a = Scalars[random.Next(Scalars.Length)], b = Math.Abs(Scalars[random.Next(Scalars.Length)]);
        double c = Math.Abs(Scalars[random.Next(Scalars.Length)]);
        return Try(() => random.Next(6) switch
        {
            0 => Attribution.Distribution.LogNormal(Math.Clamp(a, -800, 800), Math.Min(b, 40)),
            1 => Attribution.Distribution.Uniform(Math.Min(a, b), Math.Max(a, b)),
            2 => Attribution.Distribution.SplitNormal(a, b, c),
            3 => Attribution.Distribution.Triangular(Math.Min(a, b), Math.Max(a, b) / 2, Math.Max(a, b)),
            4 => Attribution.Distribution.LogSplitNormal(Math.Clamp(a, -800, 800), Math.Min(b, 30), Math.Min(c, 30)),
            _ => Attribution.Distribution.Normal(a, b),
        }) ?? Attribution.Distribution.Normal(1, 2);
    }

    private Reading Reading()
    {
        Distribution distribution = Distribution();
        (double low, double high) = (distribution.Quantile(0.025), distribution.UpperQuantile(0.025));
        RealInterval interval = low <= high && double.IsFinite(low) && double.IsFinite(high) ? RealInterval.Closed(low, high) : Interval();
        return random.Next(4) == 0
            ? new(Readers.Literal, Estimate.Exactly(3), Interval())
            : Try(() => new Reading(Readers.Literal, Estimate.Exactly(3), interval, distribution, VarianceOrigin.Stated))
                ?? new(Readers.Literal, Estimate.Exactly(3), Interval());
    }

    private double[] Column(Shape shape) => [.. Enumerable.Range(0, count).Select(i => shape switch
    {
        Shape.Ties => random.Next(3),
        Shape.Equal => -0.0,
        Shape.Huge => 1e307 * (random.NextDouble() - 0.5),
        Shape.Tiny => 1e-308 * (random.NextDouble() - 0.5),
        Shape.Camps => (i % 2 == 0 ? 1e5 : -1e5) + random.NextDouble(),
        Shape.Mixed => Scalars[random.Next(Scalars.Length)],
        Shape.Extreme => (random.Next(2) * 2 - 1) * Math.Pow(10, random.Next(-300, 300)),
        _ => 5 + (3 * random.NextDouble()),
    })];

    private double[] Variances(Shape shape) => [.. Enumerable.Range(0, count).Select(i => random.Next(8) == 0 ? 1 : shape switch
    {
        Shape.Equal => 4,
        Shape.Huge => 1e300 * (1 + random.NextDouble()),
        Shape.Tiny => 1e-310 * (1 + random.NextDouble()),
        Shape.Extreme => Math.Pow(10, random.Next(-300, 300)),
        Shape.Mixed => Math.Max(double.Epsilon, Math.Abs(Scalars[random.Next(Scalars.Length)])),
        Shape.Ties => 1 + random.Next(2),
        _ => Math.Exp((6 * random.NextDouble()) - 3),
    })];

    private static double[] Diagonal(double[] variances)
    {
        int k = Math.Min(variances.Length, 20);
        double[] matrix = new double[k * k];
        for (int i = 0; i < k; i++) matrix[(k * i) + i] = variances[i];
        return matrix;
    }

    private double[] Weights() => random.Next(3) == 0 ? []
        : [.. Enumerable.Range(0, count).Select(_ => random.Next(3) switch
        {
            0 => Math.Abs(Scalars[random.Next(Scalars.Length)]), 1 => 0, _ => random.NextDouble(),
        })];

    private double[] Shares(int? length = null)
    {
        int k = length ?? count;
        return [.. Enumerable.Range(0, k).Select(_ => 0.75 / k)];
    }

    /// <summary>Now and then one entry is no number, or there is one too few.</summary>
    private double[] Spoilt(double[] column)
    {
        if (valid || column.Length == 0) return column;
        if (random.Next(8) == 0) return column[1..];
        column = [.. column];
        if (random.Next(4) == 0) column[random.Next(column.Length)] = random.Next(2) == 0 ? Wild[random.Next(3)] : -0.0;
        return column;
    }

    private static T? Try<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
