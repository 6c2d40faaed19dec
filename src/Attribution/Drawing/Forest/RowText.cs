namespace Attribution;

/// <summary>The texts of a row, broken into lines.</summary>
/// <param name="Name">Who.</param>
/// <param name="Words">What is said.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Note">How, through whom and when.</param>
/// <param name="Cells">The cells beside the plot.</param>
/// <param name="Left">Where the lines begin.</param>
internal sealed record RowText(
    List<string> Name, List<string> Words, List<string> Status, List<string> Note, List<string>[] Cells, double Left)
{
    private const double Least = 22, Between = 8;

    /// <summary>Whether it is but the name of the rows below.</summary>
    private bool IsHead => Cells.Length == 0 && Words.Count + Status.Count + Note.Count == 0;

    /// <summary>How high the row is.</summary>
    public double Height => (IsHead ? Between / 2 : Between) + Math.Max(
        IsHead ? 0 : Least,
        Math.Max(
            (Name.Count * PlotFace.Strong.Line)
                + (Words.Count * PlotFace.Plain.Line)
                + (Status.Count * PlotFace.SmallStrong.Line)
                + (Note.Count * PlotFace.Small.Line),
            Cells.Length == 0 ? 0 : Cells.Max(cell => cell.Count) * PlotFace.Plain.Line));

    /// <summary>The middle of the first line, at which the marks stand, from the top of the row.</summary>
    public static double Middle => (Between / 2) + (PlotFace.Plain.Line / 2);

    /// <summary>The top of the first line, from the top of the row.</summary>
    public static double Top => Between / 2;
}
