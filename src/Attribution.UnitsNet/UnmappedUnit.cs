namespace Attribution;

/// <summary>A unit of UnitsNet that no unit of UCUM is worth the same as. Listed in <see cref="UnitsNetUnits.Unmapped"/>.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed record UnmappedUnit
{
    internal UnmappedUnit(string quantity, string name, string reason)
    {
        Quantity = quantity;
        Name = name;
        Reason = reason;
    }

    /// <summary>The quantity: "Mass".</summary>
    public string Quantity { get; }

    /// <summary>The name of the unit: "Stone".</summary>
    public string Name { get; }

    /// <summary>Why: "UCUM's unit of this name is worth 8.2e-7 less".</summary>
    public string Reason { get; }

    /// <summary>"Mass.Stone: UCUM's unit of this name is worth 8.2e-7 less".</summary>
    public override string ToString() => $"{Quantity}.{Name}: {Reason}";
}
