using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What says nothing changes nothing.</summary>
public class VaguenessTests
{
    private const decimal OneSigma = 0.6827m;

    private static readonly Topic Length = new("length", "length", "the bar", Accrual.FixedAttribute, unit: Unit.Metre);

    private static readonly Claim A = Measured("a", 10, 1), B = Measured("b", 14.4m, 1);

    private static Claim Measured(string by, decimal value, decimal error) =>
        By(State(by), by, Estimate.PlusMinus(value, error, coverage: OneSigma), topic: Length);

    private static IEnumerable<Claim> Vacuous(int count) => Enumerable.Range(0, count).Select(i => Measured($"w{i}", 12, 1000));

    /// <summary>Cases 17a and 17c: 10 ± 1 and 14.4 ± 1, alone and beside seven claims of 12 ± 1000.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Claims_that_cover_a_contradiction_do_not_dilute_it(int others)
    {
        Reconciliation result = Reconcile([A, B, .. Vacuous(others)]);
        Assert.Equal(Grade.Contradicted, result.Grade);
        Assert.Null(result.Merged);
        Assert.Contains("3.1σ.", result.Between("a", "b")!.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Judgements, pair => pair.Relation == PairRelation.Corroborates);
    }

    [Fact]
    public void Vacuous_claims_raise_a_single_claim_to_compatible_and_corroborate_nothing()
    {
        Reconciliation result = Reconcile([A, .. Vacuous(3)]);
        Assert.Equal(Grade.Compatible, result.Grade);
        Assert.All(result.Judgements, pair => Assert.True(pair.SaysNothing));
    }

    [Fact]
    public void A_wide_range_supports_no_exact_count() =>
        Assert.Equal(
            Grade.Compatible,
            Reconcile(By(State("a"), "1", Estimate.Of(1_103)), By(State("b"), "2", Estimate.Between(0, 1_000_000))).Grade);

    [Fact]
    public void A_rounded_figure_still_supports_an_exact_count() =>
        Assert.Equal(
            Grade.Consistent,
            Reconcile(
                By(State("a"), "1", Estimate.Of(1_103)), By(State("b"), "2", Estimate.PlusMinus(1_100, 50, coverage: OneSigma))).Grade);

    [Fact]
    public void Claims_of_one_origin_are_one_in_the_number_of_pairs()
    {
        Source lab = State("lab");
        Claim[] series = [.. Enumerable.Range(0, 5).Select(i => By(
            Body($"group{i}", lab), $"g{i}", Estimate.PlusMinus(12 + i, 1, coverage: OneSigma), topic: Length))];

        // The two and one lab: three pairs.
        Assert.Contains("3.1σ, one of 3 pairs", Reconcile([A, B, .. series]).Between("a", "b")!.Reason, StringComparison.Ordinal);
        Assert.Contains(
            "3.1σ, one of 21 pairs",
            Reconcile([A, B, .. Enumerable.Range(0, 5).Select(i => Measured($"s{i}", 12 + i, 1))]).Between("a", "b")!.Reason,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_without_an_error_are_in_no_pair_that_counts()
    {
        Claim[] bare = [.. Enumerable.Range(0, 5).Select(i => By(State($"s{i}"), $"s{i}", Estimate.Of(12 + i), topic: Length))];
        Assert.Contains("3.1σ.", Reconcile([A, B, .. bare]).Between("a", "b")!.Reason, StringComparison.Ordinal);
    }

    /// <summary>Case 03c: up to 25,000; between 25,000 and 40,000.</summary>
    [Fact]
    public void Ranges_that_only_touch_are_compatible()
    {
        Judgement pair = Touching(Estimate.UpTo(25_000), Estimate.Between(25_000, 40_000));
        Assert.Equal(PairRelation.Compatible, pair.Relation);
        Assert.Equal("Up to 25,000 and 25,000–40,000 meet only at their edges.", pair.Reason);
    }

    [Fact]
    public void Ranges_that_touch_need_no_common_value() => Assert.Equal(
        PairRelation.Compatible, Touching(Estimate.LessThan(25_000), Estimate.Between(25_000, 40_000)).Relation);

    [Fact]
    public void A_bound_that_denies_another_does_not_touch_it() => Assert.Equal(
        PairRelation.Contradicts,
        Reconcile(By(State("a"), "1", Estimate.UpTo(10)), By(State("b"), "2", Estimate.MoreThan(10))).Between("1", "2")!.Relation);

    [Fact]
    public void Ranges_with_more_than_an_edge_in_common_overlap()
    {
        Assert.False(Between(Estimate.Between(10, 20), Estimate.Between(19, 30)).Touches);
        Assert.True(Between(Estimate.Between(10, 20), Estimate.Between(20, 30)).Touches);
        Assert.False(Between(Estimate.Between(10, 20), Estimate.Between(20, 20)).Touches);
    }

    private static Judgement Touching(Estimate one, Estimate other)
    {
        Judgement pair = Between(one, other);
        Assert.True(pair.Touches);
        Assert.False(pair.OverlapsOnBothSides);
        return pair;
    }

    private static Judgement Between(Estimate one, Estimate other) =>
        Reconcile(By(State("a"), "1", one), By(State("b"), "2", other)).Between("1", "2")!;
}
