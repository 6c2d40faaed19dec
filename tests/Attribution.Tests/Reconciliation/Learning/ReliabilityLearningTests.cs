using Attribution.Merging;

namespace Attribution.Tests;

public class ReliabilityLearningTests
{
    private static readonly Source[] Sources =
    [
        .. "ABCDE".Select(letter => new Source($"source-{letter}", $"The {letter} Desk", SourceKind.Organisation)),
    ];

    [Fact]
    public void Reliability_is_learnt_from_the_claims_that_are_used()
    {
        LearntReliability learnt = Reconciler.Default.Learn([.. Figures(60)], TruthDiscovery.Gtm());
        Assert.True(learnt.IsLearnt);
        Assert.Equal(Sources, learnt.Witnesses.Select(witness => Assert.Single(witness.Roots)));
        Assert.Equal("The A Desk", learnt.Witnesses.MaxBy(witness => witness.Reliability.Weight)!.Name);
        Assert.Equal("GTM (α = 10, β = 10)", learnt.Method);
        Assert.Equal(60, learnt.Topics.Length);
        Assert.Equal(
            ["t7"], learnt.Topics.Single(topic => topic.Topic.Id == "t7").Claims.Select(claim => claim.Topic.Id).Distinct());
        Assert.InRange(learnt.Topics.Single(topic => topic.Topic.Id == "t7").Truth!.Value, 1_064, 1_076);
        Assert.Empty(learnt.LeftOut);
        Assert.Equal("GTM (α = 10, β = 10): 5 sources on 60 topics", learnt.ToString().Split(", converged")[0]);
    }

    [Fact]
    public void A_truth_that_is_one_of_the_figures_has_no_standard_error()
    {
        LearntReliability chosen = Reconciler.Default.Learn([.. Figures(20)], TruthDiscovery.Crh(new() { Loss = CrhLoss.Absolute }));
        Assert.All(chosen.Topics, topic => Assert.Null(topic.StandardError));
        LearntReliability computed = Reconciler.Default.Learn([.. Figures(20)], TruthDiscovery.Gtm());
        Assert.All(computed.Topics, topic => Assert.True(topic.StandardError > 0));
    }

    [Fact]
    public void A_verdict_says_from_how_many_topics_its_weights_were_learnt()
    {
        Claim[] claims = [.. Figures(1_172)];
        IWeighting weighting = Reconciler.Default.Learn([.. claims], TruthDiscovery.Catd()).ToWeighting();
        Assert.Equal("reliability learnt from 1,172 topics by CATD (α = 0.05)", weighting.Name);
        Reconciler weighed = Reconciler.Default with { Weighting = weighting, Merger = Mergers.WeightedMedian() };
        Reconciliation result = weighed.Reconcile([.. Agreeing()]);
        Assert.Contains(
            ", weighted by reliability learnt from 1,172 topics by CATD (α = 0.05).", result.ToText(), StringComparison.Ordinal);
        Assert.Equal(weighting.Name, result.Policies.Weighting);

        // A merger that has no use for weights does not claim to have used them.
        Reconciliation middle = (weighed with { Merger = Mergers.Median() }).Reconcile([.. Agreeing()]);
        Assert.DoesNotContain("learnt", string.Join(' ', middle.Explanation), StringComparison.Ordinal);
    }

    [Fact]
    public void A_learnt_weight_never_overrides_a_verdict()
    {
        Claim[] claims = [.. Figures(80)];
        IWeighting weighting = Reconciler.Default.Learn([.. claims], TruthDiscovery.Catd(new() { Standardise = false })).ToWeighting();
        Claim[] conflict = [Said(0, "x", "c0", 1_000), Said(1, "x", "c1", 9_000), Said(2, "x", "c2", 1_000)];
        Reconciliation plain = Reconciler.Default.Reconcile([.. conflict]);
        Reconciliation learnt = (Reconciler.Default with { Weighting = weighting }).Reconcile([.. conflict]);
        Assert.Equal(Grade.Divided, learnt.Grade);
        Assert.Equal(plain.Grade, learnt.Grade);
        Assert.Equal(plain.Refusals, learnt.Refusals);
        Assert.Null(learnt.Merged);
    }

    [Fact]
    public void A_witness_with_one_claim_or_unknown_weighs_the_median_of_the_tested()
    {
        Source late = Attribution.Tests.Said.Body("late"), stranger = Attribution.Tests.Said.Body("stranger");
        LearntReliability learnt = Reconciler.Default.Learn(
            [.. Figures(40), new("late", Chain.From(late), Topic("t3"), Estimate.Of(1_030))], TruthDiscovery.Gtm());
        double[] tested =
        [
            .. learnt.Witnesses.Where(witness => witness.Reliability.IsTested).Select(witness => witness.Reliability.Weight).Order(),
        ];
        Assert.Equal(5, tested.Length);
        Finding single = Assert.Single(learnt.Findings, finding => finding.Code == "single-claim");
        Assert.Contains("Of LATE at most one claim", single.Message, StringComparison.Ordinal);
        Reconciliation result = (Reconciler.Default with { Weighting = learnt.ToWeighting() }).Reconcile(
        [
            new("1", Chain.From(late), Topic("y"), Estimate.Of(5)), new("2", Chain.From(stranger), Topic("y"), Estimate.Of(5)),
            Said(0, "y", "3", 5),
        ]);
        Dictionary<string, double?> weights = result.Audit.ToDictionary(entry => entry.Claim.Id, entry => entry.Weight);
        Assert.Equal((tested[2], tested[2], tested[4]), (weights["1"], weights["2"], weights["3"]));
    }

    [Fact]
    public void What_cannot_be_learnt_weighs_all_alike_and_trusts_nobody()
    {
        LearntReliability learnt = Reconciler.Default.Learn(
            [.. Figures(40).Where(claim => claim.Id[^1] is '0' or '1')],
            TruthDiscovery.Catd());
        Assert.Equal("undetermined", Assert.Single(learnt.Findings).Code);
        Assert.Equal("equal, as nothing was learnt by CATD (α = 0.05)", learnt.ToWeighting().Name);
        Reconciliation result = (Reconciler.Default with { Weighting = learnt.ToWeighting() }).Reconcile([.. Agreeing()]);
        Assert.All(result.Audit, entry => Assert.Equal(1, entry.Weight));
    }

    [Fact]
    public void Claims_without_a_point_or_of_an_uncertain_witness_are_left_out_with_the_reason()
    {
        LearntReliability learnt = Reconciler.Default.Learn(
            [
                .. Figures(10),
                new("bound", Chain.From(Sources[0]), Topic("z"), Estimate.Parse("more than 5")),
                new("words", Chain.From(Sources[0]), Topic("w"), new TextValue("none")),
                new(
                    "official",
                    Chain.From(Attribution.Tests.Said.Wire).Quoting(Attribution.Tests.Said.Unnamed("u")),
                    Topic("t1"),
                    Estimate.Of(1_000)),
            ],
            TruthDiscovery.Gtm());
        Dictionary<string, string> reasons = learnt.LeftOut.ToDictionary(left => left.Claim.Id, left => left.Reason.Code);
        Assert.Equal("uncertain-witness", reasons["official"]);
        Assert.Equal("other-kind", reasons["words"]);
        Assert.Contains("bound", reasons.Keys);
    }

    [Fact]
    public void Words_are_learnt_from_as_well_and_give_trust()
    {
        LearntReliability learnt = Reconciler.Default.Learn([.. Words(30)], TruthDiscovery.OneCoin());
        Assert.Equal(["yes"], learnt.Topics[0].Answers);
        Reconciliation result = Reconciler.Default.Reconcile([.. Words(1)]);
        VoteFusion fused = result.Votes.DempsterShafer(learnt.ToTrust());
        Assert.NotNull(fused);
        Assert.StartsWith("reliability learnt from 30 topics by ", learnt.ToTrust().Name, StringComparison.Ordinal);
    }

    /// <summary>Station A gives the time at the gate for departures, and arrivals as all others do.</summary>
    [Theory]
    [InlineData(45, "above")]
    [InlineData(-45, "below")]
    public void A_source_that_means_something_else_by_one_attribute_is_told_with_the_attribute(int minutes, string where)
    {
        Topic On(string attribute, string id) => new($"{attribute}-{id}", attribute, "flight");
        ClaimValue AtGate(Claim claim) => Estimate.Of(((Estimate)claim.Value!).Best!.Value + minutes);
        Claim[] claims = [.. Figures(40)];
        LearntReliability learnt = Reconciler.Default.Learn(
            [
                .. claims.Select(claim => new Claim($"a-{claim.Id}", claim.Chain, On("arrival", claim.Topic.Id), claim.Value)),
                .. claims.Select(claim => new Claim(
                    $"d-{claim.Id}",
                    claim.Chain,
                    On("departure", claim.Topic.Id),
                    claim.Id.EndsWith("-1", StringComparison.Ordinal) ? AtGate(claim) : claim.Value)),
            ],
            TruthDiscovery.Gtm());
        Finding finding = Assert.Single(learnt.Findings, each => each.Code == "leaning-attribute");
        Assert.StartsWith($"On 'departure' the claims of The B Desk lie {where}", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["arrival", "departure"], learnt.Attributes.Select(attribute => attribute.Predicate).Distinct());
        Assert.Equal("The B Desk", Assert.Single(learnt.Attributes, attribute => attribute.Errors.Leans).Witness.Name);
    }

    [Fact]
    public void Learning_leaves_no_claim_out()
    {
        // With the largest loss as the norm the worst source has the weight 0.
        LearntReliability learnt = Reconciler.Default.Learn([.. Figures(40)], TruthDiscovery.Crh(new() { Norm = CrhNorm.Max }));
        Assert.Equal(0, learnt.Witnesses[4].Reliability.Weight);
        Reconciliation result = (Reconciler.Default with { Weighting = learnt.ToWeighting() }).Reconcile(
            [Said(0, "x", "1", 5), Said(4, "x", "2", 5)]);
        Assert.All(result.Audit, entry => Assert.True(entry.Weight > 0));
    }

    [Fact]
    public void Witnesses_that_share_data_are_told()
    {
        Claim[] claims = [.. Figures(20)];
        Claim[] shared =
        [
            .. claims.Select(claim => claim.Id == "3-2"
                ? new(claim.Id, claim.Chain, claim.Topic, claim.Value, relations: [new(ClaimRelationKind.SharesDataWith, "3-1")])
                : claim),
        ];
        LearntReliability learnt = Reconciler.Default.Learn([.. shared], TruthDiscovery.Gtm());
        Finding finding = Assert.Single(learnt.Findings, each => each.Code == "dependent-witnesses");
        Assert.StartsWith("On 1 question witnesses", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "dependent-witnesses", Reconciler.Default.Learn([.. claims], TruthDiscovery.Gtm()).Findings.Select(each => each.Code));
    }

    [Fact]
    public void Words_and_numbers_are_learnt_from_together()
    {
        IEnumerable<Claim> words = Words(20).Select(claim => new Claim($"w-{claim.Id}", claim.Chain, claim.Topic, claim.Value));
        LearntReliability learnt = Reconciler.Default.Learn([.. Figures(20), .. words], TruthDiscovery.MixedCrh());
        Assert.Equal(40, learnt.Topics.Length);
        Assert.Equal(20, learnt.Topics.Count(topic => topic.Truth is not null));
        Assert.Equal(20, learnt.Topics.Count(topic => topic.Answers.Length > 0));
        Assert.Equal(5, learnt.Witnesses.Length);
        Assert.StartsWith(
            "reliability learnt from 40 topics by CRH over numbers and labels", learnt.ToWeighting().Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_give_a_weighting_by_the_ids_of_their_sources()
    {
        NumericTruths truths = TruthDiscovery.Gtm().Discover(TruthNumbers.Table(50, TruthNumbers.Drawn(50, [0.3, 1, 2, 2, 3], 4)));
        IWeighting weighting = truths.ToWeighting(number => Sources[number].Id);
        Reconciliation result = (Reconciler.Default with { Weighting = weighting }).Reconcile([.. Agreeing()]);
        Assert.Equal(truths.Sources[0].Weight, result.Audit[0].Weight);
        Assert.StartsWith(
            "reliability learnt from 50 topics by GTM", truths.ToTrust(number => Sources[number].Id).Name, StringComparison.Ordinal);
    }

    /// <summary>Source A is exact to 2, the others to 10 and more.</summary>
    private static IEnumerable<Claim> Figures(int topics)
    {
        Random random = new(8);
        int[] errors = [2, 10, 15, 20, 30];
        for (int topic = 0; topic < topics; topic++)
        {
            for (int source = 0; source < Sources.Length; source++)
            {
                int error = random.Next(-errors[source], errors[source] + 1);
                yield return Said(source, $"t{topic}", $"{topic}-{source}", 1_000 + (10 * topic) + error);
            }
        }
    }

    private static IEnumerable<Claim> Words(int topics)
    {
        Random random = new(8);
        for (int topic = 0; topic < topics; topic++)
        {
            for (int source = 0; source < Sources.Length; source++)
            {
                bool isRight = random.Next(10) >= 2 * source - 2;
                yield return new(
                    $"{topic}-{source}", Chain.From(Sources[source]), Topic($"w{topic:D3}"), new TextValue(isRight ? "yes" : "no"));
            }
        }
    }

    private static IEnumerable<Claim> Agreeing() => Enumerable.Range(0, 4).Select(source => Said(source, "x", $"c{source}", 1_000));

    private static Claim Said(int source, string topic, string id, int value) =>
        new(id, Chain.From(Sources[source]), Topic(topic), Estimate.Of(value));

    private static Topic Topic(string id) => new(id, "losses", "the front");
}
