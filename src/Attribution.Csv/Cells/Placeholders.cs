using System.Buffers;
using System.Collections.Frozen;

namespace Attribution;

/// <summary>What people write into a cell of which nothing is known, so that it does not look forgotten: "-", "n/a", "?", "TBC".</summary>
internal static class Placeholders
{
    private const int Longest = 16;

    private static readonly SearchValues<char> Marks = SearchValues.Create("-?./*_~\u2010\u2011\u2012–—−…");

    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "n/a", "n.a.", "n.a", "na", "nan", "null", "<na>", "(blank)", "(empty)", "blank", "tbc", "tbd", "tba", "n/k", "n.k.",
        "not available", "not applicable", "no data", "no figure", "not given", "not stated");

    /// <summary>Whether a cell says no more than a blank one.</summary>
    public static bool Has(string cell) =>
        cell.Length <= Longest
        && (char.IsLetter(cell[0]) || cell[0] is '<' or '(' ? Words.Contains(cell) : !cell.AsSpan().ContainsAnyExcept(Marks));

    /// <summary>Whether it is the word for which a table that a program wrote means a blank, and a person 0.</summary>
    public static bool IsNone(string cell) =>
        cell.Equals("none", StringComparison.OrdinalIgnoreCase) || cell.Equals("nil", StringComparison.OrdinalIgnoreCase);
}
