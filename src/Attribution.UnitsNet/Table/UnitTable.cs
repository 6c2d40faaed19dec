using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using UnitsNet;

namespace Attribution;

/// <summary>
/// Which unit of UnitsNet is which unit of UCUM. A test derives the table from dimensions and factors, writes it, and fails where the two
/// differ; here it is only read, and nothing is looked up by reflection.
/// </summary>
internal static class UnitTable
{
    private static readonly ConcurrentDictionary<string, FrozenSet<string>> Shapes = new(StringComparer.Ordinal);

    private static readonly Lazy<FrozenDictionary<string, UnitRow[]>> ByQuantity = new(Read);

    public static IEnumerable<UnitRow> All =>
        ByQuantity.Value.OrderBy(rows => rows.Key, StringComparer.Ordinal).SelectMany(rows => rows.Value);

    /// <summary>The rows of a quantity, in the order of UnitsNet; none for a quantity that is not UnitsNet's own.</summary>
    public static UnitRow[] Of(string quantity) => ByQuantity.Value.GetValueOrDefault(quantity, []);

    /// <summary>The row of a unit; false for what is not a unit of UnitsNet's own.</summary>
    public static bool TryFind(Enum unit, [NotNullWhen(true)] out UnitRow? row)
    {
        row = unit.GetType().Assembly == typeof(Length).Assembly && Quantity.TryGetUnitInfo(unit, out UnitInfo? info)
            ? Array.Find(Of(info.QuantityName ?? ""), row => row.Name == info.Name)
            : null;
        return row is not null;
    }

    /// <summary>The base unit of a quantity, or its first unit with a code; null where none has one.</summary>
    public static UnitRow? Usual(string quantity)
    {
        string? name = Array.Find(Quantity.Infos, info => info.Name == quantity)?.BaseUnitInfo.Name;
        UnitRow[] mapped = [.. Of(quantity).Where(row => row.Code is not null)];
        return Array.Find(mapped, row => row.Name == name) ?? mapped.FirstOrDefault();
    }

    /// <summary>How the units of a quantity are written.</summary>
    public static FrozenSet<string> ShapesOf(string quantity) => Shapes.GetOrAdd(
        quantity, name => [.. Of(name).Where(row => row.Code is not null).Select(row => row.Shape!)]);

    /// <summary>A quantity whose units have the dimension and are written so; null where none has.</summary>
    public static string? WrittenAs(string shape, Dimension dimension) => ByQuantity.Value
        .Where(rows => Array.Exists(rows.Value, row => row.Unit is { } unit && unit.Dimension == dimension && row.Shape == shape))
        .Select(rows => rows.Key)
        .Min(StringComparer.Ordinal);

    private static FrozenDictionary<string, UnitRow[]> Read()
    {
        using Stream stream = typeof(UnitTable).Assembly.GetManifestResourceStream("units.tsv")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => new UnitRow(cells[0], cells[1], cells[2].Length == 0 ? null : cells[2], cells.Length > 3 ? cells[3] : null))
            .GroupBy(row => row.Quantity)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray());
    }
}
