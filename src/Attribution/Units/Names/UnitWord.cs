using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>One word of the units of an <see cref="EstimateGrammar"/>, with the unit that it names or what it does to one.</summary>
/// <remarks>Equal when all parts are.</remarks>
/// <param name="Text">
/// The word or phrase, single blanks between its words; a blank stands for any white space or a hyphen, ' for either apostrophe. In a name
/// "~" stands for an s that the plural has: "mètre~".
/// </param>
/// <param name="Kind">What it does.</param>
/// <param name="Codes">
/// For a name or a symbol the code of UCUM or ISO 4217, or several with a blank between, the most usual first; for a prefix its code; for a
/// remark the annotation.
/// </param>
/// <param name="IsConventional">
/// Whether the first of several codes is meant unless the text says otherwise; several are ambiguous without.
/// </param>
[Experimental(ExperimentalIds.Words, Message = ExperimentalIds.WordsReason)]
public sealed record UnitWord(string Text, UnitWordKind Kind, string Codes = "", bool IsConventional = false)
{
    /// <summary>"tonne~ (Name)".</summary>
    public override string ToString() => $"{Printable.Name(Text)} ({Kind})";
}
