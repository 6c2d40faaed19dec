using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class GradeTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    [Fact]
    public void Evasion_alone_is_unanswered() =>
        Assert.Equal(Grade.Unanswered, Reconcile(By(A, "1", null, Stance.Evades), By(B, "2", null, Stance.NeitherConfirmsNorDenies)).Grade);

    [Fact]
    public void Figures_for_scopes_that_do_not_nest_are_incomparable() =>
        Assert.Equal(
            Grade.Incomparable,
            Reconcile(
                By(A, "1", Estimate.Of(12), scope: Scope.Of(("place", "north"))),
                By(B, "2", Estimate.Of(900), scope: Scope.Of(("place", "south")))).Grade);

    [Fact]
    public void Bounds_that_exclude_each_other_are_contradicted() =>
        Assert.Equal(Grade.Contradicted, Reconcile(By(A, "1", Estimate.LessThan(100)), By(B, "2", Estimate.AtLeast(100))).Grade);

    [Fact]
    public void A_sole_witness_that_contradicts_itself_is_contradicted() =>
        Assert.Equal(Grade.Contradicted, Reconcile(By(A, "1", Estimate.LessThan(100)), By(A, "2", Estimate.AtLeast(100))).Grade);

    [Fact]
    public void A_witness_that_contradicts_itself_beside_another_leaves_the_grade_to_what_both_say()
    {
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.LessThan(100)),
            By(A, "2", Estimate.AtLeast(100)),
            By(B, "3", Estimate.Between(50, 150)));
        Assert.Equal(Grade.Compatible, result.Grade);
        Assert.Equal(PairRelation.Contradicts, result.Between("1", "2")!.Relation);
    }

    [Fact]
    public void Dissent_between_two_bodies_of_one_state_is_never_cancelled()
    {
        Reconciliation result = Reconcile(
            By(Body("x", A), "1", Estimate.LessThan(100)), By(Body("y", A), "2", Estimate.AtLeast(100)), By(B, "3", Estimate.AtLeast(100)));
        Assert.Equal(Grade.Contradicted, result.Grade);
        Assert.False(result.Between("1", "2")!.IsOneVoice);
    }

    [Fact]
    public void Hedged_figures_apart_are_divided() =>
        Assert.Equal(Grade.Divided, Reconcile(By(A, "1", Estimate.Approximately(100)), By(B, "2", Estimate.Approximately(900))).Grade);

    [Fact]
    public void One_witness_is_uncorroborated_however_often_it_speaks() =>
        Assert.Equal(
            Grade.Uncorroborated,
            Reconcile(
                By(Body("x", A), "1", Estimate.Of(100)),
                By(Body("y", A), "2", Estimate.Of(100)),
                By(A, "3", Estimate.Of(100))).Grade);

    [Fact]
    public void Shared_bounds_are_compatible() =>
        Assert.Equal(Grade.Compatible, Reconcile(By(A, "1", Estimate.MoreThan(100)), By(B, "2", Estimate.AtLeast(300))).Grade);

    [Fact]
    public void Ranges_that_overlap_in_part_are_consistent() =>
        Assert.Equal(Grade.Consistent, Reconcile(By(A, "1", Estimate.Between(100, 200)), By(B, "2", Estimate.Between(150, 300))).Grade);

    [Fact]
    public void Two_independent_witnesses_with_one_figure_corroborate() =>
        Assert.Equal(Grade.Corroborated, Reconcile(By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Approximately(100))).Grade);

    [Fact]
    public void An_independent_claim_that_agrees_with_all_does_not_lower_the_grade() =>
        Assert.Equal(
            Grade.Corroborated,
            Reconcile(By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100)), By(C, "3", Estimate.Between(90, 110))).Grade);

    [Fact]
    public void Figures_that_differ_by_their_rounding_do_not_contradict()
    {
        Judgement pair = Reconcile(By(A, "1", Estimate.Of(8848)), By(B, "2", Estimate.Of(8850))).Between("1", "2")!;
        Assert.Equal(PairRelation.Compatible, pair.Relation);
        Assert.True(pair.OverlapsOnBothSides);
    }

    [Fact]
    public void Figures_whose_rounding_only_touches_do_not_meet()
    {
        Reconciliation result = Reconcile(By(A, "1", Estimate.Of(10_000)), By(B, "2", Estimate.Of(20_000)));
        Assert.Equal(Grade.Contradicted, result.Grade);
        Assert.Equal(2, result.Camps.Length);
    }

    [Fact]
    public void Ranges_that_share_only_an_end_can_both_be_right_and_earn_nothing() =>
        Assert.Equal(Grade.Compatible, Reconcile(By(A, "1", Estimate.Between(40, 60)), By(B, "2", Estimate.Between(60, 80))).Grade);

    [Fact]
    public void A_range_far_wider_than_a_figure_does_not_corroborate_it() =>
        Assert.Equal(Grade.Compatible, Reconcile(By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Between(1, 1_000_000))).Grade);

    [Fact]
    public void Yes_and_no_contradict() =>
        Assert.Equal(Grade.Contradicted, Reconcile(By(A, "1", null), By(B, "2", null, Stance.Denies)).Grade);

    [Fact]
    public void A_printed_no_is_the_answer_no() =>
        Assert.Equal(Grade.Contradicted, Reconcile(By(A, "1", null), By(B, "2", new TextValue("No "))).Grade);

    [Fact]
    public void Two_witnesses_who_say_yes_corroborate() =>
        Assert.Equal(Grade.Corroborated, Reconcile(By(A, "1", null), By(B, "2", null)).Grade);

    [Fact]
    public void The_same_words_corroborate_and_other_words_cannot_be_compared()
    {
        Assert.Equal(
            Grade.Corroborated, Reconcile(By(A, "1", new TextValue("heavy losses")), By(B, "2", new TextValue("Heavy losses"))).Grade);
        Assert.Equal(
            Grade.Incomparable, Reconcile(By(A, "1", new TextValue("heavy losses")), By(B, "2", new TextValue("light losses"))).Grade);
    }

    [Fact]
    public void A_conflict_of_a_witness_with_itself_grades_a_sole_witness_and_is_told_beside_others()
    {
        Claim[] own = [By(A, "1", Estimate.Of(10)), By(Body("x", A), "2", Estimate.Of(20))];
        Claim elsewhere = By(B, "3", Estimate.Between(0, 1_000), scope: Scope.Of(("place", "south")));
        Assert.Equal(Grade.Contradicted, Reconcile(own).Grade);
        Reconciliation result = Reconcile([.. own, elsewhere]);
        Assert.Equal(Grade.Incomparable, result.Grade);
        Assert.True(result.Between("1", "2")!.IsConflict);
        Assert.Contains("one voice", result.ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_spread_of_unknown_coverage_can_only_disagree() =>
        Assert.Equal(Grade.Divided, Reconcile(By(A, "1", Estimate.PlusMinus(100, 5)), By(B, "2", Estimate.PlusMinus(200, 5))).Grade);
}
