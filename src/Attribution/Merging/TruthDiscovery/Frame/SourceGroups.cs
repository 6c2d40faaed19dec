namespace Attribution.Merging;

/// <summary>Sources in groups: two that are joined are of one, and so are all that are of the group of either.</summary>
internal sealed class SourceGroups
{
    private readonly int[] _group;

    public SourceGroups(int sources) => _group = [.. Enumerable.Range(0, sources)];

    public bool AreOne(int first, int second) => _group[first] == _group[second];

    public void Join(int first, int second)
    {
        (int low, int high) = (Math.Min(_group[first], _group[second]), Math.Max(_group[first], _group[second]));
        _group.AsSpan().Replace(high, low);
    }

    /// <summary>The largest groups of at least two, three at most.</summary>
    /// <param name="ids">The numbers that the caller gave the sources.</param>
    public IEnumerable<SourceGroup> Largest(ReadOnlySpan<int> ids)
    {
        int[] numbers = ids.ToArray();
        return
        [
            .. Enumerable.Range(0, numbers.Length)
                .GroupBy(source => _group[source], source => numbers[source])
                .Where(members => members.Skip(1).Any())
                .OrderByDescending(members => members.Count())
                .Take(3)
                .Select(members => new SourceGroup([.. members])),
        ];
    }
}
