using System.Globalization;
using System.Text;
using CsCheck;

namespace Attribution.Json.Tests;

public class RoundTripTests
{
    [Fact]
    public void A_claim_set_comes_back_equal() =>
        Any.ClaimSet.Sample(set => ClaimSetJson.Parse(ClaimSetJson.ToJson(set)).Equals(set));

    [Fact]
    public void Writing_what_was_read_gives_the_same_text() =>
        Any.ClaimSet.Sample(set =>
        {
            string json = ClaimSetJson.ToJson(set, indented: true);
            return ClaimSetJson.ToJson(ClaimSetJson.Parse(json), indented: true) == json;
        });

    [Fact]
    public void The_words_and_the_scale_of_an_estimate_come_back() =>
        Any.Estimate.Sample(estimate =>
        {
            Estimate back = Back(estimate);
            return back.Equals(estimate) && back.Text == estimate.Text
                && Scales(back).SequenceEqual(Scales(estimate));

            static IEnumerable<int?> Scales(Estimate one) => [one.Lower?.Value.Scale, one.Best?.Scale, one.Upper?.Value.Scale];
        });

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
}
