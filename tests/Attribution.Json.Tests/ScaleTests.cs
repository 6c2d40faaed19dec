using System.Text.Json.Nodes;

namespace Attribution.Json.Tests;

/// <summary>Assessments on scales of a user's own: the document defines the scale.</summary>
public class ScaleTests
{
    private static readonly Scale Desk = Scale.Create(
        "desk.rating",
        ScaleKind.Reliability,
        "Desk rating",
        "2025",
        [
            ScaleLevel.Create("gold", 1, "Gold", "always right so far", new ProbabilityBand(0.80m, 1m, includesLower: false), "trusted"),
            ScaleLevel.Create("silver", 2, band: new ProbabilityBand(0.5m, 0.8m, includesUpper: false)),
            ScaleLevel.Create("?"),
        ],
        "the handbook",
        new Uri("https://example.org/desk#rating"),
        "soft");

    private static ClaimSet Rated(params Assessment[] assessments) =>
        [new Claim("S1", Chain.From(new Source("a", "A", SourceKind.Person)), new Topic("t", "p", "s"), assessments: assessments)];

    [Fact]
    public void A_scale_of_ones_own_comes_back_whole()
    {
        ClaimSet set = Rated(Desk["gold"], Scales.AdmiraltyReliability["B"], Desk["?"]);
        ClaimSet back = ClaimSetJson.Parse(ClaimSetJson.ToJson(set));
        Assert.Equal(set, back);
        Assert.Equal(Desk, back[0].Assessments[0].Scale);
        Assert.Equal("https://example.org/desk#rating", back[0].Assessments[0].Scale.Url!.OriginalString);
        Assert.Equal(0.80m.Scale, back[0].Assessments[0].Level.Band!.Value.Lower.Scale);
    }

    [Fact]
    public void Scales_are_defined_once_each_in_the_order_of_their_ids()
    {
        Scale other = Scale.Create("a.rating", ScaleKind.Reliability, "A", "2025", [ScaleLevel.Create("x", 1)]);
        Scale third = Scale.Create("z.rating", ScaleKind.Reliability, "Z", "2025", [ScaleLevel.Create("x", 1)]);
        ClaimSet set = Rated(third["x"], Desk["gold"], other["x"], Desk["?"]);
        Assert.Equal(
            ["a.rating", "desk.rating", "z.rating"],
            JsonNode.Parse(ClaimSetJson.ToJson(set))!["scales"]!.AsArray().Select(scale => (string)scale!["id"]!));
        Assert.Equal(set, ClaimSetJson.Parse(ClaimSetJson.ToJson(set)));
    }

    [Fact]
    public void Published_scales_are_not_defined_again() =>
        Assert.DoesNotContain("\"scales\"", ClaimSetJson.ToJson(Rated(Scales.Kent["certain"])), StringComparison.Ordinal);

    [Fact]
    public void The_scale_may_come_after_the_claims()
    {
        JsonObject document = JsonNode.Parse(ClaimSetJson.ToJson(Rated(Desk["gold"])))!.AsObject();
        JsonNode scales = document["scales"]!;
        document.Remove("scales");
        document.Add("scales", scales);
        Assert.Equal(Desk["gold"], ClaimSetJson.Parse(document.ToJsonString())[0].Assessments[0]);
    }

    [Theory]
    [InlineData("desk.rating", "desk:rating", "scale", "$.scales[0]")]
    [InlineData("desk.rating", "kent.1964", "scale", "$.scales[0]")]
    [InlineData("\"desk.rating\",\"kind\"", "\"desk.other\",\"kind\"", "unknown-scale", "$.claims[0].assessments[0].scale")]
    [InlineData("\"code\":\"silver\"", "\"code\":\"GOLD\"", "scale", "$.scales[0]")]
    [InlineData("\"rank\":1", "\"rank\":0", "scale", "$.scales[0].levels[0]")]
    [InlineData("\"rank\":1", "\"rank\":1.5", "wrong-type", "$.scales[0].levels[0].rank")]
    [InlineData("\"lower\":0.80", "\"lower\":1.5", "scale", "$.scales[0].levels[0]")]
    [InlineData("\"lower\":0.80,", "", "missing-member", "$.scales[0].levels[0].band")]
    [InlineData("\"kind\":\"reliability\"", "\"kind\":\"weight\"", "unknown-word", "$.scales[0].kind")]
    [InlineData("https://example.org/desk#rating", "desk", "scale", "$.scales[0]")]
    public void A_fault_in_a_scale_is_one_problem_with_its_path(string passage, string replacement, string code, string path)
    {
        string json = ClaimSetJson.ToJson(Rated(Desk["gold"]));
        Assert.Contains(passage, json, StringComparison.Ordinal);
        JsonProblem problem = Assert.Single(
            Assert.Throws<ClaimSetJsonException>(
                () => ClaimSetJson.Parse(json.Replace(passage, replacement, StringComparison.Ordinal))).Problems);
        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Fact]
    public void A_scale_is_defined_once()
    {
        JsonObject document = JsonNode.Parse(ClaimSetJson.ToJson(Rated(Desk["gold"])))!.AsObject();
        document["scales"]!.AsArray().Add(document["scales"]![0]!.DeepClone());
        JsonProblem problem = Assert.Single(
            Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(document.ToJsonString())).Problems);
        Assert.Equal(("duplicate", "$.scales[1].id"), (problem.Code, problem.Path));
    }
}
