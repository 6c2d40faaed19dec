using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>One word or set phrase of an <see cref="EstimateGrammar"/>, with what it means.</summary>
/// <remarks>
/// Read without regard to case, but for a magnitude of at most three letters: "mn" is a million, "mN" a millinewton. A blank in
/// <paramref name="Text"/> stands for any white space or one hyphen. One text may have several kinds.
/// Equal when all parts are.
/// </remarks>
/// <param name="Text">The word or phrase, at most 40 characters: "more than", "≥", "dozen".</param>
/// <param name="Kind">What it does in a phrase.</param>
/// <param name="Value">The number that it stands for, where its kind has one; 0 otherwise.</param>
/// <param name="Form">
/// The form that a hedge gives the quantity; <see cref="EstimateForm.Exact"/> for "exactly" and for what is no hedge.
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
    Unit? Unit = null);
