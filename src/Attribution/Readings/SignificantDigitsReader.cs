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
        decimal half = SignificantPlace.Unit(estimate.LastSignificantPlace) / 2;
        return new(this, estimate, Interval(estimate, half));
    }

    private static Interval Interval(Estimate estimate, decimal half) => estimate.Form switch
    {
        EstimateForm.Exact or EstimateForm.About => Reading.Between(estimate.Best! - half, true, estimate.Best + half, true),
        EstimateForm.Nearly => Reading.Between(estimate.Upper!.Value.Value - half, true, estimate.Upper.Value.Value, false),
        EstimateForm.JustOver =>
            Reading.Between(estimate.Lower!.Value.Value, estimate.Lower.Value.IsInclusive, estimate.Lower.Value.Value + half, true),
        EstimateForm.Range when estimate.IsApproximate =>
            Reading.Between(estimate.Lower!.Value.Value - half, true, estimate.Upper!.Value.Value + half, true),
        EstimateForm.OrderOfMagnitude => HalfAnOrderEitherWay((double)estimate.Best!.Value),
        _ => Reading.StatedEnds(estimate),
    };

    private static Interval HalfAnOrderEitherWay(double magnitude)
    {
        double one = magnitude / Math.Sqrt(10), other = magnitude * Math.Sqrt(10);
        return Attribution.Interval.Closed(Math.Min(one, other), Math.Max(one, other));
    }
}
