using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What must never be missing from the short text, and what must not stand in it.</summary>
public class ToldTests
{
    private static readonly Source A = Body("a"), B = Body("b"), C = Body("c"), D = Body("d");

    private static Claim Measured(string id, Source source, decimal value, decimal error) =>
        By(source, id, Estimate.PlusMinus(value, error, coverage: 0.6827m), topic: Length);

    private static Topic Length => new("length", "length", "the bar", Accrual.FixedAttribute, unit: Unit.Metre);

    [Fact]
    public void A_distance_of_two_standard_deviations_is_told_also_where_so_many_pairs_make_it_chance()
    {
        string text = Reconcile(
            Measured("1", A, 10, 1), Measured("2", B, 13, 1), Measured("3", C, 11.3m, 1), Measured("4", D, 11.7m, 1)).ToString();
        Assert.Contains("differ by 2.1σ, one of 6 pairs, which is within what chance would produce", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Yes_and_no_are_told_with_who_says_them()
    {
        string text = Reconcile(
            By(A, "1", null), By(B, "2", null), By(C, "3", null, Stance.Denies)).ToString();
        Assert.Contains("A and B say yes; C says no. [1, 2, 3]", text, StringComparison.Ordinal);
        Assert.DoesNotContain("figure", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawal_by_another_is_told_and_does_not_hold()
    {
        Claim by = By(B, "2", Estimate.Of(900), date: "2024-05-02", relations: new ClaimRelation(ClaimRelationKind.Retracts, "1"));
        string text = Reconcile(By(A, "1", Estimate.Of(100)), by).ToString();
        Assert.Contains("B withdraws it, 2 May 2024, but neither said nor published it", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_objection_is_told_once_with_its_reason_and_what_is_left_without_it()
    {
        ClaimRelation impugns = new(ClaimRelationKind.Impugns, "1", reason: "the list has duplicates");
        string text = Reconcile(
            By(A, "1", Estimate.Of(100)),
            By(B, "2", Estimate.Of(100)),
            By(C, "3", null, Stance.Remarks, date: "2024-05-02", relations: impugns)).ToString();
        Assert.Contains("called into question by C, 2 May 2024, stating: “the list has duplicates”", text, StringComparison.Ordinal);
        Assert.Contains("which is called into question, the grade would be uncorroborated.", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split("duplicates").Length - 1);
    }

    [Fact]
    public void Two_hypotheses_of_one_source_are_told_as_alternatives()
    {
        ClaimRelation alternative = new(ClaimRelationKind.AlternativeTo, "1");
        string text = Reconcile(By(A, "1", Estimate.Of(100)), By(A, "2", Estimate.Of(900), relations: alternative)).ToString();
        Assert.Contains("900 (as an alternative, quoted)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("itself", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_denies_having_said_a_figure_does_not_deny_the_matter()
    {
        Claim own = By(A, "2", null, Stance.Denies, date: "2024-05-02", relations: new ClaimRelation(ClaimRelationKind.Disowns, "1"));
        string text = Reconcile(By(A, "1", Estimate.Of(100)), own, By(B, "3", Estimate.Of(500))).ToString();
        Assert.Contains("denies having said 100", text, StringComparison.Ordinal);
        Assert.Contains("ascribed to A, and disowned, 2 May 2024", text, StringComparison.Ordinal);
        Assert.DoesNotContain("denied by", text, StringComparison.Ordinal);
        Assert.Contains("that of the wire", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[pH]", 6.5, 7.9)]
    [InlineData("dB", 60, 95)]
    [InlineData("Cel", 10, 30)]
    public void Figures_on_a_scale_without_a_natural_zero_lie_apart_by_a_difference(string unit, double low, double high)
    {
        Topic topic = new("t", "level", "it", Accrual.FixedAttribute, unit: Unit.Parse(unit));
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of((decimal)low), topic: topic), By(B, "2", Estimate.Of((decimal)high), topic: topic));
        Assert.True(result.Judgements.Single().IsConflict);
        Assert.Null(result.Judgements[0].Size!.Ratio);
        Assert.Null(result.Factor);
        Assert.DoesNotContain("times", result.ToText(full: true), StringComparison.Ordinal);
        Assert.DoesNotContain("%", result.ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_bounds_of_one_side_are_not_news()
    {
        Reconciliation result = Reconcile(By(A, "1", Estimate.UpTo(100)), By(B, "2", Estimate.UpTo(300)), By(C, "3", Estimate.UpTo(500)));
        Assert.DoesNotContain(
            result.Explanation, sentence => sentence.Text.Contains("can both be right", StringComparison.Ordinal));
        Assert.Contains(
            result.Explanation, sentence => sentence.Text.StartsWith("3 pairs of bounds on one side", StringComparison.Ordinal));
    }

    [Fact]
    public void A_range_that_varies_is_not_narrowed_by_another_figure()
    {
        Topic range = new("range", "range", "the gun", Accrual.Capacity, unit: Unit.Kilometre);
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Between(40, 60).Varying(), topic: range), By(B, "2", Estimate.Of(50), topic: range));
        Assert.Equal(RealInterval.Closed(40, 60), Assert.Single(result.Camps).Common);
        Assert.DoesNotContain("together only", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_remainder_of_arithmetic_is_not_printed() => Assert.DoesNotContain(
        "E-",
        Reconcile(
            By(A, "1", Estimate.PlusMinus(1.4m, 0.7m, coverage: 0.6827m), topic: Length),
            By(B, "2", Estimate.PlusMinus(1.0m, 0.5m, coverage: 0.6827m), topic: Length),
            By(C, "3", Estimate.PlusMinus(9.0m, 0.5m, coverage: 0.6827m), topic: Length)).ToText(full: true),
        StringComparison.Ordinal);

    [Fact]
    public void A_trifle_is_told_as_a_difference_and_not_as_0_percent()
    {
        string text = Reconcile(
            By(A, "1", Estimate.Parse("8,848 m"), topic: Length), By(B, "2", Estimate.Parse("8,848.86 m"), topic: Length)).ToString();
        Assert.Contains("is at least 0.355 m above that of", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0 %", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_distance_of_two_ends_is_at_least_so_large()
    {
        string text = Reconcile(
            By(A, "1", Estimate.Parse("about 50 m"), topic: Length), By(B, "2", Estimate.Parse("about 250 m"), topic: Length)).ToString();
        Assert.Contains("is at least 4.5 times that of", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_plain_words_state_is_not_told_a_second_time_as_a_reading() => Assert.Contains(
        "No value is both “up to £106 billion” and “more than £107 billion”.",
        Reconcile(
            By(A, "1", Estimate.Parse("up to £106 billion"), topic: Cost),
            By(B, "2", Estimate.Parse("more than £107 billion"), topic: Cost)).ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void Two_sources_of_one_name_are_not_said_to_contradict_themselves()
    {
        Source one = new("times-uk", "The Times", SourceKind.Publication), other = new("times-in", "The Times", SourceKind.Publication);
        string text = Reconcile(By(one, "1", Estimate.Of(100)), By(other, "2", Estimate.Of(500))).ToString();
        Assert.DoesNotContain("itself", text, StringComparison.Ordinal);
        Assert.Contains("The Times (times-in)", text, StringComparison.Ordinal);
        Assert.Contains("The Times (times-uk)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_is_where_something_is_and_another_scope_is_what_it_is_for()
    {
        Assert.Equal("in Kursk", Wording.In(Scope.Of(("place", "Kursk"))));
        Assert.Equal("for confirmed", Wording.In(Scope.Of(("case", "confirmed"))));
        Assert.Equal("overall", Wording.In(Scope.Whole));
    }

    [Fact]
    public void A_capacity_of_another_time_is_another_quantity()
    {
        Topic beds = new("beds", "beds", "the hospital", Accrual.Capacity, unit: Unit.Counted("beds"));
        Reconciliation result = Reconcile(
            By(A, "1", Estimate.Of(724), topic: beds, period: "2020-02"), By(B, "2", Estimate.Of(1_600), topic: beds, period: "2020-04"));
        Assert.Equal(Grade.Incomparable, result.Grade);
    }

    [Fact]
    public void Sources_that_look_alike_are_one_origin_of_a_merge()
    {
        Source first = new("a1", "A", SourceKind.Organisation), twin = new("a2", "A", SourceKind.Organisation);
        Reconciliation result = Reconcile(
            By(first, "1", Estimate.Of(100)), By(twin, "2", Estimate.Of(100)), By(B, "3", Estimate.Of(105)), By(C, "4", Estimate.Of(100)));
        Assert.Equal(4, result.Independence.Origins().Values.Distinct().Count());
        Assert.Equal(3, result.Independence.Origins(withLookAlikes: true).Values.Distinct().Count());
    }

    private static Topic Cost => new("cost", "cost", "the railway", Accrual.Forecast, unit: Unit.Parse("GBP"));
}
