namespace Attribution;

/// <summary>The names of the classes by which the style sheet colours a picture. Colour 0 is the ink; those of camps begin at 1.</summary>
internal static class Looks
{
    public const string Grid = "ap-grid", Rule = "ap-rule";

    private static readonly string[] Strokes = [.. Numbered("ap-s")];

    private static readonly string[] Fills = [.. Numbered("ap-f")];

    private static readonly string[] Full = [.. Strokes.Zip(Fills, (stroke, fill) => $"{fill} {stroke}")];

    private static readonly string[] Hollow = [.. Strokes.Select(stroke => $"ap-paper {stroke}")];

    public static string Stroke(int colour) => Strokes[Wrapped(colour)];

    public static string Fill(int colour) => Fills[Wrapped(colour)];

    public static string Shape(int colour, bool isHollow) => (isHollow ? Hollow : Full)[Wrapped(colour)];

    /// <summary>A colour that there is: after the last comes the first.</summary>
    private static int Wrapped(int colour) => colour <= 0 ? 0 : ((colour - 1) % PlotColours.Light.Camps.Length) + 1;

    private static IEnumerable<string> Numbered(string name) =>
        Enumerable.Range(0, PlotColours.Light.Camps.Length + 1).Select(i => FormattableString.Invariant($"{name}{i}"));
}
