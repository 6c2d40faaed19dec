namespace Attribution;

/// <summary>Texts one below another, broken to a width.</summary>
/// <param name="left">Where their lines begin.</param>
/// <param name="top">Where the first begins.</param>
/// <param name="width">How wide they are.</param>
internal sealed class TextBlock(double left, double top, double width)
{
    private readonly List<(List<string> Lines, PlotFace Face, double Top)> _texts = [];

    /// <summary>Where the next text would begin.</summary>
    public double End { get; private set; } = top;

    /// <summary>Adds a text, of so many lines at most.</summary>
    public void Add(string text, PlotFace face, int most)
    {
        if (text.Length == 0) return;
        if (_texts.Count > 0) End += 2;
        List<string> lines = face.Wrap(text, width, most);
        _texts.Add((lines, face, End));
        End += lines.Count * face.Line;
    }

    /// <summary>What stands above a plot: its title, and the lines below it.</summary>
    public static TextBlock Head(string title, IEnumerable<(string Text, PlotFace Face)> lines, double width)
    {
        TextBlock head = new(ForestLayout.Margin, ForestLayout.Margin, width);
        head.Add(title, PlotFace.Title, 8);
        foreach ((string text, PlotFace face) in lines) head.Add(text, face, 12);
        return head;
    }

    public void Draw(SvgWriter svg)
    {
        foreach ((List<string> lines, PlotFace face, double start) in _texts) svg.Lines(left, start, lines, face);
    }
}
