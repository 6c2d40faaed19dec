using Attribution.Numerics;

namespace Attribution;

/// <summary>Quantiles of one tail of Student's t, each computed once.</summary>
internal sealed class TailQuantiles(double tail)
{
    private readonly double _normal = StandardNormal.UpperQuantile(tail);
    private double[] _known = [];

    /// <summary>The quantile for whole degrees of freedom or infinite ones.</summary>
    public double Upper(double degreesOfFreedom)
    {
        if (double.IsPositiveInfinity(degreesOfFreedom)) return _normal;
        int place = (int)degreesOfFreedom;
        if (place >= _known.Length) Array.Resize(ref _known, Math.Max(place + 1, 2 * _known.Length));
        if (_known[place] == 0) _known[place] = StudentT.UpperQuantile(tail, degreesOfFreedom);
        return _known[place];
    }
}
