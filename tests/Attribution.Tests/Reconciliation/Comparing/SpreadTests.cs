using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Figures with an error are measured by z on the difference, corrected for the pairs that could be apart.</summary>
public class SpreadTests
{
    private const decimal OneSigma = 0.6827m;

    private static readonly Topic Gravity = new("G", "constant", "gravitation, in 10⁻¹¹ m³/(kg·s²)", Accrual.FixedAttribute);

    private static Claim Measured(string by, decimal value, decimal error) =>
        By(State(by), by, Estimate.PlusMinus(value, error, coverage: OneSigma), topic: Gravity);

    private static Judgement Pair(ClaimValue one, ClaimValue other) =>
        Reconcile(By(State("a"), "1", one, topic: Gravity), By(State("b"), "2", other, topic: Gravity)).Between("1", "2")!;

    /// <summary>
    /// Values and standard uncertainties of table XVII in Mohr, Newell and Taylor 2016 (CODATA 2014), Rev. Mod. Phys. 88:035009.
    /// BIPM-14 and JILA-10 lie 0.00320/√(0.00016² + 0.00014²) = 15 standard deviations apart.
    /// </summary>
    [Fact]
    public void Measurements_of_G_that_lie_15_standard_deviations_apart_contradict_each_other()
    {
        Reconciliation result = Reconcile(Measured("bipm14", 6.67554m, 0.00016m), Measured("jila10", 6.67234m, 0.00014m));
        Judgement pair = result.Judgements.Single();
        Assert.Equal(PairRelation.Contradicts, pair.Relation);
        Assert.Contains("differ by 15.1σ.", pair.Reason, StringComparison.Ordinal);
        Assert.Equal(Grade.Contradicted, result.Grade);
        Assert.Equal(2, result.Camps.Length);
    }

    [Fact]
    public void Error_bars_that_do_not_meet_need_not_conflict()
    {
        // 10 ± 1 and 12.5 ± 1 are 1.8 standard deviations of the difference apart, although neither bar reaches the other.
        Judgement pair = Pair(Estimate.PlusMinus(10, 1, coverage: OneSigma), Estimate.PlusMinus(12.5m, 1, coverage: OneSigma));
        Assert.False(pair.IsConflict);
    }

    [Theory]
    [InlineData(12.8, PairRelation.Compatible)] // 1.98 standard deviations
    [InlineData(12.9, PairRelation.Disagrees)] // 2.05
    [InlineData(14.2, PairRelation.Disagrees)] // 2.97
    [InlineData(14.3, PairRelation.Contradicts)] // 3.04
    public void Two_standard_deviations_are_tension_and_more_than_three_contradict(double other, PairRelation expected) =>
        Assert.Equal(
            expected,
            Pair(Estimate.PlusMinus(10, 1, coverage: OneSigma), Estimate.PlusMinus((decimal)other, 1, coverage: OneSigma)).Relation);

    [Fact]
    public void Values_that_lie_well_within_each_other_corroborate() =>
        Assert.Equal(
            PairRelation.Corroborates,
            Pair(Estimate.PlusMinus(10, 1, coverage: OneSigma), Estimate.PlusMinus(10.5m, 1, coverage: OneSigma)).Relation);

    [Fact]
    public void A_spread_is_measured_to_the_nearest_end_of_a_bound()
    {
        Assert.Equal(PairRelation.Contradicts, Pair(Estimate.PlusMinus(10, 1, coverage: OneSigma), Estimate.MoreThan(13.1m)).Relation);
        Assert.Equal(PairRelation.Disagrees, Pair(Estimate.PlusMinus(10, 1, coverage: OneSigma), Estimate.MoreThan(12.5m)).Relation);
        Assert.Equal(PairRelation.Compatible, Pair(Estimate.PlusMinus(10, 1, coverage: OneSigma), Estimate.MoreThan(11)).Relation);
    }

    /// <summary>Errors of a hundredth: whatever the distance is in the unit at hand, it is many of them, and none is none.</summary>
    [Theory]
    [InlineData(0, PairRelation.Corroborates)]
    [InlineData(0.5, PairRelation.Contradicts)]
    [InlineData(1, PairRelation.Contradicts)]
    [InlineData(2, PairRelation.Contradicts)]
    [InlineData(10, PairRelation.Contradicts)]
    public void A_distance_is_measured_by_the_errors_and_not_by_the_unit(double distance, PairRelation expected)
    {
        Estimate one = Estimate.PlusMinus(10, 0.01m, coverage: OneSigma);
        Estimate other = Estimate.PlusMinus(10 + (decimal)distance, 0.01m, coverage: OneSigma);
        Assert.Equal((expected, expected), (Pair(one, other).Relation, Pair(other, one).Relation));
    }

    /// <summary>The convention that supports less each time: one standard deviation in conflict, 95 % in agreement.</summary>
    [Theory]
    [InlineData(12.7, PairRelation.Compatible)] // 1.91 standard deviations
    [InlineData(12.9, PairRelation.Disagrees)] // 2.05
    [InlineData(100, PairRelation.Disagrees)] // 64: nothing says what it covers
    [InlineData(10.9, PairRelation.Corroborates)]
    [InlineData(11.1, PairRelation.Compatible)] // beyond two of the standard deviations that 95 % would mean, 1/1.96
    public void An_error_of_unknown_coverage_is_one_standard_deviation_in_conflict_and_95_percent_in_agreement(
        double other, PairRelation expected) =>
        Assert.Equal(expected, Pair(Estimate.PlusMinus(10, 1), Estimate.PlusMinus((decimal)other, 1)).Relation);

    [Fact]
    public void A_test_of_an_error_of_unknown_coverage_says_how_it_was_taken() => Assert.Contains(
        "2.1σ (a ± of unknown coverage taken as 1σ)",
        Pair(Estimate.PlusMinus(10, 1), Estimate.PlusMinus(12.9m, 1, coverage: OneSigma)).Reason,
        StringComparison.Ordinal);

    [Fact]
    public void Each_side_of_a_lopsided_range_is_measured_by_its_own_arm()
    {
        Estimate lopsided = Estimate.BestWithRange(10, 9, 14, coverage: OneSigma);
        Assert.Equal(PairRelation.Contradicts, Pair(lopsided, Estimate.PlusMinus(6, 0.1m, coverage: OneSigma)).Relation);
        Assert.False(Pair(lopsided, Estimate.PlusMinus(14, 0.1m, coverage: OneSigma)).IsConflict);
    }

    [Fact]
    public void Ranges_that_are_symmetric_by_their_factors_are_compared_by_their_logarithms()
    {
        // A factor of 3 either way at 95 %, twice, and a factor of 10 between: ln 10/(√2 · ln 3/1.96) = 2.9; in plain numbers it would
        // be 1.9.
        Judgement pair = Pair(Estimate.BestWithRange(9, 3, 27, coverage: 0.95m), Estimate.BestWithRange(90, 30, 270, coverage: 0.95m));
        Assert.Equal(PairRelation.Disagrees, pair.Relation);
        Assert.Contains("2.9σ", pair.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_pairs_are_corrected_in_a_single_step()
    {
        // Of three pairs the farthest are 4/√2 = 2.83 apart: p = 0.0047, three times that 0.0140, which two-sided is 2.46 standard
        // deviations.
        Judgement pair = Reconcile(Measured("a", 10, 1), Measured("b", 14, 1), Measured("c", 12, 1)).Between("a", "b")!;
        Assert.Equal(PairRelation.Disagrees, pair.Relation);
        Assert.Contains("2.8σ, one of 3 pairs; corrected for that, by 2.5σ", pair.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_that_is_apart_by_just_what_tension_takes_is_corrected_too()
    {
        // 10/√(3² + 4²) is 2 to the last digit: tension between two, and chance as one of three pairs.
        Claim a = Standard("a", "10 ± 3"), b = Standard("b", "20 ± 4");
        Assert.Equal(PairRelation.Disagrees, Reconcile(a, b).Between("a", "b")!.Relation);
        Judgement pair = Reconcile(a, b, Standard("c", "15 ± 3")).Between("a", "b")!;
        Assert.Equal(PairRelation.Compatible, pair.Relation);
        Assert.Contains("2.0σ, one of 3 pairs", pair.Reason, StringComparison.Ordinal);

        static Claim Standard(string by, string value) =>
            By(State(by), by, Estimate.Parse(value + " | coverage standard"), topic: Gravity);
    }

    [Fact]
    public void The_second_farthest_pair_is_corrected_for_all_pairs_as_well()
    {
        // 3.9/√2 = 2.76: p = 0.00582, three times that 0.01747, which two-sided is 2.38 standard deviations. A step-down correction
        // (Holm) would multiply by two only and give 2.52.
        Judgement pair = Reconcile(Measured("a", 10, 1), Measured("b", 14, 1), Measured("c", 13.9m, 1)).Between("a", "c")!;
        Assert.Contains("2.8σ, one of 3 pairs; corrected for that, by 2.4σ", pair.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_two_alone_would_be_tension_a_third_can_make_chance_and_it_is_told()
    {
        Claim a = Measured("a", 10, 1), b = Measured("b", 12.9m, 1);
        Assert.Equal(PairRelation.Disagrees, Reconcile(a, b).Between("a", "b")!.Relation);
        Judgement pair = Reconcile(a, b, Measured("c", 11.5m, 1)).Between("a", "b")!;
        Assert.Equal(PairRelation.Compatible, pair.Relation);
        Assert.False(pair.OverlapsOnBothSides);
        Assert.Contains("2.1σ, one of 3 pairs", pair.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_at_odds_with_its_whole_only_where_it_is_the_larger()
    {
        Scope north = Scope.Of(("place", "north"));
        Estimate small = Estimate.PlusMinus(100, 10, coverage: OneSigma), large = Estimate.PlusMinus(900, 10, coverage: OneSigma);
        Assert.Equal(
            PairRelation.Constrains,
            Reconcile(By(State("a"), "1", small, scope: north), By(State("b"), "2", large)).Between("1", "2")!.Relation);
        Assert.Equal(
            PairRelation.Contradicts,
            Reconcile(By(State("a"), "1", large, scope: north), By(State("b"), "2", small)).Between("1", "2")!.Relation);
    }

    /// <summary>A figure without an error of its own is measured by the arm that reaches its way.</summary>
    [Theory]
    [InlineData("10.0 m (95% CI 9.0 to 14.0)", "7 m", true)]
    [InlineData("10.0 m (95% CI 9.0 to 14.0)", "13 m", false)]
    [InlineData("10.0 m (95% CI 6.0 to 11.0)", "7 m", false)]
    [InlineData("10.0 m (95% CI 6.0 to 11.0)", "13 m", true)]
    public void Of_unlike_arms_that_on_the_side_of_the_other_counts(string spread, string exact, bool isConflict)
    {
        Topic length = new("length", "length", "the bridge", Accrual.FixedAttribute, unit: Unit.Metre);
        Reconciliation result = Reconcile(
            By(State("a"), "1", Estimate.Parse(spread), topic: length), By(State("b"), "2", Estimate.Parse(exact), topic: length));
        Assert.Equal(isConflict, Assert.Single(result.Judgements).IsConflict);
    }

    [Fact]
    public void A_spread_so_far_off_that_its_p_value_is_no_double_still_contradicts() =>
        Assert.Equal(
            PairRelation.Contradicts,
            Pair(Estimate.PlusMinus(10, 1, coverage: OneSigma), Estimate.PlusMinus(1_000_000, 1, coverage: OneSigma)).Relation);

    /// <summary>Exactly two standard deviations: (20 − 10)/√(3² + 4²). A third claim makes three pairs.</summary>
    [Fact]
    public void A_value_that_exceeds_its_bound_by_just_what_tension_takes_is_corrected_too()
    {
        Topic ceiling = new(
            "ceiling", "ceiling", "gravity", Accrual.FixedAttribute, unit: Gravity.Unit,
            relations: [new(TopicRelationKind.CeilingOf, Gravity.Id)]);
        Claim own = Standard("a", "20 ± 4", Gravity), bound = Standard("b", "10 ± 3", ceiling);
        Assert.Equal(PairRelation.Disagrees, On(own, bound).Relation);
        Judgement pair = On(own, bound, Standard("c", "15 ± 3", Gravity));
        Assert.Equal(PairRelation.Compatible, pair.Relation);
        Assert.Contains("2.0σ, one of ", pair.Reason, StringComparison.Ordinal);

        static Judgement On(params Claim[] claims) =>
            Reconciler.Default.Reconcile(ClaimSet.Create(claims).On(Gravity.Id)).Related.Single(pair => pair.First.Id == "a");

        static Claim Standard(string by, string value, Topic topic) =>
            By(State(by), by, Estimate.Parse(value + " | coverage standard"), topic: topic);
    }

    /// <summary>
    /// Bonferroni: the two-sided p-value of 3 deviations is 0.0026998; twice it is that of 2.782, a hundred times it that of 1.103, and
    /// from 371 times on there is no distance left.
    /// </summary>
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 2.7821749669)]
    [InlineData(100, 1.1031095218)]
    [InlineData(371, 0)]
    [InlineData(100_000, 0)]
    public void A_distance_shrinks_with_the_pairs_among_which_it_was_found(long count, double left) =>
        Assert.Equal(left, SpreadTest.Correct(3, count), 1e-9);
}
