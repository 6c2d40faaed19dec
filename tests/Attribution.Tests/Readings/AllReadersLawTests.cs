using CsCheck;

namespace Attribution.Tests;

/// <summary>What holds for every estimate that can be made, whatever its form and size.</summary>
public class AllReadersLawTests
{
    private static readonly IEstimateReader[] All =
    [
        Readers.Literal, Readers.SignificantDigits, Readers.Relative(0.1m), Readers.Relative(12.5m), Readers.Ferson2015, Readers.Gum,
        Readers.StatedCoverage, Readers.StatedCoverageOr(0.6827m),
    ];

    /// <summary>Figures as they are printed: digits that end in no zero, at a place.</summary>
    private static readonly Gen<(int Digits, int Place)> Printed =
        Gen.Select(Gen.Int[-9_999, 9_999], Gen.Int[-4, 4], (digits, place) => (digits % 10 == 0 ? digits + 1 : digits, place));

    private static readonly Gen<decimal> AnyDecimal = Gen.OneOf(
        Printed.Select(figure => Figure(figure.Digits, figure.Place)),
        Gen.Decimal,
        OneOf(
            0m, decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m,
            7922816251426433759354395033.5m, 10000000000000000000000000000m));

    private static readonly Gen<Coverage> AnyCoverage = OneOf(
        Coverage.None, Coverage.Unknown, Coverage.Stated(0.95m), Coverage.Stated(0.5m), Coverage.Stated(0.9999999999999999999999999999m),
        Coverage.Stated(0.0000000000000000000000000001m));

    private static readonly Gen<Estimate> AnyEstimate =
        from form in Gen.Enum<EstimateForm>()
        from ends in Gen.Select(AnyDecimal, AnyDecimal, AnyDecimal)
        from coverage in AnyCoverage
        from hedged in Gen.Bool
        from varies in Gen.Bool
        from word in OneOf<string?>(null, "about", "around", "exactly", "a count of", "above", "almost 3")
        select Make(form, ends.Item1, ends.Item2, ends.Item3, coverage, hedged, varies).WithText(word);

    [Fact]
    public void Every_reader_reads_every_estimate_and_leaves_its_best_figure_possible() =>
        AnyEstimate.Sample(
            estimate =>
                All.All(
                    reader => reader.Read(estimate) is var reading && (reading.Best is not { } best || reading.Interval.Contains(best))),
            iter: 20_000);

    [Fact]
    public void What_is_one_sided_or_varies_gets_no_distribution_from_any_reader() =>
        AnyEstimate.Where(estimate => estimate.IsOneSided || estimate.Varies).Sample(
            estimate => All.All(reader => reader.Read(estimate) is { Distribution: null, Origin: VarianceOrigin.None }),
            iter: 5_000);

    [Fact]
    public void A_distribution_has_a_finite_mean_and_a_positive_finite_spread() =>
        AnyEstimate.Sample(
            estimate => All.All(reader => reader.Read(estimate).Distribution is not { } distribution
                || (!double.IsNaN(distribution.Mean) && distribution.StandardDeviation > 0)),
            iter: 2_000);

    [Fact]
    public void Stated_means_that_a_level_was_stated() =>
        AnyEstimate.Sample(
            estimate => All.All(reader => reader.Read(estimate).Origin != VarianceOrigin.Stated || estimate.Coverage.IsStated),
            iter: 5_000);

    [Fact]
    public void No_reader_leaves_possible_what_the_words_of_a_one_sided_hedge_exclude() =>
        AnyEstimate.Where(estimate => estimate.IsOneSided).Sample(
            estimate =>
                Readers.Literal.Read(estimate).Interval is var literal
                    && All.All(reader => literal.Contains(reader.Read(estimate).Interval)),
            iter: 5_000);

    [Fact]
    public void A_coarser_last_place_never_narrows_a_reading() =>
        Gen.Select(AnyEstimate, Gen.Int[-28, 27]).Sample(
            (estimate, place) => new[] { Readers.SignificantDigits, Readers.Ferson2015 }.All(reader =>
                reader.Read(At(estimate, place + 1)).Interval.Contains(reader.Read(At(estimate, place)).Interval)),
            iter: 5_000);

    [Fact]
    public void Ten_times_the_figures_is_ten_times_the_reading() =>
        Gen.Select(Gen.Enum<EstimateForm>(), Gen.Select(Printed, Printed, Printed), Gen.Select(AnyCoverage, Gen.Bool, Gen.Int[-3, 3]))
            .Sample(
                (form, figures, rest) =>
                {
                    (Coverage coverage, bool hedged, int power) = rest;
                    Estimate Scaled(int by) => Make(
                        form,
                        Figure(figures.Item1.Digits, figures.Item1.Place + by),
                        Figure(figures.Item2.Digits, figures.Item1.Place + by),
                        Figure(figures.Item3.Digits, figures.Item1.Place + by),
                        coverage,
                        hedged && form != EstimateForm.Exact, // "exactly" makes every zero count
                        false);
                    return All.All(reader => SameBut(Math.Pow(10, power), reader.Read(Scaled(0)), reader.Read(Scaled(power))));
                },
                iter: 5_000);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static bool SameBut(double factor, Reading one, Reading scaled) =>
        Close(one.Interval.Lower * factor, scaled.Interval.Lower)
        && Close(one.Interval.Upper * factor, scaled.Interval.Upper)
        && one.Interval.LowerInclusive == scaled.Interval.LowerInclusive
        && one.Interval.UpperInclusive == scaled.Interval.UpperInclusive
        && one.Origin == scaled.Origin
        && one.Distribution?.Name == scaled.Distribution?.Name
        && (one.Distribution is not { } distribution || Close(distribution.Median * factor, scaled.Distribution!.Median));

    private static bool Close(double expected, double actual) =>
        expected == actual || Math.Abs(expected - actual) <= 1e-9 * Math.Max(Math.Abs(expected), Math.Abs(actual));

    private static decimal Figure(int digits, int place) =>
        place < 0 ? new(Math.Abs(digits), 0, 0, digits < 0, (byte)-place) : digits * (decimal)Math.Pow(10, place);

    private static Estimate At(Estimate estimate, int place) => Estimate.Create(
        estimate.Form,
        estimate.Lower,
        estimate.Upper,
        estimate.Best,
        estimate.IsApproximate,
        estimate.Varies,
        estimate.Coverage,
        place,
        text: estimate.Text);

    /// <summary>An estimate of a form, from whichever of the parts the form takes.</summary>
    private static Estimate Make(EstimateForm form, decimal one, decimal two, decimal three, Coverage coverage, bool hedged, bool varies)
    {
        decimal[] sorted = [one, two, three];
        Array.Sort(sorted);
        (decimal low, decimal mid, decimal high) = (sorted[0], sorted[1], sorted[2]);
        Coverage spread = coverage == Coverage.None ? Coverage.Unknown : coverage;
        return form switch
        {
            EstimateForm.Exact => hedged ? Estimate.Exactly(mid) : Estimate.Of(mid),
            EstimateForm.About => Estimate.Approximately(mid),
            EstimateForm.OrderOfMagnitude => Estimate.OnTheOrderOf(mid),
            EstimateForm.Nearly => Estimate.Nearly(mid),
            EstimateForm.JustOver => Estimate.JustOver(mid),
            EstimateForm.MoreThan => Estimate.Create(form, Bound.Exclusive(mid), approximate: hedged, varies: varies),
            EstimateForm.AtLeast => Estimate.Create(form, Bound.Inclusive(mid), approximate: hedged, varies: varies),
            EstimateForm.UpTo => Estimate.Create(form, upper: Bound.Inclusive(mid), approximate: hedged, varies: varies),
            EstimateForm.LessThan => Estimate.Create(form, upper: Bound.Exclusive(mid), approximate: hedged, varies: varies),
            EstimateForm.Range => Estimate.Create(
                form, Bound.Inclusive(low), Bound.Inclusive(high), approximate: hedged, varies: varies, coverage: coverage),
            EstimateForm.Alternatives =>
                Estimate.Create(form, Bound.Inclusive(low), Bound.Inclusive(high), approximate: hedged, varies: varies),
            EstimateForm.PlusMinus => Estimate.Create(form, Bound.Inclusive(low), Bound.Inclusive(high), mid, hedged, coverage: spread),
            EstimateForm.BestWithRange => Estimate.Create(
                form, Bound.Inclusive(low), Bound.Inclusive(high), mid, approximate: hedged, varies: varies, coverage: coverage),
            EstimateForm.Vague => Estimate.Create(form, Bound.Exclusive(mid), approximate: true),
            _ => throw new InvalidOperationException($"{form} is new; make one here."),
        };
    }
}
