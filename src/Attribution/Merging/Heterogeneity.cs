using System.Globalization;

namespace Attribution;

/// <summary>How far readings differ beyond what their own variances explain.</summary>
/// <param name="TauSquared">
/// τ², the variance between them, in the squared unit of the values, or of their natural logarithm on the log scale; 0 where the merger assumes that there is none.
/// </param>
/// <param name="ISquared">
/// I², the share of the total variance that lies between readings, from 0 to 1: Higgins and Thompson 2002, doi:10.1002/sim.1186.
/// </param>
/// <param name="PValue">The probability of such differences or larger ones if all readings had one common value and their variances were right (Cochran's Q).</param>
public readonly record struct Heterogeneity(double TauSquared, double ISquared, double PValue)
{
    /// <summary>"τ² = 0.3132, I² = 92 %, p = 2E-26".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"τ² = {TauSquared:G4}, I² = {100 * ISquared:F0} %, p = {PValue:G2}");
}
