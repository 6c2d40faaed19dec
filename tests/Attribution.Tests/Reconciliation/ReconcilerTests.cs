using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class ReconcilerTests
{
    private static readonly Source A = State("a"), B = State("b");

    private static readonly IMerger Middle = Mergers.Create(
        "middle",
        ReadingNeeds.Interval,
        (readings, weights) => Merged.Of(
            "middle",
            readings.Zip(weights, (reading, weight) => weight * reading.Best!.Value).Sum() / weights.Sum()));

    [Fact]
    public void Each_witness_weighs_the_same_however_often_it_speaks()
    {
        ClaimSet claims =
        [
            By(Body("x", A), "1", Estimate.Of(100)),
            By(Body("y", A), "2", Estimate.Of(100)),
            By(B, "3", Estimate.Approximately(140)),
            By(A, "4", Estimate.Approximately(100)),
        ];
        Reconciler reconciler = Reconciler.Default with { Merger = Middle, Reader = new Wide() };
        Assert.Equal(120, reconciler.Reconcile(claims).Merged!.Value!.Value, 1e-12);
    }

    [Fact]
    public void The_default_invents_no_number()
    {
        Reconciliation result = Reconcile(By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100)));
        Assert.Null(result.Merged!.Value);
        Assert.Equal(RealInterval.Closed(50, 150), result.Merged.Range);
    }

    [Theory]
    [InlineData("single-witness")]
    [InlineData("varies")]
    [InlineData("one-sided")]
    [InlineData("mixed-scopes")]
    [InlineData("garbled")]
    [InlineData("open-alternative")]
    [InlineData("no-estimate")]
    [InlineData("unanswered")]
    [InlineData("incomparable")]
    [InlineData("contradicted")]
    [InlineData("divided")]
    public void No_merged_value_is_earned_when(string code)
    {
        Estimate hundred = Estimate.Of(100);
        Reconciliation result = code switch
        {
            "single-witness" => Reconcile(By(A, "1", hundred)),
            "varies" => Reconcile(By(A, "1", Estimate.Between(40, 60).Varying()), By(B, "2", Estimate.Between(40, 60))),
            "one-sided" => Reconcile(By(A, "1", Estimate.MoreThan(40)), By(B, "2", Estimate.MoreThan(60))),
            "mixed-scopes" => Reconcile(By(A, "1", hundred), By(B, "2", Estimate.Of(20), scope: Scope.Of(("place", "north")))),
            "garbled" => Reconcile(By(A, "1", hundred), By(B, "2", hundred), By(B, "3", new TextValue("?", TextValue.Garbled))),
            "open-alternative" => Reconcile(By(A, "1", Estimate.Either(100, 101)), By(B, "2", hundred)),
            "no-estimate" => Reconcile(By(A, "1", null), By(B, "2", null)),
            "unanswered" => Reconcile(By(A, "1", null, Stance.Evades)),
            "incomparable" => Reconcile(By(A, "1", new TextValue("many")), By(B, "2", hundred)),
            "contradicted" => Reconcile(By(A, "1", hundred), By(B, "2", Estimate.MoreThan(1000))),
            _ => Reconcile(By(A, "1", Estimate.Approximately(100)), By(B, "2", Estimate.MoreThan(1000))),
        };
        Assert.Null(result.Merged);
        Assert.Contains(result.Refusals, finding => finding.Code == code);
    }

    [Fact]
    public void Every_claim_is_in_the_audit_exactly_once() =>
        Assert.Equal(
            ["S01", "S02", "S03", "S06", "S09", "S10"],
            Reconciler.Default.Reconcile(Article.Claims).Audit.Select(entry => entry.Claim.Id));

    [Fact]
    public void No_claim_and_several_topics_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Reconciler.Default.Reconcile([]));
        Topic other = new("other", "deaths", "the fire");
        ArgumentException several = Assert.Throws<ArgumentException>(
            () => Reconcile(By(A, "1", Estimate.Of(1)), By(A, "2", Estimate.Of(1), topic: other)));
        Assert.Contains("ReconcileAll", several.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_answers_than_are_compared_give_a_refused_result_while_other_topics_are_reconciled()
    {
        Reconciler reconciler = Reconciler.Default with { MaximumClaims = 3 };
        Topic other = new("other", "deaths", "the fire", Accrual.Cumulative, unit: Said.People);
        Claim[] many = [.. Enumerable.Range(0, 4).Select(i => By(State($"s{i}"), $"{i}", Estimate.Of(i)))];
        ImmutableArray<Reconciliation> results =
            reconciler.ReconcileAll(ClaimSet.Create([.. many, By(A, "x", Estimate.Of(3), topic: other)]));

        Reconciliation refused = results[0];
        Assert.Equal(Grade.Incomparable, refused.Grade);
        Assert.Equal("too-many-claims", Assert.Single(refused.Refusals).Code);
        Assert.All(refused.Audit, entry => Assert.Equal(ClaimUse.NotCompared, entry.Use));
        Assert.Equal("1 to 4 independent witnesses", refused.WitnessCount.ToString());
        Assert.Null(refused.Merged);
        Assert.Contains("at most 3 are compared", refused.ToString(), StringComparison.Ordinal);
        Assert.Equal(["x"], results[1].Used.Select(claim => claim.Id));
        Assert.Equal(4, (reconciler with { MaximumClaims = 4 }).Reconcile(ClaimSet.Create(many)).Used.Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => reconciler with { MaximumClaims = 0 });
    }

    [Fact]
    public void The_limit_on_claims_counts_after_the_selection()
    {
        LocalDate first = new(2020, 1, 22);
        Claim[] series =
        [
            .. Enumerable.Range(0, 2001).Select(
                i => new Claim($"d{i:0000}", Chain.From(A, Edtf.On(first.PlusDays(i))), Said.Dead, Estimate.Exactly(100 + i))),
        ];
        Assert.Equal(["d2000"], Reconciler.Default.Reconcile(ClaimSet.Create(series)).Used.Select(claim => claim.Id));
    }

    [Fact]
    public void All_topics_are_reconciled_in_order_with_progress()
    {
        Topic other = new("a-first", "deaths", "the fire");
        ClaimSet claims = [By(A, "1", Estimate.Of(1)), By(A, "2", Estimate.Of(1), topic: other)];
        Steps steps = new();
        Assert.Equal(
            ["a-first", "dead"],
            Reconciler.Default.ReconcileAll(claims, steps, TestContext.Current.CancellationToken).Select(result => result.Topic.Id));
        Assert.Equal([1, 2], steps.Seen);
        Assert.Empty(Reconciler.Default.ReconcileAll([], cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Cancelling_stops_it()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Reconciler.Default.ReconcileAll(Article.Claims, cancellationToken: source.Token));
    }

    [Fact]
    public void A_policy_that_throws_is_named_with_the_claim()
    {
        PolicyException thrown = Assert.Throws<PolicyException>(
            () => (Reconciler.Default with { Reader = new Broken() }).Reconcile(Article.Claims));
        Assert.Equal(("broken", "S03"), (thrown.Policy, thrown.Claim));
        Assert.IsType<NotSupportedException>(thrown.InnerException);
    }

    [Fact]
    public void Policies_cannot_be_null() => Assert.Throws<ArgumentNullException>(() => Reconciler.Default with { Reader = null! });

    [Fact]
    public void Results_name_their_policies() =>
        Assert.Equal(
            "reconciler: attribution; selection: latest of each source; reader: literal beside significant digits; "
                + "weighting: equal per witness; merger: camps",
            Reconciler.Default.Reconcile(Article.Claims).Policies.ToString());

    [Fact]
    public void Text_from_outside_cannot_steer_a_terminal()
    {
        Source hostile = new("h", "\u001b[2Jgone\u202Ereversed", SourceKind.Person);
        string text = Reconcile(By(hostile, "1", new TextValue("line\nbreak"))).ToString();
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain("line\nbreak", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Shuffled_claims_of_any_kind_give_the_same_result()
    {
        Gen<ClaimValue?> value = Gen.Int[0, 5].Select(Gen.Int[1, 40], (kind, number) => (ClaimValue?)(kind switch
        {
            0 => Estimate.Of(number),
            1 => Estimate.Approximately(number),
            2 => Estimate.MoreThan(number),
            3 => Estimate.LessThan(number),
            4 => Estimate.Between(number, number + 20),
            _ => null,
        }));
        Source[] sources = [A, B, Body("x", A), Body("y", A, B), Unnamed("u")];
        Gen<Claim[]> claims = Gen.Select(Gen.Int[0, 4], value, Gen.Bool).Array[1, 7].Select(drawn => drawn
            .Select((pick, i) => By(sources[pick.Item1], $"{i}", pick.Item2, scope: pick.Item3 ? Scope.Of(("place", "north")) : null))
            .ToArray());
        claims.SelectMany(given => Gen.Shuffle(given.ToArray()).Select(shuffled => (given, shuffled))).Sample(
            pair => Reconcile(pair.given).ToString() == Reconcile(pair.shuffled).ToString(), iter: 300);
    }

    private sealed class Wide : IEstimateReader
    {
        public string Name => "wide";

        public Reading Read(Estimate estimate) => new(this, estimate, RealInterval.Closed(0, 1000));
    }

    private sealed class Broken : IEstimateReader
    {
        public string Name => "broken";

        public Reading Read(Estimate estimate) => throw new NotSupportedException("It never worked.");
    }

    private sealed class Steps : IProgress<int>
    {
        public List<int> Seen { get; } = [];

        public void Report(int value) => Seen.Add(value);
    }
}
