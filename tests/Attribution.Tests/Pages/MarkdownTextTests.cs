using System.Text.RegularExpressions;
using CsCheck;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Attribution.Tests;

/// <summary>
/// A text that is written as Markdown reads as the text, and as nothing else, wherever it stands: by the specification alone, and with all
/// that sites have added to it.
/// </summary>
public partial class MarkdownTextTests
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private static readonly MarkdownPipeline Extended =
        new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().UseTaskLists().UseYamlFrontMatter().Build();

    /// <summary>Marks, beginnings of blocks, links in each of their forms, and what sites make links of.</summary>
    private static readonly string[] Marks =
    [
        "\\", "`", "```", "*", "**", "_", "__", "{", "}", "{{", "{%", "{.c}", "[", "]", "[x] ", "[^1]", "[a](b)", "![a](b)", "(",
        ")", "<", ">", "<b>", "<!--", "-->", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "&", "&lt;",
        "&#35;", "&copy;", "#", "# ", "#1", "##", "+", "- ", "---", "===", "+ ", "1. ", "1) ", "a. ", "iv) ", "(1) ", "|",
        "| a |", "|---|", ":---", "~", "~~", "~~~", "$", "$$", "^", "^^^", "==", "++", "\"\"", ": ", "::", ":::", ":smile:",
        ":+1:", "http://example.org", "https://example.org/a_b", "ftp://example.org", "www.example.org", "WWW.example.org",
        "www.1and1.org", "example.org", "mailto:a@b.de", "a@b.de", "@name", "@a/b", "xmpp:a@b.de", "GH-1", "a", "Z", "0", " ",
        "  ", "    ", ".", ",", "!", "?", ":", ";", "'", "\"", "%", "/", "//", "e.g.", "3.5", "10:30", "*[a]: b", "[a]: b", "> ",
        "^[a]", "\u00a0", "\u3000", "é", "日本", "-", "=", "--",
    ];

    private static readonly string[] Pieces = [.. Marks, .. Nasty.Pieces.Where(piece => piece.Length < 100)];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 7].Select(string.Concat);

    [Fact]
    public void A_text_is_its_characters_in_a_paragraph() => Each(text => text + "\n");

    [Fact]
    public void A_text_is_its_characters_in_an_item() => Each(text => $"- {text}\n- next\n");

    [Fact]
    public void A_text_is_its_characters_in_a_heading() => Each(text => $"## {text}\n\nnext\n");

    [Fact]
    public void A_text_is_its_characters_in_a_cell() => Each(text => $"| {text} | next |\n| --- | --- |\n| b | {text} |\n");

    [Fact]
    public void A_text_is_its_characters_behind_strong_words() => Each(text => $"**DIVIDED** · {text}\n");

    [Fact]
    public void A_text_is_its_characters_below_a_paragraph() => Each(text => $"before\n\n{text}\n\nnext\n");

    [Theory]
    [InlineData("2 independent witnesses, both through Wire report (possibly 23 Dec 2024)")]
    [InlineData("“more than 1,100” (paraphrased, 23 Dec 2024) · “nearly 3,000”: from 10 to 20 km, 95 %")]
    [InlineData("Crédit Lyonnais; O'Neil & Söhne’s report")]
    public void Ordinary_words_stay_as_they_are(string text) =>
        Assert.Equal(text.Replace("&", "&amp;", StringComparison.Ordinal), MarkdownText.Of(text));

    [Theory]
    [InlineData("1. one", "1\\. one")]
    [InlineData("1.34 (95 %)", "1.34 (95 %)")]
    [InlineData("- one", "\\- one")]
    [InlineData("a_b*c", "a\\_b\\*c")]
    [InlineData("<b>", "&lt;b&gt;")]
    [InlineData("see http://example.org", "see http\\://example\\.org")]
    [InlineData("@name", "@\u2060name")]
    public void Marks_are_written_so_that_they_are_none(string text, string written) => Assert.Equal(written, MarkdownText.Of(text));

    /// <summary>Checks that a document with a text has the blocks and inlines of the same document with a word.</summary>
    private static void Each(Func<string, string> document) => Texts.Sample(
        drawn =>
        {
            PageText text = "x" + drawn + "x" is var shown && drawn.Length % 2 == 0 ? drawn : shown;
            string escaped = MarkdownText.Of(text);
            if (escaped.Length == 0) return;
            string expected = Spaced(Shape(document("word"), Plain).Replace("word", Read(text), StringComparison.Ordinal));
            Assert.Equal(expected, Spaced(Shape(document(escaped), Plain)));
            Assert.Equal(expected, Spaced(Shape(document(escaped), Extended)));
        },
        iter: 400);

    private static string Read(PageText text) => string.Concat(text.Runs.Select(run => run.Text));

    /// <summary>A text in which white space is one blank, as on a page, and none at the end of a line.</summary>
    private static string Spaced(string text) =>
        string.Join('\n', text.Split('\n').Select(line => Blanks().Replace(line, " ").Trim()));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    /// <summary>The blocks of a document with what they say, and every inline that is more than characters.</summary>
    internal static string Shape(string document, MarkdownPipeline pipeline)
    {
        List<string> parts = [];
        Visit(Markdown.Parse(document, pipeline));
        return string.Join('\n', parts).Replace("\u2060", "", StringComparison.Ordinal);

        void Visit(MarkdownObject node)
        {
            parts.Add(node is TableCell ? "cell" : node.GetType().Name);
            if (node is LeafBlock { Inline: { } inline }) parts[^1] += ": " + Inlines(inline);
            if (node is not ContainerBlock container) return;
            foreach (Block block in container)
            {
                if (block is not BlankLineBlock) Visit(block);
            }
        }
    }

    private static string Inlines(ContainerInline container) => string.Concat(container.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        EmphasisInline { DelimiterChar: '*', DelimiterCount: 2 } strong => $"<strong {Inlines(strong)}>",
        _ => $"<{inline.GetType().Name}>",
    }));
}
