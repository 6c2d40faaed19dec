using Attribution.Numerics;

namespace Attribution;

/// <summary>Normal coverage factors: a central range of some coverage over its standard deviation.</summary>
internal static class CoverageFactor
{
    /// <summary>
    /// The standard deviation of a normal distribution whose central range of the given coverage has the given half-width (JCGM 100:2008,
    /// 4.3.4); null where it is 0 or not finite, as with no width, or a level that is next to 0.
    /// </summary>
    public static double? StandardDeviation(double halfWidth, decimal level)
    {
        double factor = StandardNormal.UpperQuantile(NearestDouble.Of(1 - level) / 2);
        double deviation = halfWidth / factor;
        return deviation > 0 && double.IsFinite(deviation) ? deviation : null;
    }
}
