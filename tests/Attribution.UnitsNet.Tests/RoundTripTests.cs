using System.Globalization;
using System.Reflection;
using CsCheck;
using UnitsNet;

namespace Attribution.Tests;

/// <summary>Laws over every unit that has a counterpart.</summary>
public sealed class RoundTripTests
{
    private static readonly UnitInfo[] Mapped =
    [
        .. Quantity.Infos.SelectMany(quantity => quantity.UnitInfos)
            .Where(unit => UnitTable.TryFind(unit.Value, out UnitRow? row) && row.Code is not null),
    ];

    private static readonly Gen<UnitInfo> AnyUnit = Gen.Int[0, Mapped.Length - 1].Select(i => Mapped[i]);

    // A decimal has 28 places after the point: 17 digits fit from 1e-8 on.
    private static readonly Gen<double> AnyNumber = Gen
        .OneOf(Gen.Double[-1e9, 1e9], Gen.Double[0, 1e-3], Gen.Int[-1000, 1000].Select(i => i / 10d))
        .Where(value => value == 0 || Math.Abs(value) >= 1e-8);

    private static readonly ILookup<string?, UnitInfo> MappedOf = Mapped.ToLookup(unit => unit.QuantityName);

    private static readonly Dictionary<string, QuantityInfo> ByName = Quantity.Infos.ToDictionary(quantity => quantity.Name);

    private static readonly MethodInfo Back = typeof(RoundTripTests).GetMethod(nameof(To), BindingFlags.NonPublic | BindingFlags.Static)!;

    [Fact]
    public void A_quantity_comes_back_with_the_very_number_and_unit() =>
        Gen.Select(AnyUnit, AnyNumber)
            .Sample(
                (unit, value) =>
                {
                    IQuantity quantity = Quantity.From(value, unit.Value);
                    Assert.Equal(quantity, Best(quantity.ToEstimate(), unit));
                },
                iter: 5_000);

    [Fact]
    public void Each_mapped_unit_makes_the_round_trip()
    {
        foreach (UnitInfo unit in Mapped)
        {
            IQuantity quantity = Quantity.From(1234.5, unit.Value);
            Assert.Equal(quantity, Best(quantity.ToEstimate(), unit));
        }
    }

    [Fact]
    public void Each_unit_of_UCUM_gives_one_that_is_worth_the_same()
    {
        MethodInfo find = typeof(UnitsNetUnits).GetMethods()
            .Single(method => method.Name == "TryGet" && method.GetParameters()[0].ParameterType == typeof(Unit));
        foreach (UnitRow row in UnitTable.All.Where(row => row.Code is not null))
        {
            object?[] arguments = [row.Unit, null];
            Assert.True((bool)find.MakeGenericMethod(ByName[row.Quantity].UnitType).Invoke(null, arguments)!, row.ToString());
            Assert.True(UnitTable.TryFind((Enum)arguments[1]!, out UnitRow? found));
            Assert.Equal((row.Quantity, row.Code), (found.Quantity, found.Code));
        }
    }

    [Fact]
    public void An_estimate_keeps_its_number_in_the_unit_of_another_of_the_quantity() =>
        Gen.Select(AnyUnit, Gen.Int[0, 10_000], Gen.Int[1, 100_000]).Sample((to, pick, tenths) =>
        {
            UnitInfo[] units = [.. MappedOf[to.QuantityName]];
            UnitInfo from = units[pick % units.Length];
            IQuantity quantity = Quantity.From(tenths / 10d, from.Value);
            object? converted;
            try
            {
                converted = Best(quantity.ToEstimate(), to);
            }
            catch (TargetInvocationException thrown)
                when (thrown.InnerException is QuantityException { Refusal.Code: QuantityRefusal.OutOfRange })
            {
                return;
            }

            double there = (double)((IQuantity)converted!).Value, theirs = quantity.As(to.Value);
            Assert.True(Math.Abs(there - theirs) <= (3e-9 * Math.Abs(theirs)) + Slack(to), $"{quantity}: {there} {to.Name}, not {theirs}");
        }, iter: 5_000);

    // Near zero of its scale a temperature loses digits.
    private static double Slack(UnitInfo unit) => unit.QuantityName == "Temperature" ? 1e-6 : 0;

    private static object? Best(Estimate estimate, UnitInfo unit) =>
        Back.MakeGenericMethod(ByName[unit.QuantityName!].ValueType, unit.Value.GetType()).Invoke(null, [estimate, unit.Value]);

    private static TQuantity? To<TQuantity, TUnit>(Estimate estimate, TUnit unit)
        where TQuantity : struct, IQuantity<TUnit>
        where TUnit : struct, Enum
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        return estimate.To<TQuantity, TUnit>(unit).Best;
    }
}
