using UnitsNet;
using UnitsNet.Units;

namespace Attribution.Tests;

/// <summary>A quantity that a user has written, of which only its type is looked at.</summary>
internal readonly struct OwnLength : IQuantity<LengthUnit>
{
    LengthUnit IQuantity<LengthUnit>.Unit => throw new NotSupportedException();

    Enum IQuantity.Unit => throw new NotSupportedException();

    QuantityInfo<LengthUnit> IQuantity<LengthUnit>.QuantityInfo => throw new NotSupportedException();

    QuantityInfo IQuantity.QuantityInfo => throw new NotSupportedException();

    BaseDimensions IQuantity.Dimensions => throw new NotSupportedException();

    QuantityValue IQuantity.Value => throw new NotSupportedException();

    double IQuantity<LengthUnit>.As(LengthUnit unit) => throw new NotSupportedException();

    double IQuantity.As(Enum unit) => throw new NotSupportedException();

    double IQuantity.As(UnitSystem unitSystem) => throw new NotSupportedException();

    IQuantity<LengthUnit> IQuantity<LengthUnit>.ToUnit(LengthUnit unit) => throw new NotSupportedException();

    IQuantity<LengthUnit> IQuantity<LengthUnit>.ToUnit(UnitSystem unitSystem) => throw new NotSupportedException();

    IQuantity IQuantity.ToUnit(Enum unit) => throw new NotSupportedException();

    IQuantity IQuantity.ToUnit(UnitSystem unitSystem) => throw new NotSupportedException();

    bool IQuantity.Equals(IQuantity? other, IQuantity tolerance) => throw new NotSupportedException();

    string IQuantity.ToString(IFormatProvider? provider) => throw new NotSupportedException();

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => throw new NotSupportedException();
}
