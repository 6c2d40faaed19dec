using CsCheck;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class OriginTests
{
    private static readonly Topic Constant = new("g", "x", "y", Accrual.FixedAttribute, unit: Unit.One);

    private static readonly Source A = State("a"), B = State("b"), C = State("c"), D = State("d"), E = State("e");

    private static Claim Measured(Source by, string id, double value, double error = 1, params ClaimRelation[] relations) => By(
        by,
        id,
        Estimate.PlusMinus((decimal)value, (decimal)error, coverage: 0.6827m),
        topic: Constant,
        relations: relations);

    private static Merged Merge(IMerger merger, params Claim[] claims) => Merging(merger).Reconcile(ClaimSet.Create(claims)).Merged!;

    private static Reconciler Merging(IMerger merger) =>
        Reconciler.Default with { Reader = Readers.StatedCoverage, Merger = merger, MergeAgainstVerdict = true };

    [Fact]
    public void Five_results_of_one_laboratory_are_one()
    {
        Merged merged = Merge(
            Mergers.FixedEffect(),
            Measured(A, "1", 10),
            Measured(A, "2", 10.1),
            Measured(A, "3", 9.9),
            Measured(A, "4", 10.05),
            Measured(A, "5", 9.95),
            Measured(B, "6", 10.2));
        Assert.Equal(10.1, merged.Value!.Value, 1e-6);
        Assert.Equal(Math.Sqrt(0.5), merged.StandardError!.Value, 1e-4);
        Assert.Empty(merged.LeftOut);
    }

    [Fact]
    public void What_is_computed_from_the_data_of_another_is_collapsed_with_it()
    {
        Merged merged = Merge(
            Mergers.FixedEffect(),
            Measured(A, "act", 70, 1, new ClaimRelation(ClaimRelationKind.ComputesFrom, "wmap")),
            Measured(B, "shoes", 72),
            Measured(C, "wmap", 70));
        Assert.Equal(71, merged.Value!.Value, 1e-9);
        Assert.Equal(Math.Sqrt(0.5), merged.StandardError!.Value, 1e-4);
    }

    [Fact]
    public void What_is_computed_from_a_claim_on_another_topic_depends_on_its_author()
    {
        Topic deficit = new("deficit", "deficit", "the flood", Accrual.Cumulative, unit: People);
        Reconciliation result = Reconciler.Default.ReconcileAll(ClaimSet.Create(
        [
            By(A, "deficit", Estimate.Exactly(7_500_000), topic: deficit),
            By(A, "his", Estimate.Exactly(7_000_000)),
            By(B, "taken", Estimate.Exactly(7_000_000), relations: new ClaimRelation(ClaimRelationKind.ComputesFrom, "deficit")),
        ]))[0];
        Assert.Equal((Grade.Uncorroborated, "1 witness"), (result.Grade, result.WitnessCount.ToString()));
    }

    [Fact]
    public void An_inference_from_the_data_of_another_is_the_author_s_word_and_depends_on_them()
    {
        Reconciliation result = Reconcile(
            new Claim("his", Chain.From(A), Dead, Estimate.Between(4_800_000, 5_000_000)),
            new Claim("own", Chain.From(B).BasedOn(A), Dead, Estimate.AtLeast(7_000_000)));
        Assert.Equal(["A", "B"], result.Witnesses.Select(witness => witness.Name));
        Assert.Equal("1 witness", result.WitnessCount.ToString());
        Assert.False(Assert.Single(result.Judgements).IsOneVoice);
        Assert.Equal(Grade.Contradicted, result.Grade);
        Assert.Contains("B (based on A)", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Origins_are_joined_by_ties_one_after_another()
    {
        Reconciliation result = Merging(Mergers.FixedEffect()).Reconcile(ClaimSet.Create(
        [
            Measured(A, "1", 10),
            Measured(B, "2", 11, 1, new ClaimRelation(ClaimRelationKind.SharesDataWith, "1")),
            Measured(C, "3", 12, 1, new ClaimRelation(ClaimRelationKind.SharesDataWith, "2")),
        ]));
        Assert.Equal(11, result.Merged!.Value!.Value, 1e-9);
        Assert.Equal(1, result.Merged.StandardError!.Value, 1e-4);
        Assert.Contains(result.Refusals, refusal => refusal.Code == "single-witness");
    }

    [Fact]
    public void Guards_on_the_number_of_readings_count_origins()
    {
        Merged merged = Merge(
            Mergers.RandomEffects(TauSquared.Reml), Measured(A, "1", 10), Measured(A, "2", 11), Measured(B, "3", 10));
        Assert.Equal("too-few-readings", merged.Refusal!.Code);
    }

    [Fact]
    public void A_median_gives_each_origin_one_mass()
    {
        Claim[] claims =
        [
            Measured(A, "1", 1), Measured(A, "2", 2), Measured(A, "3", 3), Measured(B, "4", 10), Measured(C, "5", 11),
        ];
        Assert.Equal(10, Merge(Mergers.Median(), claims).Value);
        Assert.Equal(10, Merge(Mergers.WeightedMedian(), claims).Value);
    }

    /// <summary>How many readings resist an error is counted in origins: three claims of two laboratories are two.</summary>
    [Fact]
    public void Few_origins_resist_no_error_however_many_claims_they_make()
    {
        Merged two = Merge(Mergers.Median(), Measured(A, "1", 1), Measured(A, "2", 2), Measured(B, "3", 10));
        Merged three = Merge(Mergers.Median(), Measured(A, "1", 1), Measured(B, "2", 2), Measured(C, "3", 10));
        Assert.Equal(["few-readings"], Codes(two));
        Assert.Empty(Codes(three));

        static string[] Codes(Merged merged) => [.. merged.Warnings.Select(warning => warning.Code).Where(code => code != "stand-in")];
    }

    [Fact]
    public void An_origin_has_one_vote_for_what_its_claims_have_in_common()
    {
        Claim Range(Source by, string id, int from, int to) => By(by, id, Estimate.Between(from, to), topic: Constant);
        Merged merged = Merge(
            Mergers.MajorityOverlap,
            Range(A, "1", 0, 10),
            Range(A, "2", 1, 9),
            Range(A, "3", 2, 8),
            Range(B, "4", 20, 30),
            Range(C, "5", 25, 35));
        Assert.Equal(RealInterval.Closed(25, 30), merged.Range);
        Assert.Equal([3, 4], Assert.Single(merged.Camps).Members);
    }

    [Fact]
    public void A_linear_pool_mixes_within_an_origin()
    {
        Merged merged = Merge(Mergers.LinearPool(), Measured(A, "1", 10), Measured(A, "2", 10.4), Measured(B, "3", 10.4));
        Assert.Equal(10.3, merged.Value!.Value, 1e-9);
    }

    [Fact]
    public void A_logarithmic_pool_takes_the_geometric_mean_within_an_origin()
    {
        Merged merged = Merge(Mergers.LogarithmicPool(), Measured(A, "1", 10), Measured(A, "2", 10.4), Measured(B, "3", 10.4));
        Assert.Equal(10.3, merged.Value!.Value, 1e-9);
        Assert.Equal(1, merged.StandardError!.Value, 1e-4);
    }

    [Fact]
    public void A_merger_of_the_user_is_given_weights_by_which_an_origin_counts_once()
    {
        double[] given = [];
        IMerger own = Mergers.Create("own", ReadingNeeds.Point, (readings, weights) =>
        {
            given = [.. weights];
            return Merged.Of("own", 0);
        });
        Merge(own, Measured(A, "1", 10), Measured(A, "2", 11), Measured(B, "3", 10));
        Assert.Equal([0.5, 0.5, 1], given);
    }

    public static TheoryData<string> Names => [.. Mergers.All.Select(merger => merger.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Repeating_a_claim_within_an_origin_changes_neither_value_nor_error(string name)
    {
        IMerger merger = Mergers.Find(name)!;
        Source[] sources = [A, A, B, C, D, E];
        Gen.Select(Gen.Int[90, 110].Array[sources.Length], Gen.Int[5, 40].Array[sources.Length], Gen.Int[0, sources.Length - 1]).Sample(
            (values, errors, again) =>
            {
                Claim[] claims =
                [
                    .. sources.Select((source, i) => Measured(source, $"{i}", values[i], errors[i] / 10.0)),
                ];
                Claim repeat = new(
                    "x",
                    Chain.From(Wire).Quoting(sources[again], Edtf.Parse("2024")).BasedOn(Unnamed("u")),
                    Constant,
                    claims[again].Value,
                    period: Edtf.Parse("2023"));
                Merged once = Merge(merger, claims), twice = Merge(merger, [.. claims, repeat]);
                return IsNear(once.Value, twice.Value)
                    && IsNear(once.StandardError, twice.StandardError)
                    && once.Refusal?.Code == twice.Refusal?.Code
                    && IsNear(once.Range?.Lower, twice.Range?.Lower)
                    && IsNear(once.Range?.Upper, twice.Range?.Upper);
            },
            iter: 60);
    }

    private static bool IsNear(double? one, double? other) =>
        one is null ? other is null : other is { } number && (one == number || Math.Abs(one.Value - number) <= 1e-9 * Math.Abs(number));
}
