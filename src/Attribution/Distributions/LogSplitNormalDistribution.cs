using System.Collections.Immutable;
using Attribution.Numerics;

namespace Attribution;

// The exponential of a split normal.
internal sealed class LogSplitNormalDistribution : Distribution
{
    private readonly double _logMode;
    private readonly double _lowerDeviation;
    private readonly double _upperDeviation;
    private readonly Distribution _logarithm;
    private readonly Lazy<CentralMoments> _moments;

    public LogSplitNormalDistribution(double logMode, double lowerLogDeviation, double upperLogDeviation)
    {
        _logMode = logMode;
        _lowerDeviation = lowerLogDeviation;
        _upperDeviation = upperLogDeviation;
        _logarithm = SplitNormal(logMode, lowerLogDeviation, upperLogDeviation);
        _moments = new(Centred);
    }

    public override string Name => "log-split-normal";

    public override ImmutableArray<DistributionParameter> Parameters =>
    [
        new("mode of the logarithm", _logMode),
        new("lower standard deviation of the logarithm", _lowerDeviation),
        new("upper standard deviation of the logarithm", _upperDeviation),
    ];

    public override double Minimum => 0;

    public override double Maximum => double.PositiveInfinity;

    public override double Mode => Math.Exp(_logMode - (_lowerDeviation * _lowerDeviation));

    public override double Mean => Math.Exp(_logMode + LogRawMoment(1));

    public override double StandardDeviation => _moments.Value.StandardDeviation;

    public override double Skewness => _moments.Value.Skewness;

    internal override double Kink => Math.Exp(_logMode);

    internal override Distribution Scaled(double factor) => LogSplitNormal(_logMode + Math.Log(factor), _lowerDeviation, _upperDeviation);

    private protected override double DensityAt(double x) => x > 0 && double.IsFinite(x) ? _logarithm.Density(Math.Log(x)) / x : 0;

    private protected override double LowerTailAt(double x) => x > 0 ? _logarithm.Cdf(Math.Log(x)) : 0;

    private protected override double UpperTailAt(double x) => x > 0 ? _logarithm.UpperTail(Math.Log(x)) : 1;

    private protected override double QuantileAt(double lower, double upper) => Math.Exp(_logarithm.Inverse(lower, upper));

    /// <summary>
    /// The logarithm of E Xᵏ/exp(k × mode of the logarithm): each half is half a normal, with E exp(∓kσ|Z|) = 2 exp(k²σ²/2)
    /// Φ(∓kσ).
    /// </summary>
    private double LogRawMoment(int k)
    {
        double lower = LogHalfMoment(-k * _lowerDeviation, _lowerDeviation);
        double upper = LogHalfMoment(k * _upperDeviation, _upperDeviation);
        double most = Math.Max(lower, upper);
        return double.IsInfinity(most) ? most : most + Math.Log(1 + Math.Exp(-Math.Abs(lower - upper)));
    }

    private double LogHalfMoment(double shift, double deviation) =>
        LogScaledTail(shift) + Math.Log(deviation / ((_lowerDeviation / 2) + (_upperDeviation / 2)));

    /// <summary>ln(exp(x²/2) Φ(x)); by the asymptotic series of Mills' ratio before Φ leaves the range of doubles.</summary>
    private static double LogScaledTail(double x)
    {
        if (x > -35) return (x * x / 2) + Math.Log(StandardNormal.Cdf(x));

        double s = 1 / x / x;
        return Math.Log((1 - (s * (1 - (3 * s * (1 - (5 * s * (1 - (7 * s)))))))) / (-x * Math.Sqrt(2 * Math.PI)));
    }

    /// <summary>
    /// From the raw moments where the distribution is so wide that they do not cancel, by quadrature where it is not; where it is too
    /// narrow for that, the exponential is a straight line.
    /// </summary>
    private CentralMoments Centred()
    {
        if (Math.Max(_lowerDeviation, _upperDeviation) < 1e-8)
        {
            return new(Mean, Math.Exp(_logMode) * _logarithm.StandardDeviation, _logarithm.Skewness);
        }

        if (Math.Max(_lowerDeviation, _upperDeviation) < 1 && Math.Abs(_logMode) > 300)
        {
            // Here the quadrature would meet the ends of the range of a double.
            Distribution plain = LogSplitNormal(0, _lowerDeviation, _upperDeviation);
            return new(Mean, plain.StandardDeviation * Math.Exp(_logMode), plain.Skewness);
        }

        if (Math.Max(_lowerDeviation, _upperDeviation) < 1) return CentralMoments.Of(this);

        (double first, double second, double third) = (LogRawMoment(1), LogRawMoment(2), LogRawMoment(3));
        if (!double.IsFinite(first) || !double.IsFinite(second) || !double.IsFinite(third))
        {
            return new(Mean, double.PositiveInfinity, double.PositiveInfinity);
        }

        double logDeviation = (second + Math.Log(1 - Math.Exp((2 * first) - second))) / 2;
        double skewness = Math.Exp(third - (3 * logDeviation))
            * (1 - (3 * Math.Exp(first + second - third)) + (2 * Math.Exp((3 * first) - third)));
        return new(Mean, Math.Exp(_logMode + logDeviation), skewness);
    }
}
