using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>One word or set phrase of an <see cref="EstimateGrammar"/>, with what it means.</summary>
/// <remarks>
/// Read without regard to case, but for a magnitude of at most three letters: "mn" is a million, "mN" a millinewton. A blank in
/// <paramref name="Text"/> stands for any white space or one hyphen. One text may have several kinds.
/// Equal when all parts are.
/// </remarks>
/// <param name="Text">The word or phrase, at most 40 characters: "more than", "≥", "dozen". ' stands for either apostrophe: "d'".</param>
/// <param name="Kind">What it does in a phrase.</param>
/// <param name="Value">The number that it stands for, where its kind has one; 0 otherwise.</param>
/// <param name="Form">
/// The form that a hedge gives the quantity; <see cref="EstimateForm.Exact"/> for "exactly" and for what is not a hedge.
/// <see cref="EstimateForm.About"/> on a magnitude makes the number approximate: "une centaine" is about 100.
/// </param>
/// <param name="IsInclusive">
/// Whether the bound of a vague count, or of a <see cref="EstimateForm.JustOver"/> hedge, includes its value: "dozens" may be 24, "several"
/// is more than 2, "1,100-odd" may be 1,100.
/// </param>
/// <param name="Unit">The unit that a <see cref="EstimateWordKind.Scaled"/> word or a frequency stands for; null for others.</param>
[Experimental(ExperimentalIds.Words, Message = ExperimentalIds.WordsReason)]
public sealed record EstimateWord(
    string Text,
    EstimateWordKind Kind,
    decimal Value = 0,
    EstimateForm Form = EstimateForm.Exact,
    bool IsInclusive = false,
    Unit? Unit = null)
{
    /// <summary>
    /// Whether a magnitude is a noun, which "of" joins to what it counts: "1,5 million de soldats". Without it "of" after a number makes
    /// a ratio: "300 of the soldiers". A fraction with it is one of a whole, and read as a percentage: "la moitié des électeurs" is 50 %.
    /// </summary>
    public bool TakesOf { get; init; }

    /// <summary>
    /// Whether a magnitude behind a larger one counts one of it without a number of its own: "deux mille cent" is 2,100. Without it, it
    /// multiplies: "two thousand million".
    /// </summary>
    public bool CountsOne { get; init; }

    /// <summary>Whether a magnitude goes with numbers in words only: "cinq cents" is 500, but "5 cents" are coins, and refused.</summary>
    public bool NeedsWords { get; init; }

    /// <summary>Whether a magnitude counts money alone, and is something else before a noun: "50 grand", but "two grand slams".</summary>
    public bool CountsMoney { get; init; }

    /// <summary>"more than (Hedge)".</summary>
    public override string ToString() => $"{Printable.Name(Text)} ({Kind})";
}
