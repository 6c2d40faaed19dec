using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Attribution.Tests;

/// <summary>The article of docs/examples/kursk.json: its figures, dates, names and hedges in other sentences.</summary>
public class FindArticleTests
{
    private const string Article = """
        South Korea's Joint Chiefs of Staff said on 23 December 2024 that North Korea's forces in Kursk had suffered approximately
        1,100 casualties, dead and wounded, since they first fought there that December. In a second paper the JCS wrote of more than
        1,100.

        President Zelensky put the losses at nearly 3,000; a day earlier he was quoted as saying that they had already exceeded
        3,000. The headline of 23 December dropped the hedge and gave 3,000, against the 1,100 of Seoul.

        Pyongyang is said to make drones and to send guns of 170 mm, whose range is 40 to 60 km, with rocket launchers of 240 mm;
        several thousand men have been sent since October. The treaty of June 2024, in force since 4 December, promises aid under
        Article 4 if a third country attacks either of them.

        Along the DMZ, the JCS said, no less than 10,000 soldiers have worked for eight months on a fence of about 40 km. One of the
        largest makers of arms, South Korea refuses to arm Kyiv. The Boeing 737 that brought Mr Kim's envoy on 19 November left at
        6.30 p.m. from Gate 2.
        """;

    private static readonly string[] Quantities =
    [
        "approximately\n1,100 casualties", "more than\n1,100", "nearly 3,000", "a day", "exceeded\n3,000", "3,000", "1,100", "170 mm",
        "40 to 60 km", "240 mm", "several thousand men", "no less than 10,000 soldiers", "eight months", "about 40 km",
    ];

    [Fact]
    public void Every_quantity_is_found_and_no_date()
    {
        string text = Article.ReplaceLineEndings("\n");
        FoundEstimate[] found = [.. Estimate.Find(text).Where(found => found.IsRead)];

        Assert.Equal(Quantities, found.Select(one => text.Substring(one.Start, one.Length)));
    }

    [Fact]
    public void Every_phrase_of_the_example_is_found_alone()
    {
        JsonElement claims = JsonDocument.Parse(File.ReadAllText(Example())).RootElement.GetProperty("claims");
        string[] phrases =
        [
            .. claims.EnumerateArray().Where(claim => claim.TryGetProperty("estimate", out _))
                .Select(claim => claim.GetProperty("estimate").GetProperty("text").GetString()!)
                .Distinct(),
        ];

        Assert.True(phrases.Length > 8);
        foreach (string phrase in phrases)
        {
            FoundEstimate found = Assert.Single(Estimate.Find($"They said {phrase}, in a report."));
            Assert.NotNull(found.Estimate);
            Assert.Contains(found.Estimate.Text!, phrase, StringComparison.Ordinal);
        }
    }

    private static string Example([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "..", "docs", "examples", "kursk.json"));
}
