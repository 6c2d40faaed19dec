using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>A line of moves, in pixels, to a hundredth of one.</summary>
internal sealed class SvgPath
{
    private readonly StringBuilder _text = new();

    /// <summary>A number as SVG writes it, the same in every culture.</summary>
    public static string Number(double value) =>
        (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    public SvgPath Move(double x, double y) => Add('M', x, y);

    public SvgPath To(double x, double y) => Add('L', x, y);

    public SvgPath Circle(double x, double y, double radius)
    {
        Add('M', x - radius, y);
        string size = Number(radius), across = Number(2 * radius);
        _text.Append('a').Append(size).Append(' ').Append(size).Append(" 0 1 0 ").Append(across).Append(" 0");
        _text.Append('a').Append(size).Append(' ').Append(size).Append(" 0 1 0 -").Append(across).Append(" 0");
        return Close();
    }

    public SvgPath Close()
    {
        _text.Append('Z');
        return this;
    }

    /// <summary>The path as an attribute has it.</summary>
    public override string ToString() => _text.ToString();

    private SvgPath Add(char move, double x, double y)
    {
        _text.Append(move).Append(Number(x)).Append(' ').Append(Number(y));
        return this;
    }
}
