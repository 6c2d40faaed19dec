using System.Globalization;
using Attribution.Numerics;

namespace Attribution;

/// <summary>Reads a range of stated coverage as the distribution that its own asymmetry calls for.</summary>
/// <remarks>
/// <para>
/// A best figure with a range of stated coverage is normal where the range is symmetric to within the rounding of the printed digits,
/// else log-normal where it is so on the scale of the logarithm, else split-normal on the scale on which its sides are more alike
/// (Wallis 2014, doi:10.1214/13-STS417). The best figure is the mean, the median, or the mode of the value or of its logarithm; the
/// standard deviation is the half-width over the normal quantile (Cochrane Handbook 6.3.1, 6.3.2). A range of stated coverage without a
/// best figure is normal about its midpoint, because it shows no asymmetry.
/// </para>
/// <para>
/// The interval of a spread is the stated ends, whatever the coverage; of everything else, what the words assert, and it has no
/// distribution.
/// </para>
/// </remarks>
internal sealed class StatedCoverageReader : IEstimateReader
{
    private readonly decimal? _unknownAs;

    /// <param name="unknownAs">The level to assume for a spread of unknown coverage, or null to read no distribution from one.</param>
    public StatedCoverageReader(decimal? unknownAs)
    {
        if (unknownAs is { } assumed) Refuse.NotLevel(assumed, nameof(unknownAs));
        _unknownAs = unknownAs;
        Name = unknownAs is { } level
            ? string.Create(CultureInfo.InvariantCulture, $"stated coverage (unknown as {level * 100:0.############################} %)")
            : "stated coverage";
    }

    public string Name { get; }

    public Reading Read(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        if (estimate.Coverage == Coverage.None) return new(this, estimate, LiteralReader.Asserted(estimate));

        RealInterval interval = Ends.Stated(estimate);
        if (!estimate.Varies && estimate.Coverage.IsStandardUncertainty && CoverageRange.OfStandardUncertainty(estimate) is { } standard)
        {
            return new(this, estimate, interval, standard, VarianceOrigin.Stated);
        }

        decimal? level = estimate.Coverage.Level ?? _unknownAs;
        return !estimate.Varies && level is { } known && CoverageRange.OfItsShape(estimate, known) is { } distribution
            ? new(this, estimate, interval, distribution, estimate.Coverage.IsStated ? VarianceOrigin.Stated : VarianceOrigin.Assumed)
            : new(this, estimate, interval);
    }

    public override string ToString() => Name;
}
