using CsCheck;

namespace Attribution.Tests;

/// <summary>Any estimate that can be built.</summary>
internal static class EstimateGen
{
    private static readonly Gen<decimal> Small = Gen.Int[-5000, 5000].Select(Gen.Int[0, 4], (value, scale) =>
        new decimal(Math.Abs(value), 0, 0, value < 0, (byte)scale));

    private static readonly Gen<decimal> Round = Gen.Int[1, 99].Select(Gen.Int[0, 26], (value, power) =>
        value * SignificantPlace.Unit(power));

    private static readonly Gen<decimal> Any =
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Byte[0, 28], (lo, mid, hi, negative, scale) =>
        new decimal(lo, mid, hi, negative, scale));

    public static readonly Gen<decimal> Number = Gen.Frequency(
        (6, Small), (3, Round), (2, Any), (1, OneOf(0m, 0.0m, decimal.MaxValue, decimal.MinValue, 1e-28m)));

    public static readonly Gen<Unit?> Units = OneOf<Unit?>(
        null, Unit.Kilometre, Unit.Percent, Unit.Metre, Unit.Year, Unit.Foot, Unit.Tonne, Unit.UsDollar, Unit.One, Unit.DegreeCelsius,
        Unit.Parse("km/s/Mpc"), Unit.Parse("mN"), Unit.Parse("10*3"), Unit.Parse("/min"), Unit.Parse("K"), Unit.Parse("B"),
        Unit.Parse("St"),
        Unit.Parse("%/h"), Unit.Parse("'"), Unit.Parse("kt{TNT}"), Unit.Parse("[in_i]"), Unit.Parse("Ci"),
        Unit.Counted("North Korean soldiers"),
        Unit.Counted("km"),
        Unit.Counted("a | b, (5) or more"),
        Unit.Counted("дронов"),
        Unit.Counted("million"));

    private static readonly Gen<Coverage> Levels = Gen.Frequency(
        (2, Gen.Const(Coverage.None)),
        (1, Gen.Const(Coverage.Unknown)),
        (1, Gen.Const(Coverage.StandardUncertainty)),
        (2, OneOf(0.5m, 0.95m, 0.9973m, 0.950m, 1e-28m, 0.9999999999999999999999999999m).Select(Coverage.Stated)));

    public static readonly Gen<Estimate> Estimate =
        Gen.Select(
            Gen.Enum<EstimateForm>(), Gen.Select(Number, Number, Number), Gen.Int[0, 31], Levels, Gen.Int[-28, 28], Units, Gen.Int[0, 3])
            .Select(
                (form, numbers, flags, coverage, place, unit, own) => Build(form, numbers, flags, coverage, own == 0 ? place : null, unit));

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Estimate Build(
        EstimateForm form, (decimal, decimal, decimal) numbers, int flags, Coverage coverage, int? place, Unit? unit)
    {
        decimal[] sorted = [numbers.Item1, numbers.Item2, numbers.Item3];
        Array.Sort(sorted);
        (decimal low, decimal mid, decimal high) = (sorted[0], sorted[1], sorted[2]);
        bool hedged = (flags & 1) != 0;
        bool varies = (flags & 2) != 0;
        bool lowInclusive = (flags & 4) != 0 || low == high;
        bool highInclusive = (flags & 8) != 0 || low == high;
        Coverage spread = coverage == Coverage.None ? Coverage.Unknown : coverage;
        Bound lower = Bound.Inclusive(low);
        Bound upper = Bound.Inclusive(high);
        bool hasBest = (flags & 16) != 0;
        decimal? whole = hasBest && unit == Unit.Percent ? 48 : null;
        return form switch
        {
            EstimateForm.Exact => Create(lower, lower, low),
            EstimateForm.About or EstimateForm.OrderOfMagnitude => Create(null, null, low, true),
            EstimateForm.Nearly => Create(null, Bound.Exclusive(low), null, true),
            EstimateForm.JustOver or EstimateForm.Vague => Create(new Bound(low, (flags & 4) != 0), null, null, true),
            EstimateForm.MoreThan => Create(Bound.Exclusive(low), null, hasBest ? mid : null, hedged, varies),
            EstimateForm.AtLeast => Create(lower, null, hasBest ? mid : null, hedged, varies),
            EstimateForm.UpTo => Create(null, upper, hasBest ? mid : null, hedged, varies),
            EstimateForm.LessThan => Create(null, Bound.Exclusive(high), hasBest ? mid : null, hedged, varies),
            EstimateForm.Range => Create(new Bound(low, lowInclusive), new Bound(high, highInclusive), null, hedged, varies, coverage),
            EstimateForm.Alternatives => Create(lower, upper, null, hedged, varies),
            EstimateForm.PlusMinus => Create(lower, upper, mid, hedged, varies, spread),
            _ => Create(new Bound(low, lowInclusive), new Bound(high, highInclusive), mid, hedged, varies, coverage),
        };

        Estimate Create(
            Bound? lower, Bound? upper, decimal? best, bool approximate = false, bool varies = false, Coverage coverage = default) =>
            Attribution.Estimate.Create(form, lower, upper, best, approximate, varies, coverage, place, unit, null, whole);
    }
}
