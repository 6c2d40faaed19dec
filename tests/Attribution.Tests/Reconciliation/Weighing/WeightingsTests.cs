using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class WeightingsTests
{
    private static readonly Source A = State("a"), B = State("b"), Ministry = Body("ministry", A);

    private static readonly LocalDate LastDay = new(2024, 12, 31);

    private static readonly Duration Month = Duration.FromDays(30);

    private static Claim Rated(string id, params Assessment[] assessments) =>
        new(id, Chain.From(A), Dead, Estimate.Of(100), assessments: assessments);

    private static Assessment Reliability(string code) => Scales.AdmiraltyReliability[code];

    /// <summary>The weight of each used claim by its id.</summary>
    private static Dictionary<string, double> Weigh(IWeighting weighting, params Claim[] claims) => Reconcile(claims).Witnesses
        .SelectMany(witness => witness.Used.Select(claim => (claim.Id, Weight: weighting.Weigh(claim, witness)))).ToDictionary(
            pair => pair.Id, pair => pair.Weight);

    private static double WeighOne(IWeighting weighting, Claim claim) => Weigh(weighting, claim)[claim.Id];

    private static string Refusal(IWeighting weighting, Claim claim) =>
        Assert.Throws<InvalidOperationException>(() => WeighOne(weighting, claim)).Message;

    [Fact]
    public void An_assessment_weighs_what_the_table_says()
    {
        IWeighting weighting = Weightings.ByAssessment(
            Scales.AdmiraltyReliability, [new("B", 0.75), new("completely reliable", 1)], unassessed: 0.25);
        Assert.Equal(1, WeighOne(weighting, Rated("1", Reliability("A"))));
        Assert.Equal(0.75, WeighOne(weighting, Rated("1", Scales.AdmiraltyCredibility["5"], Reliability("B"), Reliability("B"))));
        Assert.Equal(0.25, WeighOne(weighting, Rated("1", Scales.AdmiraltyCredibility["1"])));
        Assert.Equal("by admiralty.reliability (A 1, B 0.75; unassessed 0.25)", weighting.Name);
    }

    [Fact]
    public void An_assessment_without_a_weight_is_an_error_that_names_the_claim()
    {
        IWeighting weighting = Weightings.ByAssessment(Scales.AdmiraltyReliability, [new("A", 1)]);
        Assert.Equal(
            "The claim 'x' has no assessment on the scale admiralty.reliability; assess it, or state a weight for unassessed claims.",
            Refusal(weighting, Rated("x")));
        Assert.Equal(
            "The claim 'x' is assessed F (Reliability cannot be judged) on the scale admiralty.reliability, "
                + "for which the table has no weight; state one.",
            Refusal(weighting, Rated("x", Reliability("F"))));
        Assert.Contains(
            "several assessments", Refusal(weighting, Rated("x", Reliability("A"), Reliability("B"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "has no date; date it")]
    [InlineData("../2024-01-05", "has the date ../2024-01-05, which lacks a first or a last day; date it")]
    [InlineData("2024-01-05/..", "has the date 2024-01-05/.., which lacks a first or a last day; date it")]
    public void An_age_that_is_not_known_is_an_error_that_says_what_is_missing(string? date, string told) => Assert.Contains(
        told, Refusal(Weightings.ByAge(Month, LastDay), By(A, "1", Estimate.Of(1), date: date)), StringComparison.Ordinal);

    [Fact]
    public void A_reconciliation_names_the_policy_and_the_claim()
    {
        Reconciler reconciler = Reconciler.Default with { Weighting = Weightings.ByAssessment(Scales.AdmiraltyReliability, [new("A", 1)]) };
        PolicyException thrown = Assert.Throws<PolicyException>(
            () => reconciler.Reconcile([By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100))]));
        Assert.Equal(("by admiralty.reliability (A 1)", "1"), (thrown.Policy, thrown.Claim));
    }

    [Fact]
    public void Tables_that_say_nothing_or_the_impossible_are_refused()
    {
        static string Refused(params KeyValuePair<string, double>[] weights) =>
            Assert.Throws<ArgumentException>(() => Weightings.ByAssessment(Scales.AdmiraltyReliability, weights)).Message;

        Assert.Contains("'Z' is not a code", Refused(KeyValuePair.Create("Z", 1.0)), StringComparison.Ordinal);
        Assert.Contains(
            "'A' has two weights", Refused(KeyValuePair.Create("A", 1.0), KeyValuePair.Create("reliable", 2.0)), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Weightings.OfClaims([]));
        foreach (double weight in new[] { -1, double.NaN, double.PositiveInfinity })
        {
            Assert.Contains(
                "'1'", Assert.Throws<ArgumentException>(() => Weightings.OfClaims([new("1", weight)])).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => Weightings.OfSources([new("1", 1)], weight));
            Assert.Throws<ArgumentException>(() => Weightings.ByAge(Month, LastDay, weight));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => Weightings.ByAge(Duration.Zero, LastDay));
        Assert.Throws<ArgumentNullException>(() => Weightings.ByAssessment(null!, []));
        Assert.Throws<ArgumentNullException>(() => Weightings.OfClaims([new(null!, 1)]));
        Assert.Throws<ArgumentNullException>(() => Weightings.Product(Weightings.Equal, null!));
        Assert.Throws<ArgumentNullException>(() => Weightings.Undivided(null!));
    }

    [Theory]
    [InlineData("2024-12-31", 1)]
    [InlineData("2024-12-01", 0.5)]
    [InlineData("2024-11-01", 0.25)]
    [InlineData("2024-12-16", 0.70710678118654752)]
    [InlineData("2024-10-27/2024-11-06", 0.25)]
    [InlineData("2024-11-01~", 0.25)]
    [InlineData("[2024-11-01,2024-12-31]", 0.5)]
    [InlineData("2024-12", 0.70710678118654752)]
    public void Weight_halves_with_each_half_life(string date, double weight) =>
        Assert.Equal(weight, WeighOne(Weightings.ByAge(Month, LastDay), By(A, "1", Estimate.Of(1), date: date)), 1e-15);

    [Fact]
    public void Of_a_date_that_reaches_beyond_the_day_the_part_until_then_counts() =>
        Assert.Equal(0.5, WeighOne(Weightings.ByAge(Month, new(2024, 3, 1)), By(A, "1", Estimate.Of(1), date: "2024")), 1e-15);

    [Fact]
    public void A_claim_said_after_the_day_is_an_error_that_names_it() =>
        Assert.Equal(
            "The claim '1' was said on 2025-01-01, after 2024-12-31; weigh as of a later day, or use Selections.AsOfSaid.",
            Refusal(Weightings.ByAge(Month, LastDay), By(A, "1", Estimate.Of(1), date: "2025-01-01")));

    [Theory]
    [InlineData(null)]
    [InlineData("2024-01-01/")]
    [InlineData("../2024-01-01")]
    public void An_undated_claim_has_the_stated_weight_or_is_an_error_that_names_it(string? date)
    {
        Claim undated = By(A, "1", Estimate.Of(1), date: date);
        Assert.Equal(0.125, WeighOne(Weightings.ByAge(Month, LastDay, undated: 0.125), undated));
        Assert.Contains("The claim '1' has", Refusal(Weightings.ByAge(Month, LastDay), undated), StringComparison.Ordinal);
    }

    [Fact]
    public void An_age_beyond_all_measure_weighs_nothing() =>
        Assert.Equal(0, WeighOne(Weightings.ByAge(Duration.FromDays(1), LastDay), By(A, "1", Estimate.Of(1), date: "-0500-01-01")));

    [Fact]
    public void Names_say_half_life_and_day()
    {
        Assert.Equal("by age (half-life 30 days, as of 2024-12-31)", Weightings.ByAge(Month, LastDay).Name);
        Assert.Equal(
            "by age (half-life 0.5 days, as of 2024-12-31; undated 0.2)", Weightings.ByAge(Duration.FromHours(12), LastDay, 0.2).Name);
        Assert.Equal("by claim (1 2, 2 0.5; others 1)", Weightings.OfClaims([new("2", 0.5), new("1", 2)], 1).Name);
        Assert.Equal(
            "equal per witness × by source (a 2)", Weightings.Product(Weightings.Equal, Weightings.OfSources([new("a", 2)])).Name);
        Assert.Equal("by source (a 2), undivided", Weightings.Undivided(Weightings.OfSources([new("a", 2)])).Name);
    }

    [Fact]
    public void A_witness_that_speaks_several_times_does_not_count_several_times()
    {
        Claim[] claims =
        [
            By(A, "1", Estimate.Of(100)),
            By(Ministry, "2", Estimate.Approximately(100)),
            By(Ministry, "3", Estimate.MoreThan(90)),
            By(B, "4", Estimate.Of(100)),
        ];
        IWeighting byHand = Weightings.OfClaims([new("1", 6), new("2", 3), new("3", 0)], 5);
        Assert.Equal([2, 1, 0, 5], Weigh(byHand, claims).OrderBy(pair => pair.Key).Select(pair => pair.Value));
        Assert.Equal([6, 3, 0, 5], Weigh(Weightings.Undivided(byHand), claims).OrderBy(pair => pair.Key).Select(pair => pair.Value));
    }

    [Fact]
    public void A_product_divides_once()
    {
        Claim[] claims = [By(A, "1", Estimate.Of(100)), By(A, "2", Estimate.Approximately(100)), By(B, "3", Estimate.Of(100))];
        IWeighting byHand = Weightings.OfSources([new("a", 6), new("b", 5)]);
        IWeighting product = Weightings.Product(byHand, Weightings.Product(Weightings.Equal, byHand));
        Assert.Equal([18, 18, 25], Weigh(product, claims).OrderBy(pair => pair.Key).Select(pair => pair.Value));
        Assert.Equal([3, 3, 5], Weigh(Weightings.Product(new Own(), byHand), claims).OrderBy(pair => pair.Key).Select(pair => pair.Value));
        Assert.Equal(
            [18, 18, 25],
            Weigh(Weightings.Product(Weightings.Undivided(byHand), byHand), claims).OrderBy(pair => pair.Key).Select(pair => pair.Value));
        Assert.Equal(
            [6, 6, 5],
            Weigh(Weightings.Undivided(Weightings.Undivided(byHand)), claims).OrderBy(pair => pair.Key).Select(pair => pair.Value));
        Assert.Equal([1, 1, 1], Weigh(Weightings.Undivided(new Own()), claims).OrderBy(pair => pair.Key).Select(pair => pair.Value));
    }

    [Fact]
    public void A_source_weighs_as_the_nearest_that_has_a_weight()
    {
        IWeighting weighting = Weightings.OfSources([new("a", 2), new("ministry", 3)]);
        Assert.Equal(3, WeighOne(weighting, By(Ministry, "1", Estimate.Of(1))));
        Assert.Equal(3, WeighOne(weighting, By(Body("office", Ministry), "1", Estimate.Of(1))));
        Assert.Equal(2, WeighOne(weighting, By(Body("office", A), "1", Estimate.Of(1))));
        Assert.Contains("The claim '1' is by 'b'", Refusal(weighting, By(B, "1", Estimate.Of(1))), StringComparison.Ordinal);
    }

    [Fact]
    public void Joint_speakers_need_one_weight()
    {
        Claim joint = By(Speaker.Joint(A, B), "1", Estimate.Of(1));
        Assert.Equal(2, WeighOne(Weightings.OfSources([new("a", 2), new("b", 2)]), joint));
        Assert.Contains("whose weights differ", Refusal(Weightings.OfSources([new("a", 2), new("b", 3)]), joint), StringComparison.Ordinal);
    }

    [Fact]
    public void The_most_recent_is_chosen_by_age_undivided()
    {
        ClaimSet claims =
        [
            By(A, "1", Estimate.Of(100), date: "2024-12-20"),
            By(B, "2", Estimate.Approximately(110), date: "2024-12-21"),
            By(B, "3", Estimate.MoreThan(60), date: "2024-12-19"),
        ];
        Reconciler shared = new(
            )
        { Selection = Selections.All, Weighting = Weightings.ByAge(Month, LastDay), Merger = Mergers.MostReliable };
        Assert.Equal(100, shared.Reconcile(claims).Merged!.Value);
        Assert.Equal(110, (shared with { Weighting = Weightings.Undivided(shared.Weighting) }).Reconcile(claims).Merged!.Value);
    }

    private sealed class Own : IWeighting
    {
        public string Name => "own";

        public double Weigh(Claim claim, Witness witness) => 1.0 / witness.Used.Length;
    }
}
