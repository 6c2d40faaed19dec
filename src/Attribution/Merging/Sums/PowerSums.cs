using System.Runtime.CompilerServices;

namespace Attribution.Merging;

/// <summary>
/// Sums over some claims at one τ²: with w = 1/(v + τ²), and d the distance from a centre, which is itself stated as a distance from
/// the pivot. The heaviest claim counts in <see cref="Top"/> and not in <see cref="Rest"/> and its powers, so that no digits cancel in what
/// remains beside it.
/// </summary>
internal struct PowerSums
{
    /// <summary>The weight of the most precise claim.</summary>
    public double Top;

    /// <summary>Σ w over all others.</summary>
    public double Rest;

    /// <summary>Σ w² over all others.</summary>
    public double Rest2;

    /// <summary>Σ w³ over all others.</summary>
    public double Rest3;

    /// <summary>Σ w d.</summary>
    public double First;

    /// <summary>Σ w² d.</summary>
    public double First2;

    /// <summary>Σ w³ d.</summary>
    public double First3;

    /// <summary>Σ w d².</summary>
    public double Second;

    /// <summary>Σ w² d².</summary>
    public double Second2;

    /// <summary>Σ w³ d².</summary>
    public double Second3;

    /// <summary>The centre less the pivot.</summary>
    public double Centre;

    /// <summary>The share of a sum below which a difference has lost digits that matter.</summary>
    private const double Least = 0.05;

    /// <summary>Σ w.</summary>
    public readonly double Weight => Top + Rest;

    /// <summary>Adds one claim to all sums of distances, and to the weights of the rest or as the top.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double distance, double total, bool isTop)
    {
        double w = 1 / total, w2 = w * w, w3 = w2 * w, d = distance - Centre;
        if (isTop)
        {
            Top = w;
        }
        else
        {
            Rest += w;
            Rest2 += w2;
            Rest3 += w3;
        }

        AddDistances(w, w2, w3, d);
    }

    /// <summary>
    /// Takes one claim out of the rest. False where it makes up nearly all of a sum of squares, so that the difference has lost digits.
    /// The weights lose none: a claim at least as heavy stays in the rest.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TrySubtract(double distance, double total)
    {
        double w = 1 / total, w2 = w * w, w3 = w2 * w, d = distance - Centre;
        double second = Second, second2 = Second2, second3 = Second3;
        Rest -= w;
        Rest2 -= w2;
        Rest3 -= w3;
        First -= w * d;
        First2 -= w2 * d;
        First3 -= w3 * d;
        Second -= w * d * d;
        Second2 -= w2 * d * d;
        Second3 -= w3 * d * d;
        return Second >= Least * second && Second2 >= Least * second2 && Second3 >= Least * second3;
    }

    /// <summary>Whether the mean is near enough to the centre for squares about it to keep their digits.</summary>
    public readonly bool IsCentred
    {
        get
        {
            double mean = First / Weight;
            return Second - (First * mean) >= Least * Second && SquareAbout(mean) >= Least * Second2 && CubeAbout(mean) >= Least * Second3;
        }
    }

    /// <summary>Σ w² r², with r the distance from a mean that lies this far from the centre.</summary>
    public readonly double SquareAbout(double mean) => About(mean, Second2, First2, (Top * Top) + Rest2);

    /// <summary>Σ w³ r².</summary>
    public readonly double CubeAbout(double mean) => About(mean, Second3, First3, (Top * Top * Top) + Rest3);

    /// <summary>Σ w² r.</summary>
    public readonly double CrossAbout(double mean) => First2 - (mean * ((Top * Top) + Rest2));

    private static double About(double mean, double second, double first, double weight) =>
        second - (2 * mean * first) + (mean * mean * weight);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddDistances(double w, double w2, double w3, double d)
    {
        First += w * d;
        First2 += w2 * d;
        First3 += w3 * d;
        Second += w * d * d;
        Second2 += w2 * d * d;
        Second3 += w3 * d * d;
    }
}
