using System.Collections.Frozen;

namespace Attribution;

/// <summary>
/// The atoms of the Unified Code for Units of Measure, version 2.2 (17 June 2024), case-sensitive codes, by family. Names and symbols
/// are this library's own; codes, values and which units are metric are UCUM's.
/// </summary>
internal static partial class UcumTable
{
    private static readonly FrozenDictionary<string, Atom> Atoms =
        All.ToFrozenDictionary(atom => atom.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Atom>.AlternateLookup<ReadOnlySpan<char>> AtomsBySpan =
        Atoms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every row, in the order of the table.</summary>
    public static IEnumerable<Atom> All => [.. Si, .. Physics, .. Lengths, .. Volumes, .. Masses, .. Heat, .. Laboratory, .. Scales];

    /// <summary>The row with a code.</summary>
    /// <exception cref="KeyNotFoundException">No row has it.</exception>
    public static Atom Row(string code) => Atoms[code];

    /// <summary>Reads an atom, or a prefix and a metric atom; an atom without prefix comes first (cd is the candela).</summary>
    public static bool TryFind(ReadOnlySpan<char> code, out Prefix? prefix, out Atom? atom)
    {
        prefix = null;
        if (AtomsBySpan.TryGetValue(code, out atom)) return true;
        foreach (Prefix candidate in Prefix.All)
        {
            if (!code.StartsWith(candidate.Code, StringComparison.Ordinal)) continue;
            if (!AtomsBySpan.TryGetValue(code[candidate.Code.Length..], out atom) || !atom.IsMetric) continue;
            prefix = candidate;
            return true;
        }

        atom = null;
        return false;
    }

    private static Atom Base(string code, string name, string symbol) => new(code, "", name, symbol) { IsBase = true, IsMetric = true };

    private static Atom Metric(string code, string definition, string name, string? symbol = null, string? plural = null) =>
        new(code, definition, name, symbol, plural) { IsMetric = true };

    private static Atom Plain(string code, string definition, string name, string? symbol = null, string? plural = null) =>
        new(code, definition, name, symbol, plural);

    private static Atom Own(string code, string name, string? symbol = null, string? plural = null) =>
        new(code, "", name, symbol, plural) { IsBase = true };
}
