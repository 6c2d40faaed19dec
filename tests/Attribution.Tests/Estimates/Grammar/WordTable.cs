namespace Attribution.Tests;

/// <summary>What each word of a grammar makes of a phrase, by the tables <c>EnglishWords.txt</c> and <c>FrenchWords.txt</c>.</summary>
/// <param name="Kind">The kind of the words.</param>
/// <param name="Phrase">A phrase, with @ for the word.</param>
/// <param name="Read">The estimate in the format "R", or "!" and the code of the refusal.</param>
/// <param name="Words">The words.</param>
internal sealed record WordTable(EstimateWordKind Kind, string Phrase, string Read, IReadOnlyList<string> Words)
{
    public static IReadOnlyList<WordTable> English { get; } = Of("EnglishWords");

    public static IReadOnlyList<WordTable> French { get; } = Of("FrenchWords");

    private static WordTable[] Of(string name)
    {
        List<string> rows = [];
        foreach (string line in ToldFile.Lines("Estimates/Grammar", name))
        {
            if (line[0] == ' ') rows[^1] += $" {line.Trim()}";
            else rows.Add(line);
        }

        return [.. rows.Select(Row)];
    }

    private static WordTable Row(string row)
    {
        string[] cells = row.Split(';', StringSplitOptions.TrimEntries);
        string[][] lists = [.. cells[3].Split(" × ").Select(list => list.Split(", "))];
        IEnumerable<string> words = lists is [var first, var second]
            ? first.SelectMany(_ => second, (before, after) => $"{before} {after}")
            : lists[0];
        return new(Enum.Parse<EstimateWordKind>(cells[0]), cells[1], cells[2], [.. words]);
    }
}
