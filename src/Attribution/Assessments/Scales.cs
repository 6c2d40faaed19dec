using System.Collections.Immutable;

namespace Attribution;

/// <summary>
/// The published scales of reliability, credibility, likelihood and confidence that assessments are given on, each with its edition
/// and source. Definitions are paraphrased; codes, terms and numbers are those of the cited document.
/// </summary>
public static partial class Scales
{
    /// <summary>Every scale, by family.</summary>
    public static ImmutableArray<Scale> All => Register.All;

    /// <summary>The published scale with an identifier, matched exactly; <c>null</c> if there is none.</summary>
    public static Scale? Find(ReadOnlySpan<char> id)
    {
        foreach (Scale scale in All)
        {
            if (id.SequenceEqual(scale.Id)) return scale;
        }

        return null;
    }

    // Bands are printed in per cent; a term is its own code.
    private static ScaleLevel Term(int rank, string term, int low, int high, params ImmutableArray<string> alternatives) =>
        new(rank, term, band: new ProbabilityBand(low / 100m, high / 100m), alternatives: alternatives);

    private static ScaleLevel TermAbove(int rank, string term, int low, int high, params ImmutableArray<string> alternatives) =>
        new(rank, term, band: new ProbabilityBand(low / 100m, high / 100m, includesLower: false), alternatives: alternatives);

    private static ScaleLevel TermBelow(int rank, string term, int low, int high, params ImmutableArray<string> alternatives) =>
        new(rank, term, band: new ProbabilityBand(low / 100m, high / 100m, includesUpper: false), alternatives: alternatives);

    // In a class of its own, because the order in which static properties of several files are initialised is not defined.
    private static class Register
    {
        public static readonly ImmutableArray<Scale> All =
        [
            AdmiraltyReliability, AdmiraltyCredibility,
            Icd203Likelihood, Icd203Confidence,
            PhiaYardstick, PhiaConfidence,
            NatoLikelihood, NewZealandLikelihood,
            IpccLikelihood, IpccConfidence, IpccAr4Likelihood, IpccAr4Confidence,
            Kent, Kesselman, Efsa,
            StixInteger, StixNoneLowMedHigh, StixZeroToTen, StixWep, StixDni,
            Iodef,
        ];
    }
}
