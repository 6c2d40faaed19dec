namespace Attribution.Tests;

public class UcumTableTests
{
    private static IEnumerable<string> Prefixed =>
        from atom in UcumTable.All where atom.IsMetric from prefix in Prefix.All select prefix.Code + atom.Code;

    [Fact]
    public void Table_has_all_305_units_and_7_base_units_of_UCUM_2_2() => Assert.Equal(305 + 7, UcumTable.All.Count());

    [Fact]
    public void No_code_reads_in_two_ways()
    {
        string[] codes = [.. UcumTable.All.Select(atom => atom.Code), .. Prefixed];
        Assert.Equal(codes.Length, codes.Distinct().Count());
    }

    [Fact]
    public void Every_row_is_a_unit_with_a_worth_and_a_name() => Assert.All(UcumTable.All, atom =>
    {
        Unit unit = Unit.Parse(atom.Code);
        Assert.Equal(1m, unit.Convert(1m, Unit.Parse($"({atom.Code})")));
        Assert.DoesNotMatch("(ss|x|ch|sh)s$", unit.Plural);
        Assert.NotEmpty(unit.Abbreviation);
    });
}
