namespace Attribution.Tests.Units;

public class UcumTableTests
{
    public static TheoryData<string> Codes => [.. UcumTable.All.Select(atom => atom.Code)];

    [Fact]
    public void Table_has_all_305_atoms_and_7_base_units_of_UCUM_2_2() => Assert.Equal(305 + 7, UcumTable.All.Count());

    [Theory, MemberData(nameof(Codes))]
    public void Every_row_can_be_read_and_has_a_worth(string code)
    {
        Unit unit = Unit.Parse(code);
        Assert.Equal(code, unit.Code);
        Assert.Equal(1m, unit.Convert(1m, Unit.Parse(code)));
    }
}
