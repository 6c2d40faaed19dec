namespace Attribution;

/// <summary>What the readers by a tolerance have in common: how each form takes it.</summary>
internal static class Hedged
{
    /// <summary>
    /// "About N" is N either way, "nearly N" from below up to N, "just over N" from N upward; each hedged end of a range, of alternatives
    /// or of a bound moves outward. What has no hedge, and a spread, has the ends that were stated. "On the order of N" is half an order
    /// of magnitude either way, whatever the tolerance.
    /// </summary>
    public static RealInterval Interval(Estimate estimate, Tolerance tolerance) => estimate.Form switch
    {
        EstimateForm.About => tolerance.Around(estimate.Best!.Value),
        EstimateForm.Nearly => tolerance.Before(estimate.Upper!.Value),
        EstimateForm.JustOver => tolerance.After(estimate.Lower!.Value),
        EstimateForm.OrderOfMagnitude => HalfAnOrderEitherWay(estimate.Best!.Value),
        EstimateForm.PlusMinus or EstimateForm.BestWithRange or EstimateForm.Vague => Ends.Stated(estimate),
        _ => estimate.IsApproximate ? tolerance.Widen(estimate.Lower, estimate.Upper) : Ends.Stated(estimate),
    };

    /// <summary>
    /// The form names a figure, or a range, that the tolerance makes an interval of: not one-sided, and not two values alone.
    /// </summary>
    public static bool IsTwoSided(Estimate estimate) =>
        !estimate.Varies
        && (estimate.Form is EstimateForm.Exact or EstimateForm.About
            || (estimate.Form == EstimateForm.Range && estimate.IsApproximate && estimate.Coverage == Coverage.None));

    // The lower end is the upper one of N/10: the orders 1 and 10 then meet in one double, whatever the unit.
    private static RealInterval HalfAnOrderEitherWay(decimal magnitude)
    {
        double near = HalfAnOrderUp(NearestDouble.Of(magnitude / 10)), far = HalfAnOrderUp(NearestDouble.Of(magnitude));
        return Attribution.RealInterval.Closed(Math.Min(near, far), Math.Max(near, far));
    }

    private static double HalfAnOrderUp(double value) => double.CopySign(Math.Sqrt(10 * value * value), value);
}
