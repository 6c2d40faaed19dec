namespace Attribution.Tests;

/// <summary>What a page leaves in doubt is told or refused, and no reviewer's word is changed for another.</summary>
public sealed class SchemaOrgDoubtTests
{
    private static readonly SchemaOrgOptions Options = new();

    [Fact]
    public void Several_words_for_one_number_are_told_and_none_is_put_in_place_of_another()
    {
        Imported<ClaimSet> read = Read(Review(1, Rating(2, "Mostly false")), Review(2, Rating(2, "Misleading")), Review(3, Rating(2,
            null)));
        Assert.All(read.Value, claim => Assert.Equal("2", claim.Assessments[0].Level.Label));
        Assert.Equal(2, read.Losses.Count(loss => loss.Code == LossCodes.Words));
    }

    [Fact]
    public void One_word_for_a_number_is_its_label()
    {
        Imported<ClaimSet> read = Read(Review(1, Rating(2, "Mostly false")), Review(2, Rating(2, "Mostly false")));
        Assert.All(read.Value, claim => Assert.Equal("Mostly false", claim.Assessments[0].Level.Label));
        Assert.Empty(read.Losses);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1")]
    public void Ends_that_coincide_put_nothing_in_order(string number)
    {
        string rating = $$"""{"ratingValue":{{number}},"bestRating":{{number}},"worstRating":{{number}},"alternateName":"Unproven"}""";
        Assert.Null(Read(Review(1, rating)).Value[0].Assessments[0].Level.Rank);
    }

    [Fact]
    public void People_of_one_name_whom_the_page_tells_apart_stay_apart()
    {
        string First(string who) => Review(1, Rating(1, null), Item(who));
        string Second(string who) => Review(2, Rating(1, null), Item(who));
        Assert.Equal(2, Speakers(First("""{"@type":"Person","name":"John Smith","sameAs":"https://a.example/Q1"}"""),
            Second("""{"@type":"Person","name":"John Smith","sameAs":"https://a.example/Q2"}""")));
        Assert.Equal(2, Speakers(First("""{"@type":"Person","name":"Tesla"}"""), Second("""{"@type":"Organization","name":"Tesla"}""")));
        Assert.Equal(1, Speakers(First("""{"@type":"Person","name":"John Smith"}"""), Second("\"John Smith\"")));
    }

    [Fact]
    public void Members_of_a_person_that_are_not_read_are_told() => Assert.Equal(
        "$[0].itemReviewed.author.jobTitle",
        Assert.Single(Read(Review(1, Rating(1, null), Item("""{"@type":"Person","name":"A","jobTitle":"minister"}"""))).Losses).Path);

    [Theory]
    [InlineData("""[{"@type":"Claim","author":"A"},{"@type":"Claim","author":"B"}]""")]
    [InlineData("\"a claim\"")]
    public void Something_else_than_one_work_is_refused(string item) => Refused(Review(1, Rating(1, null),
        item), "wrong-type", "$[0].itemReviewed");

    [Fact]
    public void A_reference_within_the_page_is_followed()
    {
        string review = Review(1, Rating(1, null)).Replace("\"R\"", "{\"@id\":\"#org\"}", StringComparison.Ordinal);
        string page = $$"""{"@graph":[{"@type":"Organization","@id":"#org","name":"Checkers"},{{review}}]}""";
        Assert.Equal("Checkers", SchemaOrgJson.Import(page, Options).Value[0].Chain.Outermost.Speaker.Sources[0].Name);
    }

    [Theory]
    [InlineData("https://evil.example/", false)]
    [InlineData("schema.org", false)]
    [InlineData("http://schema.org", true)]
    [InlineData("https://schema.org/", true)]
    public void The_vocabulary_is_that_of_schema_org(string context, bool isRead)
    {
        string review = Review(1, Rating(1, null)).Replace("{\"@type\":\"ClaimReview\"",
            $$"""{"@context":"{{context}}","@type":"ClaimReview" """, StringComparison.Ordinal);
        if (isRead) Assert.Single(Read(review).Value);
        else Refused(review, "wrong-context", "$[0]['@context']");
    }

    [Fact]
    public void Words_that_are_too_long_cost_themselves_alone()
    {
        Imported<ClaimSet> read = Read(Review(1, Rating(1, new string('x', 1_000))), Review(2, Rating(2, "a\\nb")));
        Assert.Equal(2, read.Value.Count);
        Assert.Equal(2, read.Losses.Count(loss => loss.Code == LossCodes.Words));
    }

    [Fact]
    public void An_address_with_a_blank_at_an_end_is_no_id() => Assert.Equal(
        LossCodes.Id, Assert.Single(Read(Review(1, Rating(1, null)).Replace("/1\"", "/1 \"", StringComparison.Ordinal)).Losses).Code);

    [Fact]
    public void Authors_that_look_alike_are_no_set_of_claims()
    {
        InterchangeException refusal = Assert.Throws<InterchangeException>(
            () => Read(Review(1, Rating(1, null), Item("\"AFP\"")), Review(2, Rating(1, null), Item("\"\u0410FP\""))));
        Assert.Equal(
            "$ (line 1, column 1): '\u0410FP' has an id that looks like that of another source, 'AFP', and differs from it at character 1 "
                + "(U+0410); give it an id that looks different. [claim-set]",
            Assert.Single(refusal.Problems).ToString());
    }

    private static int Speakers(params string[] reviews) =>
        Read(reviews).Value.Select(claim => claim.Chain.Innermost.Speaker.Sources[0].Id).Distinct().Count();

    private static Imported<ClaimSet> Read(params string[] reviews) => SchemaOrgJson.Import($"[{string.Join(',', reviews)}]", Options);

    private static void Refused(string review, string code, string path)
    {
        InterchangeException refusal = Assert.Throws<InterchangeException>(() => Read(review));
        Assert.Equal((code, path), (refusal.Problems[0].Code, refusal.Problems[0].Path));
    }

    private static string Rating(int value, string? words) =>
        words is null ? $$"""{"ratingValue":{{value}}}""" : $$"""{"ratingValue":{{value}},"alternateName":"{{words}}"}""";

    private static string Item(string author) => $$"""{"@type":"Claim","author":{{author}}}""";

    private static string Review(int number, string rating, string? item = null) =>
        $$"""{"@type":"ClaimReview","url":"https://r.example/{{number}}","author":"R","claimReviewed":"So","reviewRating":{{rating}}"""
            + (item is null ? "}" : $",\"itemReviewed\":{item}}}");
}
