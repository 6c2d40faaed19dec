namespace Attribution;

/// <summary>What a number counts or measures: a UCUM unit, an ISO 4217 currency or a counted noun.</summary>
public sealed partial class Unit : IEquatable<Unit>
{
    private Unit(string code, UnitKind kind)
    {
        Code = code;
        Kind = kind;
    }

    /// <summary>The millimetre, <c>mm</c>.</summary>
    public static Unit Millimetre { get; } = new("mm", UnitKind.Ucum);

    /// <summary>The metre, <c>m</c>.</summary>
    public static Unit Metre { get; } = new("m", UnitKind.Ucum);

    /// <summary>The kilometre, <c>km</c>.</summary>
    public static Unit Kilometre { get; } = new("km", UnitKind.Ucum);

    /// <summary>The mean calendar month, <c>mo</c>.</summary>
    public static Unit Month { get; } = new("mo", UnitKind.Ucum);

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The system that <see cref="Code"/> belongs to.</summary>
    public UnitKind Kind { get; }

    /// <summary>A counted noun.</summary>
    public static Unit Counted(string noun) => new("{" + noun + "}", UnitKind.Count);

    /// <summary>Reads a code.</summary>
    public static Unit Parse(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new(code, code.StartsWith('{') ? UnitKind.Count : UnitKind.Ucum);
    }

    /// <summary>Whether values convert.</summary>
    public bool CanConvertTo(Unit other) => Equals(other) || (other is not null && Code.EndsWith('m') && other.Code.EndsWith('m'));

    /// <summary>Converts a value.</summary>
    public decimal Convert(decimal value, Unit to) => Equals(to) ? value : throw new InvalidOperationException();

    /// <inheritdoc/>
    public bool Equals(Unit? other) => other is not null && other.Code == Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>What a person would write.</summary>
    public override string ToString() => Kind == UnitKind.Count ? Code[1..^1] : Code;
}
