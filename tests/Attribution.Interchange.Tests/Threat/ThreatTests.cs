namespace Attribution.Tests;

/// <summary>STIX 2.1 confidence (Appendix A) and the MISP taxonomies admiralty-scale and estimative-language.</summary>
public sealed class ThreatTests
{
    private static readonly Scale[] Mapped =
        [Scales.StixInteger, Scales.StixNoneLowMedHigh, Scales.StixZeroToTen, Scales.AdmiraltyCredibility, Scales.StixWep, Scales.StixDni];

    [Theory]
    [InlineData("admiralty.reliability: B", "admiralty-scale:source-reliability=\"b\"")]
    [InlineData("admiralty.credibility: 2", "admiralty-scale:information-credibility=\"2\"")]
    [InlineData("icd203.likelihood: likely", "estimative-language:likelihood-probability=\"likely\"")]
    [InlineData("icd203.likelihood: almost no chance", "estimative-language:likelihood-probability=\"almost-no-chance\"")]
    [InlineData("icd203.confidence: moderate", "estimative-language:confidence-in-analytic-judgment=\"moderate\"")]
    public void Tags_are_those_of_the_taxonomies(string assessment, string tag)
    {
        Assert.Equal(tag, MispTags.ToTag(Assessment.Parse(assessment)));
        Assert.True(MispTags.TryFromTag(tag.ToUpperInvariant(), out Assessment? read));
        Assert.Equal(Assessment.Parse(assessment), read);
    }

    [Fact]
    public void Without_losses_tags_and_confidence_come_back_for_every_level_of_every_scale()
    {
        foreach (Assessment assessment in Scales.All.SelectMany(scale => scale.Levels.Select(level => scale[level.Code])))
        {
            Exported tags = MispTags.Export([assessment]);
            Assert.Equal(tags.Losses.IsEmpty, MispTags.Import(tags.Text).Value.SequenceEqual([assessment]));

            StixOptions options = Mapped.Contains(assessment.Scale) ? new() { Scale = assessment.Scale } : new();
            if (!Mapped.Contains(assessment.Scale))
            {
                Assert.Throws<LossException>(() => StixJson.Export(assessment));
                continue;
            }

            Exported confidence = StixJson.Export(assessment, options);
            if (assessment == Scales.AdmiraltyCredibility["6"])
            {
                Assert.Equal(("{}", "scale"), (confidence.Text, confidence.Codes()));
                continue;
            }

            Assert.Empty(confidence.Losses);
            Assert.Equal(assessment, StixJson.Import(confidence.Text, options).Value);
            Assert.Equal(assessment.Scale == Scales.StixInteger, StixJson.Export(assessment).Losses.IsEmpty);
        }
    }

    [Fact]
    public void A_claim_has_one_confidence_and_any_number_of_tags()
    {
        Claim claim = Samples.Kursk["S10"].WithAssessments(Scales.AdmiraltyReliability["B"], Scales.AdmiraltyCredibility["2"],
            Scales.PhiaYardstick["likely"]);

        Assert.Equal("{\"confidence\":70}", StixJson.Export(claim).Text);
        Assert.Equal("value scale scale scale", StixJson.Export(claim).Codes());
        Assert.Equal("scale", MispTags.Export(claim.Assessments).Codes());
        Assert.Throws<LossException>(() => StixJson.Export(Samples.Kursk["S10"]));
    }

    [Theory]
    [InlineData("""{"type":"indicator"}""", "no-confidence")]
    [InlineData("""{"confidence":101}""", "out-of-range")]
    [InlineData("""{"confidence":-1}""", "out-of-range")]
    [InlineData("""{"confidence":70.5}""", "out-of-range")]
    [InlineData("""{"confidence":"70"}""", "wrong-type")]
    public void A_confidence_is_a_whole_number_from_0_to_100(string json, string code) =>
        Assert.Equal(code, Assert.Single(Assert.Throws<InterchangeException>(() => StixJson.Import(json)).Problems).Code);

    [Fact]
    public void Events_are_read_for_their_tags()
    {
        (IReadOnlyList<Assessment> read, var losses) = MispTags.Import(
            """{"info":"x","Tag":[{"name":"tlp:red"},{"name":"admiralty-scale:source-reliability=\"f\"","colour":"#fff"}]}""");

        Assert.Equal([Scales.AdmiraltyReliability["F"]], read);
        Assert.Equal(["$.info", "$.Tag[0].name"], losses.Select(loss => loss.Path));
        InterchangeException refusal = Assert.Throws<InterchangeException>(
            () => MispTags.Import("""["admiralty-scale:source-reliability=\"z\""]"""));
        Assert.Equal("unknown-value", refusal.Problems[0].Code);
    }
}
