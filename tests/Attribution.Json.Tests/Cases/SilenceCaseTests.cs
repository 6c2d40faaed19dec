namespace Attribution.Json.Tests;

/// <summary>What is not said makes no contradiction, and what says nothing changes nothing.</summary>
public class SilenceCaseTests
{
    [Fact]
    public void Case_01a_a_bare_figure_beside_one_with_an_error_disagrees_without_a_z()
    {
        Reconciliation result = Case.Verdict("01a-bare-figure");
        Assert.Equal((Grade.Divided, PairRelation.Disagrees), (result.Grade, result.Judgements.Single().Relation));
        Assert.Null(result.Judgements[0].Size!.Deviations);
        Assert.DoesNotContain("σ", result.ToText(full: true), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01b-unknown-coverage")]
    [InlineData("01c-stated-coverage")]
    public void Case_01b_and_01c_errors_that_cover_the_distance_make_no_conflict(string name)
    {
        Reconciliation result = Case.Verdict(name);
        Assert.Equal(Grade.Consistent, result.Grade);
        Assert.False(result.Judgements.Single().IsConflict);
    }

    [Fact]
    public void Case_02a_errors_of_unknown_coverage_that_neither_exclude_nor_support_each_other_earn_nothing()
    {
        Reconciliation result = Case.Verdict("02a-bare-pm");
        Assert.Equal((Grade.Compatible, "no-agreement"), (result.Grade, result.Refusals.Single().Code));
        Assert.Null(result.Merged);
        Assert.Contains("what an error covers was not said", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_02b_what_the_reader_says_of_a_bare_error_is_what_is_compared()
    {
        Reconciler asOneSigma = Reconciler.Default with { Reader = Readers.StatedCoverageOr(0.6827m) };
        Reconciliation stated = Case.Verdict("02b-one-sigma"), read = Case.Verdict("02a-bare-pm", reconciler: asOneSigma);
        Assert.Equal(Grade.Consistent, stated.Grade);
        Assert.Equal(
            (stated.Grade, stated.Judgements.Single().Relation, stated.Camps.Single().Common),
            (read.Grade, read.Judgements.Single().Relation, read.Camps.Single().Common));
    }

    [Fact]
    public void Case_15a_two_counts_are_apart_by_their_percentage() =>
        Assert.Equal(100.0 / 26, Case.Verdict("15a-four-percent").Judgements.Single().Size!.Percent!.Value, 9);

    [Fact]
    public void Case_15b_two_hedged_counts_are_apart_by_their_nearest_ends_as_read()
    {
        Reconciliation result = Case.Verdict("15b-factor-nine");
        Assert.Equal((Grade.Divided, 1450.0 / 165), (result.Grade, result.Judgements.Single().Size!.Ratio!.Value));
        Assert.Contains("8.8 times", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_17a_two_results_3_sigma_apart_contradict_each_other()
    {
        Reconciliation result = Case.Verdict("17a-contradiction");
        Assert.Equal(Grade.Contradicted, result.Grade);
        Assert.Equal(4.4 / Math.Sqrt(2), result.Judgements.Single().Size!.Deviations!.Value, 3);
    }

    [Fact]
    public void Case_17c_seven_vague_results_beside_them_change_neither_their_relation_nor_what_is_earned()
    {
        Reconciliation alone = Case.Verdict("17a-contradiction"), beside = Case.Verdict("17c-diluted-by-7");
        Assert.Equal((alone.Grade, alone.Between("a", "b")!.Reason), (beside.Grade, beside.Between("a", "b")!.Reason));
        Assert.Null(beside.Merged);
        Assert.DoesNotContain(
            beside.Judgements,
            pair => pair.Relation == PairRelation.Corroborates && (pair.First.Id is "a" or "b" || pair.Second.Id is "a" or "b"));
    }

    [Fact]
    public void Case_23_results_on_shared_data_are_collapsed_before_they_are_merged()
    {
        Reconciler weighted = Reconciler.Default with { Reader = Readers.StatedCoverage, Merger = Mergers.FixedEffect() };
        Reconciliation result = Case.Verdict("23-shared-data-merged-twice", reconciler: weighted);
        Assert.Equal((2, 2), result.Count());
        Assert.Equal(71, result.Merged!.Value!.Value, 6);
        Assert.Equal(Math.Sqrt(0.5), result.Merged.StandardError!.Value, 4);
    }
}
