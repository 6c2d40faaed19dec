namespace Attribution.Fuzz;

/// <summary>Codes of units: read or refused, and the same again from the code.</summary>
internal sealed class UnitTarget : Target
{
    public override string Name => "units";

    public override int Longest => 200;

    public override IReadOnlyList<string> Pieces { get; } =
    [
        "m", "k", "g", "s", "[", "]", "{", "}", "(", ")", ".", "/", "-", "2", "10*", "10^", "%", "[in_i]", "[degF]", "Cel", "USD", "EUR",
        "{soldiers}",
        "km/h", "kg.m2", "da", "µ", "Ω", "é", "[lb_av]", "B[SPL]", "[pH]", "rad", "deg",
    ];

    public override string Read(string text)
    {
        if (!Unit.TryParse(text, out Unit? unit)) return "refused";

        Law(Unit.Parse(unit.Code).Equals(unit), "The code of a unit is read as the unit.");
        return unit.Kind.ToString();
    }
}
