namespace Attribution.Tests;

/// <summary>Where, when and as what a claim was found: columns for its link, archive, day and hash.</summary>
public class ProvenanceTests
{
    private const string Digits = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static readonly Topic Missing = new("missing", "missing", "the flood", unit: Unit.Counted("people"));

    private static readonly ClaimCsvOptions Options = new() { Topics = [Missing] };

    private static CsvImport Import(string heading, string cell) =>
        Kursk.Import($"Source;Figure;{heading}\nPolice;42;{cell}", Options);

    [Fact]
    public void The_findings_are_those_of_the_first_place_in_print()
    {
        ClaimSet claims = ClaimCsv.Parse(
            $"""
            Source;Figure;Printed in;URL;Archive link;Accessed on;SHA-256
            Police;42;headline; https://example.org/a#b;https://web.archive.org/web/2024/https://example.org/a;23 December 2024;{Digits}
            Mayor;40;;;;2024-12-24;
            Army;39;lede;;;;
            """,
            Options);
        Appearance first = Assert.Single(claims["1"].Appearances);
        Assert.Equal(AppearancePlace.Headline, first.Place);
        Assert.Equal("https://example.org/a#b", first.Url!.OriginalString);
        Assert.Equal("https://web.archive.org/web/2024/https://example.org/a", first.Archive!.OriginalString);
        Assert.Equal(new NodaTime.LocalDate(2024, 12, 23), first.Retrieved);
        Assert.Equal(ContentHash.Parse("sha256:" + Digits), first.Hash);
        Assert.Equal(new Appearance(AppearancePlace.Body) { Retrieved = new(2024, 12, 24) }, Assert.Single(claims["2"].Appearances));
        Assert.Equal(new Appearance(AppearancePlace.Lede), Assert.Single(claims["3"].Appearances));

        ClaimSet again = ClaimCsv.Parse(ClaimCsv.ToCsv(claims), ClaimCsvOptions.For(claims));
        Assert.Equal(claims, again);
    }

    [Fact]
    public void What_was_found_of_a_second_place_is_told_as_lost()
    {
        Appearance second = new(AppearancePlace.Lede) { Retrieved = new(2024, 12, 24) };
        ClaimSet claims =
        [
            new Claim("1", Attribution.Chain.From(new Source("p", "Police", SourceKind.Organisation)), Missing, Estimate.Parse("42"),
                appearances: [new(AppearancePlace.Headline), second]),
        ];
        _ = ClaimCsv.ToCsv(claims, out var losses);
        Assert.Equal("appearances", Assert.Single(losses).Member);
    }

    [Theory]
    [InlineData("Archive", "web.archive.org/x", "link", "'web.archive.org/x' is not one address of the web")]
    [InlineData("Archive", "https://a:b@example.org/", "link", "is not one address of the web")]
    [InlineData("Archive", "ftp://example.org/x", "link", "is not one address of the web")]
    [InlineData("Retrieved", "2024-12", "date", "'2024-12' is not one day")]
    [InlineData("Retrieved", "2024-12-23?", "date", "is not one day")]
    [InlineData("Retrieved", "2024-12-23 14:05", "date", "is not one day")]
    [InlineData("Retrieved", "3/4/2024", "ambiguous-date", "is 2024-04-03 or 2024-03-04")]
    [InlineData("Retrieved", "yesterday", "date", "is not a date")]
    [InlineData("Hash", Digits, "hash", "all of its digits, as sha256:9f86…, or the digits alone below a heading")]
    [InlineData("Hash", "sha256:9f86", "hash", "is not a hash")]
    [InlineData("MD5", Digits, "hash", "is not a hash")]
    public void What_is_not_a_finding_is_refused_with_the_remedy(string heading, string cell, string code, string message)
    {
        CsvImport import = Import(heading, cell);
        CsvProblem problem = Assert.Single(import.Problems);
        Assert.Equal((code, heading), (problem.Code, problem.Column));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(1, import.UnreadRows);
    }
}
