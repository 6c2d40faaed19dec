using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Attribution.Tests;

/// <summary>Pages have the words of the texts, and no others: a verdict is worded once.</summary>
public partial class PageWordsTests
{
    [Fact]
    public void Every_word_of_both_texts_of_a_verdict_is_on_its_page()
    {
        foreach (Reconciliation result in Results())
        {
            string page = Shown(result.ToHtml());
            foreach (string line in Lines(result.ToString()).Concat(Lines(result.ToText(full: true)).Skip(1)))
            {
                Assert.All(Words(line), word => Assert.Contains(word, page, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Every_sentence_of_a_page_is_in_a_text_of_the_verdict()
    {
        foreach (Reconciliation result in Results())
        {
            string texts = Flat(result.ToString() + result.ToText(full: true));
            foreach (var item in new HtmlParser().ParseDocument(result.ToHtml()).QuerySelectorAll("li,p,h1"))
            {
                Assert.Contains(Flat(item.TextContent), texts, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_page_of_a_report_has_each_verdict()
    {
        Reconciliation[] results = [.. Results()];
        string page = Shown(Verdicts.Of(results, "All of <it>").ToHtml(new PageOptions { IsFull = true }));
        Assert.StartsWith("All of <it>", page, StringComparison.Ordinal);
        Assert.All(results, result => Assert.Contains(Flat(result.ToString().Split('\n')[1]), page, StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_of_many_claims_are_bounded_until_all_is_asked_for()
    {
        Topic topic = new("t", "deaths", "the flood", Accrual.Cumulative, unit: Unit.Counted("people"));
        ClaimSet claims = ClaimSet.Create(
            [.. Enumerable.Range(0, 3_000).Select(i => new Claim(
                $"c{i}", Chain.From(new Source($"s{i}", $"agency {i}", SourceKind.Organisation)), topic, Estimate.Of(1000 + (i % 7))))]);
        Reconciliation result = (Reconciler.Default with { MaximumPairs = 1_000 }).Reconcile(claims);
        Assert.InRange(result.ToHtml().Length, 1, 100_000);
        Assert.InRange(claims.ToHtml().Length, 1, 100_000);
        Assert.InRange(Verdicts.Of(Enumerable.Repeat(result, 500)).ToMarkdown().Length, 1, 200_000);
        Assert.Contains("c2999", result.ToHtml(new PageOptions { IsFull = true }), StringComparison.Ordinal);
        Assert.Contains("c2999", claims.ToMarkdown(new PageOptions { IsFull = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_tells_an_address_and_links_there()
    {
        Uri page = new("https://example.org/a?b=<i>&c=\"d\"");
        Claim claim = Article.S03.WithAppearances(new Appearance(AppearancePlace.Body) { Url = page });
        Assert.Contains(
            "<a href=\"https://example.org/a?b=%3Ci%3E&amp;c=%22d%22\" rel=\"noreferrer nofollow\">",
            claim.ToHtml(),
            StringComparison.Ordinal);
        Assert.Contains("<https://example.org/a?b=%3Ci%3E&c=%22d%22>", claim.ToMarkdown(), StringComparison.Ordinal);
    }

    private static IEnumerable<Reconciliation> Results() =>
        Enumerable.Range(0, 25)
            .SelectMany(seed => Reconciler.Default.ReconcileAll(HostileSet.Of(seed).Harmless))
            .Append(PageSamples.OfArticle);

    private static string Shown(string html) => Flat(new HtmlParser().ParseDocument(html).Body!.TextContent);

    private static string Flat(string text) => Spaces().Replace(text, " ").Trim();

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Where(line => !line.EndsWith(": see the full text.", StringComparison.Ordinal));

    /// <summary>The parts of a line that no column parts.</summary>
    private static IEnumerable<string> Words(string line) =>
        line.Split("  ", StringSplitOptions.RemoveEmptyEntries).Select(part => Flat(part.Trim(' ', '-')));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
