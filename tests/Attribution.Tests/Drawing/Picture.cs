using System.Globalization;
using System.Xml.Linq;

namespace Attribution.Tests;

/// <summary>A picture as a test sees it: read as XML, its texts measured as the library measures them.</summary>
internal sealed class Picture
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public Picture(string svg)
    {
        Root = XDocument.Parse(svg).Root!;
        Width = Number(Root, "width");
        Height = Number(Root, "height");
        Boxes = [.. Root.Descendants(Svg + "text").Select(Box.Of)];
    }

    public XElement Root { get; }

    public double Width { get; }

    public double Height { get; }

    public Box[] Boxes { get; }

    public string[] Texts => [.. Boxes.Select(box => box.Text)];

    /// <summary>All of the text, as it is read from above.</summary>
    public string Words => string.Join(' ', Texts);

    public string[] Titles => [.. Root.Descendants(Svg + "title").Select(title => title.Value)];

    /// <summary>How far down each line begins.</summary>
    public IEnumerable<double> Lines => Root.Descendants(Svg + "line").Select(line => Number(line, "y1"));

    public IEnumerable<XElement> Paths => Root.Descendants(Svg + "path");

    /// <summary>
    /// All that is drawn, in order, a line for each: what it is and what it has, with a step to the right for each group that it is in.
    /// Style and description are left out.
    /// </summary>
    public string Drawn => string.Concat(Root.Elements().SelectMany(element => Told(element, "")).Select(line => line + "\n"));

    /// <summary>That each text is within the picture, and none over another.</summary>
    public void IsLegible()
    {
        Assert.All(Boxes, box =>
        {
            Assert.True(box.Left >= 0 && box.Right <= Width + 0.5, $"“{box.Text}” is from {box.Left:F1} to {box.Right:F1} of {Width}.");
            Assert.True(box.Top >= 0 && box.Bottom <= Height, $"“{box.Text}” is from {box.Top:F1} to {box.Bottom:F1} of {Height}.");
        });
        Box[] sorted = [.. Boxes.OrderBy(box => box.Top)];
        for (int i = 0; i < sorted.Length; i++)
        {
            for (int j = i + 1; j < sorted.Length && sorted[j].Top < sorted[i].Bottom; j++)
            {
                Assert.False(sorted[i].Meets(sorted[j]), $"“{sorted[i].Text}” is over “{sorted[j].Text}”.");
            }
        }

        foreach (XElement mark in Root.Descendants(Svg + "line"))
        {
            Assert.InRange(Number(mark, "x1"), -0.01, Width);
            Assert.InRange(Number(mark, "x2"), -0.01, Width);
        }
    }

    private static IEnumerable<string> Told(XElement element, string indent)
    {
        if (element.Name.LocalName is "style" or "desc") return [];
        IEnumerable<string> said = element.Attributes().Select(attribute => attribute.Value);
        string text = element.HasElements || element.Value.Length == 0 ? "" : $" “{element.Value}”";
        return element.Elements()
            .SelectMany(inner => Told(inner, indent + "  "))
            .Prepend($"{indent}{string.Join(' ', said.Prepend(element.Name.LocalName))}{text}");
    }

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    /// <summary>A text and the room that it takes.</summary>
    internal sealed record Box(string Text, double Left, double Right, double Top, double Bottom)
    {
        public static Box Of(XElement text)
        {
            double size = Number(text, "font-size"), x = Number(text, "x"), y = Number(text, "y");
            double width = TextMeasure.Width(text.Value, size, text.Attribute("font-weight") is not null);
            double left = text.Attribute("text-anchor")?.Value switch
            {
                "middle" => x - (width / 2),
                "end" => x - width,
                _ => x,
            };
            return new(text.Value, left, left + width, y - (0.8 * size), y + (0.2 * size));
        }

        public bool Meets(Box other) =>
            Left < other.Right - 0.1 && other.Left < Right - 0.1 && Top < other.Bottom - 0.1 && other.Top < Bottom - 0.1;
    }
}
