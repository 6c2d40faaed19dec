using MathNet.Numerics.Integration;

namespace Attribution.Numerics;

/// <summary>Integrals by the rule of Gauss and Legendre with 20 points, exact for polynomials up to degree 39.</summary>
internal static class GaussLegendre
{
    private const int Points = 20;

    private static readonly GaussLegendreRule Rule = new(-1, 1, Points);

    /// <summary>The integral of <paramref name="f"/> over an interval.</summary>
    public static double Integrate<T>(T f, double from, double to)
        where T : IScalarFunction, allows ref struct
    {
        double half = 0.5 * (to - from), middle = 0.5 * (to + from), sum = 0;

        // Points lie in pairs around the middle.
        for (int i = Points / 2; i < Points; i++)
        {
            double offset = half * Rule.GetAbscissa(i);
            sum += Rule.GetWeight(i) * (f.At(middle + offset) + f.At(middle - offset));
        }

        return half * sum;
    }
}
