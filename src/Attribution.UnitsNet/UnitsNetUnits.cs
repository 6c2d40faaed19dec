using System.Diagnostics.CodeAnalysis;
using UnitsNet;

namespace Attribution;

/// <summary>Units of UnitsNet as units of UCUM, and back.</summary>
/// <remarks>
/// Two units are the same here where their dimension is and one is worth the other to within 10⁻⁹; a name alone decides nothing. The
/// table is part of the assembly.
/// </remarks>
public static class UnitsNetUnits
{
    /// <summary>Every unit of UnitsNet that has no counterpart, with the reason, by quantity.</summary>
    public static IReadOnlyList<UnmappedUnit> Unmapped => field ??=
        [.. UnitTable.All.Where(row => row.Reason is not null).Select(row => new UnmappedUnit(row.Quantity, row.Name, row.Reason!))];

    /// <summary>The unit of UCUM that is worth the same as one of UnitsNet: <c>[mi_i]</c> for <c>LengthUnit.Mile</c>.</summary>
    /// <typeparam name="TUnit">The units of a quantity: <c>LengthUnit</c>.</typeparam>
    /// <returns>False where there is none, or the value is not a unit of UnitsNet.</returns>
    public static bool TryGet<TUnit>(TUnit unitsNetUnit, [NotNullWhen(true)] out Unit? unit)
        where TUnit : struct, Enum
    {
        unit = UnitTable.TryFind(unitsNetUnit, out UnitRow? row) ? row.Unit : null;
        return unit is not null;
    }

    /// <summary>
    /// The unit of UnitsNet that is worth the same as one of UCUM, among those of the quantity that the type names: N.m is
    /// <c>TorqueUnit.NewtonMeter</c> or <c>EnergyUnit.Joule</c>. A unit of the very code is preferred, then the base unit.
    /// </summary>
    /// <typeparam name="TUnit">The units of a quantity: <c>LengthUnit</c>.</typeparam>
    /// <returns>
    /// False where there is none: for a noun, a currency, a unit with a remark (<c>kt{TNT}</c>), one that measures something else, and one
    /// that UnitsNet lacks.
    /// </returns>
    public static bool TryGet<TUnit>(Unit unit, out TUnit unitsNetUnit)
        where TUnit : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(unit);
        unitsNetUnit = default;
        if (Array.Find(Quantity.Infos, info => info.UnitType == typeof(TUnit)) is not { } quantity) return false;
        UnitRow[] same = [.. UnitTable.Of(quantity.Name).Where(row => row.Unit?.IsEquivalentTo(unit) == true)];
        UnitRow? row = Array.Find(same, row => row.Code == unit.Code)
            ?? Array.Find(same, row => row.Name == quantity.BaseUnitInfo.Name)
            ?? same.FirstOrDefault();
        if (row is null || Obstacle.Between(unit, row) is not null) return false;
        unitsNetUnit = (TUnit)Array.Find(quantity.UnitInfos, info => info.Name == row.Name)!.Value;
        return true;
    }
}
