namespace Attribution.Json.Tests;

/// <summary>
/// Documents as they were written once, which stay: what a file of version 1 has is read for good, and written back to the letter.
/// </summary>
public class KeptDocumentTests
{
    [Theory]
    [InlineData("first.json")]
    [InlineData("provenance.json")]
    public void A_document_is_read_and_written_back_to_the_letter(string name)
    {
        string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name));
        ClaimSet claims = ClaimSetJson.Parse(json);
        Assert.Equal(json.TrimEnd('\n'), ClaimSetJson.ToJson(claims, indented: true, reveal: true));
        Assert.Equal(claims, ClaimSetJson.Parse(ClaimSetJson.ToJson(claims, reveal: true)));
    }

    [Fact]
    public void The_first_documents_have_nothing_of_what_came_later()
    {
        ClaimSet claims = ClaimSetJson.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "first.json")));
        Assert.All(claims, claim => Assert.Null(claim.Entry));
        Assert.All(claims, claim => Assert.Null(claim.Extensions));
        Assert.All(claims.Sources, source => Assert.False(source.IsConfidential));
        Assert.All(claims.SelectMany(claim => claim.Appearances), appearance => Assert.Null(appearance.Url ?? appearance.Archive));
    }
}
