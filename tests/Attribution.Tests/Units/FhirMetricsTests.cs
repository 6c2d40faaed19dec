using Fhir.Metrics;

namespace Attribution.Tests;

/// <summary>Every unit that this library and Fhir.Metrics 1.4.1 (which embeds the table of UCUM 1.9) both know.</summary>
public class FhirMetricsTests
{
    // UCUM's own table, version 2.2, decides: the constants of the SI revision of 2019 and of CODATA 2022 came after version 1.9.
    private const string Revised = "UCUM 2.2 carries a newer value of the constant than UCUM 1.9";

    private static readonly SystemOfUnits Theirs = UCUM.Load();

    private static readonly Dictionary<string, string> Differences = new()
    {
        ["mol"] = Revised,
        ["eq"] = Revised,
        ["osm"] = Revised,
        ["kat"] = Revised,
        ["U"] = Revised,
        ["u"] = Revised,
        ["eV"] = Revised,
        ["[e]"] = Revised,
        ["[k]"] = Revised,
        ["[G]"] = Revised,
        ["[m_e]"] = Revised,
        ["[m_p]"] = Revised,
        ["[h]"] = "UCUM 1.9 has 10^-24 for 10^-34",
        ["b"] = "Fhir.Metrics gives 0 for 100 fm2",
    };

    public static TheoryData<string> Codes { get; } = [.. UcumTable.All.Where(IsShared).Select(atom => atom.Code)];

    [Fact]
    public void Fhir_Metrics_knows_most_of_the_table() => Assert.InRange(Codes.Count, 270, 312);

    [Theory, MemberData(nameof(Codes))]
    public void Factor_and_dimension_agree(string code)
    {
        (double theirs, string baseUnits) = Canonical(code);
        Assert.InRange(theirs / Ours(code), 1 - 1e-14, 1 + 1e-14);
        // To Fhir.Metrics an arbitrary unit is a pure number; UCUM, section 3.2, says that it is commensurable with no other unit.
        if (!Unit.Parse(code).Dimension.ToString().StartsWith('['))
        {
            Assert.Equal(Unit.Parse(baseUnits.Length == 0 ? "1" : baseUnits).Dimension, Unit.Parse(code).Dimension);
        }
    }

    [Theory]
    [InlineData("m")]
    [InlineData("g")]
    [InlineData("W")]
    public void Decimal_prefixes_agree(string code)
    {
        foreach (Prefix prefix in Prefix.All.Where(prefix => !prefix.IsBinary))
        {
            Assert.InRange(Canonical(prefix.Code + code).Value / Ours(prefix.Code + code), 1 - 1e-14, 1 + 1e-14);
        }
    }

    [Theory]
    [InlineData("km/h")]
    [InlineData("kg.m/s2")]
    [InlineData("[mi_i]/h")]
    [InlineData("[lb_av]/[in_i]2")]
    [InlineData("kW.h")]
    [InlineData("mm[Hg].min/L")]
    [InlineData("10*3/ul")]
    [InlineData("m3.kg-1.s-2")]
    [InlineData("[gal_us]/min")]
    [InlineData("[acr_us].[ft_us]")]
    public void Expressions_agree(string code)
    {
        (double theirs, string baseUnits) = Canonical(code);
        Assert.Equal(Unit.Parse(baseUnits).Dimension, Unit.Parse(code).Dimension);
        Assert.InRange(theirs / Ours(code), 1 - 1e-14, 1 + 1e-14);
    }

    [Fact]
    public void Differences_are_all_real() => Assert.All(
        Differences.Keys,
        code => Assert.NotInRange(Canonical(code).Value / Ours(code), 1 - 1e-9, 1 + 1e-9));

    private static bool IsShared(Atom atom)
    {
        try
        {
            Canonical(atom.Code);
            return !Differences.ContainsKey(atom.Code);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidCastException)
        {
            // Scales with an offset or a function are "not convertible" there, and atoms younger than UCUM 1.9 unknown.
            return false;
        }
    }

    private static (double Value, string BaseUnits) Canonical(string code)
    {
        Quantity quantity = Theirs.Canonical(Theirs.Quantity("1", code));
        return (quantity.Value.ValueToFloat(), quantity.Metric.Symbols);
    }

    private static double Ours(string code)
    {
        Measure measure = UcumExpression.Parse(code).Measure;
        Rational factor = measure.Factor;
        foreach ((string constant, int exponent) in measure.Constants.Factors)
        {
            factor *= UcumTable.Row(constant).DefinedFactor.Pow(exponent);
        }

        return (double)factor.Numerator / (double)factor.Denominator;
    }
}
