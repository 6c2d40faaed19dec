using CsCheck;

namespace Attribution.Tests;

/// <summary>What holds for the readers of words alone, over every form, value and place that an estimate can have.</summary>
public class ReaderLawTests
{
    private static readonly decimal[] Extremes =
    [
        0m, 1e-28m, -1e-28m, decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, 1_100m, 7.0m,
    ];

    private static readonly Gen<decimal> AnyDecimal = Gen.OneOf(
        Gen.Decimal,
        Gen.Select(
            Gen.Int,
            Gen.Int,
            Gen.Int,
            Gen.Bool,
            Gen.Byte[0, 28],
            (low, middle, high, negative, scale) => new decimal(low, middle, high, negative, scale)),
        Gen.Int[0, Extremes.Length - 1].Select(i => Extremes[i]));

    private static readonly Gen<Estimate> AnyEstimate =
        from one in AnyDecimal
        from other in AnyDecimal
        from third in AnyDecimal
        from place in Gen.Int[-28, 28]
        from form in Gen.Enum<EstimateForm>()
        from hedged in Gen.Bool
        select Make(form, [.. new[] { one, other, third }.Order()], hedged, place);

    [Fact]
    public void Any_estimate_can_be_read() =>
        AnyEstimate.Sample(
            estimate =>
                Readers.Literal.Read(estimate).Estimate == estimate && Readers.SignificantDigits.Read(estimate).Estimate == estimate);

    [Fact]
    public void Both_readings_have_a_number_in_common() =>
        AnyEstimate.Sample(estimate =>
            Readers.Literal.Read(estimate).Interval.Intersects(Readers.SignificantDigits.Read(estimate).Interval));

    [Fact]
    public void A_named_best_figure_lies_in_both_readings() =>
        AnyEstimate.Where(estimate => estimate.Best.HasValue && estimate.Form != EstimateForm.OrderOfMagnitude).Sample(estimate =>
            new[] { Readers.Literal, Readers.SignificantDigits }.Select(reader => reader.Read(estimate)).All(
                reading => reading.Interval.Contains(reading.Best!.Value)));

    [Fact]
    public void Two_decimals_in_order_become_two_doubles_in_order() =>
        Gen.Select(AnyDecimal, AnyDecimal).Sample((a, b) => a.CompareTo(b) * NearestDouble.Of(a).CompareTo(NearestDouble.Of(b)) >= 0);

    [Fact]
    public void A_range_narrower_than_a_double_is_a_point()
    {
        Estimate range = Estimate.Between(895974012083.7030494m, 895974012083.70305003m);
        Assert.True(Readers.Literal.Read(range).Interval.IsPoint);
    }

    [Fact]
    public void A_decimal_becomes_the_nearest_double()
    {
        // 712290204672313680.1 lies between the doubles …600 and …728, nearer to the second.
        Assert.Equal(712290204672313728.0, NearestDouble.Of(712290204672313680.1m));
        Assert.Equal(6.95, NearestDouble.Of(6.95m));
        Assert.Equal(7.9228162514264338e28, NearestDouble.Of(decimal.MaxValue));
        Assert.Equal(-7.9228162514264338e28, NearestDouble.Of(decimal.MinValue));
        Assert.Equal(-1e-28, NearestDouble.Of(-0.0000000000000000000000000001m));
    }

    private static Estimate Make(EstimateForm form, decimal[] sorted, bool hedged, int place)
    {
        (decimal low, decimal middle, decimal high) = (sorted[0], sorted[1], sorted[2]);
        return form switch
        {
            EstimateForm.Exact => Estimate.Create(form, Bound.Inclusive(low), Bound.Inclusive(low), low, lastSignificantPlace: place),
            EstimateForm.About or EstimateForm.OrderOfMagnitude =>
                Estimate.Create(form, best: low, approximate: true, lastSignificantPlace: place),
            EstimateForm.Nearly => Estimate.Create(form, upper: Bound.Exclusive(low), approximate: true, lastSignificantPlace: place),
            EstimateForm.JustOver or EstimateForm.Vague =>
                Estimate.Create(form, new Bound(low, hedged), approximate: true, lastSignificantPlace: place),
            EstimateForm.MoreThan => Estimate.Create(form, Bound.Exclusive(low), approximate: hedged, lastSignificantPlace: place),
            EstimateForm.AtLeast => Estimate.Create(form, Bound.Inclusive(low), approximate: hedged, lastSignificantPlace: place),
            EstimateForm.UpTo => Estimate.Create(form, upper: Bound.Inclusive(low), approximate: hedged, lastSignificantPlace: place),
            EstimateForm.LessThan => Estimate.Create(form, upper: Bound.Exclusive(low), approximate: hedged, lastSignificantPlace: place),
            EstimateForm.Range or EstimateForm.Alternatives =>
                Estimate.Create(form, Bound.Inclusive(low), Bound.Inclusive(high), approximate: hedged, lastSignificantPlace: place),
            EstimateForm.PlusMinus =>
                Estimate.Create(
                    form,
                    Bound.Inclusive(low),
                    Bound.Inclusive(high),
                    middle,
                    hedged,
                    coverage: Coverage.Unknown,
                    lastSignificantPlace: place),
            _ => Estimate.Create(form, Bound.Inclusive(low), Bound.Inclusive(high), middle, hedged, lastSignificantPlace: place),
        };
    }
}
