using System.Collections.Immutable;
using CsCheck;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Each two claims that share data have one tie, however it is said and whatever was left out.</summary>
public class SharingTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    private static ClaimRelation Shares(string with) => new(ClaimRelationKind.SharesDataWith, with);

    private static ImmutableArray<AuditEntry> AllUsed(ClaimSet claims) =>
        [.. claims.Select(claim => new AuditEntry(claim, ClaimUse.Used, null))];

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Two_that_share_data_have_one_tie_whichever_says_so(bool saysOne, bool saysOther)
    {
        ClaimSet claims =
        [
            By(A, "1", Estimate.Of(1), relations: saysOne ? [Shares("2")] : []),
            By(B, "2", Estimate.Of(1), relations: saysOther ? [Shares("1")] : []),
        ];
        SharedPairs pairs = DataTies.Of(AllUsed(claims), claims, default).Pairs!;
        Assert.Equal(2, pairs.TieCount);
        foreach (Claim claim in claims) Assert.Equal(1, pairs.CountOf(Assert.Single(pairs.NodesOf([claim]))));
    }

    [Fact]
    public void The_ties_of_a_set_are_the_pairs_that_touch_it() =>
        Gen.Select(Gen.Int[0, 8].Array[2].List[0, 16], Gen.Int[-1, 3].Array[9]).Sample((drawn, setOf) =>
        {
            (int One, int Other)[] pairs =
            [
                .. drawn.Select(pair => (Math.Min(pair[0], pair[1]), Math.Max(pair[0], pair[1]))).Where(pair => pair.Item1 != pair.Item2)
                    .Distinct(),
            ];
            int[]?[] sharers =
            [
                .. Enumerable.Range(0, 9).Select(i => (int[])
                [
                    .. pairs.Where(pair => pair.One == i).Select(pair => pair.Other)
                        .Union(pairs.Where(pair => pair.Other == i).Select(pair => pair.One))
                        .Order(),
                ]),
            ];
            int[][] sets = [.. Enumerable.Range(0, 4).Select(set => Enumerable.Range(0, 9).Where(i => setOf[i] == set).ToArray())];
            SharingSets sharing = new(new(sharers, []), sets);
            for (int one = 0; one < 4; one++)
            {
                HashSet<(int, int)> mine = Touching(one);
                if (sharing.CountOf(one) != mine.Count) return false;
                for (int other = 0; other < 4; other++)
                {
                    if (other != one && sharing.IsWithin(one, other) != mine.IsSubsetOf(Touching(other))) return false;
                }
            }

            return true;

            HashSet<(int, int)> Touching(int set) => [.. pairs.Where(pair => setOf[pair.One] == set || setOf[pair.Other] == set)];
        });

    [Fact]
    public void What_a_witness_rests_on_twice_is_one_tie()
    {
        Reconciliation result = Reconcile(new Claim("1", Chain.From(B).BasedOn(A), Dead, Estimate.Of(1)),
            new Claim("2", Chain.From(B).BasedOn(A), Dead, Estimate.Of(2)));
        IReadOnlyList<int> ties = result.Independence.TiesOf(Assert.Single(result.Witnesses));
        Assert.Equal((2, 2), (ties.Count, ties.Distinct().Count()));
    }

    /// <summary>The later figure of B leaves; the earlier one, which shares data with C's, stands again.</summary>
    [Fact]
    public void A_figure_that_stands_again_where_a_later_one_is_left_out_has_its_ties_again()
    {
        ClaimSet claims =
        [
            By(A, "0", Estimate.Of(10), date: "2024-05-01", period: "2024-01-01/2024-05-01", relations: [Shares("3")]),
            By(B, "1", Estimate.Of(10), date: "2024-05-01", period: "2024-01-01/2024-05-01", relations: [Shares("3")]),
            By(B, "2", Estimate.Of(20), date: "2024-05-03", period: "2024-01-01/2024-05-03"),
            By(C, "3", Estimate.Of(10), date: "2024-05-01", period: "2024-01-01/2024-05-01"),
        ];
        Sensitivity result = Sensitivity.LeaveOneClaimOut(Reconciler.Default, claims);
        Assert.Equal(ClaimUse.Overtaken, result.Whole.Audit[1].Use);
        Reconciliation without = result.Rows.Single(row => row.Claims.Single().Id == "2").Without!;
        Assert.Equal(ClaimUse.Used, without.Audit[1].Use);
        Assert.True(without.Independence.ShareData(
            without.Witnesses.Single(witness => witness.Name == "B"), without.Witnesses.Single(witness => witness.Name == "C")));
    }

    /// <summary>Two relays of one original, each computed from other data: the original is held to rest on both.</summary>
    [Fact]
    public void What_two_printings_rest_on_the_original_rests_on()
    {
        ClaimSet claims =
        [
            By(A, "1", Estimate.Of(1), relations: [new(ClaimRelationKind.Relays, "3"), new(ClaimRelationKind.ComputesFrom, "x")]),
            By(B, "2", Estimate.Of(1), relations: [new(ClaimRelationKind.Relays, "3"), new(ClaimRelationKind.ComputesFrom, "y")]),
            By(C, "3", Estimate.Of(1)),
            By(State("x"), "x", Estimate.Of(2)),
            By(State("y"), "y", Estimate.Of(3)),
        ];
        DataGraph graph = DataGraph.Of(AllUsed(claims), claims, default, 100)!;
        Assert.Equal(["x", "y"], graph.BasesOf(graph.NodeOf(claims.Find("3")!)).Select(node => graph.ClaimAt(node)!.Id).Order());
    }
}
