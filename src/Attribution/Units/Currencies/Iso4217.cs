using System.Collections.Frozen;
using System.Globalization;

namespace Attribution;

/// <summary>A currency, fund or precious metal of ISO 4217; no minor units where the standard gives none.</summary>
internal sealed partial record Iso4217(string Code, int? MinorUnits, string Name, string Plural, string? Symbol)
{
    private static readonly FrozenDictionary<string, Iso4217> Codes =
        Rows().ToFrozenDictionary(currency => currency.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Iso4217>.AlternateLookup<ReadOnlySpan<char>> CodesBySpan =
        Codes.GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<Iso4217> All => Codes.Values.OrderBy(currency => currency.Code, StringComparer.Ordinal);

    public static bool TryFind(ReadOnlySpan<char> code, out Iso4217? currency) => CodesBySpan.TryGetValue(code, out currency);

    // A row: code, minor units or '-', name, its plural where it does not just end in s, symbol where one country alone uses it.
    private static IEnumerable<Iso4217> Rows()
    {
        foreach (string line in Table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] cells = line.Split('|');
            yield return new(
                cells[0],
                cells[1] == "-" ? null : int.Parse(cells[1], CultureInfo.InvariantCulture),
                cells[2],
                cells.Length > 3 && cells[3].Length > 0 ? cells[3] : cells[2] + "s",
                cells.Length > 4 ? cells[4] : null);
        }
    }
}
