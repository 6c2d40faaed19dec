using System.Text.Json;
using Attribution.Json.Tests;
using CsCheck;

namespace Attribution.Tests;

/// <summary>schema.org Claim and ClaimReview.</summary>
public sealed class SchemaOrgTests
{
    private const string Review =
        """
        {"@context":"https://schema.org","@type":"ClaimReview","url":"https://example.org/check/1","datePublished":"2024-12-24",
        "author":{"@type":"Organization","name":"Checkers"},"claimReviewed":"3,000 soldiers were hit",
        "itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"A Minister"},"datePublished":"2024-12-23"},
        "reviewRating":{"@type":"Rating","ratingValue":"2","bestRating":5,"worstRating":1,"alternateName":"Mostly false"}}
        """;

    [Fact]
    public void A_claim_has_its_words_its_witness_and_where_it_appeared()
    {
        Exported exported = SchemaOrgJson.Export(Samples.Kursk["S10"]);

        using JsonDocument document = JsonDocument.Parse(exported.Text);
        JsonElement root = document.RootElement;
        Assert.Equal(("Claim", "already exceeded 3,000"), (root.GetProperty("@type").GetString(), root.GetProperty("text").GetString()));
        Assert.Equal("Person", root.GetProperty("author").GetProperty("@type").GetString());
        Assert.Equal("Volodymyr Zelensky", root.GetProperty("author").GetProperty("name").GetString());
        Assert.Equal("SocialMediaPosting", root.GetProperty("firstAppearance").GetProperty("@type").GetString());
        Assert.Equal("NewsArticle", root.GetProperty("appearance")[0].GetProperty("@type").GetString());
        Assert.Contains(exported.Losses, loss => loss.Code == LossCodes.Value);
    }

    [Fact]
    public void A_denial_is_not_a_Claim()
    {
        Claim denial = Samples.Kursk["S10"].WithStance(Stance.Denies);

        Assert.Throws<LossException>(() => SchemaOrgJson.Export(denial));
    }

    [Fact]
    public void A_review_is_a_claim_that_the_reviewer_passes_on_and_rates_on_a_scale_of_its_own()
    {
        (ClaimSet claims, var losses) = SchemaOrgJson.Import(Review);

        Claim claim = Assert.Single(claims);
        Assert.Equal("https://example.org/check/1", claim.Id);
        Assert.Equal("Checkers (2024-12-24) paraphrases A Minister (2024-12-23)", claim.Chain.ToString());
        Assessment rating = Assert.Single(claim.Assessments);
        Assert.Equal(("2", "Mostly false", 4), (rating.Level.Code, rating.Level.Label, rating.Level.Rank));
        Assert.Equal(["5", "4", "3", "2", "1"], rating.Scale.Levels.Select(level => level.Code));
        Assert.Equal("claimreview/Checkers/1-5", rating.Scale.Id);
        Assert.Empty(losses);
    }

    [Fact]
    public void A_review_comes_back_without_losses()
    {
        Claim claim = SchemaOrgJson.Import(Review).Value[0];

        Exported exported = SchemaOrgJson.ExportReview(claim);

        Assert.Empty(exported.Losses);
        Assert.Equal(claim, SchemaOrgJson.Import(exported.Text).Value[0]);
    }

    [Fact]
    public void Without_losses_any_review_comes_back()
    {
        int lossless = 0;
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 28], Gen.Bool, Gen.Int[1, 9999], (rating, day, person, number) => Review
                .Replace("\"2\"", $"{rating}").Replace("12-23", $"12-{day:00}").Replace("check/1", $"check/{number}")
                .Replace("3,000", $"{number}").Replace("\"Person\"", person ? "\"Person\"" : "\"Organization\"")).Sample(
            review =>
            {
                ClaimSet claims = SchemaOrgJson.Import(review).Value;
                Exported exported = SchemaOrgJson.ExportReview(claims[0]);
                if (exported.Losses.IsEmpty) Interlocked.Increment(ref lossless);
                return SchemaOrgJson.Import(exported.Text).Value == claims || !exported.Losses.IsEmpty;
            },
            iter: 200);
        Assert.True(lossless > 10, $"{lossless} were without losses.");
    }

    [Fact]
    public void Any_claim_is_told_its_losses_or_refused() => Any.ClaimSet.Sample(claims =>
    {
        foreach (Claim claim in claims)
        {
            try
            {
                Exported exported = SchemaOrgJson.ExportReview(claim);
                if (exported.Losses.IsEmpty && SchemaOrgJson.Import(exported.Text).Value[0] != claim) return false;
                if (SchemaOrgJson.Export(claim).Losses.IsEmpty) return false;
            }
            catch (LossException refusal)
            {
                if (refusal.Losses.IsEmpty) return false;
            }
        }

        return true;
    });

    [Fact]
    public void Reviews_of_one_reviewer_share_a_scale_with_all_its_words()
    {
        string second = Review.Replace("check/1", "check/2").Replace("\"2\"", "5").Replace("Mostly false", "True");

        ClaimSet claims = SchemaOrgJson.Import($"[{Review},{second}]").Value;

        Assert.Equal(claims[0].Assessments[0].Scale, claims[1].Assessments[0].Scale);
        Assert.Equal(TruthValue.Yes, claims[1].Assessments[0].IsStrongerThan(claims[0].Assessments[0]));
        Assert.Equal("True", claims[0].Assessments[0].Scale.Levels[0].Label);
    }

    [Theory]
    [InlineData("\"ratingValue\":\"2\",\"bestRating\":5,\"worstRating\":1,", "", "words", "Mostly false", null)]
    [InlineData("\"ratingValue\":\"2\",\"bestRating\":5,\"worstRating\":1,", "\"ratingValue\":-1,", "1-5", "-1", null)]
    [InlineData("\"bestRating\":5,\"worstRating\":1,", "", "1-5", "2", 4)]
    [InlineData("\"bestRating\":5,\"worstRating\":1,", "\"bestRating\":1,\"worstRating\":5,", "5-1", "2", 2)]
    public void Ratings_keep_their_numbers_their_order_and_their_words(string old, string now, string ends, string code, int? rank)
    {
        Assessment rating = SchemaOrgJson.Import(Review.Replace(old, now)).Value[0].Assessments[0];

        Assert.Equal(($"claimreview/Checkers/{ends}", code, rank), (rating.Scale.Id, rating.Level.Code, rating.Level.Rank));
        Assert.Equal("Mostly false", rating.Level.Label);
    }

    [Fact]
    public void A_claim_whose_speaker_is_not_told_is_not_the_reviewers()
    {
        string review = Review.Replace("\"author\":{\"@type\":\"Person\",\"name\":\"A Minister\"},", "");

        Claim claim = SchemaOrgJson.Import(review).Value[0];

        Assert.False(claim.Chain.Innermost.Speaker.IsNamed);
    }

    [Theory]
    [InlineData("\"name\":\"Checkers\"", "\"x\":1", "no-name")]
    [InlineData("\"ratingValue\":\"2\"", "\"ratingValue\":\"two\"", "not-a-number")]
    [InlineData("\"reviewRating\"", "\"rating\"", "no-rating")]
    [InlineData("\"claimReviewed\"", "\"claimed\"", "missing")]
    [InlineData("\"ClaimReview\"", "\"Review\"", "no-review")]
    public void Reviews_that_are_none_are_refused(string old, string now, string code) =>
        Assert.Contains(code, Assert.Throws<InterchangeException>(() => SchemaOrgJson.Import(Review.Replace(old, now))).Problems
            .Select(problem => problem.Code));
}
