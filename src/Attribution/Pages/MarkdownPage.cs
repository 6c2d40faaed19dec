using System.Diagnostics;
using System.Text;

namespace Attribution;

/// <summary>Writes a page as Markdown: CommonMark, with the tables that GitHub and others know. There is no HTML in it.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _text = new();

    private MarkdownPage()
    {
    }

    public static string Write(IPageSource source, PageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        MarkdownPage writer = new();
        writer.Section(source.ToPage(options.IsFull).AsSection(), options.HeadingLevel);
        return writer._text.ToString();
    }

    private void Section(PageSection section, int level)
    {
        Paragraph().Append('#', Math.Min(level, 6)).Append(' ').Append(MarkdownText.Of(section.Title)).Append('\n');
        foreach (PageBlock block in section.Blocks) Block(block, level + 1);
    }

    private void Block(PageBlock block, int level)
    {
        switch (block)
        {
            case PageParagraph { Text: var text }:
                Paragraph().Append(MarkdownText.Of(text)).Append('\n');
                break;
            case PageList { Items: var items }:
                Paragraph();
                foreach (PageText item in items) Item(MarkdownText.Of(item));
                break;
            case PageFacts { Facts: var facts }:
                Paragraph();
                foreach ((string term, PageText text) in facts) Item(MarkdownText.Of(PageText.Strong(term) + ": " + text));
                break;
            case PageTable table:
                Table(table);
                break;
            case PageSection section:
                Section(section, level);
                break;
            case PagePicture:
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Table(PageTable table)
    {
        Paragraph().Append(MarkdownText.Of(table.Caption)).Append(":\n\n");
        Row(table.Heading.Select(heading => (PageText)heading));
        _text.Append('|').Insert(_text.Length, " --- |", table.Heading.Count).Append('\n');
        foreach (IReadOnlyList<PageText> row in table.Rows) Row(row);
    }

    private void Row(IEnumerable<PageText> cells)
    {
        _text.Append('|');
        foreach (PageText cell in cells) _text.Append(' ').Append(MarkdownText.Of(cell)).Append(" |");
        _text.Append('\n');
    }

    private void Item(string text) => _text.Append("- ").Append(text).Append('\n');

    /// <summary>An empty line, but at the beginning.</summary>
    private StringBuilder Paragraph() => _text.Length == 0 ? _text : _text.Append('\n');
}
