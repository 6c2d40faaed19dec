namespace Attribution;

/// <summary>Reads by the convention of significant figures.</summary>
/// <remarks>
/// <para>
/// A figure, bare or hedged, is known to half a unit of its last significant place: "1,100" and "about 1,100" are [1050, 1150], "7.0" is
/// [6.95, 7.05]. "Nearly N" is [N − half a unit, N), "just over N" is (N, N + half a unit]. A hedged end of a range or of a bound moves
/// outward by half a unit. "On the order of N" is half an order of magnitude either way, [N/√10, N√10]. A vague count ends below ten
/// times its least: "several dozen", more than 24, is below 240. Everything else has the ends that were stated. The convention is that of
/// NIST, Guide for the Use of the International System of Units (SP 811, 2008), appendix B.7.
/// </para>
/// <para>
/// A figure, and a hedged range, are uniform over their interval (JCGM 101:2008, 6.4.2). That is an assumption: the digits bound the
/// rounding, and other uncertainty is not known.
/// </para>
/// </remarks>
internal sealed class SignificantDigitsReader : IEstimateReader
{
    public string Name => "significant digits";

    public Reading Read(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        RealInterval interval = Rounded(estimate);
        return Hedged.IsTwoSided(estimate) && Ends.Uniform(interval) is { } uniform
            ? new(this, estimate, interval, uniform, VarianceOrigin.Assumed)
            : new(this, estimate, interval);
    }

    public override string ToString() => Name;

    /// <summary>The interval by the convention.</summary>
    public static RealInterval Rounded(Estimate estimate)
    {
        if (estimate is { Form: EstimateForm.Vague, Lower: { Value: > 0 } least, Upper: null })
        {
            double lower = NearestDouble.Of(least.Value);
            return new(lower, least.IsInclusive, 10 * lower, false);
        }

        Tolerance half = Tolerance.Units(0.5m, estimate);
        return estimate.Form == EstimateForm.Exact ? half.Around(estimate.Best!.Value) : Hedged.Interval(estimate, half);
    }
}
