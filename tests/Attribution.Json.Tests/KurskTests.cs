namespace Attribution.Json.Tests;

/// <summary>The example article says in JSON what it says in print. Facts from a reading of the article, statement by statement.</summary>
public class KurskTests
{
    private static readonly Unit Soldiers = Unit.Counted("soldiers");

    internal static string Json { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "examples", "kursk.json"));

    internal static ClaimSet Claims { get; } = ClaimSetJson.Parse(Json);

    [Fact]
    public void Every_statement_is_there_and_the_repeated_paragraph_is_an_appearance()
    {
        string[] expected = [.. Enumerable.Range(1, 39).Where(i => i != 33).Select(i => $"S{i:00}")];
        Assert.Equal(expected, Claims.Select(claim => claim.Id));
        foreach (string repeated in (string[])["S11", "S12"])
        {
            Assert.Equal(["paragraph 4", "paragraph 11 (S33)"], Claims[repeated].Appearances.Select(appearance => appearance.Locator));
        }
    }

    [Fact]
    public void It_comes_back_equal() => Assert.Equal(Claims, ClaimSetJson.Parse(ClaimSetJson.ToJson(Claims)));

    [Fact]
    public void Every_link_but_those_of_undated_speakers_has_a_date()
    {
        Assert.All(Claims, claim => Assert.Equal(Edtf.Parse("2024-12-23?"), claim.Chain.Outermost.Date));
        string[] undated = ["S01", "S02", "S09", "S10", "S13", "S21", "S22", "S27", "S36", "S37", "S38"];
        Assert.Equal(
            undated, Claims.Where(claim => claim.Chain.Links.Skip(1).Any() && claim.Chain.Links[1].Date is null).Select(claim => claim.Id));
    }

    [Theory]
    [InlineData("S01")]
    [InlineData("S02")]
    public void A_headline_printed_three_times_is_one_claim_that_relays_the_body(string id)
    {
        Claim claim = Claims[id];
        Assert.Equal(3, claim.Appearances.Length);
        Assert.All(claim.Appearances, appearance => Assert.Equal(AppearancePlace.Headline, appearance.Place));
        Assert.Equal(2, claim.Relations.Count(relation => relation.Kind == ClaimRelationKind.Relays));
    }

    [Theory]
    [InlineData("S01", "3,000 soldiers")]
    [InlineData("S02", "1,100 soldiers")]
    [InlineData("S03", "more than 1,100 soldiers")]
    [InlineData("S06", "about 1,100 casualties")]
    [InlineData("S09", "nearly 3,000 soldiers")]
    [InlineData("S10", "more than 3,000 soldiers")]
    [InlineData("S16", "170 mm")]
    [InlineData("S18", "240 mm")]
    [InlineData("S35", "about 40 km")]
    [InlineData("S38", "at least 10,000 soldiers")]
    public void Hedges_stay_as_said(string id, string estimate) => Assert.Equal(estimate, Claims[id].Value!.ToString());

    [Fact]
    public void A_bare_number_is_known_to_its_last_digit_that_is_not_a_zero()
    {
        Assert.Equal(Estimate.Of(3_000, Soldiers), Claims["S01"].Value);
        Assert.Equal(Estimate.Of(170, Unit.Millimetre), Claims["S16"].Value);
        Assert.Equal(Estimate.Of(8, Unit.Month), Claims["S37"].Value);
    }

    [Fact]
    public void The_range_of_the_gun_varies() =>
        Assert.Equal(Estimate.Between(40, 60, Unit.Kilometre).Varying(), Claims["S17"].Value);

    [Fact]
    public void Several_thousand_is_vague_and_excludes_two_thousand() =>
        Assert.Equal(
            Estimate.Create(EstimateForm.Vague, Bound.Exclusive(2_000), approximate: true, unit: Soldiers), Claims["S21"].Value);

    [Theory]
    [InlineData("S12", Stance.Silent)]
    [InlineData("S22", Stance.Evades)]
    [InlineData("S27", Stance.NeitherConfirmsNorDenies)]
    public void Who_answers_nothing_has_no_value(string id, Stance stance)
    {
        Assert.Equal(stance, Claims[id].Stance);
        Assert.Null(Claims[id].Value);
    }

    [Theory]
    [InlineData("S13", Stance.Fears, null)]
    [InlineData("S14", Stance.Believes, "believes")]
    [InlineData("S19", Stance.Believes, "believes")]
    [InlineData("S20", Stance.Hedges, "could")]
    [InlineData("S32", Stance.Hedges, "could")]
    [InlineData("S36", Stance.Hedges, "likely")]
    public void Who_is_not_sure_is_not_made_sure(string id, Stance stance, string? modality)
    {
        Assert.Equal(stance, Claims[id].Stance);
        Assert.Equal(modality, Claims[id].Modality);
    }

    [Theory]
    [InlineData("S24", "heavy losses")]
    [InlineData("S26", "a small part")]
    public void Words_without_a_number_get_none(string id, string words) => Assert.Equal(new TextValue(words), Claims[id].Value);

    [Theory]
    [InlineData("S09", "place=Kursk")]
    [InlineData("S10", "place=Kursk")]
    [InlineData("S01", "the whole")]
    [InlineData("S03", "the whole")]
    [InlineData("S06", "the whole")]
    public void Only_what_is_said_of_the_region_is_of_the_region(string id, string scope) =>
        Assert.Equal(scope, Claims[id].Scope.ToString());

    [Fact]
    public void Joint_and_open_speakers_stay_so()
    {
        Assert.Equal("South Korea and Ukraine", Claims["S11"].Chain.Innermost.Speaker.ToString());
        Assert.Equal(SpeakerKind.OneOf, Claims["S17"].Chain.Innermost.Speaker.Kind);
        Assert.Equal(SpeakerKind.OneOf, Claims["S07"].Chain.Innermost.Speaker.Kind);
    }

    [Fact]
    public void An_unnamed_basis_is_no_witness()
    {
        Assert.Equal("zelensky", Assert.Single(Claims["S10"].Chain.Witness.Speaker.Sources).Id);
        Assert.Equal("jcs", Assert.Single(Claims["S15"].Chain.Witness.Speaker.Sources).Id);
        Assert.Equal("wire", Assert.Single(Claims["S37"].Chain.Witness.Speaker.Sources).Id);
    }

    [Fact]
    public void One_chain_holds_two_dates()
    {
        Assert.Equal("2024-12-23", Claims["S32"].Chain.Links[1].Date!.ToString());
        Assert.Equal("2024-12-16/2024-12-22", Claims["S32"].Chain.Innermost.Date!.ToString());
    }

    [Fact]
    public void The_pronoun_in_the_paragraph_on_guns_is_the_staff_and_not_the_president() =>
        Assert.Equal("jcs", Assert.Single(Claims["S16"].Chain.Witness.Speaker.Sources).Id);

    [Fact]
    public void Casualties_are_six_claims_and_soldiers_sent_are_their_ceiling()
    {
        Assert.Equal(["S01", "S02", "S03", "S06", "S09", "S10"], Claims.On("casualties").Select(claim => claim.Id));
        Assert.Equal(["S21", "S22"], Claims.On("deployed").Select(claim => claim.Id));
        Topic deployed = Claims["S21"].Topic;
        Assert.Equal(new TopicRelation(TopicRelationKind.CeilingOf, "casualties"), Assert.Single(deployed.Relations));
    }

    [Fact]
    public void Every_value_has_a_unit_that_its_topic_takes() =>
        Assert.All(
            Claims.Where(claim => claim.Value is Estimate),
            claim => Assert.True(claim.Topic.Accepts(((Estimate)claim.Value!).Unit), claim.ToString()));
}
