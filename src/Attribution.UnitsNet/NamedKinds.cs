using System.Collections.Frozen;

namespace Attribution;

/// <summary>
/// What the units of a code say beyond its dimension. In UCUM the mole and the bit are pure numbers, and Bq is Hz, and Sv is Gy; so "5 %"
/// would convert into bits, and becquerels into hertz. A millimole of calcium is two milliequivalents, and both are "mmol" to UCUM.
/// </summary>
internal sealed class NamedKinds
{
    private const string Amount = "amount of substance", Information = "information";

    // Metric units of UCUM, without their prefixes.
    private static readonly FrozenDictionary<string, string[]> ByAtom = new Dictionary<string, string[]>
    {
        ["mol"] = [Amount],
        ["eq"] = [Amount, "chemical equivalents"],
        ["osm"] = [Amount, "osmotic concentration"],
        ["kat"] = [Amount, "catalytic activity"],
        ["U"] = [Amount, "catalytic activity"],
        ["bit"] = [Information],
        ["By"] = [Information],
        ["Hz"] = ["frequency"],
        ["Bd"] = ["signalling rate"],
        ["Bq"] = ["radioactivity"],
        ["Ci"] = ["radioactivity"],
        ["Gy"] = ["absorbed dose"],
        ["RAD"] = ["absorbed dose"],
        ["Sv"] = ["dose equivalent"],
        ["REM"] = ["dose equivalent"],
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Prefixes = FrozenSet.ToFrozenSet(
        ["", .. "Y Z E P T G M k h da d c m u n p f a z y Ki Mi Gi Ti".Split(' ')]);

    private readonly SortedDictionary<string, int> _exponents;

    private NamedKinds(SortedDictionary<string, int> exponents) => _exponents = exponents;

    public static NamedKinds None { get; } = new([]);

    /// <summary>The kinds that are not amounts or information, by name.</summary>
    public IEnumerable<string> Named => _exponents.Keys.Where(kind => kind is not (Amount or Information));

    /// <summary>Whether amounts of substance, and information, stand in the same power in both: neither is a pure number here.</summary>
    public bool CountAlike(NamedKinds other) => CountedDifference(other) is null;

    /// <summary>Amount of substance or information, where it does not stand in the same power in both; else null.</summary>
    public string? CountedDifference(NamedKinds other) =>
        Array.Find([Amount, Information], kind => Exponent(kind) != other.Exponent(kind));

    public int Exponent(string kind) => _exponents.GetValueOrDefault(kind);

    /// <summary>The kinds in a valid UCUM code, each with its exponent.</summary>
    public static NamedKinds Of(string code)
    {
        SortedDictionary<string, int> exponents = new(StringComparer.Ordinal);
        foreach (UnitFactor factor in UnitFactor.In(code))
        {
            foreach (string kind in KindsOf(factor.Symbol))
            {
                exponents[kind] = exponents.GetValueOrDefault(kind) + factor.Power;
            }
        }

        foreach (string gone in exponents.Where(kind => kind.Value == 0).Select(kind => kind.Key).ToArray())
        {
            exponents.Remove(gone);
        }

        return exponents.Count == 0 ? None : new(exponents);
    }

    /// <summary>Amount of substance or information, where a unit counts one of them; else null.</summary>
    public static string? Counted(string symbol) => Array.Find(KindsOf(symbol), kind => kind is Amount or Information);

    private static string[] KindsOf(string symbol)
    {
        foreach ((string atom, string[] kinds) in ByAtom)
        {
            if (symbol.EndsWith(atom, StringComparison.Ordinal) && Prefixes.Contains(symbol[..^atom.Length])) return kinds;
        }

        return [];
    }
}
