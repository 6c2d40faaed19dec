using System.Runtime.CompilerServices;

namespace Attribution.Json.Tests;

/// <summary>
/// A document with all that was added to version 1 later: where claims were found, who entered them, confidential sources, and objects of
/// the author's own. It is read for good, and written back to the letter.
/// </summary>
public class ProvenanceGoldenTests
{
    [Fact]
    public void A_document_with_provenance_is_read_and_written_back_to_the_letter()
    {
        string json = Golden("provenance.json");
        ClaimSet claims = ClaimSetJson.Parse(json);
        Assert.Equal(json.TrimEnd('\n'), ClaimSetJson.ToJson(claims, indented: true, reveal: true));
        Assert.Equal(claims, ClaimSetJson.Parse(ClaimSetJson.ToJson(claims, reveal: true)));
    }

    [Fact]
    public void It_means_what_it_says()
    {
        ClaimSet claims = ClaimSetJson.Parse(Golden("provenance.json"));
        Source aide = claims["S4"].Chain.Witness.Speaker.Sources[0];
        Assert.Equal(("aide-1", "n-17", "Kim Min-ji"), (aide.Id, aide.Reveal().Id, aide.Reveal().Name));
        Assert.Equal("""{"desk":"Seoul"}""", aide.Extensions!.ToString());
        Assert.Equal("""{"phone":"on file"}""", aide.Reveal().Extensions!.ToString());
        Claim claim = claims["S1"];
        Assert.Equal("https://example.org/news/1#p1", claim.Appearances[0].Url!.OriginalString);
        Assert.Equal(new("ko", "1,100명 이상", "the wire"), claim.Appearances[0].Translation);
        Assert.Equal(2, claim.Entry!.Reviews.Length);
        Assert.Equal(1.50m, claim.Extensions!.ToElement().GetProperty("a")[2].GetDecimal());
    }

    private static string Golden(string name, [CallerFilePath] string thisFile = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(thisFile)!, "Documents", name));
}
