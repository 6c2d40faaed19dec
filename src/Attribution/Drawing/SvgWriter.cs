using System.Globalization;
using System.Text;
using System.Xml;

namespace Attribution;

/// <summary>
/// Writes a picture as SVG. All text and every attribute goes through <see cref="XmlWriter"/>; nothing is escaped by hand.
/// </summary>
/// <remarks>
/// A picture refers to nothing by id, so that many may stand in one page, has no script, and loads nothing. Text that is not fit to print
/// is made so.
/// </remarks>
internal sealed class SvgWriter
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, Indent = false, CheckCharacters = true };

    private readonly StringBuilder _text;
    private readonly XmlWriter _xml;

    /// <param name="width">The width, in pixels.</param>
    /// <param name="height">The height, in pixels.</param>
    /// <param name="theme">The colours.</param>
    /// <param name="title">What it is, for those who do not see it.</param>
    /// <param name="description">What it shows, for those who do not see it.</param>
    /// <param name="room">About how many characters it takes.</param>
    public SvgWriter(double width, double height, PlotTheme theme, string title, string description, int room = 8_000)
    {
        _text = new(room);
        _xml = XmlWriter.Create(_text, Settings);
        _xml.WriteStartElement("svg", Namespace);
        Attribute("class", PlotStyles.ClassOf(theme));
        Attribute("role", "graphics-document");
        Attribute("width", width);
        Attribute("height", height);
        _xml.WriteAttributeString("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width:0.##} {height:0.##}"));
        Attribute("font-family", "Arial, Helvetica, 'Liberation Sans', 'Noto Sans', 'DejaVu Sans', sans-serif");
        Element("title", title);
        Element("desc", description);
        Element("style", PlotStyles.Of(theme));
        Rectangle(0, 0, width, height, "ap-paper", "#ffffff");
    }

    /// <summary>Begins what belongs together and has a text of its own for those who do not see it.</summary>
    public void Begin(string title)
    {
        _xml.WriteStartElement("g", Namespace);
        Attribute("role", "img");
        Element("title", title);
    }

    /// <summary>Ends what <see cref="Begin"/> began.</summary>
    public void End() => _xml.WriteEndElement();

    /// <summary>A text on one line.</summary>
    /// <param name="x">Its beginning, its middle or its end, by the anchor.</param>
    /// <param name="y">The foot of its letters.</param>
    /// <param name="text">The text.</param>
    /// <param name="face">How it is lettered.</param>
    /// <param name="anchor">What <paramref name="x"/> is.</param>
    /// <param name="hasHalo">Whether it is kept clear of the lines that it crosses.</param>
    public void Text(double x, double y, string text, PlotFace face, PlotAnchor anchor = PlotAnchor.Start, bool hasHalo = false)
    {
        if (text.Length == 0) return;
        _xml.WriteStartElement("text", Namespace);
        Attribute("x", x);
        Attribute("y", y);
        Attribute("class", (face.IsSoft ? "ap-soft" : "ap-ink") + (hasHalo ? " ap-halo" : ""));
        Attribute("font-size", face.Size);
        if (face.IsBold) Attribute("font-weight", "bold");
        if (anchor != PlotAnchor.Start) Attribute("text-anchor", anchor == PlotAnchor.Middle ? "middle" : "end");
        _xml.WriteString(XmlText.Of(text));
        _xml.WriteEndElement();
    }

    /// <summary>Lines of text below one another.</summary>
    /// <returns>Where the next line would begin.</returns>
    public double Lines(double x, double top, List<string> lines, PlotFace face, PlotAnchor anchor = PlotAnchor.Start)
    {
        foreach (string line in lines)
        {
            Text(x, top + face.Ascent, line, face, anchor);
            top += face.Line;
        }

        return top;
    }

    public void Line(double x1, double y1, double x2, double y2, string look, double width = 1, string? dashes = null)
    {
        _xml.WriteStartElement("line", Namespace);
        Attribute("x1", x1);
        Attribute("y1", y1);
        Attribute("x2", x2);
        Attribute("y2", y2);
        Stroke(look, width, dashes);
        _xml.WriteEndElement();
    }

    public void Rectangle(double x, double y, double width, double height, string look, string? fill = null, double? opacity = null)
    {
        _xml.WriteStartElement("rect", Namespace);
        Attribute("x", x);
        Attribute("y", y);
        Attribute("width", width);
        Attribute("height", height);
        Attribute("class", look);
        if (fill is not null) Attribute("fill", fill);
        if (opacity is { } share) Attribute("fill-opacity", share);
        _xml.WriteEndElement();
    }

    /// <summary>A path that is not filled.</summary>
    public void Stroke(SvgPath path, string look, double width = 1, string? dashes = null)
    {
        _xml.WriteStartElement("path", Namespace);
        Attribute("d", path.ToString());
        Attribute("fill", "none");
        Stroke(look, width, dashes);
        _xml.WriteEndElement();
    }

    /// <summary>A closed path, filled with a colour, or hollow: filled with the paper.</summary>
    public void Shape(SvgPath path, int colour, bool isHollow)
    {
        _xml.WriteStartElement("path", Namespace);
        Attribute("d", path.ToString());
        Attribute("stroke-width", 1.6);
        Attribute("class", Looks.Shape(colour, isHollow));
        if (isHollow) Attribute("fill", "#ffffff");
        _xml.WriteEndElement();
    }

    /// <summary>An area of a colour that lets what is behind it through.</summary>
    public void Area(SvgPath path, int colour, double opacity)
    {
        _xml.WriteStartElement("path", Namespace);
        Attribute("d", path.ToString());
        Attribute("class", Looks.Fill(colour));
        Attribute("fill-opacity", opacity);
        _xml.WriteEndElement();
    }

    /// <summary>Ends the picture.</summary>
    /// <returns>The whole of it.</returns>
    public string Finish()
    {
        _xml.WriteEndElement();
        _xml.Flush();
        return _text.ToString();
    }

    private void Stroke(string look, double width, string? dashes)
    {
        Attribute("class", look);
        Attribute("stroke-width", width);
        if (dashes is not null) Attribute("stroke-dasharray", dashes);
    }

    private void Element(string name, string text)
    {
        _xml.WriteStartElement(name, Namespace);
        _xml.WriteString(XmlText.Of(text));
        _xml.WriteEndElement();
    }

    private void Attribute(string name, string value) => _xml.WriteAttributeString(name, value);

    private void Attribute(string name, double value) => _xml.WriteAttributeString(name, SvgPath.Number(value));
}
