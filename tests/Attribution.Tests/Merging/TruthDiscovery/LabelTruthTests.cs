using Attribution.Merging;

namespace Attribution.Tests;

public class LabelTruthTests
{
    /// <summary>Three sources on two topics, by hand: the first is always in the majority.</summary>
    private static readonly LabelTable Small = LabelTable.Of(
        [("a", "x", "yes"), ("b", "x", "yes"), ("c", "x", "no"), ("a", "y", "no"), ("b", "y", "yes"), ("c", "y", "no")]);

    [Fact]
    public void A_table_of_names_is_in_their_order_whatever_the_order_of_the_claims()
    {
        Assert.Equal(["a", "b", "c"], Small.SourceNames);
        Assert.Equal(["x", "y"], Small.TopicNames);
        Assert.Equal(["no", "yes"], Small.LabelNames);
        Assert.Equal([1, 1, 0, 0, 1, 0], Small.Labels.ToArray());
    }

    [Theory]
    [InlineData("", "x", "yes", "The source of claim 1 is blank; name it, or leave it out. (Parameter 'claims')")]
    [InlineData("a", " ", "yes", "The topic of claim 1 is blank; name it, or leave it out. (Parameter 'claims')")]
    [InlineData("a", "x", null, "The label of claim 1 is null; name it, or leave it out. (Parameter 'claims')")]
    public void A_claim_without_a_name_is_refused_with_its_place(string source, string topic, string? label, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => LabelTable.Of([("a", "x", "yes"), (source, topic, label!)])).Message);

    [Fact]
    public void A_vote_counts_and_confirms()
    {
        LabelTruths truths = TruthDiscovery.Vote.Discover(Small);
        Assert.Equal([1.0 / 3, 2.0 / 3], truths.BeliefsOf(0).ToArray());
        Assert.Equal([1], truths.TruthsOf(0));
        Assert.Equal([1, 0.5, 0.5], truths.Sources.Select(source => source.Trust!.Value));
        Assert.Equal("equal-weights", Assert.Single(truths.Findings).Code);
    }

    [Fact]
    public void Sums_by_hand_after_one_iteration()
    {
        // With equal beliefs all sources score alike; facts then score by their number of sources.
        LabelTruths truths = TruthDiscovery.Sums.Discover(Small, new() { MaximumIterations = 1, Tolerance = 0 });
        Assert.Equal([1, 1, 1], truths.Sources.Select(source => source.Weight));
        Assert.Equal([0.5, 1, 1, 0.5], [.. truths.BeliefsOf(0), .. truths.BeliefsOf(1)]);
    }

    [Fact]
    public void ACCU_by_hand_after_one_iteration()
    {
        // 8 to 1 for each claim against each of the ten other values, of which one is claimed: e^C is (10 * 0.8 / 0.2)^votes = 40^votes.
        LabelTruths truths = TruthDiscovery.Accu().Discover(Small, new() { MaximumIterations = 1, Tolerance = 0 });
        Assert.Equal(1600.0 / (1600 + 40 + 9), truths.BeliefsOf(0)[1], 1e-15);
        Assert.Equal(40.0 / (1600 + 40 + 9), truths.BeliefsOf(0)[0], 1e-15);
    }

    [Fact]
    public void CRH_by_hand_after_one_iteration()
    {
        // By the vote, b and c lose one of two claims each, and a none: its share is the least.
        LabelTruths truths = TruthDiscovery.CrhLabels().Discover(Small, new() { MaximumIterations = 1, Tolerance = 0 });
        Assert.Equal([-Math.Log(1e-12), Math.Log(2), Math.Log(2)], truths.Sources.Select(source => source.Weight));
        Assert.Equal("collapsed", truths.Findings[0].Code);
    }

    [Fact]
    public void Equal_claims_are_a_tie_of_all_labels()
    {
        LabelTable table = TruthLabels.Table([(0, 0, 7), (1, 0, 3), (2, 0, 5), (0, 1, 7), (1, 1, 3), (2, 1, 5)]);
        Assert.All(TruthLabels.Methods, method => Assert.Equal([3, 5, 7], method.Discover(table).TruthsOf(0)));
    }

    [Fact]
    public void TruthFinder_ends_where_its_peer_does_not()
    {
        // joesingo/truthdiscovery 3ca752c gives up on this case after 5,000 iterations: a mean rounded above 1, and NaN from then on.
        LabelTruths truths = TruthDiscovery.TruthFinder().Discover(TruthLabels.Table(TruthLabels.Case("copiers")));
        Assert.True(truths.Converged);
        Assert.All(truths.Sources, source => Assert.InRange(source.Weight, 0.5, 1));
    }

    [Fact]
    public void Copiers_of_a_poor_source_are_found_and_count_less()
    {
        LabelTruths truths = TruthDiscovery.AccuCopy().Discover(TruthLabels.Table(TruthLabels.Case("copiers")));
        Assert.All(
            truths.Copying.Where(pair => pair.First >= 5), pair => Assert.InRange(pair.Either, 0.99, 1));
        Assert.All(
            truths.Copying.Where(pair => pair is { First: < 5, Second: >= 5 }), pair => Assert.InRange(pair.Either, 0, 0.01));
        double plain = TruthDiscovery.Accu().Discover(TruthLabels.Table(TruthLabels.Case("copiers"))).Sources[6].Weight;
        Assert.True(truths.Sources[6].Weight < plain - 0.1);
    }

    [Fact]
    public void An_adversary_helps_Dawid_and_Skene()
    {
        // Source 2 always says the opposite: its matrix is turned round, and so is what it tells.
        List<(int Source, int Topic, int Label)> claims = TruthLabels.Drawn(200, [0.8, 0.8, 0.02, 0.7, 0.7], 2, 5);
        LabelTruths truths = TruthDiscovery.DawidSkene().Discover(TruthLabels.Table(claims));
        Assert.True(truths.Confusion!.Probability(2, 0, 1) > 0.9);
        Assert.True(truths.Sources[2].Trust < 0.1);
        int agreeing = claims.Count(claim => claim.Source == 2 && truths.TruthsOf(claim.Topic).Contains(claim.Label));
        Assert.InRange(agreeing, 0, 20);
    }

    [Fact]
    public void The_likelihood_of_Dawid_and_Skene_never_falls()
    {
        LabelTable table = TruthLabels.Table(TruthLabels.Drawn(40, [0.9, 0.7, 0.5, 0.6], 3, 8, 0.8));
        foreach (LabelTruthMethod method in new[] { TruthDiscovery.DawidSkene(), TruthDiscovery.OneCoin() })
        {
            double before = double.NegativeInfinity;
            for (int iterations = 1; iterations < 40; iterations++)
            {
                double now = method.Discover(table, new() { Tolerance = 0, MaximumIterations = iterations }).LogLikelihood!.Value;
                Assert.True(now >= before - 1e-9, $"{method.Name} fell from {before} to {now} in iteration {iterations}.");
                before = now;
            }
        }
    }

    [Fact]
    public void Several_truths_of_a_topic_are_told_by_the_latent_truth_model()
    {
        // Each topic has two true labels, which most sources give both; one source invents.
        List<(int Source, int Topic, int Label)> claims = [];
        for (int topic = 0; topic < 40; topic++)
        {
            for (int source = 0; source < 5; source++)
            {
                if ((topic + source) % 4 != 0) claims.Add((source, topic, 0));
                if ((topic + source) % 5 != 0) claims.Add((source, topic, 1));
            }

            claims.Add((5, topic, 2 + (topic % 7)));
        }

        LabelTruths truths = TruthDiscovery.LatentTruth().Discover(TruthLabels.Table(claims));
        for (int topic = 0; topic < 40; topic++)
        {
            Assert.All([.. truths.BeliefsOf(topic)[..2]], belief => Assert.InRange(belief, 0.9, 1));
            Assert.InRange(truths.BeliefsOf(topic)[2], 0, 0.5);
        }

        Assert.True(truths.Qualities[5].Sensitivity < truths.Qualities[0].Sensitivity);
        Assert.True(truths.Qualities[5].Specificity < truths.Qualities[0].Specificity);
    }

    [Fact]
    public void Labels_that_nobody_claims_can_be_true_where_sources_are_worse_than_chance()
    {
        LabelTable table = TruthLabels.Table(TruthLabels.Drawn(30, [0.9, 0.9, 0.9, 0.9, 0], 2, 3).Append((4, 30, 1)));
        Assert.Equal([0], TruthDiscovery.OneCoin().Discover(table).TruthsOf(30));
    }

    /// <summary>
    /// Against a second implementation in extended precision, written from the equations: beliefs in labels that no source claims, which
    /// are by the priors of the same round, and small ones beside a source that hardly errs.
    /// </summary>
    [Theory]
    [InlineData(2, 4, 1, 0.53108115828360114)]
    [InlineData(2, 7, 0, 0.67867770174378195)]
    [InlineData(3, 4, 1, 0.66266554018399371)]
    [InlineData(20, 0, 0, 3.1386387061117642e-16)]
    [InlineData(20, 1, 1, 3.4873760988648146e-17)]
    public void Beliefs_of_one_coin_are_those_of_a_second_implementation(int iterations, int topic, int label, double belief)
    {
        (int Source, int Topic, int Label)[] claims =
        [
            (0, 0, 0), (1, 0, 0), (2, 0, 1), (0, 1, 1), (1, 1, 0), (2, 1, 0), (0, 2, 0), (1, 2, 1), (2, 2, 1), (0, 3, 1), (1, 3, 0),
            (2, 3, 0), (0, 4, 0), (1, 5, 1), (2, 6, 0), (0, 7, 1), (1, 8, 0), (2, 9, 1),
        ];
        LabelTruths truths = TruthDiscovery.OneCoin().Discover(
            TruthLabels.Table(claims), new() { Tolerance = 0, MaximumIterations = iterations });
        int place = truths.CandidatesOf(topic).IndexOf(label);
        Assert.Equal(belief, truths.BeliefsOf(topic)[place], 1e-11 * belief);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(double.NaN)]
    [InlineData(11)]
    public void A_growth_out_of_range_is_refused(double growth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TruthDiscovery.Investment(growth));

    [Fact]
    public void A_parameter_out_of_range_is_refused_by_its_name()
    {
        Assert.Equal("accuracy", Assert.Throws<ArgumentOutOfRangeException>(() => TruthDiscovery.Accu(10, 1)).ParamName);
        Assert.Equal("falseValues", Assert.Throws<ArgumentOutOfRangeException>(() => TruthDiscovery.AccuCopy(0)).ParamName);
        Assert.Equal("copied", Assert.Throws<ArgumentOutOfRangeException>(() => TruthDiscovery.AccuCopy(copied: 1)).ParamName);
        Assert.Equal("smoothing", Assert.Throws<ArgumentOutOfRangeException>(() => TruthDiscovery.DawidSkene(-1)).ParamName);
        Assert.Equal("Odds", Assert.Throws<ArgumentOutOfRangeException>(() => new LatentTruthPriors { Odds = 0 }).ParamName);
    }

    [Fact]
    public void An_iteration_allocates_nothing()
    {
        LabelTable table = TruthLabels.Table(TruthLabels.Drawn(300, [0.9, 0.8, 0.7, 0.6, 0.5], 4, 2));
        foreach (LabelTruthMethod method in TruthLabels.Methods)
        {
            Measure(method, 3);
            Assert.True(Measure(method, 90) - Measure(method, 60) < 400, method.Name);
        }

        // The least of some runs: better compiled code may allocate less between two of them.
        long Measure(LabelTruthMethod method, int iterations)
        {
            TruthDiscoveryOptions options = new() { Tolerance = 0, MaximumIterations = iterations, MaxDegreeOfParallelism = 1 };
            long least = long.MaxValue;
            for (int run = 0; run < 4; run++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                _ = method.Discover(table, options);
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            return least;
        }
    }
}
