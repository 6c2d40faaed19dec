using System.Text;

namespace Attribution.Tests;

/// <summary>
/// The table of units in the assembly is written by this test when ATTRIBUTION_WRITE_DOCS is 1, and held against the derivation when it is
/// not: so a new version of UnitsNet, or of the units here, changes it in sight.
/// </summary>
public sealed class DerivedTableTests
{
    [Fact]
    public void The_table_is_what_dimensions_and_factors_say()
    {
        string path = Repository.Path("src/Attribution.UnitsNet/Table/units.tsv");
        string derived = Table();
        if (Environment.GetEnvironmentVariable("ATTRIBUTION_WRITE_DOCS") == "1") File.WriteAllText(path, derived);
        Assert.Equal(derived, File.ReadAllText(path));
    }

    private static string Table()
    {
        StringBuilder table = new("# quantity, unit of UnitsNet, code of UCUM, or why there is none; written by DerivedTableTests\n");
        foreach (UnitRow row in Derivation.Rows)
        {
            table.Append(string.Join('\t', row.Quantity, row.Name, row.Code));
            if (row.Reason is not null) table.Append('\t').Append(row.Reason);
            table.Append('\n');
        }

        return table.ToString();
    }
}
