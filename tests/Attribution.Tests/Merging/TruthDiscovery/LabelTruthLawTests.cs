using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>What holds for every method for labels, whatever the claims.</summary>
[Trait("Takes", "long")]
public class LabelTruthLawTests
{
    [Theory]
    [MemberData(nameof(TruthLabels.Names), MemberType = typeof(TruthLabels))]
    public void The_order_of_the_claims_and_the_number_of_threads_change_no_bit(string name)
    {
        List<(int Source, int Topic, int Label)> claims = TruthLabels.Drawn(9_000, [0.9, 0.8, 0.7, 0.6, 0.5, 0.4], 4, 3, 0.9);
        TruthDiscoveryOptions one = new() { MaxDegreeOfParallelism = 1, MaximumIterations = 30 };
        LabelTruths first = TruthLabels.Method(name).Discover(TruthLabels.Table(claims), one);
        LabelTruths second = TruthLabels.Method(name).Discover(
            TruthLabels.Table(claims.OrderBy(claim => (claim.Source * 7919) + (claim.Topic % 13))),
            one with { MaxDegreeOfParallelism = 4 });
        Assert.Equal(first.Sources, second.Sources);
        Assert.Equal((first.Iterations, first.LogLikelihood), (second.Iterations, second.LogLikelihood));
        for (int topic = 0; topic < first.Topics; topic++)
        {
            Assert.True(first.BeliefsOf(topic).SequenceEqual(second.BeliefsOf(topic)));
        }
    }

    [Theory]
    [MemberData(nameof(TruthLabels.Names), MemberType = typeof(TruthLabels))]
    public void Other_numbers_for_sources_topics_and_labels_permute_the_answer(string name)
    {
        for (int seed = 0; seed < 40; seed++)
        {
            List<(int Source, int Topic, int Label)> claims =
                TruthLabels.Drawn(11 + seed, [0.9, 0.8, 0.7, 0.6, 0.5], 2 + (seed % 3), seed, 0.7);
            int topics = claims.Max(claim => claim.Topic) + 1;
            LabelTruths plain = TruthLabels.Method(name).Discover(TruthLabels.Table(claims));
            LabelTruths other = TruthLabels.Method(name).Discover(TruthLabels.Table(
                claims.Select(claim => (40 - (7 * claim.Source), topics - 1 - claim.Topic, 9 - (2 * claim.Label)))));
            foreach (SourceReliability source in plain.Sources)
            {
                Assert.Equal(source.Weight, other.ReliabilityOf(40 - (7 * source.Source))!.Value.Weight, 1e-6);
            }

            for (int topic = 0; topic < topics; topic++)
            {
                int[] truths = [.. other.TruthsOf(topics - 1 - topic).Select(label => (9 - label) / 2).Order()];
                Assert.Equal(plain.TruthsOf(topic), truths);
            }
        }
    }

    [Theory]
    [InlineData("Sums")]
    [InlineData("Investment (g = 1.2)")]
    [InlineData("PooledInvestment (g = 1.4)")]
    [InlineData("TruthFinder (γ = 0.3)")]
    [InlineData("2-Estimates (λ = 1)")]
    [InlineData("CRH (0–1 loss, share of the sum)")]
    [InlineData("One-coin Dawid–Skene")]
    [InlineData("Dawid–Skene")]
    [InlineData("ACCU (n = 10)")]
    public void Doubling_every_topic_changes_no_weight_of_methods_without_priors(string name)
    {
        List<(int Source, int Topic, int Label)> claims = TruthLabels.Drawn(50, [0.9, 0.8, 0.7, 0.6, 0.5], 3, 7, 0.8);
        TruthDiscoveryOptions options = new() { MaximumIterations = 25, Tolerance = 0 };
        LabelTruths once = TruthLabels.Method(name).Discover(TruthLabels.Table(claims), options);
        LabelTruths twice = TruthLabels.Method(name).Discover(
            TruthLabels.Table(claims.Concat(claims.Select(claim => (claim.Source, claim.Topic + 50, claim.Label)))), options);
        Assert.All(once.Sources.Zip(twice.Sources), pair => Assert.Equal(pair.First.Weight, pair.Second.Weight, 1e-9));
    }

    [Theory]
    [MemberData(nameof(TruthLabels.Names), MemberType = typeof(TruthLabels))]
    public void A_perfect_source_is_not_ranked_below_a_random_one_where_the_majority_is_better_than_chance(string name)
    {
        for (int seed = 0; seed < 8; seed++)
        {
            int labels = 2 + (seed % 4);
            LabelTruths truths = TruthLabels.Method(name).Discover(
                TruthLabels.Table(TruthLabels.Drawn(400, [1, 0.8, 0.75, 0.7, 1.0 / labels], labels, seed)));
            Assert.True(truths.Sources[0].Weight >= truths.Sources[4].Weight, $"{labels} labels");
        }
    }

    [Theory]
    [MemberData(nameof(TruthLabels.Names), MemberType = typeof(TruthLabels))]
    public void Hostile_tables_give_finite_figures_and_no_trust_above_1(string name)
    {
        foreach (LabelTable table in Hostile())
        {
            LabelTruths truths = TruthLabels.Method(name).Discover(table, new() { MaximumIterations = 300 });
            Assert.All(truths.Sources, source =>
            {
                Assert.True(double.IsFinite(source.Weight) && source.Weight >= 0, $"{name}: {table}: {source}");
                Assert.True(source.StandardError is null or (>= 0 and <= 1), $"{name}: {table}: {source}");
                Assert.True(source.Trust is null or (>= 0 and <= 1), $"{name}: {table}: {source}");
            });
            Assert.True(truths.LogLikelihood is null || double.IsFinite(truths.LogLikelihood.Value), $"{name}: {table}");
            for (int topic = 0; topic < truths.Topics; topic++)
            {
                Assert.All([.. truths.BeliefsOf(topic)], belief => Assert.InRange(belief, 0, 1 + 1e-12));
                Assert.Equal(truths.CandidatesOf(topic).IsEmpty, truths.TruthsOf(topic).IsEmpty);
            }
        }
    }

    private static IEnumerable<LabelTable> Hostile()
    {
        (int, int, int)[] square =
            [.. from source in Enumerable.Range(0, 5) from topic in Enumerable.Range(0, 6) select (source, topic, 0)];
        yield return TruthLabels.Table([]);
        yield return TruthLabels.Table([(0, 0, 0)]);
        yield return TruthLabels.Table([(0, 3, int.MaxValue), (int.MaxValue, 3, 0)]);
        yield return TruthLabels.Table(square);
        yield return TruthLabels.Table(square.Select(claim => (claim.Item1, claim.Item2, claim.Item1)));
        yield return TruthLabels.Table(square.Select(claim => (claim.Item1, claim.Item2, (10 * claim.Item1) + claim.Item2)));
        yield return TruthLabels.Table(square.Concat(square).Concat(square));
        yield return TruthLabels.Table(square.Select(claim => (claim.Item1, 2 * claim.Item2, claim.Item1 % 2)));
        yield return TruthLabels.Table(
            from source in Enumerable.Range(0, 400) from topic in Enumerable.Range(0, 3) select (source, topic, topic));
        yield return TruthLabels.Table(
            from source in Enumerable.Range(0, 300) from topic in Enumerable.Range(0, 3) select (source, topic, source % 150 == 0 ? 1 : 0));
        yield return TruthLabels.Table(
            from topic in Enumerable.Range(0, 90) from next in Enumerable.Range(0, 2) select ((topic + next) % 90, topic, next));
        yield return TruthLabels.Table(TruthLabels.Drawn(60, [0, 0, 0, 0.5, 1], 2, 1));
        yield return TruthLabels.Table(TruthLabels.Drawn(60, [0.1, 0.2, 0.1, 0.2], 40, 2, 0.3));
    }
}
