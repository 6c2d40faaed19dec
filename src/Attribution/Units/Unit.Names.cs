namespace Attribution;

public sealed partial class Unit
{
    private static readonly (string Name, string Code)[] Table =
    [
        ("km/s/Mpc", "km/s/Mpc"), ("km/h", "km/h"), ("km", "km"), ("mm", "mm"), ("m", "m"), ("t", "t"), ("kt", "kt"), ("kg", "kg"),
        ("%", "%"), ("°C", "Cel"), ("tonnes", "t"), ("tonne", "t"), ("months", "mo"), ("days", "d"), ("day", "d"), ("hour", "h"), ("per cent", "%"), ("percentage points", "%"),
        ("US$", "USD"), ("$", "USD"), ("USD", "USD"), ("€", "EUR"), ("euros", "EUR"), ("dollars", "USD"),
    ];

    /// <summary>Finds the longest unit at the start of a text.</summary>
    public static UnitMatch Match(ReadOnlySpan<char> text)
    {
        UnitMatch best = default;
        foreach ((string name, string code) in Table)
        {
            if (name.Length > best.Length && text.StartsWith(name, StringComparison.Ordinal)
                && (text.Length == name.Length || !char.IsLetter(name[^1]) || !char.IsLetterOrDigit(text[name.Length])))
            {
                Unit unit = code is "USD" or "EUR" ? new Unit(code, UnitKind.Currency) : Parse(code);
                best = new(name.Length, unit, [unit]);
            }
        }

        return best;
    }

    /// <summary>Reads a code.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out Unit? unit)
    {
        unit = code.IsEmpty ? null : code is "USD" or "EUR" ? new Unit(code.ToString(), UnitKind.Currency) : Parse(code.ToString());
        return unit is not null;
    }
}
