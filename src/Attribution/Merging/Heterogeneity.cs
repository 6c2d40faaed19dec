using System.Globalization;

namespace Attribution;

/// <summary>How far readings differ beyond what their own variances explain.</summary>
/// <remarks>Equal when all members are equal. <c>default</c> is no heterogeneity at all, with p = 0.</remarks>
public readonly record struct Heterogeneity
{
    /// <summary>States a heterogeneity.</summary>
    /// <param name="tauSquared">τ², finite and not below 0.</param>
    /// <param name="iSquared">I², from 0 to 1.</param>
    /// <param name="pValue">The p-value of Q, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public Heterogeneity(double tauSquared, double iSquared, double pValue)
    {
        if (!(tauSquared >= 0 && double.IsFinite(tauSquared)))
        {
            throw new ArgumentOutOfRangeException(nameof(tauSquared), tauSquared, "τ² is a variance: it is finite and not below 0.");
        }

        Numerics.Refuse.NotProbability(iSquared);
        Numerics.Refuse.NotProbability(pValue);
        (TauSquared, ISquared, PValue) = (tauSquared, iSquared, pValue);
    }

    /// <summary>
    /// τ², the variance between them, in the squared unit of the values, or of their natural logarithm on the log scale; 0 where the
    /// merger assumes that there is none.
    /// </summary>
    public double TauSquared { get; }

    /// <summary>
    /// I², the share of the total variance that lies between readings, from 0 to 1: Higgins and Thompson 2002, doi:10.1002/sim.1186.
    /// </summary>
    public double ISquared { get; }

    /// <summary>
    /// The probability of such differences or larger ones if all readings had one common value and their variances were right (Cochran's
    /// Q).
    /// </summary>
    public double PValue { get; }

    /// <summary>"τ² = 0.3132, I² = 92 %, p = 2E-26".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"τ² = {TauSquared:G4}, I² = {100 * ISquared:F0} %, p = {PValue:G2}");
}
