using System.Globalization;

namespace Attribution;

/// <summary>A refusal without its sentence, so that refusing costs nothing until the sentence is asked for.</summary>
internal readonly record struct Fault(string Code, int Start, int End)
{
    private const int LongestSnippet = 60;

    /// <summary>The refusal, with the sentence about the text that it was found in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grammar">The grammar that it was read with; null for English.</param>
    public EstimateRefusal In(ReadOnlySpan<char> text, EstimateGrammar? grammar = null)
    {
        string part = Snippet(text[Start..End]);
        string sentence = Code switch
        {
            EstimateRefusal.AmbiguousUnit => WhichUnit(part, text[Start..], (grammar ?? EstimateGrammar.English).UnitNames),
            EstimateRefusal.UnknownNoun => WhichNoun(part, grammar ?? EstimateGrammar.English),
            EstimateRefusal.MalformedGrouping => Ungrouped(part, grammar?.Culture ?? CultureInfo.InvariantCulture),
            EstimateRefusal.AmbiguousGrouping => TwoGroupings(part, grammar?.Culture ?? CultureInfo.InvariantCulture),
            _ => Sentence(part, Snippet(text)),
        };
        return new(Code, Start, End - Start, sentence);
    }

    private static string WhichNoun(string part, EstimateGrammar grammar) =>
        $"'{part}' is not counted here; " +
        $"write {string.Join(" or ", grammar.Nouns.Select(noun => $"'{noun.Plural}'"))}, or the number alone.";

    private static string Snippet(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        return trimmed.Length <= LongestSnippet
            ? Printable.Escaped(trimmed)
            : Printable.Escaped(trimmed[..(LongestSnippet - 3)].TrimEnd()) + "…";
    }

    /// <summary>The units that a name may stand for, each as it can be written.</summary>
    private static string WhichUnit(string part, ReadOnlySpan<char> text, UnitLexicon names)
    {
        UnitMatch match = UnitReader.Read(text, names);
        return match.IsAmbiguous
            ? $"'{part}' names more than one unit; write {string.Join(" or ", match.Candidates.Select(unit => $"'{unit:R}'"))}."
            : $"'{part}' may mean several units or a magnitude; " +
                "write it in full, as in '50 metres', '100 seconds', '50 million' or 'about $300'.";
    }

    // The remedies are in the marks of the grammar: others would be read as another number.
    private static string Ungrouped(string part, CultureInfo culture) => string.Create(
        culture,
        $"'{part}' is not grouped in threes, and its separator does not mark decimals; write '{1_100:#,0}' for thousands "
            + $"and '{1.1m:0.0}' for decimals.");

    private static string TwoGroupings(string part, CultureInfo culture) => string.Create(
        culture,
        $"'{part}' groups digits in one culture and has decimals in another; write '{1_100_000:#,0}' for thousands "
            + $"and '{3.5m:0.0} million' for decimals, a counted noun or a currency as a code ('1.100 {{soldiers}}', '1.799 EUR'), "
            + $"or name the culture with EstimateGrammar.WithCulture.");

    private string Sentence(string part, string whole) => Code switch
    {
        EstimateRefusal.Empty => "A quantity was expected, but the text is empty; write a number with its unit, as in '40 km'.",
        EstimateRefusal.TooLong => $"A phrase has at most {EstimateGrammar.LongestText} characters; give the quantity alone.",
        EstimateRefusal.MissingNumber => $"'{Or(part, whole)}' is not followed by a number; write one, as in 'more than 1,100'.",
        EstimateRefusal.NoNumericContent => $"'{Or(part, whole)}' has no number; write one, as in '40 soldiers' or 'several thousand'.",
        EstimateRefusal.MalformedNumber => $"'{part}' is not a number; write digits with one decimal point at most, as in '1.25'.",
        EstimateRefusal.AmbiguousMagnitude =>
            $"The magnitude in '{part}' may apply to one number or to both; " +
            "write each number in full, as in '5,000 to 6,000', or brackets " +
            "round both, as in '(3.2 ± 0.5) × 10^-3'.",
        EstimateRefusal.ReversedRange =>
            $"The lower end of '{part}' is above its upper end; " +
            "write the lower end first, as in '700 to 1,000'.",
        EstimateRefusal.IncompleteRange =>
            $"'{Or(part, whole)}' needs two ends; " +
            "write 'between 700 and 1,000', or 'at least 700' for one end.",
        EstimateRefusal.UnitMismatch =>
            $"The units in '{part}' differ; " +
            "write both numbers in one unit, as in '40 to 60 km'.",
        EstimateRefusal.ConflictingHedges =>
            $"The hedges in '{part}' cannot all hold of one number; " +
            "write one of them, as in 'at least 500'.",
        EstimateRefusal.UnknownUnit =>
            $"'{part}' is neither a known unit nor a counted noun; " +
            $"write a unit, as in '40 km', or a noun as a code, as in '40 {{zorks}}'.",
        EstimateRefusal.RelativeQuantity =>
            $"'{part}' is a ratio to something else, or a difference from it; " +
            "write the quantity itself, as in '1,100 soldiers'.",
        EstimateRefusal.PartOfWhole =>
            $"'{part}' is a part of a whole that no decimal percentage equals, or a ratio; " +
            "write a rounded percentage, as in 'about 67 %', or the count.",
        EstimateRefusal.Date =>
            $"'{part}' belongs to a date, not to a quantity; " +
            "read dates with Edtf, and write a span of time as '10 years' or '70 s'.",
        EstimateRefusal.ClockTime =>
            $"'{part}' is a time of the day; " +
            "write a duration grouped or with its symbol, as in '1,400 hours' or '1400 h'.",
        EstimateRefusal.NegativeCount =>
            $"'{part}' counts things below zero; " +
            $"write 'a change of -3,000 soldiers' for a change, or the noun as a code, as in '-3000 {{soldiers}}'.",
        EstimateRefusal.NonFinite => $"'{part}' is not a finite number; leave out the end that is not bounded, as in 'more than 1,100'.",
        EstimateRefusal.AmbiguousUncertainty =>
            $"The spread in '{part}' may be in points or relative; write '(55 ± 3)%' for points, or the two ends, as in '52 to 58 %'.",
        EstimateRefusal.OrdinalNotQuantity => $"'{part}' is a place in an order; write a count, as in '15'.",
        EstimateRefusal.MultipleQuantities =>
            $"'{part}' is a second quantity; " +
            "read one at a time, or write a range, as in '1,100 to 3,000'.",
        EstimateRefusal.InexactFraction =>
            $"No decimal number equals '{part}'; write a rounded number, as in 'about 0.67 million' or 'about 67 %'.",
        EstimateRefusal.OutOfRange =>
            $"'{part}' is beyond what a decimal holds to the last digit: 28 digits, from 1e-28 to 7.9e28; " +
            "write fewer digits, or a unit of another size.",
        EstimateRefusal.Garbled =>
            $"The figures in '{part}' contradict one another: one is outside the interval of another, or not the same in two units; " +
            "keep the words " +
            "as a TextValue with this code.",
        _ => $"'{part}' is not part of a quantity; give the quantity alone, as in '1,100 soldiers'.",
    };

    private static string Or(string part, string whole) => part.Length > 0 ? part : whole;
}
