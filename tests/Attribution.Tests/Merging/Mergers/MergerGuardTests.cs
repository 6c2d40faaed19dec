using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Each guard, by its code.</summary>
public class MergerGuardTests
{
    private static readonly Reading[] Agreeing =
    [
        Given.Normal(100, 5), Given.Normal(103, 4), Given.Normal(96, 6), Given.Normal(101, 5), Given.Normal(99, 4), Given.Normal(104, 5),
    ];

    [Fact]
    public void Random_effects_refuses_below_three_and_warns_below_five()
    {
        IMerger merger = Mergers.RandomEffects(TauSquared.Reml);
        Assert.Equal("too-few-readings", merger.Equally(Agreeing[..2]).Refusal!.Code);
        Assert.Equal("few-readings", merger.Equally(Agreeing[..3]).Warnings.Single().Code);
        Assert.Equal("few-readings", merger.Equally(Agreeing[..4]).Warnings.Single().Code);
        Assert.Empty(merger.Equally(Agreeing[..5]).Warnings);
    }

    [Fact]
    public void Only_usable_readings_count_towards_the_fewest() =>
        Assert.Equal(
            "too-few-readings", Mergers.RandomEffects(TauSquared.Reml).Equally(Agreeing[0], Agreeing[1], Given.AtLeast(90)).Refusal!.Code);

    [Fact]
    public void The_prediction_interval_needs_five_readings()
    {
        IMerger merger = Mergers.RandomEffects(TauSquared.Reml);
        Assert.Null(merger.Equally(Agreeing[..4]).PredictionInterval);
        Assert.NotNull(merger.Equally(Agreeing[..5]).PredictionInterval);
        Assert.Null(Mergers.FixedEffect().Equally(Agreeing).PredictionInterval);
    }

    [Theory]
    [InlineData("Henmi–Copas", 3)]
    [InlineData("Mandel–Paule", 3)]
    [InlineData("largest consistent subset", 4)]
    public void Each_method_has_its_fewest_readings(string name, int fewest)
    {
        IMerger merger = Mergers.Find(name)!;
        Assert.Equal("too-few-readings", merger.Equally(Agreeing[..(fewest - 1)]).Refusal!.Code);
        Assert.Null(merger.Equally(Agreeing[..fewest]).Refusal);
    }

    [Fact]
    public void Henmi_and_Copas_need_more_than_one_reading_of_weight() =>
        Assert.Equal(
            "one-decides", Mergers.HenmiCopas().Equally(Given.Normal(1, 0.001), Given.Normal(90, 1), Given.Normal(200, 1)).Refusal!.Code);

    [Fact]
    public void Assumed_variances_are_left_out_unless_taken()
    {
        Reading[] readings = [.. Agreeing[..5], Given.Normal(150, 0.1, VarianceOrigin.Assumed)];
        foreach (IMerger merger in Mergers.All.Where(merger => merger.Needs == ReadingNeeds.Variance))
        {
            Assert.Equal("assumed-variance", merger.Equally(readings).LeftOut.First(left => left.Index == 5).Reason.Code);
        }

        Assert.Equal("assumed-variance", Mergers.FixedEffect().Equally(readings[5]).Refusal!.Code);
        Merged taken = Mergers.FixedEffect(takeAssumed: true).Equally(readings);
        Assert.Empty(taken.LeftOut);
        Assert.Equal("fixed effect (assumed variances taken)", taken.Merger);
        Assert.True(taken.Value > 140);
    }

    [Fact]
    public void Digits_alone_feed_no_inverse_variance_merger()
    {
        Merged merged = Mergers.RandomEffects(TauSquared.Reml).Equally(Given.Figures(1100, 1200, 3000));
        Assert.Equal("assumed-variance", merged.Refusal!.Code);
        Assert.Contains("takeAssumed", merged.Refusal.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_linear_pool_with_two_peaks_has_camps_and_quantiles_but_no_value()
    {
        Merged merged = Mergers.LinearPool().Equally(Given.Normal(1100, 50), Given.Normal(1150, 50), Given.Normal(3000, 50));
        Assert.Null(merged.Value);
        Assert.Null(merged.StandardError);
        Assert.Equal(["{0, 1}", "{2}"], merged.Camps.Select(camp => camp.ToString().Split(" in ")[0]));
        Assert.Equal("several-modes", merged.Warnings.Single().Code);
        Assert.Contains("1125 and at 3000", merged.Warnings.Single().Message, StringComparison.Ordinal);
        Assert.InRange(merged.Range!.Value.Lower, 1020, 1030);
        Assert.InRange(merged.Range.Value.Upper, 3070, 3075);
        Assert.Equal(0.95, merged.Level);
    }

    [Fact]
    public void A_linear_pool_with_one_peak_has_a_value()
    {
        Merged merged = Mergers.LinearPool(0.9).Equally(Agreeing);
        Assert.Equal(100.5, merged.Value!.Value, 1e-9);
        Assert.Empty(merged.Camps);
        Assert.Equal(0.9, merged.Level);
    }

    [Fact]
    public void A_linear_pool_of_assumed_distributions_says_so() =>
        Assert.Contains("assumed-variance", Codes(Mergers.LinearPool().Equally(Given.Figures(1100, 1120))));

    [Fact]
    public void An_intersection_names_no_value_and_its_condition()
    {
        Merged merged = Mergers.Intersection.Equally(Given.Between(1000, 2000), Given.Between(1900, 3000));
        Assert.Null(merged.Value);
        Assert.Equal(RealInterval.Closed(1900, 2000), merged.Range);
        Assert.Equal("if-all-are-right", merged.Warnings.Single().Code);
        Assert.Equal("no-common-value", Mergers.Intersection.Equally(Given.Between(1, 2), Given.Between(3, 4)).Refusal!.Code);
    }

    [Fact]
    public void A_majority_overlap_shows_a_tie_instead_of_breaking_it()
    {
        Merged merged = Mergers.MajorityOverlap.Equally(Given.Between(8, 9), Given.Between(8, 12), Given.Between(10, 12));
        Assert.Null(merged.Range);
        Assert.Equal([RealInterval.Closed(8, 9), RealInterval.Closed(10, 12)], merged.Camps.Select(camp => camp.Common));
        Assert.Equal("tie", merged.Warnings.Single().Code);
    }

    [Fact]
    public void A_largest_camp_that_is_no_majority_is_named_so()
    {
        Merged merged = Mergers.MajorityOverlap.Equally(
            Given.Between(1, 2), Given.Between(1, 3), Given.Between(10, 11), Given.Between(20, 21));
        Assert.Equal(RealInterval.Closed(1, 2), merged.Range);
        Assert.Equal("no-majority", merged.Warnings.Single().Code);
    }

    [Fact]
    public void Ntp_refuses_without_a_majority_and_counts_the_outvoted()
    {
        Assert.Equal("no-majority", Mergers.Ntp.Equally(Given.Between(8, 12), Given.Between(11, 13), Given.Between(14, 15)).Refusal!.Code);
        Merged merged = Mergers.Ntp.Equally(Given.Between(8, 12), Given.Between(9, 13), Given.Between(20, 21));
        Assert.Equal(RealInterval.Closed(9, 12), merged.Range);
        Assert.Equal("outvoted", merged.Warnings.Single().Code);
    }

    [Fact]
    public void Brooks_and_Iyengar_bear_fewer_wrong_readings_than_a_third()
    {
        Reading[] readings = [Given.Between(1, 3), Given.Between(2, 4), Given.Between(2, 5)];
        Assert.Equal("too-few-readings", Mergers.BrooksIyengar(1).Equally(readings).Refusal!.Code);
        Assert.Equal(RealInterval.Closed(2, 3), Mergers.BrooksIyengar().Equally(readings).Range);
        Assert.Equal("more-are-wrong", Mergers.BrooksIyengar().Equally(Given.Between(1, 2), Given.Between(3, 4)).Refusal!.Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => Mergers.BrooksIyengar(-1));
    }

    [Fact]
    public void A_log_scale_refuses_zero_and_below_with_the_index()
    {
        Reading range = Readers.Gum.Read(Estimate.Between(0, 50)), figure = Readers.Gum.Read(Estimate.Of(-3));
        Assert.Contains("index 6", Refused(Mergers.FixedEffect(MergeScale.Log), [.. Agreeing, range]).Message, StringComparison.Ordinal);
        Assert.Contains(
            "index 2", Refused(Mergers.Median(MergeScale.Log), Agreeing[0], Agreeing[1], figure).Message, StringComparison.Ordinal);
        Assert.Contains("0–50", Refused(Mergers.HodgesLehmann(MergeScale.Log), Agreeing[0], range).Message, StringComparison.Ordinal);
        Assert.Null(Mergers.Median().Equally(Agreeing[0], figure).Refusal);

        static Finding Refused(IMerger merger, params Reading[] readings)
        {
            Finding refusal = merger.Equally(readings).Refusal!;
            Assert.Equal("not-positive", refusal.Code);
            return refusal;
        }
    }

    [Fact]
    public void A_reading_of_weight_zero_is_no_obstacle_to_a_log_scale() =>
        Assert.Null(Mergers.Median(MergeScale.Log).Weighted([.. Agreeing[..3], Given.Figure(-3)], 1, 1, 1, 0).Refusal);

    [Theory]
    [InlineData("median")]
    [InlineData("fixed effect")]
    [InlineData("linear pool")]
    public void What_varies_is_never_averaged(string name)
    {
        Merged merged = Mergers.Find(name)!.Equally(Agreeing[0], Given.Varying(40, 60));
        Assert.Equal((1, "varies"), (merged.LeftOut.Single().Index, merged.LeftOut.Single().Reason.Code));
    }

    [Theory]
    [InlineData("median", "no-point")]
    [InlineData("fixed effect", "no-variance")]
    [InlineData("linear pool", "no-variance")]
    [InlineData("NTP", "no-midpoint")]
    public void A_reading_that_says_nothing_is_left_out(string name, string code) =>
        Assert.Equal(code, Mergers.Find(name)!.Equally(Agreeing[0], Given.Of(RealInterval.All)).LeftOut.Single().Reason.Code);

    [Fact]
    public void A_middle_stands_in_only_with_a_warning()
    {
        Merged merged = Mergers.Median().Equally([.. Given.Figures(10, 11), Given.Between(30, 60)]);
        Assert.Equal(11, merged.Value);
        Assert.Contains("index 2", merged.Warnings.Single(warning => warning.Code == "stand-in").Message, StringComparison.Ordinal);
        Assert.Empty(Mergers.Median().Equally(Given.Figures(10, 11, 12)).Warnings);
    }

    [Fact]
    public void Two_readings_cannot_outvote_each_other() =>
        Assert.Equal(["few-readings"], Codes(Mergers.Median().Equally(Given.Figures(10, 20))));

    [Fact]
    public void A_weighted_median_in_a_gap_is_a_tie()
    {
        Assert.Equal(["tie"], Codes(Mergers.WeightedMedian().Weighted(Given.Figures(10, 20, 30), 1, 1, 2)));
        Assert.Empty(Mergers.WeightedMedian().Weighted(Given.Figures(10, 20, 30), 1, 1, 3).Warnings);
    }

    [Fact]
    public void Trimming_less_than_one_reading_is_said()
    {
        Assert.Equal(["nothing-trimmed"], Codes(Mergers.TrimmedMean(0.2).Equally(Given.Figures(1, 2, 3, 1000))));
        Assert.Empty(Mergers.TrimmedMean(0.25).Equally(Given.Figures(1, 2, 3, 1000)).Warnings);
        Assert.Throws<ArgumentOutOfRangeException>(() => Mergers.TrimmedMean(0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mergers.WinsorisedMean(0));
    }

    [Fact]
    public void A_fixed_effect_says_when_readings_differ_too_much()
    {
        Assert.Equal(["heterogeneous"], Codes(Mergers.FixedEffect().Equally(Given.Normal(1100, 50), Given.Normal(3000, 50))));
        Assert.Empty(Mergers.FixedEffect().Equally(Agreeing).Warnings);
    }

    [Fact]
    public void The_largest_consistent_subset_leaves_out_the_others_with_their_distance()
    {
        Merged merged = Mergers.LargestConsistentSubset().Equally([.. Agreeing, Given.Normal(150, 5)]);
        LeftOut outsider = merged.LeftOut.Single();
        Assert.Equal((6, "inconsistent"), (outsider.Index, outsider.Reason.Code));
        Assert.Contains("standard uncertainties", outsider.Reason.Message, StringComparison.Ordinal);
        Assert.Equal(Mergers.FixedEffect().Equally(Agreeing).Value!.Value, merged.Value!.Value, 1e-12);
    }

    [Fact]
    public void Consistent_subsets_that_tie_or_do_not_exist_give_no_value()
    {
        Reading[] two = [Given.Normal(100, 5), Given.Normal(101, 5), Given.Normal(1000, 5), Given.Normal(1001, 5)];
        Assert.Equal("tie", Mergers.LargestConsistentSubset().Equally(two).Refusal!.Code);
        Reading[] none = [.. Enumerable.Range(1, 5).Select(i => Given.Normal(1000 * i * i, 1))];
        Assert.Equal("no-majority", Mergers.LargestConsistentSubset().Equally(none).Refusal!.Code);
    }

    [Fact]
    public void A_consistent_subset_of_a_minority_is_named_so()
    {
        Reading[] readings = [Given.Normal(100, 5), Given.Normal(101, 5), Given.Normal(1000, 5), Given.Normal(2000, 5)];
        Assert.Equal(["no-majority"], Codes(Mergers.LargestConsistentSubset().Equally(readings)));
    }

    [Fact]
    public void An_exact_search_has_an_end() =>
        Assert.Equal(
            "too-many-readings",
            Mergers.LargestConsistentSubset().Equally(
                [.. Enumerable.Repeat(Agreeing[0], ConsistentSubset.MaximumCount + 1)]).Refusal!.Code);

    [Theory]
    [InlineData("logarithmic pool")]
    [InlineData("covariance intersection")]
    public void A_peak_where_nobody_is_is_said(string name)
    {
        Assert.Contains("apart", Codes(Mergers.Find(name)!.Equally(Given.Normal(100, 5), Given.Normal(200, 5))));
        Assert.DoesNotContain("apart", Codes(Mergers.Find(name)!.Equally(Agreeing)));
    }

    [Fact]
    public void A_logarithmic_pool_says_what_it_took_for_normal()
    {
        Reading range = Readers.Gum.Read(Estimate.Between(90, 110)), log = Given.LogNormal(Math.Log(100), 0.05);
        Assert.Equal(["taken-as-normal"], Codes(Mergers.LogarithmicPool().Equally(Agreeing[0], range)));
        Assert.Empty(Mergers.LogarithmicPool(MergeScale.Log).Equally(log, log).Warnings);
    }

    [Fact]
    public void Magnitudes_beyond_the_reach_of_doubles_are_refused() =>
        Assert.Equal("too-far-apart", Mergers.FixedEffect().Equally(Given.Normal(1, 1e-60), Given.Normal(1e20, 1)).Refusal!.Code);

    [Fact]
    public void A_distribution_whose_moments_overflow_is_left_out() =>
        Assert.Equal("out-of-range", Mergers.FixedEffect().Equally(Agreeing[0], Given.LogNormal(705, 5)).LeftOut.Single().Reason.Code);

    [Fact]
    public void Parameters_out_of_range_throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Mergers.FixedEffect(level: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mergers.FixedEffect((MergeScale)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mergers.Median((MergeScale)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mergers.LinearPool(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mergers.LargestConsistentSubset(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Mergers.RandomEffects(TauSquared.Reml, test: (MetaAnalysisTest)9));
        Assert.Throws<ArgumentException>(() => Mergers.RandomEffects(TauSquared.FixedEffect));
        Assert.Throws<ArgumentNullException>(() => Mergers.RandomEffects(null!));
    }

    private static IEnumerable<string> Codes(Merged merged) => merged.Warnings.Select(warning => warning.Code);
}
