namespace Attribution;

/// <summary>The largest number of sets of which no two have a member in common.</summary>
internal static class IndependentSets
{
    /// <summary>Above so many sets that overlap others the search is greedy, and may find less than the largest number.</summary>
    private const int ExactLimit = 20;

    public static int Largest(IReadOnlyList<HashSet<string>> sets)
    {
        HashSet<string> all = new(StringComparer.Ordinal);
        if (sets.All(set => set.All(all.Add))) return sets.Count;
        List<HashSet<string>> shared = Shared(sets, out int alone);
        List<HashSet<string>> minimal = Minimal(shared);
        List<HashSet<string>> entangled = [.. minimal.Where(set => minimal.Any(other => other != set && other.Overlaps(set)))];
        int apart = alone + minimal.Count - entangled.Count;
        return apart + (entangled.Count <= ExactLimit ? Search(entangled) : Greedy(entangled));
    }

    /// <summary>
    /// The sets without the members that no other set has, which decide nothing, and each of them once. That leaves few where many sources
    /// have one name.
    /// </summary>
    private static List<HashSet<string>> Shared(IReadOnlyList<HashSet<string>> sets, out int alone)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string member in sets.SelectMany(set => set)) counts[member] = counts.GetValueOrDefault(member) + 1;
        List<HashSet<string>> shared = [];
        HashSet<HashSet<string>> known = new(HashSet<string>.CreateSetComparer());
        alone = 0;
        foreach (HashSet<string> set in sets)
        {
            HashSet<string> common = new(set.Where(member => counts[member] > 1), StringComparer.Ordinal);
            if (common.Count == 0) alone++;
            else if (known.Add(common)) shared.Add(common);
        }

        return shared;
    }

    /// <summary>Without the sets that contain another: any choice with such a set is as large with the smaller one in its place.</summary>
    private static List<HashSet<string>> Minimal(IReadOnlyList<HashSet<string>> sets)
    {
        List<HashSet<string>> minimal = [];
        foreach (HashSet<string> set in sets.OrderBy(set => set.Count))
        {
            if (!minimal.Any(smaller => smaller.IsSubsetOf(set))) minimal.Add(set);
        }

        return minimal;
    }

    private static int Search(List<HashSet<string>> sets)
    {
        if (sets.Count == 0) return 0;
        HashSet<string> first = sets[0];
        List<HashSet<string>> others = sets[1..];
        int with = 1 + Search([.. others.Where(other => !other.Overlaps(first))]);
        return others.Any(other => other.Overlaps(first)) ? Math.Max(with, Search(others)) : with;
    }

    private static int Greedy(List<HashSet<string>> sets)
    {
        int count = 0;
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (HashSet<string> set in sets.OrderBy(set => sets.Count(other => other.Overlaps(set))))
        {
            if (taken.Overlaps(set)) continue;
            taken.UnionWith(set);
            count++;
        }

        return count;
    }
}
