using System.Text.RegularExpressions;

namespace Attribution;

/// <summary>
/// Whether a value only says that none came to the knowledge of its source: "none reported", "no confirmed deaths". That is no answer of
/// zero: who has seen nobody has not counted nobody.
/// </summary>
internal static partial class NoneReported
{
    /// <summary>Whether a claim has such a value.</summary>
    public static bool Is(Claim claim) => claim.Value is { } value && Is(value, claim.Basis);

    /// <summary>A zero that is as reported by its basis, or words that say so.</summary>
    private static bool Is(ClaimValue value, CountBasis basis) => value switch
    {
        Estimate { Best: 0 or null, Upper: null or { Value: 0 } } said =>
            (said.Best == 0 && basis == CountBasis.Reported)
            || ((said.Best == 0 || said.Upper is not null) && said.Text is { } words && IsInWords(words)),
        TextValue { Issue: null, Text: var words } => IsInWords(words),
        _ => false,
    };

    private static bool IsInWords(string words) => words.Length <= 200 && Phrase().IsMatch(words);

    [GeneratedRegex(
        @"^\s*(?:no|none|zero|nobody|0)\b.*\b(?:reported|reports|known|confirmed|recorded|notified|immediate word)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Phrase();
}
