using System.Collections.Immutable;
using System.Globalization;

namespace Attribution.Merging;

/// <summary>
/// The inverse-variance mean with its error scaled up by how badly the values agree: the Birge ratio and the scale factor of the Particle
/// Data Group.
/// </summary>
/// <remarks>
/// <para>Assumes that all values measure one quantity and that the stated errors are wrong by one common factor. Birge 1932, Physical
/// Review 40:207, doi:10.1103/PhysRev.40.207; Particle Data Group, Review of Particle Physics, Introduction, section 5.2.2,
/// doi:10.1103/PhysRevD.110.030001.</para>
/// <para>Two far camps of equal precision meet in the middle, where no value lies, with a large error.</para>
/// </remarks>
public sealed class ScaledMean
{
    internal static readonly MetaAnalysisOptions FixedEffect = new() { TauSquared = TauSquared.FixedEffect };

    private ScaledMean()
    {
    }

    /// <summary>Σ wx/Σ w with w = 1/variance.</summary>
    public double Mean { get; private init; }

    /// <summary>1/√Σ w, what the stated variances alone give.</summary>
    public double InternalStandardError { get; private init; }

    /// <summary>χ² = Σ w (x − mean)².</summary>
    public double ChiSquared { get; private init; }

    /// <summary>k − 1.</summary>
    public int DegreesOfFreedom { get; private init; }

    /// <summary>The probability of a larger χ² if the variances are right; 1 for one value.</summary>
    public double PValue => DegreesOfFreedom == 0 ? 1 : Numerics.ChiSquared.UpperTail(ChiSquared, DegreesOfFreedom);

    /// <summary>√(χ²/(k − 1)) over all values; 1 for one value, which has nothing to disagree with.</summary>
    public double BirgeRatio { get; private init; }

    /// <summary>
    /// <see cref="InternalStandardError"/> times <see cref="BirgeRatio"/>, which can be smaller than the internal one, down to 0 for equal
    /// values.
    /// </summary>
    public double ExternalStandardError => InternalStandardError * BirgeRatio;

    /// <summary>
    /// δ₀ = 3 √k times the internal error: values with a larger error do not enter <see cref="ScaleFactor"/>, as they would hide
    /// disagreement.
    /// </summary>
    public double Ceiling { get; private init; }

    /// <summary>For each value, whether its error is below <see cref="Ceiling"/>.</summary>
    public ImmutableArray<bool> EntersScale { get; private init; }

    /// <summary>
    /// S, the Birge ratio of the values below the ceiling alone, about their own mean; may be below 1. The most precise value always
    /// enters.
    /// </summary>
    public double ScaleFactor { get; private init; }

    /// <summary><see cref="InternalStandardError"/>, multiplied by S where S is above 1.</summary>
    public double StandardError => InternalStandardError * Math.Max(1, ScaleFactor);

    /// <summary>Averages values.</summary>
    /// <param name="values">The values, finite; at least one.</param>
    /// <param name="variances">Their variances (squared standard errors), finite and above 0.</param>
    /// <exception cref="ArgumentException">
    /// There is no value, lengths differ, or an entry is refused; the message names its index.
    /// </exception>
    public static ScaledMean Fit(ReadOnlySpan<double> values, ReadOnlySpan<double> variances)
    {
        MetaAnalysisResult fixedEffect = MetaAnalysis.Fit(values, variances, FixedEffect);
        double mean = fixedEffect.Estimate;
        double ceiling = CeilingOf(values.Length, fixedEffect.StandardError);

        bool[] enters = new bool[values.Length];
        List<double> enteringValues = [], enteringVariances = [];
        for (int i = 0; i < values.Length; i++)
        {
            enters[i] = IsBelow(ceiling, variances[i]);
            if (enters[i])
            {
                enteringValues.Add(values[i]);
                enteringVariances.Add(variances[i]);
            }
        }

        MetaAnalysisResult entering = MetaAnalysis.Fit(enteringValues.ToArray(), enteringVariances.ToArray(), FixedEffect);
        return new()
        {
            Mean = mean,
            InternalStandardError = fixedEffect.StandardError,
            ChiSquared = fixedEffect.Q,
            DegreesOfFreedom = values.Length - 1,
            BirgeRatio = Ratio(fixedEffect.Count, fixedEffect.Q),
            Ceiling = ceiling,
            EntersScale = [.. enters],
            ScaleFactor = Ratio(entering.Count, entering.Q),
        };
    }

    /// <summary>For instance "1480 ± 760 (S = 5.66)".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Mean:G6} ± {StandardError:G3} (S = {Math.Max(1, ScaleFactor):G3})");

    internal static double CeilingOf(int count, double standardError) => 3 * Math.Sqrt(count) * standardError;

    // An error that equals the ceiling up to rounding is not below it.
    internal static bool IsBelow(double ceiling, double variance) => Math.Sqrt(variance) < ceiling * (1 - 1e-12);

    internal static double Ratio(int count, double q) => count == 1 ? 1 : Math.Sqrt(q / (count - 1));
}
