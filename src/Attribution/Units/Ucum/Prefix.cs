namespace Attribution;

/// <summary>A metric or binary prefix of UCUM, section 4.3: it goes before the code or the name of a metric unit.</summary>
internal sealed record Prefix(string Code, string Name, Rational Factor)
{
    public static IReadOnlyList<Prefix> All { get; } =
    [
        new("Y", "yotta", Rational.Parse("1e24")),
        new("Z", "zetta", Rational.Parse("1e21")),
        new("E", "exa", Rational.Parse("1e18")),
        new("P", "peta", Rational.Parse("1e15")),
        new("T", "tera", Rational.Parse("1e12")),
        new("G", "giga", Rational.Parse("1e9")),
        new("M", "mega", Rational.Parse("1e6")),
        new("k", "kilo", 1000),
        new("h", "hecto", 100),
        new("da", "deca", 10),
        new("d", "deci", Rational.Parse("0.1")),
        new("c", "centi", Rational.Parse("0.01")),
        new("m", "milli", Rational.Parse("0.001")),
        new("u", "micro", Rational.Parse("1e-6")),
        new("n", "nano", Rational.Parse("1e-9")),
        new("p", "pico", Rational.Parse("1e-12")),
        new("f", "femto", Rational.Parse("1e-15")),
        new("a", "atto", Rational.Parse("1e-18")),
        new("z", "zepto", Rational.Parse("1e-21")),
        new("y", "yocto", Rational.Parse("1e-24")),
        new("Ki", "kibi", 1L << 10),
        new("Mi", "mebi", 1L << 20),
        new("Gi", "gibi", 1L << 30),
        new("Ti", "tebi", 1L << 40),
    ];

    /// <summary>A power of two.</summary>
    public bool IsBinary => Code.EndsWith('i');

    /// <summary>What stands in print before the unit's symbol.</summary>
    public string Symbol => Code == "u" ? "µ" : Code;
}
