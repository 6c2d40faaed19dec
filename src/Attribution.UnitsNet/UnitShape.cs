using System.Collections.Concurrent;
using System.Globalization;

namespace Attribution;

/// <summary>
/// In what a code is written: "energy", "force·length", "mass/mass". Units of one dimension are often written differently for different
/// kinds of quantity: a joule is not a torque, though it is a newton metre, and L/L is not a fraction of mass.
/// </summary>
internal static class UnitShape
{
    /// <summary>The shape of a pure number.</summary>
    public const string Pure = "";

    private static readonly ConcurrentDictionary<string, (string Kind, int Power)> Kinds = new(StringComparer.Ordinal);

    /// <summary>The shape of a valid code: what stands above, and below, each kind with its power.</summary>
    public static string Of(string code)
    {
        SortedDictionary<string, int> above = new(StringComparer.Ordinal), below = new(StringComparer.Ordinal);
        foreach (UnitFactor factor in UnitFactor.In(code))
        {
            (string kind, int power) = Kinds.GetOrAdd(factor.Symbol, KindOf);
            if (kind.Length == 0) continue;
            SortedDictionary<string, int> side = factor.Power > 0 ? above : below;
            side[kind] = side.GetValueOrDefault(kind) + (Math.Abs(factor.Power) * power);
        }

        return above.Count + below.Count == 0 ? Pure : $"{Joined(above)}/{Joined(below)}";
    }

    private static string Joined(SortedDictionary<string, int> side) =>
        string.Join('·', side.Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key}^{kind.Value}")));

    /// <summary>What a unit measures; of areas and volumes the length, so that a litre and a cubic metre are alike.</summary>
    private static (string Kind, int Power) KindOf(string symbol)
    {
        if (NamedKinds.Counted(symbol) is { } counted) return (counted, 1);
        if (!Unit.TryParse(symbol, out Unit? unit)) return (symbol, 1);
        if (unit.Dimension == Unit.One.Dimension) return ("", 1);
        if (unit.CanConvertTo(SquareMetre)) return ("length", 2);
        return unit.CanConvertTo(CubicMetre) ? ("length", 3) : (unit.Dimension.ToString(), 1);
    }

    private static Unit SquareMetre => field ??= Unit.Parse("m2");

    private static Unit CubicMetre => field ??= Unit.Parse("m3");
}
