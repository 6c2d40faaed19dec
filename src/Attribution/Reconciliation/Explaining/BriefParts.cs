namespace Attribution;

/// <summary>What the short text of a result says, part by part.</summary>
/// <param name="Subject">What the claims are about.</param>
/// <param name="Headline">The grade, who stands where, and what the grade rests on.</param>
/// <param name="Lines">Each voice, and what it says.</param>
/// <param name="Sentences">The sentences behind them, each with its claims.</param>
/// <param name="Cut">How many sentences are left to the full text.</param>
internal sealed record BriefParts(
    string Subject,
    string Headline,
    IReadOnlyList<(string Name, string Figures)> Lines,
    IReadOnlyList<string> Sentences,
    int Cut);
