namespace Attribution.Tests;

[Trait("Takes", "long")]
public class TableAllocationTests
{
    // From so many topics on, scratch memory for a tile is as large as it gets.
    private static readonly Lazy<(ManyTopics Once, ManyTopics Twice)[]> Tiles = new(() => Shapes(1024));

    private static readonly Lazy<(ManyTopics Once, ManyTopics Twice)[]> ForSearches = new(() => Shapes(20));

    private static readonly ITableMerger[] Columnar =
    [
        .. AllMergers.List.OfType<ITableMerger>(),
        .. from tauSquared in TauSquared.All
           where tauSquared != TauSquared.FixedEffect
           from test in new[] { MetaAnalysisTest.Normal, MetaAnalysisTest.KnappHartung }
           select Mergers.RandomEffects(tauSquared, test: test),
    ];

    public static TheoryData<string> Names => [.. Columnar.Select(merger => merger.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_topic_allocates(string name)
    {
        ITableMerger merger = Columnar.First(merger => merger.Name == name);
        MergedTable results = new();
        bool searches = name.Contains("Henmi", StringComparison.Ordinal) || name.Contains("subset", StringComparison.Ordinal);
        int merged = 0;
        foreach ((ManyTopics once, ManyTopics twice) in (searches ? ForSearches : Tiles).Value)
        {
            ReadingTable few = once.TableFor(merger), many = twice.TableFor(merger);
            merger.MergeAll(many, results, new() { MaxDegreeOfParallelism = 1 });
            Assert.Equal(Settled(merger, few, results), Settled(merger, many, results));
            merged += results.Statuses.Count(MergeStatus.Merged);
        }

        Assert.NotEqual(0, merged);
    }

    /// <summary>Topics of several sizes and of one, with and without weights; and such as must be scaled.</summary>
    private static (ManyTopics Once, ManyTopics Twice)[] Shapes(int topics) =>
    [
        .. from claims in new[] { 0, 3, 4, 8, 20, 40 }
           from weights in new[] { false, true }
           from ordinary in claims == 0 ? new[] { false, true } : [true]
           let once = new ManyTopics(3, topics, claims, weights, ordinary)
           select (once, once.Twice()),
    ];

    /// <summary>
    /// Bytes of one pass, the least of three: code that is compiled anew on the way, and pools that are filled again, allocate once.
    /// </summary>
    private static long Settled(ITableMerger merger, ReadingTable table, MergedTable results) => Enumerable.Range(0, 3).Min(_ =>
    {
        MergeAllOptions options = new() { MaxDegreeOfParallelism = 1 };
        long before = GC.GetAllocatedBytesForCurrentThread();
        merger.MergeAll(table, results, options);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
