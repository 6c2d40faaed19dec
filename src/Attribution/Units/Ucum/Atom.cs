namespace Attribution;

/// <summary>
/// A row of UCUM's table: a code that is not composed of others. <paramref name="Definition"/> is a number, a blank and the UCUM
/// expression it multiplies ("12 [in_i]").
/// </summary>
internal sealed record Atom(string Code, string Definition, string Name, string? Symbol = null, string? Plural = null)
{
    private Measure? _measure;
    private Measure? _defined;

    /// <summary>Takes prefixes.</summary>
    public bool IsMetric { get; init; }

    /// <summary>
    /// Has a dimension of its own: a base unit, an arbitrary unit, a level or another scale with no conversion factor to others.
    /// </summary>
    public bool IsBase { get; init; }

    /// <summary>The table's number is measured, rounded or cut off, so that conversions by it are not exact.</summary>
    public bool IsInexact { get; init; }

    /// <summary>Has a symbol for tables and quotients, but is written in full after a number: "8 months".</summary>
    public bool IsSpelled { get; init; }

    /// <summary>Added to a value before the factor applies: 273.15 for degrees Celsius.</summary>
    public string? Offset { get; init; }

    public string Plural { get; } = Plural ?? Name + "s";

    /// <summary>What the code is worth.</summary>
    public Measure Measure => _measure ??= IsBase
        ? Measure.Named(Code)
        : IsInexact
            ? new(Rational.One, Powers.Of(Code), Defined.Dimension)
            : Defined with { Offset = Offset is null ? Rational.Zero : Rational.Parse(Offset) };

    /// <summary>The number of base units in the definition, to as many digits as the table gives.</summary>
    public Rational DefinedFactor => Defined.Factor;

    private Measure Defined => _defined ??= ReadDefinition();

    private Measure ReadDefinition()
    {
        int blank = Definition.IndexOf(' ', StringComparison.Ordinal);
        Measure number = Measure.One with { Factor = Rational.Parse(Definition.AsSpan(0, blank)) };
        return number.Times(UcumExpression.Parse(Definition[(blank + 1)..]).Measure, 1)!;
    }
}
