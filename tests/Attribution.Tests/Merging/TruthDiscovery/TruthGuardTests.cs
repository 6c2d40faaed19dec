using System.Collections.Immutable;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>What cannot be learnt, and what to beware of in what was.</summary>
public class TruthGuardTests
{
    [Theory]
    [InlineData("no-claims")]
    [InlineData("one-topic")]
    [InlineData("no-shared-topic")]
    [InlineData("undetermined")]
    public void What_teaches_nothing_is_told_and_all_weights_are_equal(string code)
    {
        ReadingTable table = code switch
        {
            "no-claims" => TruthNumbers.Table(2, []),
            "one-topic" => TruthNumbers.Table(2, [(0, 0, 1), (1, 0, 2), (2, 0, 4), (0, 1, 9)]),
            "no-shared-topic" => TruthNumbers.Table(3, [(0, 0, 1), (1, 1, 2), (2, 2, 4), (2, 2, 5)]),
            _ => TruthNumbers.Table(30, TruthNumbers.Drawn(30, [0.1, 3], 4)),
        };
        foreach (NumericTruthMethod method in TruthNumbers.Methods) Unlearnt.Check(method.Discover(table), code);
    }

    [Fact]
    public void Two_groups_of_two_are_undetermined_as_well()
    {
        List<(int Source, int Topic, double Value)> claims = TruthNumbers.Drawn(20, [1, 2], 4);
        NumericTruths truths = TruthDiscovery.Crh().Discover(
            TruthNumbers.Table(40, claims.Concat(claims.Select(claim => (claim.Source + 2, claim.Topic + 20, claim.Value)))));
        Assert.Equal("undetermined", Assert.Single(truths.Findings).Code);
    }

    [Fact]
    public void Groups_that_share_no_topic_are_told()
    {
        List<(int Source, int Topic, double Value)> claims = TruthNumbers.Drawn(20, [1, 2, 3], 4);
        NumericTruths truths = TruthDiscovery.Crh().Discover(
            TruthNumbers.Table(40, claims.Concat(claims.Select(claim => (claim.Source + 3, claim.Topic + 20, claim.Value)))));
        Assert.True(truths.IsLearnt);
        Assert.Contains("separate-groups", truths.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_source_with_one_claim_is_named_and_has_no_trust()
    {
        NumericTruths truths = TruthDiscovery.Crh().Discover(
            TruthNumbers.Table(30, TruthNumbers.Drawn(30, [1, 2, 3], 4).Append((8, 3, 103.0))));
        Finding finding = Assert.Single(truths.Findings, each => each.Code == "single-claim");
        Assert.Contains("source 8", finding.Message, StringComparison.Ordinal);
        Assert.Null(truths.ReliabilityOf(8)!.Value.Trust);
        Assert.False(truths.ReliabilityOf(8)!.Value.IsTested);

        // Two claims are tested.
        NumericTruths twice = TruthDiscovery.Crh().Discover(
            TruthNumbers.Table(30, TruthNumbers.Drawn(30, [1, 2, 3], 4).Concat([(8, 3, 103.0), (8, 4, 104.0)])));
        Assert.True(twice.ReliabilityOf(8)!.Value.IsTested);
        Assert.NotNull(twice.ReliabilityOf(8)!.Value.Trust);
        Assert.DoesNotContain(twice.Findings, each => each.Code == "single-claim");
    }

    [Fact]
    public void A_collapse_to_one_source_is_told()
    {
        NumericTruths truths = TruthDiscovery.Catd(new() { Standardise = false })
            .Discover(TruthNumbers.Table(TruthNumbers.Case("open-num-longtail")));
        Finding finding = Assert.Single(truths.Findings, each => each.Code == "collapsed");
        Assert.Contains("Source 1 has 100 %", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_repeats_itself_is_told()
    {
        List<(int Source, int Topic, double Value)> claims = TruthNumbers.Drawn(30, [1, 2, 3], 4);
        NumericTruths truths = TruthDiscovery.Crh().Discover(TruthNumbers.Table(30, claims.Append(claims[0])));
        Assert.Contains("repeated-claims", truths.Findings.Select(finding => finding.Code));
    }

    /// <summary>Departures: half of the sources give the time at the gate, half that of take-off.</summary>
    [Fact]
    public void Sources_that_mean_something_else_are_told()
    {
        List<(int Source, int Topic, double Value)> claims = TruthNumbers.Drawn(100, [0.5, 0.5, 0.5, 0.5, 0.5], 4);
        foreach (NumericTruthMethod method in TruthNumbers.Methods)
        {
            NumericTruths truths = method.Discover(TruthNumbers.Table(
                100, claims.Select(claim => claim.Source < 2 ? claim with { Value = claim.Value + 15 } : claim)));
            Assert.Contains("leaning-source", truths.Findings.Select(finding => finding.Code));
            Assert.DoesNotContain(
                "leaning-source", method.Discover(TruthNumbers.Table(100, claims)).Findings.Select(finding => finding.Code));
        }
    }

    [Fact]
    public void Errors_are_told_attribute_by_attribute()
    {
        List<(int Source, int Topic, double Value)> claims = TruthNumbers.Drawn(60, [1, 1, 1, 1, 1], 4);
        ReadingTable table = TruthNumbers.Table(
            60, claims.Select(claim => claim is { Source: 0, Topic: < 20 } ? claim with { Value = claim.Value - 20 } : claim));
        NumericTruths truths = TruthDiscovery.Crh().Discover(table);
        int[] attributes = [.. Enumerable.Range(0, 60).Select(topic => topic < 20 ? 7 : 3)];
        ImmutableArray<AttributeReliability> errors = truths.ByAttribute(table, attributes);
        Assert.Equal(10, errors.Length);
        AttributeReliability leaning = Assert.Single(errors, each => each.Leans && each.Source == 0);
        Assert.Equal((7, 0, 20), (leaning.Attribute, leaning.Source, leaning.TestedClaims));
        Assert.True(leaning.MeanError < -1);
        Assert.Throws<ArgumentException>(() => truths.ByAttribute(table, attributes.AsSpan(1)));
        Assert.Throws<ArgumentException>(() => truths.ByAttribute(TruthNumbers.Table(1, [(0, 0, 1)]), attributes));
    }

    /// <summary>Source 5 is poor; 6 and 7 copy nine of ten of its figures.</summary>
    [Fact]
    public void Copiers_are_told_and_independent_sources_are_not_taken_for_some()
    {
        Random random = new(3);
        List<(int Source, int Topic, double Value)> rounded =
            [.. TruthNumbers.Drawn(80, [1, 1, 1, 2, 2, 6, 6, 6], 5).Select(claim => claim with { Value = Math.Round(claim.Value) })];
        Dictionary<int, double> copied = rounded.Where(claim => claim.Source == 5).ToDictionary(claim => claim.Topic, claim => claim.Value);
        List<(int Source, int Topic, double Value)> copies =
            [.. rounded.Select(claim => claim.Source > 5 && random.Next(10) > 0 ? claim with { Value = copied[claim.Topic] } : claim)];
        foreach (NumericTruthMethod method in TruthNumbers.Methods.Skip(2))
        {
            Finding finding = Assert.Single(
                method.Discover(TruthNumbers.Table(80, copies)).Findings, each => each.Code == "copiers");
            Assert.Contains("the sources 5, 6 and 7", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("copiers", method.Discover(TruthNumbers.Table(80, rounded)).Findings.Select(each => each.Code));
        }
    }

    [Fact]
    public void Iterations_that_end_by_their_number_are_told()
    {
        NumericTruths truths = TruthDiscovery.Crh().Discover(
            TruthNumbers.Table(30, TruthNumbers.Drawn(30, [1, 2, 3], 4)), new() { MaximumIterations = 2 });
        Assert.False(truths.Converged);
        Assert.Contains("not-converged", truths.Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_prior_of_gtm_is_finite_and_above_0(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(GtmOptions.Alpha), () => new GtmOptions { Alpha = value });
        Assert.Throws<ArgumentOutOfRangeException>(nameof(GtmOptions.Beta), () => new GtmOptions { Beta = value });
        Assert.Throws<ArgumentOutOfRangeException>(nameof(GtmOptions.PriorVariance), () => new GtmOptions { PriorVariance = value });
    }
}
