using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace Attribution.Tests;

/// <summary>
/// For any claims, a page has the elements and blocks of the same page on harmless names: no text becomes markup, a heading, an item, a
/// cell, a link or a line, or steers the text around it.
/// </summary>
public class PageForgeryLaws
{
    private const int Count = 10;

    private static readonly MarkdownPipeline Extended = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();

    [Trait("Takes", "long")]
    [Fact]
    public void Html_has_the_elements_of_the_same_page_on_harmless_names() => Each((hostile, harmless) =>
    {
        string forged = PageSamples.Html(hostile), right = PageSamples.Html(harmless);
        Assert.Equal(Elements(right), Elements(forged));
        Nasty.AssertPrinted(forged, isOneLine: false);
    });

    [Fact]
    public void Markdown_has_the_blocks_of_the_same_page_on_harmless_names() => Each((hostile, harmless) =>
    {
        string forged = PageSamples.Markdown(hostile), right = PageSamples.Markdown(harmless);
        Assert.Equal(Blocks(right), Blocks(forged));
        Assert.Equal(right.Split('\n').Length, forged.Split('\n').Length);
        Nasty.AssertPrinted(forged.Replace("\u2060", "", StringComparison.Ordinal), isOneLine: false);
    });

    [Fact]
    public void No_page_has_a_script_or_loads_anything() =>
        Assert.All(Enumerable.Range(0, Count).SelectMany(seed => PageSamples.Of(HostileSet.Of(seed).Hostile)), AssertHarmless);

    private static void AssertHarmless(IPageSource hostile)
    {
        IHtmlDocument page = Parsed(PageSamples.Html(hostile));
        string[] allowed =
        [
            "html", "head", "meta", "title", "style", "body", "main", "section", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "li", "dl",
            "dt", "dd", "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "strong", "a",
            "svg", "desc", "g", "rect", "line", "path", "circle", "text", "tspan", "polygon", "polyline",
        ];
        Assert.Empty(page.All.Select(element => element.LocalName).Except(allowed));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute =>
            attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "src" or "srcset");
        Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("http", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    private static void Each(Action<IPageSource, IPageSource> check)
    {
        for (int seed = 0; seed < Count; seed++)
        {
            (ClaimSet hostile, ClaimSet harmless) = HostileSet.Of(seed);
            foreach ((IPageSource forged, IPageSource right) in PageSamples.Of(hostile).Zip(PageSamples.Of(harmless)))
            {
                // Groups are in the order of their names.
                bool isOrdered = forged is not GroupedReconciliation { Count: > 1 };
                if (isOrdered && Sentences(forged).SequenceEqual(Sentences(right))) check(forged, right);
            }
        }
    }

    /// <summary>How many sentences the short texts on a page have, for which long names leave less room.</summary>
    private static IEnumerable<(int, int)> Sentences(IPageSource source)
    {
        IEnumerable<Reconciliation> results = source switch
        {
            Reconciliation result => [result],
            Verdicts verdicts => verdicts.Results,
            GroupedReconciliation groups => groups.Select(group => group.Result),
            _ => [],
        };
        return results.Select(BriefText.Of).Select(brief => (brief.Sentences.Count, brief.Cut));
    }

    /// <summary>The elements of a page, each with its attributes: what has texts without their values.</summary>
    private static string Elements(string html) => string.Join('\n', Parsed(html).All.Where(IsOutsidePictures).Select(element =>
        $"{element.LocalName} {string.Join(' ', element.Attributes.Where(attribute => attribute.Name != "class").Select(Shown))}"));

    /// <summary>In a picture, lines of text are broken where they are long.</summary>
    private static bool IsOutsidePictures(IElement element) => element.Closest("svg") is null;

    private static string Shown(IAttr attribute) =>
        attribute.Name is "href" or "aria-label" ? attribute.Name : $"{attribute.Name}={attribute.Value}";

    private static IHtmlDocument Parsed(string html) => new HtmlParser(new() { IsStrictMode = true }).ParseDocument(html);

    private static string Blocks(string markdown) => string.Join(
        '\n', MarkdownTextTests.Shape(markdown, Extended).Split('\n').Select(line => line.Split(':')[0]));
}
