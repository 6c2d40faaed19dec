namespace Attribution.Merging;

/// <summary>Sources that a finding is about: the first three by number, and how many there are.</summary>
internal readonly struct SourceGroup
{
    private readonly int[] _first;
    private readonly int _count;

    /// <param name="sources">The sources as the table numbers them, at least one.</param>
    public SourceGroup(IReadOnlyCollection<int> sources) => (_first, _count) = ([.. sources.Take(3)], sources.Count);

    /// <summary>"source 3", "the sources 3 and 4", "5 sources, such as 3, 4 and 7,"; or by their names.</summary>
    /// <param name="names">The names by number; empty where there are none.</param>
    public string Called(IReadOnlyList<string> names)
    {
        string[] first = Array.ConvertAll(
            _first, source => source < names.Count ? Printable.Name(names[source]) : FormattableString.Invariant($"{source}"));
        return _count switch
        {
            1 => _first[0] < names.Count ? first[0] : $"source {first[0]}",
            2 => $"the sources {first[0]} and {first[1]}",
            3 => $"the sources {first[0]}, {first[1]} and {first[2]}",
            _ => FormattableString.Invariant($"{_count} sources, such as {first[0]}, {first[1]} and {first[2]},"),
        };
    }
}
