namespace Attribution;

/// <summary>Tonnes of TNT: an energy, told as a mass. UnitsNet has no such unit, and UCUM takes "{TNT}" for a remark on a tonne.</summary>
internal static class Explosives
{
    // A gram of TNT is 4184 J by convention.
    private static readonly (string Mass, string Energy)[] Worth =
    [
        ("g", "4184.J"), ("kg", "4184.kJ"), ("t", "4184.MJ"), ("kt", "4184.GJ"), ("Mt", "4184.TJ"), ("Gt", "4184.PJ"),
    ];

    /// <summary>Why a unit of TNT is not one of the quantity; null for other units.</summary>
    public static QuantityRefusal? Refusal(Unit from, UnitRow to)
    {
        int remark = from.Code.IndexOf('{', StringComparison.Ordinal);
        if (remark <= 0 || !from.Code.AsSpan(remark).Contains("TNT", StringComparison.OrdinalIgnoreCase)) return null;
        if (!from.CanConvertTo(Unit.Kilogram)) return null;
        string said = Printable.Escaped(from.Code);
        string energy = Array.Find(Worth, worth => worth.Mass == from.Code[..remark]).Energy is { } known
            ? $"WithUnit(Unit.Parse(\"{known}\"))"
            : "In(Unit.Parse(\"kt{TNT}\")).WithUnit(Unit.Parse(\"4184.GJ\"))";
        bool isClose = to.Unit!.Dimension == from.Dimension || to.Unit.CanConvertTo(Joule);
        return new(
            isClose ? QuantityRefusal.Annotation : QuantityRefusal.OtherDimension,
            $"'{said}' is an energy, told as a mass of TNT, and UnitsNet would lose of what; ask for Energy, and say it as one: "
                + $"estimate.{energy}.");
    }

    private static Unit Joule => field ??= Unit.Parse("J");
}
