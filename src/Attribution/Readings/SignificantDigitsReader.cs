namespace Attribution;

/// <summary>Reads by the convention of significant figures.</summary>
/// <remarks>
/// <para>
/// A figure, bare or hedged, is known to half a unit of its last significant place: "1,100" and "about 1,100" are [1050, 1150], "7.0" is
/// [6.95, 7.05]. "Nearly N" is [N − half a unit, N), "just over N" is (N, N + half a unit]. A hedged range is widened by half a unit at
/// either end. "On the order of N" is half an order of magnitude either way, [N/√10, N√10]. Everything else has the ends that were stated.
/// </para>
/// <para>The convention is that of NIST, Guide for the Use of the International System of Units (SP 811, 2008), appendix B.7.</para>
/// </remarks>
internal sealed class SignificantDigitsReader : IEstimateReader
{
    public string Name => "significant digits";

    public Reading Read(Estimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return new(this, estimate, Interval(estimate, estimate.LastSignificantPlace));
    }

    private static Interval Interval(Estimate estimate, int place) => estimate.Form switch
    {
        EstimateForm.Exact or EstimateForm.About =>
            Reading.Between(HalfAUnitFrom(estimate.Best!.Value, -1, place), true, HalfAUnitFrom(estimate.Best.Value, +1, place), true),
        EstimateForm.Nearly =>
            Reading.Between(HalfAUnitFrom(estimate.Upper!.Value.Value, -1, place), true, NearestDouble.Of(estimate.Upper.Value.Value), false),
        EstimateForm.JustOver => Reading.Between(
            NearestDouble.Of(estimate.Lower!.Value.Value), estimate.Lower.Value.IsInclusive, HalfAUnitFrom(estimate.Lower.Value.Value, +1, place), true),
        EstimateForm.Range when estimate.IsApproximate =>
            Reading.Between(HalfAUnitFrom(estimate.Lower!.Value.Value, -1, place), true, HalfAUnitFrom(estimate.Upper!.Value.Value, +1, place), true),
        EstimateForm.OrderOfMagnitude => HalfAnOrderEitherWay(NearestDouble.Of(estimate.Best!.Value)),
        _ => Reading.StatedEnds(estimate),
    };

    /// <summary>
    /// The value with half a unit of a place taken off (−1) or put on (+1): in decimals, so that 7.0 less 0.05 is rounded once, and in
    /// doubles only where no decimal holds the half unit or the sum.
    /// </summary>
    private static double HalfAUnitFrom(decimal value, int direction, int place)
    {
        decimal half = SignificantPlace.Unit(place) / 2;
        return place > -SignificantPlace.Highest && Math.Abs(value) < decimal.MaxValue - half
            ? NearestDouble.Of(value + (direction * half))
            : NearestDouble.Of(value) + (direction * Math.Pow(10, place) / 2);
    }

    private static Interval HalfAnOrderEitherWay(double magnitude)
    {
        double one = magnitude / Math.Sqrt(10), other = magnitude * Math.Sqrt(10);
        return Attribution.Interval.Closed(Math.Min(one, other), Math.Max(one, other));
    }
}
