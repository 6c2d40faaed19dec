using System.Text.Json;

namespace Attribution.Tests;

/// <summary>Values of claims as JSON of their own: the members of each form, what is left out, and what is refused.</summary>
public class EstimateJsonTests
{
    private static readonly JsonSerializerOptions Phrases = new() { Converters = { new EstimateJsonConverter(EstimateNotation.Phrase) } };
    private static readonly JsonSerializerOptions Objects = new() { Converters = { new EstimateJsonConverter(EstimateNotation.Members) } };

    [Theory]
    [InlineData("3,000", """{"form":"exact","best":3000}""")]
    [InlineData("exactly 3,000", """{"form":"exact","best":3000,"lastSignificantPlace":0}""")]
    [InlineData("about 40 km", """{"form":"about","best":40,"unit":"km"}""")]
    [InlineData("nearly 40", """{"form":"nearly","upper":40}""")]
    [InlineData("just over 40", """{"form":"justOver","lower":40}""")]
    [InlineData("40-odd", """{"form":"justOver","lower":40,"lowerInclusive":true}""")]
    [InlineData("more than 40", """{"form":"moreThan","lower":40}""")]
    [InlineData("about more than 40", """{"form":"moreThan","lower":40,"approximate":true}""")]
    [InlineData("at least 12, best 20", """{"form":"atLeast","best":20,"lower":12}""")]
    [InlineData("up to 40", """{"form":"upTo","upper":40}""")]
    [InlineData("less than 40", """{"form":"lessThan","upper":40}""")]
    [InlineData("40 to 60 | varies", """{"form":"range","lower":40,"upper":60,"varies":true}""")]
    [InlineData(
        "more than 40 but less than 60",
        """{"form":"range","lower":40,"lowerInclusive":false,"upper":60,"upperInclusive":false}""")]
    [InlineData("40 or 60", """{"form":"alternatives","lower":40,"upper":60}""")]
    [InlineData("5 ± 3", """{"form":"plusMinus","best":5,"lower":2,"upper":8,"coverage":"unknown"}""")]
    [InlineData("5 ± 3 (95%)", """{"form":"plusMinus","best":5,"lower":2,"upper":8,"coverage":0.95}""")]
    [InlineData("1.234(15)", """{"form":"plusMinus","best":1.234,"lower":1.219,"upper":1.249,"coverage":"standard"}""")]
    [InlineData("480 (330–610)", """{"form":"bestWithRange","best":480,"lower":330,"upper":610}""")]
    [InlineData("several men", """{"form":"vague","lower":2,"unit":"{men}"}""")]
    [InlineData("dozens", """{"form":"vague","lower":24,"lowerInclusive":true}""")]
    [InlineData("on the order of 10,000", """{"form":"orderOfMagnitude","best":10000}""")]
    [InlineData("one in five", """{"form":"exact","best":20,"unit":"%","whole":5}""")]
    public void Each_form_has_its_members_and_defaults_are_left_out(string phrase, string json)
    {
        Estimate estimate = Estimate.Parse(phrase).WithText(null);

        Assert.Equal(json, JsonSerializer.Serialize(estimate));
        Assert.Equal(estimate, JsonSerializer.Deserialize<Estimate>(json));
    }

    [Theory]
    [InlineData("""{"form":"moreThan","lower":3,"lowerInclusive":false}""", "more than 3")]
    [InlineData("""{"form":"atLeast","lower":3,"lowerInclusive":true}""", "at least 3")]
    [InlineData("""{"form":"range","lower":3,"upper":4,"lowerInclusive":false}""", "more than 3 but at most 4")]
    [InlineData("""{"form":"about","best":3,"varies":false}""", "about 3")]
    [InlineData("""{"form":"range","lower":1,"upper":2,"varies":true}""", "1–2")]
    [InlineData("""{"form":"about","best":3,"approximate":true}""", "about 3")]
    [InlineData("""{"form":"exact","best":3,"approximate":false}""", "3")]
    [InlineData("""{"form":"range","lower":1,"upper":2,"coverage":0.95}""", "1–2 (95% coverage)")]
    [InlineData("""{"form":"range","lower":1,"upper":2,"coverage":"unknown"}""", "1–2")]
    [InlineData("""{"form":"range","lower":1,"upper":2,"coverage":"standard"}""", "1–2")]
    [InlineData("""{"form":"exact","best":20,"unit":"%","whole":5,"text":"one in five"}""", "20 %")]
    [InlineData("""{"form":"exact","best":3000,"lastSignificantPlace":0}""", "exactly 3,000")]
    [InlineData("\"more than 40\"", "more than 40")]
    public void A_member_that_says_what_the_form_says_changes_nothing(string json, string text) =>
        Assert.Equal(text, JsonSerializer.Deserialize<Estimate>(json)!.ToString());

    [Theory]
    [InlineData("""{"form":"about"}""", "An estimate of the form 'about' needs 'best'; give 'best'. [missing-member]")]
    [InlineData(
        """{"form":"exact","best":3,"lower":3}""",
        "An estimate of the form 'exact' does not go with 'lower' as given; drop 'lower'. [estimate]")]
    [InlineData(
        """{"form":"moreThan","lower":3,"lowerInclusive":true}""",
        "An estimate of the form 'moreThan' does not go with 'lowerInclusive' as given; drop 'lowerInclusive'. [estimate]")]
    [InlineData(
        """{"form":"atLeast","lower":3,"lowerInclusive":false}""",
        "An estimate of the form 'atLeast' does not go with 'lowerInclusive' as given; drop 'lowerInclusive'. [estimate]")]
    [InlineData(
        """{"form":"about","best":3,"varies":true}""",
        "An estimate of the form 'about' does not go with 'varies' as given; drop 'varies'. [estimate]")]
    [InlineData(
        """{"form":"about","best":3,"approximate":false}""",
        "An estimate of the form 'about' does not go with 'approximate' as given; drop 'approximate'. [estimate]")]
    [InlineData(
        """{"form":"exact","best":3,"approximate":true}""",
        "An estimate of the form 'exact' does not go with 'approximate' as given; drop 'approximate'. [estimate]")]
    [InlineData("""{"form":"range","lower":1}""", "An estimate of the form 'range' needs 'upper'; give 'upper'. [missing-member]")]
    [InlineData(
        """{"form":"range","best":1}""",
        "An estimate of the form 'range' needs 'lower' and 'upper', and does not go with 'best' as given; "
            + "give 'lower' and 'upper', drop 'best'. [estimate]")]
    [InlineData(
        """{"form":"about","best":3,"coverage":0.95}""",
        "An estimate of the form 'about' does not go with 'coverage' as given; drop 'coverage'. [estimate]")]
    [InlineData(
        """{"form":"range","lower":1,"upper":2,"coverage":"x"}""",
        """at coverage: A coverage is a number between 0 and 1, "standard" or "unknown". [coverage]""")]
    [InlineData(
        """{"form":"range","lower":1,"upper":2,"coverage":0}""",
        "at coverage: A coverage lies between 0 and 1: write 95 % as 0.95. [coverage]")]
    [InlineData(
        """{"form":"range","lower":1,"upper":2,"coverage":1}""",
        "at coverage: A coverage lies between 0 and 1: write 95 % as 0.95. [coverage]")]
    [InlineData(
        """{"form":"range","lower":2,"upper":1}""",
        "The lower bound 2 (inclusive) is above the upper bound 1 (inclusive). [estimate]")]
    [InlineData(
        """{"form":"upTo","upper":3,"lowerInclusive":true}""",
        "An estimate of the form 'upTo' does not go with 'lowerInclusive' as given; drop 'lowerInclusive'. [estimate]")]
    [InlineData(
        """{"form":"plusMinus","best":5,"lower":2,"upper":8}""",
        "An estimate of the form 'plusMinus' needs 'coverage'; give 'coverage'. [missing-member]")]
    [InlineData("\"many\"", "'many' has no number; write one, as in '40 soldiers' or 'several thousand'. [no-numeric-content]")]
    [InlineData("""{"best":3}""", "The member 'form' is missing; an estimate needs it. [missing-member]")]
    [InlineData("5", "Expected an object (an estimate), found a number. [wrong-type]")]
    public void What_is_no_estimate_is_refused_with_a_remedy(string json, string why) =>
        Assert.EndsWith(": " + why, Refusal<Estimate>(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"estimate":{"form":"about","best":3}}""", "about 3")]
    [InlineData("""{"text":"many","issue":"garbled"}""", "“many” [garbled]")]
    [InlineData("""{"text":"many"}""", "“many”")]
    [InlineData("\"more than 40\"", "more than 40")]
    public void A_value_is_an_estimate_or_a_text(string json, string text)
    {
        ClaimValue value = JsonSerializer.Deserialize<ClaimValue>(json)!;

        Assert.Equal(text, value.ToString());
        Assert.Equal(value, JsonSerializer.Deserialize<ClaimValue>(JsonSerializer.Serialize(value)));
    }

    [Theory]
    [InlineData(
        """{"text":"many","estimate":{"form":"about","best":3}}""",
        "The value is an estimate or a text, not both; drop one. [two-values]")]
    [InlineData(
        """{"issue":"garbled"}""",
        "An issue says why a text is not an estimate; give the 'text' or drop the 'issue'. [issue-without-text]")]
    [InlineData(
        """{"estimate":{"form":"about","best":3},"issue":"garbled"}""",
        "An issue says why a text is not an estimate; give the 'text' or drop the 'issue'. [issue-without-text]")]
    [InlineData("{}", "A value has the member 'estimate' or the member 'text'; give one. [missing-member]")]
    [InlineData("\"many\"", "'many' has no number; write one, as in '40 soldiers' or 'several thousand'. [no-numeric-content]")]
    public void What_is_no_value_is_refused_with_a_remedy(string json, string why) =>
        Assert.EndsWith(": " + why, Refusal<ClaimValue>(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"text":"many","issue":"garbled"}""", "many", "garbled")]
    [InlineData("""{"text":"many"}""", "many", null)]
    [InlineData("\"many\"", "many", null)]
    public void A_text_has_words_and_perhaps_an_issue(string json, string text, string? issue) =>
        Assert.Equal(new TextValue(text, issue), JsonSerializer.Deserialize<TextValue>(json));

    [Theory]
    [InlineData("""{"issue":"garbled"}""")]
    [InlineData("{}")]
    public void A_text_without_words_is_refused(string json) =>
        Assert.EndsWith(
            ": The member 'text' is missing; a value in words needs it. [missing-member]",
            Refusal<TextValue>(json),
            StringComparison.Ordinal);

    [Fact]
    public void A_phrase_keeps_its_words_unless_the_phrase_notation_wrote_it()
    {
        string written = JsonSerializer.Serialize(Estimate.MoreThan(1_100, Unit.Counted("men")), Phrases);

        Assert.Equal("\"more than 1100 {men}\"", written);
        Assert.Null(JsonSerializer.Deserialize<Estimate>(written, Phrases)!.Text);
        Assert.Equal("more than 1100 {men}", JsonSerializer.Deserialize<Estimate>(written, Objects)!.Text);
        Assert.Equal("more than 1,100 men", JsonSerializer.Deserialize<Estimate>("\"more than 1,100 men\"", Phrases)!.Text);
    }

    private static string Refusal<T>(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json)).Message;
}
