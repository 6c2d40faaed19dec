namespace Attribution.Tests;

/// <summary>
/// Figures and phrases that the public suites of other parsers hold, one suite a file, each with its reading in the format "R". Where it
/// differs from theirs, a convention of docs/estimates.md decides: a fraction is a percentage, cents and pence are hundredths, a range has
/// no middle, "between" includes both ends.
/// </summary>
internal static partial class PeerFigures
{
    private static TheoryData<string, string> Rows(string lines)
    {
        TheoryData<string, string> rows = [];
        foreach (string line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] cells = line.Split(" => ");
            rows.Add(cells[0], cells[1]);
        }

        return rows;
    }
}
