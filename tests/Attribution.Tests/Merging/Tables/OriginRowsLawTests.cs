namespace Attribution.Tests;

/// <summary>
/// Readings of one origin, merged and as the rows of a table: what a table of many topics is made of gives what each topic gives alone.
/// </summary>
public class OriginRowsLawTests
{
    private static readonly int[][] Origins = [[0, 1, 2, 3, 4, 5], [0, 0, 1, 2, 2, 3], [7, 7, 7, 1, 2, 3], [5, 4, 5, 4, 5, 4]];

    public static TheoryData<string> Names =>
        [.. AllMergers.List.OfType<TableMerger>().Where(merger => merger.HeedsOrigins).Select(merger => merger.Name)];

    [Fact]
    public void Many_mergers_of_tables_heed_origins() => Assert.InRange(Names.Count, 20, 100);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_rows_of_origins_give_what_the_readings_give(string name)
    {
        TableMerger merger = (TableMerger)AllMergers.Named(name);
        int merged = 0;
        foreach (int[] origins in Origins)
        {
            for (int seed = 0; seed < 20; seed++)
            {
                (Reading[] readings, double[] weights) = Drawn(seed);
                Merged whole = merger.Merge(readings, weights, origins);
                (List<OriginRow> rows, List<LeftOut> leftOut) = merger.RowsOf(readings, weights, origins);
                Assert.Equal(
                    Enumerable.Range(0, readings.Length),
                    rows.SelectMany(row => row.Positions).Concat(leftOut.Select(left => left.Index)).Distinct().Order());
                MergedTable results = new();
                merger.MergeAll(
                    ReadingTable.OfRows(
                        merger.TableKind,
                        [.. rows.Select(row => row.Row)],
                        new[] { 0, rows.Count },
                        rows.Select(row => row.Weight).ToArray()),
                    results);
                bool isMerged = whole.Value is not null || whole.Range is not null;
                Assert.Equal(isMerged, results.Statuses[0] == MergeStatus.Merged);
                if (!isMerged) continue;
                merged++;
                if (whole.Value is { } value && !results.Values.IsEmpty) Assert.Equal(value, results.Values[0], 1e-9 * Math.Abs(value));

                // A table of values has no range but that of the values.
                if (merger.TableKind == TableKind.Values || whole.Range is not { } range || results.Lower.IsEmpty) continue;
                Assert.Equal(range.Lower, results.Lower[0], 1e-6 * (1 + Math.Abs(range.Lower)));
                Assert.Equal(range.Upper, results.Upper[0], 1e-6 * (1 + Math.Abs(range.Upper)));
            }
        }

        Assert.True(merged > 0, "No set of readings was merged.");
    }

    private static (Reading[] Readings, double[] Weights) Drawn(int seed)
    {
        Random random = new(seed);
        double centre = 50 + (100 * random.NextDouble());
        Reading[] readings =
        [
            .. Enumerable.Range(0, 6).Select(_ =>
                Given.Normal(centre + (6 * random.NextDouble()), 1 + (2 * random.NextDouble()))),
        ];
        return (readings, [.. readings.Select(_ => 0.5 + random.NextDouble())]);
    }
}
