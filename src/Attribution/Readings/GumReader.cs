namespace Attribution;

/// <summary>Reads as the Guide to the Expression of Uncertainty in Measurement evaluates what is not measured again (type B).</summary>
/// <remarks>
/// <para>
/// JCGM 100:2008 (GUM) and its supplement JCGM 101:2008. Two limits: rectangular between them, u = a/√3 with a half the width (100:
/// 4.3.7; 101: 6.4.2). Two limits and a best figure at their centre: triangular, u = a/√6 (100: 4.3.9; 101: 6.4.5). Two limits and a best
/// figure off their centre: rectangular, its mean at the midpoint (100: 4.3.8 with its note 1). A best figure with its standard
/// uncertainty: normal (101: 6.4.7). A best figure with a symmetric range of stated coverage, or such a range alone: normal, the half-width
/// over the normal quantile (100: 4.3.4; 101: 6.4.7). At the centre, and symmetric, mean: to within the rounding of the printed digits.
/// </para>
/// <para>
/// No rule, and so no distribution: a figure without a spread and a spread of unknown coverage, for which the GUM sends the user to their
/// own knowledge (100: F.2.3.2); an asymmetric range of stated coverage; hedges; one-sided bounds; "a or b". No words name the flat top
/// that the trapezoidal distribution needs.
/// </para>
/// <para>
/// The interval is the stated limits; of a bare figure, half a unit of its last significant place either way, the limits of its resolution
/// (100: F.2.2.1); of anything hedged, what the words assert.
/// </para>
/// </remarks>
internal sealed class GumReader : IEstimateReader
{
    public string Name => "GUM";

    public Reading Read(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        RealInterval interval = estimate.Form == EstimateForm.Exact ? SignificantDigitsReader.Rounded(estimate)
            : estimate.Coverage != Coverage.None ? Ends.Stated(estimate)
            : LiteralReader.Asserted(estimate);
        if (estimate.Varies) return new(this, estimate, interval);
        if (estimate.Coverage.IsStandardUncertainty && CoverageRange.OfStandardUncertainty(estimate) is { } standard)
        {
            return new(this, estimate, interval, standard, VarianceOrigin.Stated);
        }

        if (estimate.Coverage.Level is { } level)
        {
            return Expanded(estimate, level) is { } normal
                ? new(this, estimate, interval, normal, VarianceOrigin.Stated)
                : new(this, estimate, interval);
        }

        return BetweenLimits(estimate, interval) is { } distribution
            ? new(this, estimate, interval, distribution, VarianceOrigin.Computed)
            : new(this, estimate, interval);
    }

    public override string ToString() => Name;

    private static Distribution? Expanded(Estimate estimate, decimal level) =>
        estimate.Best is null || new PrintedRange(estimate).IsSymmetric ? CoverageRange.Normal(estimate, level) : null;

    private static Distribution? BetweenLimits(Estimate estimate, RealInterval interval) =>
        estimate.Form switch
        {
            _ when !interval.IsBounded || interval.IsPoint => null,
            EstimateForm.Range => Ends.Uniform(interval),
            EstimateForm.BestWithRange when new PrintedRange(estimate).IsSymmetric =>
                Distribution.Triangular(interval.Lower, NearestDouble.Of(estimate.Best!.Value), interval.Upper),
            EstimateForm.BestWithRange => Ends.Uniform(interval),
            _ => null,
        };
}
