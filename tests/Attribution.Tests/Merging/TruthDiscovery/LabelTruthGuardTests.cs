using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>What cannot be learnt from labels, and what to beware of in what was.</summary>
public class LabelTruthGuardTests
{
    [Theory]
    [InlineData("no-claims")]
    [InlineData("one-topic")]
    [InlineData("no-shared-topic")]
    [InlineData("undetermined")]
    public void What_teaches_nothing_is_told_and_the_vote_stands(string code)
    {
        LabelTable table = code switch
        {
            "no-claims" => TruthLabels.Table([]),
            "one-topic" => TruthLabels.Table([(0, 0, 1), (1, 0, 1), (2, 0, 4), (0, 1, 9)]),
            "no-shared-topic" => TruthLabels.Table([(0, 0, 1), (1, 1, 2), (2, 2, 4), (2, 2, 5)]),
            _ => TruthLabels.Table(TruthLabels.Drawn(30, [0.9, 0.5], 3, 4)),
        };
        LabelTruths vote = TruthDiscovery.Vote.Discover(table);
        foreach (LabelTruthMethod method in TruthLabels.Methods)
        {
            LabelTruths truths = method.Discover(table);
            Unlearnt.Check(truths, code);
            Assert.All(Enumerable.Range(0, truths.Topics), topic => Assert.Equal(vote.TruthsOf(topic), truths.TruthsOf(topic)));
        }
    }

    [Fact]
    public void Copiers_are_warned_of_where_the_method_takes_sources_for_independent()
    {
        LabelTable table = TruthLabels.Table(TruthLabels.Case("copiers"));
        foreach (LabelTruthMethod method in TruthLabels.Methods.Where(method => method.Name != "Vote"))
        {
            bool isWarned = method.Discover(table).Findings.Any(finding => finding.Code == "copiers");
            Assert.Equal(!method.Name.StartsWith("AccuCopy", StringComparison.Ordinal), isWarned);
        }
    }

    [Fact]
    public void Copiers_are_named()
    {
        List<(int Source, int Topic, int Label)> claims = TruthLabels.Drawn(60, [0.9, 0.9, 0.8, 0.8, 0.6], 4, 5);
        IEnumerable<(int, int, int)> copies = claims.Where(claim => claim.Source == 4 && claim.Topic % 6 > 0)
            .Select(claim => (9, claim.Topic, claim.Label));
        Finding warning = Assert.Single(
            TruthDiscovery.Accu().Discover(TruthLabels.Table(claims.Concat(copies))).Findings, finding => finding.Code == "copiers");
        Assert.Contains("the sources 4 and 9:", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void Independent_sources_are_not_taken_for_copiers(int labels)
    {
        for (int seed = 0; seed < 20; seed++)
        {
            LabelTable table = TruthLabels.Table(TruthLabels.Drawn(80, [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.7, 0.65], labels, seed));
            Assert.DoesNotContain("copiers", TruthDiscovery.Accu().Discover(table).Findings.Select(finding => finding.Code));
        }
    }

    [Fact]
    public void A_source_with_one_claim_has_no_trust_and_is_named()
    {
        LabelTruths truths = TruthDiscovery.OneCoin().Discover(
            TruthLabels.Table(TruthLabels.Drawn(30, [0.9, 0.8, 0.7], 3, 4).Append((8, 3, 1))));
        Assert.Null(truths.ReliabilityOf(8)!.Value.Trust);
        Assert.Contains("source 8", Assert.Single(truths.Findings, each => each.Code == "single-claim").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_collapse_to_one_source_is_told()
    {
        LabelTable table = TruthLabels.Table(TruthLabels.Drawn(40, [0.99, 0.7, 0.6, 0.6], 4, 3));
        Assert.Contains("collapsed", TruthDiscovery.Investment().Discover(table).Findings.Select(finding => finding.Code));
        Assert.DoesNotContain("collapsed", TruthDiscovery.OneCoin().Discover(table).Findings.Select(finding => finding.Code));
    }

    [Trait("Takes", "long")]
    [Fact]
    public void Too_many_sources_for_pairs_and_too_many_labels_for_matrices_are_told()
    {
        LabelTable sources = TruthLabels.Table(
            from source in Enumerable.Range(0, 5_000) from topic in Enumerable.Range(0, 2) select (source, topic, 0));
        Assert.Equal("too-many-sources", TruthDiscovery.AccuCopy().Discover(sources).Findings[0].Code);
        LabelTable labels = TruthLabels.Table(
            from source in Enumerable.Range(0, 3) from topic in Enumerable.Range(0, 9_000) select (source, topic, (topic * 3) + source));
        Assert.Equal("too-many-labels", TruthDiscovery.DawidSkene().Discover(labels).Findings[0].Code);
        Assert.True(TruthDiscovery.OneCoin().Discover(labels).IsLearnt);
    }
}
