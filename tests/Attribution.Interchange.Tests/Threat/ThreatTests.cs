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
    [InlineData("""{"type":"indicator","confidence":70,"revoked":true}""", "revoked")]
    [InlineData("""{"confidence":70,"revoked":"no"}""", "wrong-type")]
    [InlineData("""{"type":"bundle","objects":[{"type":"indicator","confidence":70}]}""", "bundle")]
    public void A_confidence_is_a_whole_number_from_0_to_100(string json, string code) =>
        Assert.Equal(code, Assert.Single(Assert.Throws<InterchangeException>(() => StixJson.Import(json)).Problems).Code);

    [Theory]
    [InlineData(70, "")]
    [InlineData(61, "scale")]
    [InlineData(79, "scale")]
    [InlineData(0, "scale")]
    public void A_number_between_those_of_the_levels_is_rounded_and_told(int number, string losses)
    {
        StixOptions options = new() { Scale = Scales.AdmiraltyCredibility };
        Imported<Assessment> read = StixJson.Import($$"""{"confidence":{{number}},"revoked":false}""", options);
        Assert.Equal(losses, string.Join(' ', read.Losses.Select(loss => loss.Code)));
        Assert.Equal(losses.Length == 0, StixJson.Export(read.Value, options).Text == $$"""{"confidence":{{number}}}""");
        Assert.Empty(StixJson.Import($$"""{"confidence":{{number}}}""").Losses);
    }

    [Theory]
    [InlineData("""{"Event":{"id":"1","Tag":[TAG]}}""", "$.Event.id")]
    [InlineData("""{"Attribute":{"Tag":[TAG]},"errors":1}""", "$.errors")]
    [InlineData("""{"Tag":[TAG],"Event":{"Tag":[]}}""", "$.Event")]
    public void What_MISP_exports_is_read_for_its_tags(string json, string left)
    {
        const string Tag =
            """{"name":"admiralty-scale:source-reliability=\"b\"","id":"7","colour":"#fff","local":0,"relationship_type":""}""";
        Imported<IReadOnlyList<Assessment>> read = MispTags.Import(json.Replace("TAG", Tag, StringComparison.Ordinal));
        Assert.Equal([Scales.AdmiraltyReliability["B"]], read.Value);
        Assert.Equal([left], read.Losses.Select(loss => loss.Path));
    }

    [Theory]
    [InlineData("""{"response":[{"Event":{"Tag":[]}}]}""", "give one of them")]
    [InlineData("""{"Event":{"Attribute":[{"Tag":[]}]}}""", "one of its attributes")]
    [InlineData("""{"Event":{}}""", "give its tags")]
    public void What_has_no_tags_says_where_they_are(string json, string remedy)
    {
        InterchangeProblem problem = Assert.Single(Assert.Throws<InterchangeException>(() => MispTags.Import(json)).Problems);
        Assert.Equal("no-tags", problem.Code);
        Assert.Contains(remedy, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_tag_says_beside_its_name_is_listed()
    {
        Imported<IReadOnlyList<Assessment>> read = MispTags.Import(
            """[{"name":"admiralty-scale:source-reliability=\"a\"","local":1,"relationship_type":"opposite","hide_tag":false}]""");
        Assert.Equal(["$[0].local", "$[0]['relationship_type']"], read.Losses.Select(loss => loss.Path));
    }

    [Theory]
    [InlineData("false", false)]
    [InlineData("null", false)]
    [InlineData("0", false)]
    [InlineData("0.0", false)]
    [InlineData("\"\"", false)]
    [InlineData("[]", false)]
    [InlineData("{}", false)]
    [InlineData("true", true)]
    [InlineData("2", true)]
    [InlineData("1e999", true)]
    [InlineData("\" \"", true)]
    [InlineData("[0]", true)]
    [InlineData("{\"a\":0}", true)]
    public void A_member_of_a_tag_that_says_nothing_is_not_listed(string value, bool isListed)
    {
        using MemoryStream json = new(System.Text.Encoding.UTF8.GetBytes(
            $$"""[{"name":"admiralty-scale:source-reliability=\"a\"","deleted":{{value}},"colour":{{value}}}]"""));
        Imported<IReadOnlyList<Assessment>> read = MispTags.Import(json);
        Assert.Equal([Scales.AdmiraltyReliability["A"]], read.Value);
        Assert.Equal(
            isListed ? ["$[0].deleted: What the tag says beside its name was not read. [ignored]"] : [],
            read.Losses.Select(loss => loss.ToString()));
    }

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
