using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>A conflict has a size.</summary>
public class ConflictSizeTests
{
    private static ConflictSize? Size(Estimate one, Estimate other, Unit? unit = null, IEstimateReader? reader = null)
    {
        Topic topic = new("t", "a quantity", "it", Accrual.FixedAttribute, unit: unit ?? People);
        return (Reconciler.Default with { Reader = reader ?? Reconciler.Default.Reader })
            .Reconcile(ClaimSet.Create([By(State("a"), "1", one, topic: topic), By(State("b"), "2", other, topic: topic)]))
            .Judgements[0].Size;
    }

    /// <summary>Case 15a: 2,600 and 2,700 are four percent apart, by the counts themselves, which contradict as they were said.</summary>
    [Fact]
    public void Counts_that_contradict_are_as_far_apart_as_they_were_said()
    {
        ConflictSize size = Size(Estimate.Of(2_600), Estimate.Of(2_700))!;
        Assert.Equal((2_600d, 2_700d, 100d), (size.Lower, size.Higher, size.Difference));
        Assert.Equal(3.846, size.Percent!.Value, 3);
        Assert.Null(size.Deviations);
        Assert.False(size.IsAtLeast);
        Assert.Equal("3.85 %", size.ToString());
    }

    /// <summary>Case 15b: about 160,000 and about 1.5 million are at their nearest 165,000 and 1,450,000.</summary>
    [Fact]
    public void Hedged_figures_are_as_far_apart_as_their_nearest_ends_as_read() =>
        Assert.Equal("8.8 times", Size(Estimate.Approximately(160_000), Estimate.Approximately(1_500_000))!.ToString());

    /// <summary>The article: "approximately 1,100" and "more than 3,000" are at least 3,000/1,150 apart.</summary>
    [Fact]
    public void A_bound_says_at_least() =>
        Assert.Equal("at least 2.6 times", Size(Estimate.Approximately(1_100), Estimate.MoreThan(3_000))!.ToString());

    [Fact]
    public void Figures_with_errors_are_as_far_apart_as_their_best_figures_and_in_standard_deviations()
    {
        ConflictSize size = Size(
            Estimate.PlusMinus(10, 1, coverage: 0.6827m), Estimate.PlusMinus(14.4m, 1, coverage: 0.6827m), Unit.Metre)!;
        Assert.Equal((10d, 14.4d), (size.Lower, size.Higher));
        Assert.Equal(3.11, size.Deviations!.Value, 2);
        Assert.Equal("3.1σ", size.ToString());
    }

    [Fact]
    public void A_figure_without_an_error_has_no_distance_in_standard_deviations()
    {
        ConflictSize size = Size(Estimate.PlusMinus(10, 1, coverage: 0.6827m), Estimate.Of(20), Unit.Metre)!;
        Assert.Null(size.Deviations);
        Assert.Equal("1.5 times", size.ToString());
    }

    [Fact]
    public void Degrees_have_a_difference_and_no_ratio()
    {
        ConflictSize size = Size(Estimate.Of(10.4m), Estimate.Of(20.2m), Unit.Parse("Cel"))!;
        Assert.Null(size.Ratio);
        Assert.Equal(9.7, size.Difference, 9);
        Assert.Equal("9.7 °C", size.ToString());
    }

    [Fact]
    public void Values_that_are_not_above_zero_have_no_ratio()
    {
        Assert.Null(Size(Estimate.Of(0), Estimate.Of(12))!.Ratio);
        Assert.Equal("12 people", Size(Estimate.Of(0), Estimate.Of(12))!.ToString());
    }

    /// <summary>Case 05: a running total of about 165,000 after one of 200,000, which can be 150,000 as its digits are read.</summary>
    [Fact]
    public void A_total_that_need_not_have_fallen_has_no_conflict_and_no_size()
    {
        Judgement pair = Reconcile(
            By(State("a"), "1", Estimate.Of(200_000), period: "2022-02-24/2024-09"),
            By(State("b"), "2", Estimate.Approximately(165_000), period: "2022-02-24/2024-12-31")).Judgements[0];
        Assert.Equal(pair.IsConflict, pair.Size is not null);
    }

    [Fact]
    public void A_part_above_its_whole_is_so_far_above_it()
    {
        Judgement pair = Reconcile(
            By(State("a"), "1", Estimate.MoreThan(3_000), scope: Scope.Of(("place", "north"))),
            By(State("b"), "2", Estimate.Approximately(1_100))).Judgements[0];
        Assert.Equal("at least 2.6 times", pair.Size!.ToString());
    }

    [Fact]
    public void Answers_in_words_and_agreement_have_no_size()
    {
        Assert.Null(Size(Estimate.Of(10), Estimate.Of(10)));
        Assert.Null(Reconcile(By(State("a"), "1", null), By(State("b"), "2", null, Stance.Denies)).Judgements[0].Size);
    }

    /// <summary>Three stand for about 100 and three for about 200; one says 5,000, and one of the three says 201 rather than 200.</summary>
    [Fact]
    public void Conflicts_come_by_how_many_stand_in_them_so_that_neither_the_wildest_claim_nor_a_trifle_leads()
    {
        int[] figures = [101, 101, 101, 203, 203, 204, 5_001];
        Reconciliation result = Reconcile([.. figures.Select((figure, i) => By(State($"s{i}"), $"{i}", Estimate.Of(figure)))]);
        Judgement first = result.Conflicts[0];
        Assert.Equal(["0", "3"], [first.First.Id, first.Second.Id]);
        Assert.Equal((3, 2), (result.RankedConflicts[0].WithFirst, result.RankedConflicts[0].WithSecond));
        Assert.Equal(result.Judgements.Count(pair => pair.IsConflict), result.Conflicts.Count);
    }

    [Fact]
    public void Of_conflicts_with_as_many_in_them_the_larger_comes_first()
    {
        int[] figures = [101, 202, 909];
        Reconciliation result = Reconcile([.. figures.Select((figure, i) => By(State($"s{i}"), $"{i}", Estimate.Of(figure)))]);
        Assert.Equal(["9.0 times", "4.5 times", "2.0 times"], result.Conflicts.Select(pair => pair.Size!.ToString()));
    }
}
