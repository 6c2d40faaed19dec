using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Attribution;

/// <summary>
/// Writes a page as HTML that is also well-formed XML, through an <see cref="XmlWriter"/>: no text in it can become markup.
/// </summary>
internal sealed class HtmlPage
{
    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None };

    /// <summary>No script, no picture, no font and no frame is loaded, whatever stands on the page.</summary>
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>
    /// The widths of a picture: for a broad page, and for a slim one, on which the letters of the other would be too small.
    /// </summary>
    private const int Broad = 800, Slim = 480;

    private readonly XmlWriter _html;
    private readonly PageTheme _theme;

    private HtmlPage(XmlWriter html, PageTheme theme) => (_html, _theme) = (html, theme);

    public static string Write(IPageSource source, PageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Write(source.ToPage(options.IsFull), options);
    }

    /// <summary>A fragment with its style sheet, for hosts that put it into a page of theirs.</summary>
    public static string WriteWithStyle(IPageSource source)
    {
        PageOptions options = PageOptions.Fragment with { HeadingLevel = 3 };
        return $"<style>{HtmlStyle.Sheet}</style>\n{Write(source, options)}";
    }

    private static string Write(Page page, PageOptions options)
    {
        StringBuilder text = new(options.IsFragment ? "" : "<!DOCTYPE html>\n");
        using (XmlWriter html = XmlWriter.Create(text, Settings))
        {
            HtmlPage writer = new(html, options.Theme);
            if (options.IsFragment) writer.Fragment(page, options);
            else writer.Whole(page, options);
        }

        return text.Append('\n').ToString();
    }

    private void Whole(Page page, PageOptions options)
    {
        Start("html", "lang", "en");
        Line();
        Start("head");
        Line();
        Meta("charset", "utf-8");
        Meta("name", "viewport", "width=device-width, initial-scale=1");
        Meta("name", "color-scheme", options.Theme switch { PageTheme.Light => "light", PageTheme.Dark => "dark", _ => "light dark" });
        Meta("http-equiv", "Content-Security-Policy", Policy);
        Element("title", XmlText.Of(page.Title));
        Element("style", HtmlStyle.Sheet);
        End();
        Start("body", "style", "margin:0");
        Line();
        Start("main", "class", Classes(options));
        Line();
        Content(page, options.HeadingLevel);
        End();
        End();
        _html.WriteFullEndElement();
    }

    private void Fragment(Page page, PageOptions options)
    {
        Start("section", "class", Classes(options));
        _html.WriteAttributeString("lang", "en");
        Line();
        Content(page, options.HeadingLevel);
        _html.WriteFullEndElement();
    }

    private static string Classes(PageOptions options) => options.Theme switch
    {
        PageTheme.Light => HtmlStyle.Class,
        PageTheme.Dark => HtmlStyle.Class + " dark",
        _ => HtmlStyle.Class + " auto",
    };

    private void Content(Page page, int level)
    {
        Heading(page.Title, level);
        Line();
        Blocks(page.Blocks, level + 1);
    }

    private void Blocks(IReadOnlyList<PageBlock> blocks, int level)
    {
        foreach (PageBlock block in blocks)
        {
            switch (block)
            {
                case PageParagraph { Text: var text }:
                    Element("p", text);
                    break;
                case PageList { Items: var items }:
                    Start("ul");
                    Line();
                    foreach (PageText item in items) Element("li", item);
                    End();
                    break;
                case PageFacts { Facts: var facts }:
                    Start("dl");
                    Line();
                    foreach ((string term, PageText text) in facts)
                    {
                        Element("dt", (PageText)term);
                        Element("dd", text);
                    }

                    End();
                    break;
                case PageTable table:
                    Table(table);
                    break;
                case PageSection section:
                    Section(section, level);
                    break;
                case PagePicture picture:
                    Picture("broad", picture.Draw(Broad, _theme));
                    Picture("slim", picture.Draw(Slim, _theme));
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private void Section(PageSection section, int level)
    {
        Start(section.IsFolded ? "details" : "section");
        Line();
        if (section.IsFolded) Start("summary");
        Heading(section.Title, level);
        if (section.IsFolded) _html.WriteFullEndElement();
        Line();
        Blocks(section.Blocks, level + 1);
        End();
    }

    private void Picture(string kind, string svg)
    {
        Start("div", "class", kind);
        using (StringReader text = new(svg))
        using (XmlReader picture = XmlReader.Create(text))
        {
            picture.MoveToContent();
            _html.WriteNode(picture, defattr: false);
        }

        End();
    }

    private void Table(PageTable table)
    {
        // A narrow window scrolls the table and not the page; who has no mouse can reach it.
        Start("div", "class", "wide");
        _html.WriteAttributeString("role", "group");
        _html.WriteAttributeString("aria-label", XmlText.Of(table.Caption));
        _html.WriteAttributeString("tabindex", "0");
        Line();
        Start("table");
        Line();
        Element("caption", (PageText)table.Caption);
        Start("thead");
        Start("tr");
        foreach (string heading in table.Heading) Cell("th", "col", heading);
        _html.WriteFullEndElement();
        End();
        Start("tbody");
        Line();
        foreach (IReadOnlyList<PageText> row in table.Rows)
        {
            Start("tr");
            for (int i = 0; i < row.Count; i++) Cell(i == 0 ? "th" : "td", i == 0 ? "row" : null, row[i]);
            End();
        }

        End();
        End();
        End();
    }

    private void Cell(string name, string? scope, PageText text)
    {
        // An empty heading would be the heading of nothing.
        bool isHeading = scope is not null && !text.IsEmpty;
        _html.WriteStartElement(isHeading ? name : "td");
        if (isHeading) _html.WriteAttributeString("scope", scope);
        if (HasLongWord(text)) _html.WriteAttributeString("class", "long");
        Runs(text);
        _html.WriteFullEndElement();
    }

    /// <summary>Whether a column would be too wide if it were as wide as the longest word: then words of the cell may be broken.</summary>
    private static bool HasLongWord(PageText text)
    {
        const int Longest = 16;
        foreach (PageRun run in text.Runs)
        {
            foreach (Range word in run.Text.AsSpan().SplitAny(' ', '-'))
            {
                if (word.End.Value - word.Start.Value > Longest) return true;
            }
        }

        return false;
    }

    private void Heading(string text, int level) => Inline(string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(level, 6)}"), text);

    private void Element(string name, PageText text)
    {
        Inline(name, text);
        Line();
    }

    private void Element(string name, string text)
    {
        _html.WriteStartElement(name);
        _html.WriteString(text);
        _html.WriteFullEndElement();
        Line();
    }

    private void Inline(string name, PageText text)
    {
        _html.WriteStartElement(name);
        Runs(text);
        _html.WriteFullEndElement();
    }

    private void Runs(PageText text)
    {
        foreach (PageRun run in text.Runs)
        {
            if (run.Kind == PageRunKind.Plain)
            {
                _html.WriteString(run.Text);
                continue;
            }

            _html.WriteStartElement(run.Kind == PageRunKind.Link ? "a" : "strong");
            if (run.Kind == PageRunKind.Link)
            {
                _html.WriteAttributeString("href", run.Text);
                _html.WriteAttributeString("rel", "noreferrer nofollow");
            }

            _html.WriteString(run.Text);
            _html.WriteFullEndElement();
        }
    }

    private void Meta(string name, string value, string? content = null)
    {
        Start("meta", name, value);
        if (content is not null) _html.WriteAttributeString("content", content);
        _html.WriteEndElement();
        Line();
    }

    private void Start(string name, string? attribute = null, string? value = null)
    {
        _html.WriteStartElement(name);
        if (attribute is not null) _html.WriteAttributeString(attribute, value);
    }

    private void End()
    {
        _html.WriteFullEndElement();
        Line();
    }

    // Between blocks, where it means nothing.
    private void Line() => _html.WriteWhitespace("\n");
}
