namespace Attribution;

/// <summary>The ways to read an estimate that the library comes with.</summary>
/// <remarks>
/// None reads a one-sided bound, or what varies, as a distribution: a bound truncates what others say, and varying is not uncertainty.
/// </remarks>
public static class Readers
{
    /// <summary>Only what the words assert: "about 1,100" and "1,200 ± 50" assert no bound at all. No distribution.</summary>
    public static IEstimateReader Literal { get; } = new LiteralReader();

    /// <summary>
    /// By the convention of significant figures: a bare or an "about" number is known to half a unit of its last significant place (NIST
    /// SP 811, appendix B.7). Uniform over that, as an assumption: digits bound only the rounding.
    /// </summary>
    public static IEstimateReader SignificantDigits { get; } = new SignificantDigitsReader();

    /// <summary>
    /// By the interval rules of Ferson et al. 2015 (Int. J. Approximate Reasoning 57:19–39), word by word: "about" is two units of the
    /// last significant place either way, "around" ten. No distribution.
    /// </summary>
    public static IEstimateReader Ferson2015 { get; } = new FersonReader();

    /// <summary>
    /// By the GUM's type B evaluation (JCGM 100:2008, 4.3; JCGM 101:2008, 6.4): rectangular between two limits, triangular with a best
    /// figure at their centre, normal from an expanded uncertainty of stated coverage. Nothing for a spread of unknown coverage.
    /// </summary>
    public static IEstimateReader Gum { get; } = new GumReader();

    /// <summary>
    /// A range of stated coverage as a normal, log-normal or split-normal distribution, by the range's own asymmetry. Nothing for a spread
    /// of unknown coverage: see <see cref="StatedCoverageOr"/>.
    /// </summary>
    public static IEstimateReader StatedCoverage { get; } = new StatedCoverageReader(null);

    /// <summary>
    /// <see cref="StatedCoverage"/>, where a spread of unknown coverage is taken to hold some level; its variance is then assumed.
    /// </summary>
    /// <param name="unknownAs">The level, between 0 and 1 exclusive: 0.6827 for one standard deviation either way.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unknownAs"/> is not between 0 and 1.</exception>
    public static IEstimateReader StatedCoverageOr(decimal unknownAs) => new StatedCoverageReader(unknownAs);

    /// <summary>
    /// A hedge as a fraction of the figure: by 0.10, "about 1,100" is [990, 1210]. Uniform over that, as an assumption. A bare number is
    /// itself.
    /// </summary>
    /// <param name="fraction">The fraction, greater than 0: 0.10 for 10 %. It may exceed 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fraction"/> is not greater than 0.</exception>
    public static IEstimateReader Relative(decimal fraction) => new RelativeReader(fraction);
}
