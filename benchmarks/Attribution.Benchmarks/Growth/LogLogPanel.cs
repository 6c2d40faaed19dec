using System.Globalization;
using System.Text;

namespace Attribution.Benchmarks.Growth;

/// <summary>One pair of logarithmic axes with lines, as SVG. Classes name the colours; the drawing around it defines them.</summary>
internal sealed class LogLogPanel(string title, string across, string up, double left, double width)
{
    private const double Top = 52, Height = 250;

    private readonly List<(string Name, string Style, (double X, double Y)[] Points)> _lines = [];

    public void Add(string name, string style, IEnumerable<(double X, double Y)> points) => _lines.Add((name, style, [.. points]));

    public string Write()
    {
        (double X, double Y)[] all = [.. _lines.SelectMany(line => line.Points)];
        (int fromX, int toX) = Decades(all.Select(point => point.X));
        (int fromY, int toY) = Decades(all.Select(point => point.Y));
        double X(double x) => left + (width * (Math.Log10(x) - fromX) / (toX - fromX));
        double Y(double y) => Top + Height - (Height * (Math.Log10(y) - fromY) / (toY - fromY));

        var svg = new StringBuilder();
        Text(svg, left, Top - 24, title, "title");
        Text(svg, left, Top - 8, up, "label");
        Text(svg, left + (width / 2), Top + Height + 38, across, "label middle");
        for (int decade = fromX; decade <= toX; decade++)
        {
            double x = X(Math.Pow(10, decade));
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"grid\" d=\"M{x:0.#} {Top}v{Height}\"/>\n");
            Text(svg, x, Top + Height + 18, PowerOfTen(decade), "tick middle");
        }

        for (int decade = fromY; decade <= toY; decade++)
        {
            double y = Y(Math.Pow(10, decade));
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"grid\" d=\"M{left:0.#} {y:0.#}h{width}\"/>\n");
            Text(svg, left - 6, y + 4, PowerOfTen(decade), "tick end");
        }

        foreach ((string name, string style, (double X, double Y)[] points) in _lines)
        {
            string path = string.Join(
                'L', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.X):0.#} {Y(point.Y):0.#}")));
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"line {style}\" d=\"M{path}\"/>\n");
        }

        // Names stand at the ends of their lines, and make room for each other.
        double last = double.PositiveInfinity;
        foreach ((string name, string style, (double X, double Y)[] points) in _lines.OrderByDescending(line => Y(line.Points[^1].Y)))
        {
            last = Math.Min(Y(points[^1].Y) + 4, last - 14);
            Text(svg, X(points[^1].X) + 6, last, name, $"name {style}");
        }

        return svg.ToString();
    }

    private static void Text(StringBuilder svg, double x, double y, string text, string style) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{style}\" x=\"{x:0.#}\" y=\"{y:0.#}\">{text}</text>\n");

    private static (int From, int To) Decades(IEnumerable<double> numbers)
    {
        double[] logarithms = [.. numbers.Select(Math.Log10)];
        int from = (int)Math.Floor(logarithms.Min()), to = (int)Math.Ceiling(logarithms.Max());
        return (from, Math.Max(to, from + 1));
    }

    private static string PowerOfTen(int exponent) =>
        "10" + string.Concat(exponent.ToString(CultureInfo.InvariantCulture).Select(
            c => c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0']));
}
