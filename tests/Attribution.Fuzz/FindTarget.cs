namespace Attribution.Fuzz;

/// <summary>Quantities in running text: within it, one after the other, each with the words that stand there.</summary>
internal sealed class FindTarget : Target
{
    public override string Name => "find";

    public override IReadOnlyList<string> Pieces { get; } =
    [
        .. EstimateGrammar.English.Words.Select(word => $" {word.Text} "), " said on ", " in 2024 ", " at 10:30 ", "U.S. ", "No. 7 ",
        "\n\n", ". ", "; ",
        "“", "”", "3,000", "1,100", " km ", " soldiers ", "(", ")", "%", "\u200b", "\u202e",
    ];

    public override string Read(string text)
    {
        int end = 0;
        int read = 0;
        int refused = 0;
        foreach (FoundEstimate found in Estimate.Find(text))
        {
            bool isInOrder = found.Start >= end && found.Length > 0 && found.End <= text.Length;
            Law(isInOrder, "What is found lies in the text, one behind the other.");
            Law(found.IsRead == found.Refusal is null, "What is found is read or refused.");
            end = found.End;
            if (found.IsRead) read++;
            else refused++;
        }

        return $"{Math.Min(read, 5)} {Math.Min(refused, 5)}";
    }
}
