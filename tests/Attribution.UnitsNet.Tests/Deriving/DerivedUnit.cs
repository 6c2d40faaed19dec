using UnitsNet;

namespace Attribution.Tests;

/// <summary>A unit of UnitsNet, what one of it is in the base unit, and what its names propose.</summary>
internal sealed class DerivedUnit
{
    private static readonly decimal[] Scales = [1, 1e10m, 1e-10m, 1e20m, 1e-20m];

    public DerivedUnit(QuantityInfo quantity, UnitInfo info, Unit[] proposals)
    {
        Quantity = quantity;
        Info = info;
        Proposals = proposals;
        double one = InBase(1), two = InBase(2), four = InBase(4);
        Factor = two - one;
        Offset = one - Factor;
        IsAffine = Math.Abs(four - Offset - (4 * Factor)) <= 1e-12 * Math.Abs(four) && Factor != 0;
        if (Math.Abs(Offset) <= 1e-12 * Math.Abs(one))
        {
            Offset = 0;
            Factor = one;
        }
    }

    public QuantityInfo Quantity { get; }

    public UnitInfo Info { get; }

    public Unit[] Proposals { get; }

    /// <summary>Whether its value in the base unit is a factor times its number, plus an offset.</summary>
    public bool IsAffine { get; }

    public double Factor { get; }

    public double Offset { get; }

    /// <summary>Whether UnitsNet says that it is made of the base units of the SI.</summary>
    public bool IsSi => Info.BaseUnits != BaseUnits.Undefined && Info.BaseUnits.IsSubsetOf(UnitSystem.SI.BaseUnits);

    /// <summary>Whether UCUM's unit of the code is worth the same, to within a relative tolerance, as a point of its scale too.</summary>
    public bool IsWorth(Unit code, Anchor anchor, double tolerance)
    {
        if (code.Convert(0, anchor.Code) == 0) return Offset == anchor.Unit.Offset && Ratio(code, anchor) is { } ratio && IsOne(ratio);
        return new[] { 1d, 2, 4, 100 }.All(value =>
            IsOne((double)code.Convert((decimal)value, anchor.Code) / ((InBase(value) - anchor.Unit.Offset) / anchor.Unit.Factor)));

        bool IsOne(double number) => Math.Abs(number - 1) <= tolerance;
    }

    /// <summary>What UCUM's unit of the code is worth, by what UnitsNet's is; null where no decimal tells.</summary>
    public double? Ratio(Unit code, Anchor anchor)
    {
        foreach (decimal scale in Scales)
        {
            try
            {
                return (double)code.Convert(scale, anchor.Code) / (double)scale / (Factor / anchor.Unit.Factor);
            }
            catch (OverflowException)
            {
                // The next scale may fit.
            }
        }

        return null;
    }

    private double InBase(double value)
    {
        try
        {
            return UnitsNet.Quantity.From(value, Info.Value).As(Quantity.BaseUnitInfo.Value);
        }
        catch (ArgumentException)
        {
            // A sine has no angle beyond 1.
            return double.NaN;
        }
    }
}
