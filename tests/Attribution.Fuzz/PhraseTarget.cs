namespace Attribution.Fuzz;

/// <summary>A quantity as people write it, in English and in French: read whole or refused, and the same again from "R".</summary>
internal sealed class PhraseTarget : Target
{
    public override string Name => "phrases";

    public override int Longest => 300;

    public override IReadOnlyList<string> Pieces { get; } =
    [
        .. EstimateGrammar.English.Words.Select(word => $" {word.Text} "),
        .. EstimateGrammar.French.Words.Select(word => $" {word.Text} "),
        "0", "1", "9", "1,100", "1.100", "3 000", "0,123", "10", "-", "–", "−", "±", "+", "(", ")", "[", "]", "%", "/", "^", "×10",
        "½", "⁵", "{",
        "}", "\u00a0", "\u202f", "\ud83d", "\u0300", " km", " mm", "k", "m", "bn", "$", "€", "'", "\n", "\0", "e", ".", ",", " ",
    ];

    public override string Read(string text) =>
        $"{Read(text, EstimateGrammar.English)} {Read(text, EstimateGrammar.French)}";

    private static string Read(string text, EstimateGrammar grammar)
    {
        if (!Estimate.TryParse(text, grammar, out Estimate? estimate, out EstimateRefusal? refusal))
        {
            bool isWithin = refusal is { Start: >= 0, Length: >= 0 } && refusal.Start + refusal.Length <= text.Length;
            Law(isWithin, "A refusal lies within the text.");
            Law(refusal.Message.Length <= 4_000, "A message is short.");
            return refusal.Code;
        }

        Law(estimate.Text == text, "The words are kept.");
        Law(Estimate.Parse(estimate.ToString("R", null)).Equals(estimate), "What is written as R is read as the same.");
        return $"{estimate.Form} {estimate.Unit is null} {estimate.Coverage.GetHashCode() % 8}";
    }
}
