using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Attribution.Tests;

/// <summary>
/// What is cheap to write is not dear to reconcile. The table of <c>docs/security.md</c> is written by a test when ATTRIBUTION_WRITE_DOCS
/// is 1; else it is held to the families alone, since times differ from one machine to another.
/// </summary>
public class TimeAndMemoryTests
{
    private const string Beginning = "<!-- written by a test -->\n", End = "<!-- as far as here -->\n";

    public static TheoryData<string> Names => [.. InputFamily.All.Select(family => family.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_family_takes_long(string name)
    {
        InputFamily family = InputFamily.All.Single(each => each.Name == name);

        // The best of several runs, and much more than it takes, since other tests run beside this one.
        TimeSpan best = TimeSpan.MaxValue;
        for (int run = 0; run < 3 && best > TimeSpan.FromSeconds(2); run++)
        {
            (TimeSpan time, _) = Measured(family, family.Tested);
            if (time < best) best = time;
        }

        Assert.InRange(best, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    /// <summary>2,000 claims with a problem each: all are found, a few are told.</summary>
    [Fact]
    public void Two_thousand_problems_of_a_set_are_told_in_short()
    {
        Claim[] claims =
        [
            .. InputFamily.All[0].Make(2_000).Select(claim => claim.WithRelations([new(ClaimRelationKind.Relays, $"no {claim.Id}")])),
        ];
        long start = Stopwatch.GetTimestamp();
        ClaimSetException refused = Assert.Throws<ClaimSetException>(() => ClaimSet.Create(claims));
        Assert.Equal(2_000, refused.Problems.Length);
        Assert.InRange(refused.Message.Length, 100, Printable.LongestMessage);
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void The_page_tells_of_each_family()
    {
        string path = DocsPage.Path("security.md"), page = File.ReadAllText(path);
        int from = page.IndexOf(Beginning, StringComparison.Ordinal) + Beginning.Length, to = page.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("ATTRIBUTION_WRITE_DOCS") == "1")
        {
            page = page[..from] + Table() + page[to..];
            File.WriteAllText(path, page);
        }

        Assert.All(InputFamily.All, family => Assert.Contains(Row(family), page, StringComparison.Ordinal));
    }

    private static string Table()
    {
        StringBuilder table = new("| claims | number | seconds | MB allocated |\n| --- | ---: | ---: | ---: |\n");
        foreach (InputFamily family in InputFamily.All)
        {
            _ = Measured(family, family.Tested);
            (TimeSpan time, long bytes) = Measured(family, family.Told);
            table.Append(CultureInfo.InvariantCulture, $"{Row(family)} {time.TotalSeconds:0.00} | {bytes / 1e6:0} |\n");
        }

        return table.ToString();
    }

    private static string Row(InputFamily family) => string.Create(CultureInfo.InvariantCulture, $"| {family.Name} | {family.Told:N0} |");

    /// <summary>The time and the garbage of a verdict with both its texts.</summary>
    private static (TimeSpan Time, long Bytes) Measured(InputFamily family, int count)
    {
        Claim[] claims = [.. family.Make(count)];
        long before = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
        Reconciliation result = Reconciler.Default.Reconcile(ClaimSet.Create(claims));
        Assert.NotEmpty(result.ToString() + result.ToText(full: true));
        return (Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
