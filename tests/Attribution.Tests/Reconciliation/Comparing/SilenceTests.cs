using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Silence about an error is not precision, and what the reader says of an error is what is compared.</summary>
public class SilenceTests
{
    private const decimal OneSigma = 0.6827m;

    private static readonly Topic Expansion = new(
        "H0", "constant", "Hubble expansion", Accrual.FixedAttribute, unit: Unit.Parse("km/s/Mpc"));

    private static readonly Topic Yield = new("yield", "yield", "Beirut", Accrual.FixedAttribute, unit: Unit.Parse("kt"));

    private static readonly Topic Height = new("height", "height", "the peak", Accrual.FixedAttribute, unit: Unit.Metre);

    private static readonly Topic Cost = new("cost", "cost", "the dam", Accrual.FixedAttribute, unit: Unit.Currency("USD"));

    private static Judgement Pair(Topic topic, Estimate one, Estimate other, IEstimateReader? reader = null) =>
        Verdict(topic, one, other, reader).Between("1", "2")!;

    private static Reconciliation Verdict(Topic topic, Estimate one, Estimate other, IEstimateReader? reader = null) =>
        (Reconciler.Default with { Reader = reader ?? Reconciler.Default.Reader }).Reconcile(ClaimSet.Create(
            [By(State("a"), "1", one, topic: topic), By(State("b"), "2", other, topic: topic)]));

    /// <summary>Case 01a: 67.36 ± 0.54 (Planck) and a bare 69.8.</summary>
    [Fact]
    public void A_figure_without_an_error_at_most_disagrees_with_one_that_states_its_own()
    {
        Judgement pair = Pair(Expansion, Estimate.PlusMinus(67.36m, 0.54m, coverage: OneSigma), Estimate.Of(69.8m));
        Assert.Equal(PairRelation.Disagrees, pair.Relation);
        Assert.DoesNotContain("σ", pair.Reason, StringComparison.Ordinal);
        Assert.Contains("of which no error is stated", pair.Reason, StringComparison.Ordinal);
    }

    /// <summary>Cases 01b and 01c: 67.36 ± 0.54 and 69.8 ± 1.9 are 2.44/√(0.54² + 1.9²) = 1.24 apart.</summary>
    [Fact]
    public void An_error_that_explains_the_distance_makes_no_conflict_whether_its_coverage_is_stated_or_not()
    {
        Estimate planck = Estimate.PlusMinus(67.36m, 0.54m, coverage: OneSigma);
        Assert.Equal(PairRelation.Compatible, Pair(Expansion, planck, Estimate.PlusMinus(69.8m, 1.9m)).Relation);
        Assert.False(Pair(Expansion, planck, Estimate.PlusMinus(69.8m, 1.9m, coverage: OneSigma)).IsConflict);
    }

    [Fact]
    public void A_count_without_an_error_at_most_disagrees_with_one_that_states_its_own() => Assert.Equal(
        PairRelation.Disagrees, Pair(Dead, Estimate.PlusMinus(1_000, 10, coverage: OneSigma), Estimate.Of(1_203)).Relation);

    [Fact]
    public void A_figure_said_to_be_exact_can_contradict_one_that_states_its_error()
    {
        Judgement pair = Pair(Dead, Estimate.PlusMinus(1_000, 10, coverage: OneSigma), Estimate.Of(1_203).WithText("exactly 1,203"));
        Assert.Equal(PairRelation.Contradicts, pair.Relation);
        Assert.Contains("σ", pair.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_counts_without_errors_contradict() =>
        Assert.Equal(PairRelation.Contradicts, Pair(Dead, Estimate.Of(2_600), Estimate.Of(2_700)).Relation);

    /// <summary>Everest: 8,848 m and 8,848.86 m.</summary>
    [Fact]
    public void Two_measurements_without_errors_disagree_by_the_convention_that_decides()
    {
        Judgement pair = Pair(Height, Estimate.Of(8_848), Estimate.Of(8_848.86m));
        Assert.Equal(PairRelation.Disagrees, pair.Relation);
        Assert.StartsWith("As such words are read", pair.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_measurements_said_to_be_exact_contradict() => Assert.Equal(
        PairRelation.Contradicts,
        Pair(Height, Estimate.Exactly(8_848).WithText("exactly 8,848 m"), Estimate.Exactly(8_850).WithText("exactly 8,850 m")).Relation);

    [Fact]
    public void A_measurement_without_an_error_at_most_disagrees_with_a_bound() =>
        Assert.Equal(PairRelation.Disagrees, Pair(Height, Estimate.Of(8_848), Estimate.MoreThan(8_850)).Relation);

    [Theory]
    [InlineData("3000000", "4000000", PairRelation.Disagrees)]
    [InlineData("3000000.25", "4000000.50", PairRelation.Contradicts)]
    public void Money_is_counted_only_where_it_is_given_to_the_minor_unit(string one, string other, PairRelation expected) => Assert.Equal(
        expected,
        Pair(Cost, Estimate.Of(Number(one)), Estimate.Of(Number(other))).Relation);

    /// <summary>Cases 02a and 02b: 0.6 ± 0.3 kt and 0.20 ± 0.08 kt, 1.29 standard deviations apart if each ± is one.</summary>
    [Fact]
    public void What_the_reader_says_of_an_error_is_what_is_compared()
    {
        Estimate diaz = Estimate.PlusMinus(0.6m, 0.3m), aouad = Estimate.PlusMinus(0.20m, 0.08m);
        Reconciliation silent = Verdict(Yield, diaz, aouad);
        Reconciliation assumed = Verdict(Yield, diaz, aouad, Readers.StatedCoverageOr(OneSigma));
        Reconciliation wide = Verdict(Yield, diaz, aouad, Readers.StatedCoverageOr(0.99m));
        Reconciliation stated = Verdict(
            Yield, Estimate.PlusMinus(0.6m, 0.3m, coverage: OneSigma), Estimate.PlusMinus(0.20m, 0.08m, coverage: OneSigma));

        Assert.Equal(Grade.Compatible, silent.Grade);
        Assert.Equal(Grade.Consistent, stated.Grade);
        Assert.Equal(stated.Grade, assumed.Grade);
        Assert.Equal(stated.Judgements[0].Relation, assumed.Judgements[0].Relation);

        // As 99 % they would be 0.4/(√(0.3² + 0.08²)/2.576) = 3.3 apart.
        Assert.Equal(PairRelation.Contradicts, wide.Judgements[0].Relation);
        Assert.Contains("3.3σ.", wide.Judgements[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_of_the_users_own_decides_how_far_an_error_reaches()
    {
        IEstimateReader doubting = new Doubting();
        Estimate one = Estimate.PlusMinus(10, 1, coverage: OneSigma), other = Estimate.PlusMinus(14.4m, 1, coverage: OneSigma);
        Assert.Equal(PairRelation.Contradicts, Pair(Height, one, other).Relation);
        Assert.False(Pair(Height, one, other, doubting).IsConflict);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Takes every error to be three times as large as stated.</summary>
    private sealed class Doubting : IEstimateReader
    {
        public string Name => "doubting";

        public Reading Read(Estimate estimate)
        {
            Reading read = Readers.StatedCoverageOr(OneSigma).Read(estimate);
            return read.Distribution is { } said
                ? new(this, estimate, read.Interval, Distribution.Normal(said.Mean, 3 * said.StandardDeviation), VarianceOrigin.Assumed)
                : read;
        }
    }
}
