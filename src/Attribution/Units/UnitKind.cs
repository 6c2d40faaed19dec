namespace Attribution;

/// <summary>Which system a <see cref="Unit"/> belongs to.</summary>
public enum UnitKind
{
    /// <summary>
    /// A unit of measure with a case-sensitive UCUM code (<c>km</c>, <c>kg/m2</c>), or a quotient or product that has nouns or
    /// currencies among its factors (<c>{people}/km2</c>, <c>USD/[bbl_us]</c>).
    /// </summary>
    Ucum,

    /// <summary>A currency with an ISO 4217 code: <c>USD</c>.</summary>
    Currency,

    /// <summary>A counted noun, written as a UCUM annotation: <c>{soldiers}</c>.</summary>
    Count,
}
