using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Attribution.Json.Tests;

public class RoundTripTests
{
    [Fact]
    public void A_claim_set_comes_back_equal() =>
        Any.ClaimSet.Sample(set => ClaimSetJson.Parse(ClaimSetJson.ToJson(set, reveal: true)).Equals(set));

    [Fact]
    public void The_order_of_the_members_makes_no_difference() =>
        Any.ClaimSet.Sample(set =>
        {
            JsonObject document = JsonNode.Parse(ClaimSetJson.ToJson(set, reveal: true))!.AsObject();
            JsonObject reversed = new(document.Reverse().Select(member => KeyValuePair.Create(member.Key, Reversed(member.Value))));
            return ClaimSetJson.Parse(reversed.ToJsonString()).Equals(Reordered(set));

            // Claims keep their order; what is defined is found by its id.
            static JsonNode? Reversed(JsonNode? value) =>
                value is JsonArray items ? new JsonArray([.. items.Reverse().Select(item => item?.DeepClone())]) : value?.DeepClone();
        });

    private static ClaimSet Reordered(ClaimSet set) => ClaimSet.Create(set.Claims.Reverse(), set.Topics, set.Sources);

    [Fact]
    public void Writing_what_was_read_gives_the_same_text() =>
        Any.ClaimSet.Sample(set =>
        {
            string json = ClaimSetJson.ToJson(set, indented: true, reveal: true);
            return ClaimSetJson.ToJson(ClaimSetJson.Parse(json), indented: true, reveal: true) == json;
        });

    [Theory]
    [InlineData("de-DE", "1,234 km")]
    [InlineData("de-DE", "1,000")]
    [InlineData("fr-FR", "about 12,500 t")]
    public void Words_with_other_marks_are_saved_and_loaded(string culture, string words) =>
        IsSavedAndLoaded(words, EstimateGrammar.English.WithCulture(CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("fr-FR", "2 billions")]
    [InlineData("fr-FR", "environ 1,234 km")]
    [InlineData("en-US", "1.250 billions")]
    public void Words_of_another_language_are_saved_and_loaded(string culture, string words) =>
        IsSavedAndLoaded(words, EstimateGrammar.French.WithCulture(CultureInfo.GetCultureInfo(culture)));

    private static void IsSavedAndLoaded(string words, EstimateGrammar grammar)
    {
        ClaimSet set = Of(Estimate.Parse(words, grammar));
        Assert.Equal(set, ClaimSetJson.Parse(ClaimSetJson.ToJson(set)));
        using MemoryStream lines = new();
        ClaimLines.Save(lines, set);
        lines.Position = 0;
        Assert.Equal(set, ClaimLines.ReadAll(lines));
    }

    [Fact]
    public void The_words_and_the_scale_of_an_estimate_come_back() =>
        Any.Estimate.Sample(estimate =>
        {
            Estimate back = Back(estimate);
            return back.Equals(estimate) && back.Text == estimate.Text
                && Scales(back).SequenceEqual(Scales(estimate));

            static IEnumerable<int?> Scales(Estimate one) => [one.Lower?.Value.Scale, one.Best?.Scale, one.Upper?.Value.Scale];
        });

    [Theory]
    [InlineData("1e3", "1000")]
    [InlineData("1.50", "1.50")]
    [InlineData("-0.0", "0.0")]
    [InlineData("12.5E-1", "1.25")]
    [InlineData("0e99999999999", "0")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335e28", "-79228162514264337593543950335")]
    public void A_number_is_the_decimal_that_is_written(string json, string expected)
    {
        string document = ClaimSetJson.ToJson(Of(Estimate.AtLeast(77))).Replace("77", json, StringComparison.Ordinal);
        decimal value = ((Estimate)ClaimSetJson.Parse(document)[0].Value!).Lower!.Value.Value;
        Assert.Equal(expected, value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e-29")]
    [InlineData("0.00000000000000000000000000010")]
    [InlineData("1e29")]
    [InlineData("-1e-999999999999999999999")]
    public void A_number_that_would_be_rounded_is_refused(string json)
    {
        string document = ClaimSetJson.ToJson(Of(Estimate.AtLeast(77))).Replace("77", json, StringComparison.Ordinal);
        ClaimSetJsonException refusal = Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(document));
        Assert.Equal("number-range", Assert.Single(refusal.Problems).Code);
    }

    [Fact]
    public void Nothing_depends_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            string expected = ClaimSetJson.ToJson(Of(Estimate.Between(1.5m, 1_234.5m, Unit.Kilometre)));
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            string json = ClaimSetJson.ToJson(Of(Estimate.Between(1.5m, 1_234.5m, Unit.Kilometre)));
            Assert.Equal(expected, json);
            Assert.Contains("\"lower\":1.5,\"upper\":1234.5", json, StringComparison.Ordinal);
            Assert.Equal(expected, ClaimSetJson.ToJson(ClaimSetJson.Parse(json)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void An_empty_set_is_a_document() => Assert.Equal(
        """{"format":"attribution/claims","version":1,"claims":[]}""", ClaimSetJson.ToJson([]));

    [Fact]
    public async Task Streams_carry_what_strings_do()
    {
        ClaimSet set = Of(Estimate.MoreThan(3_000, Unit.Counted("soldiers")));
        using MemoryStream stream = new();
        ClaimSetJson.Save(stream, set);
        Assert.Equal(ClaimSetJson.ToJson(set), Encoding.UTF8.GetString(stream.ToArray()));
        stream.Position = 0;
        Assert.Equal(set, ClaimSetJson.Load(stream));
        using MemoryStream other = new();
        await ClaimSetJson.SaveAsync(other, set, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(stream.ToArray(), other.ToArray());
        other.Position = 0;
        Assert.Equal(set, await ClaimSetJson.LoadAsync(other, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        using MemoryStream stream = new([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ClaimSetJson.ToJson([]))]);
        Assert.Empty(ClaimSetJson.Load(stream));
    }

    [Fact]
    public void Members_may_stand_in_any_order()
    {
        ClaimSet set = Of(Estimate.Nearly(3_000));
        string json = ClaimSetJson.ToJson(set);
        int sources = json.IndexOf("\"sources\"", StringComparison.Ordinal), claims = json.IndexOf("\"claims\"", StringComparison.Ordinal);
        string turned = "{" + json[claims..^1] + "," + json[sources..(claims - 1)] + "," + json[1..(sources - 1)] + "}";
        Assert.Equal(set, ClaimSetJson.Parse(turned));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_and_not_replaced()
    {
        ClaimSet set = Of(new TextValue("half \uD83D of it"));
        Assert.Contains("surrogate", Assert.Throws<ArgumentException>(() => ClaimSetJson.ToJson(set)).Message, StringComparison.Ordinal);
    }

    private static Estimate Back(Estimate estimate) => (Estimate)ClaimSetJson.Parse(ClaimSetJson.ToJson(Of(estimate)))[0].Value!;

    private static ClaimSet Of(ClaimValue value)
    {
        Source wire = new("wire", "the wire", SourceKind.Publication);
        return [new Claim("S1", Chain.From(wire), new Topic("t", "casualties", "soldiers"), value)];
    }

    [Fact]
    public void A_set_narrowed_until_a_relation_leads_out_of_it_is_refused()
    {
        Source wire = new("wire", "the wire", SourceKind.Publication);
        Topic one = new("one", "deaths", "the flood"), other = new("other", "deaths", "the fire");
        ClaimSet claims =
        [
            new Claim("1", Chain.From(wire), one, relations: [new(ClaimRelationKind.SharesDataWith, "2")]),
            new Claim("2", Chain.From(wire), other),
        ];
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => ClaimSetJson.ToJson(claims.On(one)));
        Assert.Contains("save the whole set", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(claims, ClaimSetJson.Parse(ClaimSetJson.ToJson(claims)));
    }
}
