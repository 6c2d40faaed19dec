using System.Collections.Immutable;
using System.Globalization;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>The linear opinion pool: a weighted mixture of distributions, "one of these sources is right, with these chances".</summary>
/// <remarks>
/// <para>F(x) = Σ wᵢFᵢ(x): Stone 1961, Annals of Mathematical Statistics 32:1339, doi:10.1214/aoms/1177704873; Genest and Zidek 1986,
/// Statistical Science 1:114, doi:10.1214/ss/1177013825. Assumes no independence: a source that is repeated gains weight, but the pool
/// never becomes narrower than its narrowest member.</para>
/// <para>It keeps two camps apart: where <see cref="Modes"/> has several entries, the mean is a value that no source asserts; report the
/// modes and quantiles.</para>
/// </remarks>
public sealed partial class LinearPool
{
    private readonly double[] _shares;
    private readonly Distribution[] _components;
    private readonly Lazy<ImmutableArray<double>?> _modes;

    private LinearPool(Distribution[] components, double[] shares)
    {
        _components = components;
        _shares = shares;
        _modes = new(FindModes);
        (Mean, StandardDeviation, Skewness, double within) = Moments();
        WithinVariance = within;
    }

    /// <summary>The distributions with a weight above 0, in the order of the input.</summary>
    public ImmutableArray<Distribution> Components => [.. _components];

    /// <summary>Their weights, which add up to 1.</summary>
    public ImmutableArray<double> Weights => [.. _shares];

    /// <summary>The weighted mean of the means; +∞ where that of a component is.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation; +∞ where that of a component is.</summary>
    public double StandardDeviation { get; }

    /// <summary><see cref="WithinVariance"/> and <see cref="BetweenVariance"/> together; +∞ where it exceeds a double.</summary>
    public double Variance => StandardDeviation * StandardDeviation;

    /// <summary>The weighted mean of the components' variances: what the sources themselves are unsure of.</summary>
    public double WithinVariance { get; }

    /// <summary>The weighted variance of the components' means: what the sources disagree on.</summary>
    public double BetweenVariance => double.IsInfinity(Variance) ? Variance : Math.Max(0, Variance - WithinVariance);

    /// <summary>The third central moment over the cube of the standard deviation.</summary>
    public double Skewness { get; }

    /// <summary>
    /// Every local maximum of the density, ascending, to about 1e-8 of the width of the narrowest component nearby; a flat top counts once,
    /// by its middle. Found when first asked for, in a time that grows as k log k as long as each point lies within a bounded number of
    /// components, and at most as k².
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// There are more than 100,000 components, or so many narrow ones inside wide ones that a step of the search would take more than
    /// 100,000,000 to 200,000,000 densities, of which one that is not normal counts as four.
    /// </exception>
    public ImmutableArray<double> Modes => _modes.Value ?? throw new InvalidOperationException(
        Printable.Message(
            $"The pool has {_components.Length} components, too many that overlap for a search of its peaks; "
            + $"use its quantiles, or pool fewer."));

    /// <summary>The modes, or null where there are too many components for the search.</summary>
    internal ImmutableArray<double>? ModesOrNull => _modes.Value;

    /// <summary>Pools distributions of any kinds.</summary>
    /// <param name="components">At least one distribution.</param>
    /// <param name="weights">
    /// Relative weights, finite, not below 0, not all 0; 0 leaves a distribution out; empty for equal weights.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There is no distribution, one is null, lengths differ, or a weight is refused; the message names its index.
    /// </exception>
    public static LinearPool Combine(ReadOnlySpan<Distribution> components, ReadOnlySpan<double> weights = default)
    {
        if (components.IsEmpty) throw new ArgumentException("There is no distribution to pool; give at least one.", nameof(components));
        for (int i = 0; i < components.Length; i++)
        {
            if (components[i] is null)
            {
                throw new ArgumentException(
                    Printable.Message($"components[{i}] is null; leave it out, or give a distribution."), nameof(components));
            }
        }

        double[] shares = PoolWeights.Shares(weights, components.Length);
        List<Distribution> counted = [];
        for (int i = 0; i < shares.Length; i++)
        {
            if (shares[i] > 0) counted.Add(components[i]);
        }

        return new([.. counted], [.. shares.Where(share => share > 0)]);
    }

    /// <summary>Pools normal distributions.</summary>
    /// <param name="values">The means, finite; at least one.</param>
    /// <param name="variances">The variances, finite and above 0.</param>
    /// <param name="weights">Relative weights, finite, not below 0, not all 0; empty for equal weights.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, lengths differ, or an entry is refused; the message names its index.
    /// </exception>
    public static LinearPool CombineNormals(
        ReadOnlySpan<double> values, ReadOnlySpan<double> variances, ReadOnlySpan<double> weights = default)
    {
        SampleGuard.Values(values);
        SampleGuard.Positive(variances, values.Length, nameof(variances), "a variance is finite and above 0");
        Distribution[] normals = new Distribution[values.Length];
        for (int i = 0; i < normals.Length; i++) normals[i] = Distribution.Normal(values[i], Math.Sqrt(variances[i]));
        return Combine(normals, weights);
    }

    /// <summary>
    /// For instance "pool of 2: mean 2050, standard deviation 979.158, modes 1100, 3000"; of more than ten modes the first ten, and how
    /// many more there are; "modes not sought" where there are too many components.
    /// </summary>
    public override string ToString()
    {
        const int MostTold = 10;
        string modes = ModesOrNull is { } found
            ? $"{(found.Length == 1 ? "mode" : "modes")} "
                + Printable.Told(found, mode => mode.ToString("G6", CultureInfo.InvariantCulture), most: MostTold)
            : "modes not sought";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"pool of {_components.Length}: mean {Mean:G6}, standard deviation {StandardDeviation:G6}, {modes}");
    }

    private (double Mean, double StandardDeviation, double Skewness, double Within) Moments()
    {
        if (_components.Any(c => !double.IsFinite(c.Mean) || !double.IsFinite(c.StandardDeviation)))
        {
            // Only a log-normal tail overflows, and only upwards.
            double mean = _components.Any(c => !double.IsFinite(c.Mean)) ? double.PositiveInfinity : Sum(c => c.Mean);
            return (mean, double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity);
        }

        // In units of the largest spread or distance, about one component: no square over- or underflows, and nothing cancels.
        // Quarters of large means lie a finite way apart.
        double part = _components.Max(c => Math.Abs(c.Mean)) > 1e300 ? 0.25 : 1, origin = part * _components[0].Mean;
        double unit = _components.Max(c => Math.Max(part * c.StandardDeviation, Math.Abs((part * c.Mean) - origin)));
        if (unit == 0) return (origin / part, 0, 0, 0);
        double offset = Sum(c => ((part * c.Mean) - origin) / unit);
        double within = Sum(c => Square(part * c.StandardDeviation / unit));
        double variance = within + Sum(c => Square((((part * c.Mean) - origin) / unit) - offset));
        double third = Sum(c => ThirdMoment((((part * c.Mean) - origin) / unit) - offset, part * c.StandardDeviation / unit, c.Skewness));
        double skewness = third / variance / Math.Sqrt(variance);
        return ((origin + (unit * offset)) / part, unit * Math.Sqrt(variance) / part, skewness, Square(unit * Math.Sqrt(within) / part));
    }

    private double Sum(Func<Distribution, double> term)
    {
        CompensatedSum sum = default;
        double plain = 0;
        for (int i = 0; i < _components.Length; i++)
        {
            double own = _shares[i] * term(_components[i]);
            sum.Add(own);
            plain += own;
        }

        return double.IsFinite(plain) ? sum.Value : plain;   // Compensation makes NaN of infinity.
    }

    private static double ThirdMoment(double distance, double deviation, double skewness) =>
        (distance * distance * distance) + (3 * distance * deviation * deviation) + (skewness * deviation * deviation * deviation);

    private static double Square(double x) => x * x;
}
