using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <content>Reading phrases for a topic.</content>
public sealed partial class Topic
{
    /// <summary>
    /// Reads a phrase as a value of this topic: it may count no other nouns than the topic's own, and its unit must be one that the topic
    /// <see cref="Accepts"/>.
    /// </summary>
    /// <param name="phrase">The phrase: "more than 1,100 soldiers".</param>
    /// <param name="grammar">The words and the marks of the numbers; null for <see cref="EstimateGrammar.English"/>.</param>
    /// <exception cref="EstimateParseException">
    /// The phrase is not an estimate, or not one for this topic; the exception says which nouns the topic knows.
    /// </exception>
    public Estimate ReadEstimate(string phrase, EstimateGrammar? grammar = null)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return TryReadEstimate(phrase, out Estimate? estimate, out EstimateRefusal? refusal, grammar)
            ? estimate
            : throw new EstimateParseException(refusal);
    }

    /// <summary>Reads a phrase as <see cref="ReadEstimate"/> does, or says why it cannot be read for this topic.</summary>
    /// <param name="phrase">The phrase; null is refused as an empty one is.</param>
    /// <param name="estimate">The estimate, or null where the phrase is refused.</param>
    /// <param name="refusal">The reason, or null where the phrase is read.</param>
    /// <param name="grammar">The words and the marks of the numbers; null for <see cref="EstimateGrammar.English"/>.</param>
    public bool TryReadEstimate(
        string? phrase,
        [NotNullWhen(true)] out Estimate? estimate,
        [NotNullWhen(false)] out EstimateRefusal? refusal,
        EstimateGrammar? grammar = null)
    {
        if (!Estimate.TryParse(phrase, Strict(grammar ?? EstimateGrammar.English), out estimate, out refusal)) return false;
        if (Accepts(estimate.Unit)) return true;
        refusal = new(
            estimate.Unit!.Kind == UnitKind.Count ? EstimateRefusal.UnknownNoun : EstimateRefusal.UnitMismatch,
            0,
            phrase?.Length ?? 0,
            Mismatch(estimate.Unit));
        estimate = null;
        return false;
    }

    private string Mismatch(Unit said)
    {
        if (Unit is not { } own)
        {
            return $"'{said}' is not a unit of the topic '{Id}', which has no unit; write the value in it, or the number alone.";
        }

        // A word may name both a unit and a noun to count, such as barrels.
        if (own.Code != said.Code && $"{own}" == $"{said}")
        {
            return $"'{said}' is the unit '{said.Code}', and the topic '{Id}' is in '{own.Code}'; give the topic the unit "
                + $"'{said.Code}', or write the number alone.";
        }

        string remedy = said.Code == "m" && own.Kind != UnitKind.Ucum
            ? "write 'million' where that is meant"
            : "write the value in it, or the number alone";
        return $"'{said}' is not a unit of the topic '{Id}', which is in '{own}'; {remedy}.";
    }

    private EstimateGrammar Strict(EstimateGrammar grammar) =>
        Unit is { Kind: UnitKind.Count } own ? grammar.WithNouns(Nouns.Prepend(own).Select(noun => noun.Plural)) : grammar;
}
