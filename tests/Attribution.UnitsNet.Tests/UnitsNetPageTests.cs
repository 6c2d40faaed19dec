using System.Globalization;
using System.Text;
using UnitsNet;

namespace Attribution.Tests;

/// <summary>
/// The last part of <c>docs/unitsnet.md</c> is written by this test when ATTRIBUTION_WRITE_DOCS is 1, and held against the table of units
/// when it is not.
/// </summary>
public sealed class UnitsNetPageTests
{
    private const string Heading = "## What has no counterpart\n";

    [Fact]
    public void The_page_lists_every_unit_without_a_counterpart()
    {
        string path = Repository.Path("docs/unitsnet.md");
        string page = File.ReadAllText(path);
        string written = page[..(page.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length)] + List();
        if (Environment.GetEnvironmentVariable("ATTRIBUTION_WRITE_DOCS") == "1") File.WriteAllText(path, written);
        Assert.Equal(written, File.ReadAllText(path));
    }

    private static string List()
    {
        UnmappedUnit[] unmapped = [.. UnitsNetUnits.Unmapped];
        int units = Quantity.Infos.Sum(quantity => quantity.UnitInfos.Length);
        StringBuilder list = new(string.Create(
            CultureInfo.InvariantCulture,
            $"\nA test writes this part. Of the {units:#,0} units of UnitsNet {units - unmapped.Length:#,0} have a counterpart.\n"));
        foreach (IGrouping<string, UnmappedUnit> reason in unmapped.GroupBy(Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            list.Append(CultureInfo.InvariantCulture, $"\n**{reason.Key}**\n\n| quantity | units |\n| --- | --- |\n");
            foreach (IGrouping<string, UnmappedUnit> quantity in reason.GroupBy(unit => unit.Quantity))
            {
                list.Append(CultureInfo.InvariantCulture, $"| {quantity.Key} | {string.Join(", ", quantity.Select(Entry))} |\n");
            }
        }

        return list.ToString();
    }

    private static string Kind(UnmappedUnit unit) => IsWorthOther(unit)
        ? "UCUM's unit of this name is worth something else; often UnitsNet has rounded a factor"
        : char.ToUpperInvariant(unit.Reason[0]) + unit.Reason[1..];

    private static string Entry(UnmappedUnit unit) =>
        IsWorthOther(unit) ? $"{unit.Name} ({unit.Reason[(unit.Reason.IndexOf("worth ", StringComparison.Ordinal) + 6)..]})" : unit.Name;

    private static bool IsWorthOther(UnmappedUnit unit) => unit.Reason.Contains("is worth", StringComparison.Ordinal);
}
