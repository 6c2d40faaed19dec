namespace Attribution.Tests;

/// <summary>A unit of UnitsNet that is taken to be a unit of UCUM, to measure the others from.</summary>
internal sealed record Anchor(DerivedUnit Unit, Unit Code);
