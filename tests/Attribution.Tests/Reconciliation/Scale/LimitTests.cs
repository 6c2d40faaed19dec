using System.Collections.Immutable;
using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What is not kept or not compared is said, and no topic costs another its verdict.</summary>
public class LimitTests
{
    /// <summary>Field case limit.cs: 2,001 daily totals of one source, and one claim on another topic.</summary>
    [Fact]
    public void Daily_totals_of_one_source_count_after_the_selection()
    {
        LocalDate day = new(2020, 1, 22);
        Topic total = new("cum", "deaths", "epidemic", Accrual.Cumulative, unit: People);
        Topic small = new("small", "deaths", "event", Accrual.FixedAttribute, unit: People);
        Source ministry = State("ministry");
        Claim[] series =
        [
            .. Enumerable.Range(0, 2_001).Select(i => new Claim(
                $"d{i}", Chain.From(ministry, Edtf.On(day.PlusDays(i))), total, Estimate.Exactly(100 + i, People))),
        ];
        Claim other = new("x", Chain.From(ministry), small, Estimate.Exactly(3, People));
        ImmutableArray<Reconciliation> results = Reconciler.Default.ReconcileAll(
            ClaimSet.Create([.. series, other]), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["d2000", "x"], results.Select(result => Assert.Single(result.Used).Id));
    }

    [Fact]
    public void Twenty_thousand_claims_on_one_topic_are_reconciled_and_few_pairs_kept()
    {
        InputFamily plain = InputFamily.All[0];
        Reconciliation result = Reconciler.Default.Reconcile(ClaimSet.Create([.. plain.Make(20_000)]));
        Assert.Equal(20_000, result.Used.Count());
        Assert.Equal(Grade.Contradicted, result.Grade);
        Assert.Equal(20_000L * 19_999 / 2, result.PairCount);
        Assert.InRange(result.Judgements.Length, 1, 2_000);
    }

    [Fact]
    public void Claims_that_rest_on_one_another_in_too_many_ways_are_refused_and_others_reconciled()
    {
        Claim[] chain =
        [
            .. Enumerable.Range(0, 4_000).Select(i => By(
                State($"s{i}"),
                $"{i}",
                Estimate.Of(100 + i),
                relations: i == 0 ? [] : [new ClaimRelation(ClaimRelationKind.ComputesFrom, $"{i - 1}")])),
        ];
        Topic other = new("other", "deaths", "the fire", Accrual.Cumulative, unit: People);
        ImmutableArray<Reconciliation> results = (Reconciler.Default with { MaximumClaims = 10_000 }).ReconcileAll(
            ClaimSet.Create([.. chain, By(State("a"), "x", Estimate.Of(3), topic: other)]),
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("too-many-ties", Assert.Single(results[0].Refusals).Code);
        Assert.Single(results[1].Used);
    }

    /// <summary>Few different ranges, each of many claims, make sets of claims that can all be right with millions of members.</summary>
    [Fact]
    public void Camps_with_too_many_members_are_refused_and_other_topics_reconciled()
    {
        const int Ranges = 900, Sources = 53;
        Source[] sources = [.. Enumerable.Range(0, Sources).Select(i => State($"s{i}"))];
        Claim[] ranges =
        [
            .. Enumerable.Range(0, Ranges * Sources).Select(i => By(
                sources[i % sources.Length], $"c{i}", Estimate.Between(1_000 + (i % Ranges), 1_000 + (Ranges / 2) + (i % Ranges)))),
        ];
        Topic other = new("other", "deaths", "the fire", Accrual.Cumulative, unit: People);
        ImmutableArray<Reconciliation> results = Reconciler.Default.ReconcileAll(
            ClaimSet.Create([.. ranges, By(State("a"), "x", Estimate.Of(3), topic: other)]),
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("too-many-members", Assert.Single(results[0].Refusals).Code);
        Assert.Empty(results[0].Camps);
        Assert.NotEmpty(results[0].ToString());
        Assert.Single(results[1].Used);
    }

    [Fact]
    public void Of_many_sums_the_first_of_each_relation_are_kept()
    {
        Claim[] claims = [.. InputFamily.All.Single(family => family.Name == "a total and its three parts by each source").Make(400)];
        ClaimSet totals = ClaimSet.Create(claims).On(claims[0].Topic.Id);
        Reconciliation all = Reconciler.Default.Reconcile(totals);
        Reconciliation few = (Reconciler.Default with { MaximumPairs = 1_000 }).Reconcile(totals);
        Assert.Equal(100 * 100, all.Sums.Length);
        Assert.InRange(few.Sums.Length, 1, 440);
        Assert.Equal(all.Grade, few.Grade);
        Assert.Equal(
            all.Sums.Select(sum => (sum.Relation, sum.IsOneVoice)).Distinct().Order(),
            few.Sums.Select(sum => (sum.Relation, sum.IsOneVoice)).Distinct().Order());
    }

    [Fact]
    public void What_progress_throws_is_thrown() => Assert.Equal(
        "No more.",
        Assert.Throws<TimeoutException>(() => Reconciler.Default.ReconcileAll(
            ClaimSet.Create([By(State("a"), "1", Estimate.Of(1))]),
            new Throwing(),
            TestContext.Current.CancellationToken)).Message);

    private sealed class Throwing : IProgress<int>
    {
        public void Report(int value) => throw new TimeoutException("No more.");
    }
}
