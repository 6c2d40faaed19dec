using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Attribution.Tests;

/// <summary>What every page of HTML has, and what it says.</summary>
public partial class HtmlPageTests
{
    private static readonly IPageSource[] Pages =
        [.. PageSamples.Of(Article.Claims), .. PageSamples.Of(HostileSet.Of(3).Hostile), PageSamples.Table(), new MergedTable()];

    [Fact]
    public void Every_type_that_is_shown_is_among_the_samples() =>
        Assert.Empty(PageSamples.Types.Except(Pages.Select(page => page.GetType())).Select(type => type.Name));

    [Fact]
    public void A_page_is_valid_html_and_well_formed_xml() => Assert.All(Pages, page =>
    {
        string html = PageSamples.Html(page);
        IHtmlDocument parsed = Parsed(html);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Equal("en", parsed.DocumentElement.GetAttribute("lang"));
        Assert.Equal("utf-8", parsed.QuerySelector("meta[charset]")!.GetAttribute("charset"));
        Assert.NotEmpty(parsed.Title!);
        XDocument.Parse(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
    });

    [Fact]
    public void Headings_are_in_order_and_begin_with_one_of_the_first_level() => Assert.All(Pages, page =>
    {
        int[] levels = Levels(PageSamples.Html(page));
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    });

    [Fact]
    public void A_fragment_is_one_section_whose_headings_begin_where_it_is_asked() => Assert.All(Pages, page =>
    {
        XElement section = XElement.Parse(PageSamples.Html(page, PageOptions.Fragment with { HeadingLevel = 4, Theme = PageTheme.Dark }));
        Assert.Equal("section", section.Name.LocalName);
        Assert.Equal("attribution dark", section.Attribute("class")!.Value);
        Assert.Equal("en", section.Attribute("lang")!.Value);
        Assert.DoesNotContain(
            section.Descendants().Where(element => element.Name.NamespaceName.Length == 0),
            element => element.Name.LocalName is "style" or "main" or "html" or "body" or "title");
        Assert.Equal("h4", section.Elements().First().Name.LocalName);
        Assert.Equal(4, Levels(section.ToString()).Min());
    });

    [Fact]
    public void Cells_of_the_first_row_and_column_are_headings_of_their_column_and_row() => Assert.All(Pages, page =>
    {
        foreach (IElement table in Parsed(PageSamples.Html(page)).QuerySelectorAll("table"))
        {
            int columns = table.QuerySelectorAll("thead th[scope=col]").Length;
            Assert.NotEqual(0, columns);
            Assert.NotNull(table.QuerySelector("caption"));
            foreach (IElement row in table.QuerySelectorAll("tbody tr"))
            {
                Assert.Equal(columns, row.ChildElementCount);
                Assert.True(row.FirstElementChild!.TextContent.Length == 0 || row.FirstElementChild.GetAttribute("scope") == "row");
            }
        }
    });

    [Fact]
    public void The_style_sheet_touches_nothing_outside_and_needs_no_escape()
    {
        Assert.Equal(-1, PageOptions.StyleSheet.AsSpan().IndexOfAny('<', '>', '&'));
        Assert.DoesNotContain("url(", PageOptions.StyleSheet, StringComparison.Ordinal);
        string[] rules = Lists().Replace(PageOptions.StyleSheet, "").Split('{')[..^1];
        string[] selectors = [.. rules.SelectMany(rule => rule[(rule.LastIndexOfAny(['}', ';']) + 1)..].Split(','))];
        Assert.All(
            selectors.Select(selector => selector.Trim()).Where(selector => !selector.StartsWith('@')),
            selector => Assert.StartsWith(".attribution", selector, StringComparison.Ordinal));
    }

    [Fact]
    public void A_theme_that_is_asked_for_stays()
    {
        Assert.Contains("class=\"attribution auto\"", PageSamples.OfArticle.ToHtml(), StringComparison.Ordinal);
        string light = PageSamples.OfArticle.ToHtml(new PageOptions { Theme = PageTheme.Light });
        Assert.Contains("class=\"attribution\"", light, StringComparison.Ordinal);
        Assert.Contains("content=\"light\"", light, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_the_same_in_every_culture()
    {
        string[] here = [.. Pages.Select(page => PageSamples.Html(page) + PageSamples.Markdown(page))];
        foreach (string culture in (string[])["de-DE", "ar-SA", "tr-TR"])
        {
            InCulture.Run(culture, () => Assert.Equal(here, Pages.Select(page => PageSamples.Html(page) + PageSamples.Markdown(page))));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_level_that_no_heading_has_is_refused(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageOptions { HeadingLevel = level });

    [Fact]
    public void A_theme_that_is_not_defined_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => new PageOptions { Theme = (PageTheme)9 });

    private static int[] Levels(string html) =>
        [.. Parsed("<!DOCTYPE html>" + html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), isStrict: false)
            .QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0')];

    [GeneratedRegex(@":is\([^)]*\)")]
    private static partial Regex Lists();

    private static IHtmlDocument Parsed(string html, bool isStrict = true) =>
        new HtmlParser(new() { IsStrictMode = isStrict }).ParseDocument(html);
}
