namespace Attribution;

/// <summary>A refusal without its sentence, so that refusing costs nothing until somebody asks why.</summary>
internal readonly record struct Fault(string Code, int Start, int End)
{
    /// <summary>The refusal, with the sentence about the text that it was found in.</summary>
    public EstimateRefusal In(ReadOnlySpan<char> text)
    {
        string snippet = Snippet(text[Start..End]);
        return new(Code, Start, End - Start, Sentence(snippet, Snippet(text)));
    }

    private static string Snippet(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        return trimmed.Length <= 60 ? trimmed.ToString() : $"{trimmed[..57].TrimEnd()}…";
    }

    private string Sentence(string part, string whole) => Code switch
    {
        EstimateRefusal.Empty => "A quantity was expected but the text is empty; write a number with its unit.",
        EstimateRefusal.TooLong => $"A phrase has at most {EstimateGrammar.LongestText} characters; give the quantity alone.",
        EstimateRefusal.MissingNumber => $"'{Or(part, whole)}' is not followed by a number; write one, as in 'more than 1,100'.",
        EstimateRefusal.NoNumericContent => $"'{Or(part, whole)}' carries no number; write one, or a magnitude or a counted noun after 'several'.",
        EstimateRefusal.MalformedGrouping =>
            $"'{part}' is not grouped in threes, and its separator marks no decimals in this culture; write '1,100', or name the culture.",
        EstimateRefusal.AmbiguousGrouping =>
            $"'{part}' groups digits in one culture and has decimals in another; name the culture, or write '3.5' and '1,100,000'.",
        EstimateRefusal.MalformedNumber => $"'{part}' is not a number; write digits with one decimal point at most.",
        EstimateRefusal.AmbiguousMagnitude =>
            $"It is open whether the magnitude in '{part}' applies to both numbers or is one at all; write each number in full, as in '5,000 to 6,000'.",
        EstimateRefusal.ReversedRange => $"The lower end of '{part}' is above its upper end; write the lower end first.",
        EstimateRefusal.IncompleteRange => $"'{Or(part, whole)}' needs two ends; write 'between 700 and 1,000', or 'at least 700' for one end.",
        EstimateRefusal.UnitMismatch => $"The units in '{part}' differ; write both numbers in one unit.",
        EstimateRefusal.ConflictingHedges => $"The hedges in '{part}' cannot all hold of one number; keep the one that was said.",
        EstimateRefusal.UnknownUnit => $"'{part}' is neither a known unit nor a counted noun; write a unit such as 'km', or the noun alone.",
        EstimateRefusal.AmbiguousUnit => $"'{part}' names more than one unit; write which, by its code or its full name.",
        EstimateRefusal.RelativeQuantity => $"'{part}' is a ratio to something else, not a quantity by itself; write the quantity.",
        EstimateRefusal.NonFinite => $"'{part}' is not a finite number; leave the end away that is not bounded, as in 'more than 1,100'.",
        EstimateRefusal.AmbiguousUncertainty =>
            $"The spread in '{part}' can be read in two ways; write '(55 ± 3)%' or '3 percentage points', or the two ends.",
        EstimateRefusal.OrdinalNotQuantity => $"'{part}' is an ordinal, not a quantity; write a cardinal number.",
        EstimateRefusal.MultipleQuantities => $"'{part}' is a second quantity; read the quantities one at a time.",
        EstimateRefusal.InexactFraction => $"No decimal number equals '{part}'; write a rounded number with 'about'.",
        EstimateRefusal.OutOfRange => $"'{part}' cannot be held to its last digit: 28 digits, between 1e-28 and 7.9e28; write fewer digits or a larger unit.",
        EstimateRefusal.Garbled => $"The best figure of '{part}' is outside its own interval; keep the words as a text value with this code.",
        _ => $"'{part}' is not part of a quantity; give the quantity alone.",
    };

    private static string Or(string part, string whole) => part.Length > 0 ? part : whole;
}
