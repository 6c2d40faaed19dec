namespace Attribution;

/// <summary>The largest number of sets of numbers of which no two have a member in common.</summary>
internal static class IndependentSets
{
    /// <summary>How much is searched for one answer: sets that are looked at, again and again. Twenty take thousands.</summary>
    public const long Work = 200_000;

    /// <summary>The number, or where it would take too much work to find, one that it is not below and one that it is not above.</summary>
    /// <param name="sets">The sets, each without repetition, of numbers from 0.</param>
    /// <param name="sharing">Further members, each of which at most two sets have; null for none.</param>
    public static (int AtLeast, int AtMost) Largest(IReadOnlyList<int[]> sets, SharingSets? sharing = null)
    {
        long work = Work;
        return Largest(sets, sharing, ref work);
    }

    /// <summary>The same with a measure of work that several questions share.</summary>
    /// <param name="sets">The sets, each without repetition, of numbers from 0.</param>
    /// <param name="sharing">Further members, each of which at most two sets have; null for none.</param>
    /// <param name="work">How much may be searched; what is used is taken from it.</param>
    public static (int AtLeast, int AtMost) Largest(IReadOnlyList<int[]> sets, SharingSets? sharing, ref long work)
    {
        int most = -1;
        foreach (int[] set in sets)
        {
            foreach (int member in set) most = Math.Max(most, member);
        }

        using SetMembers members = new(sets, sharing, most + 1);
        if (members.AreAllApart()) return (sets.Count, sets.Count);
        int[] minimal = members.Minimal();
        members.Count(minimal);
        int[] entangled = [.. minimal.Where(members.IsEntangled)];
        int atLeast = minimal.Length - entangled.Length, atMost = atLeast;
        foreach (int[] part in members.Parts(entangled))
        {
            int? found = part.Length > IndependentSearch.MostNodes ? null : IndependentSearch.Of(members.Joined(part), ref work);
            atLeast += found ?? members.Greedy(part);
            atMost += found ?? members.Cover(part);
        }

        return (atLeast, atMost);
    }

    /// <summary>Whether two sets have a member in common.</summary>
    /// <param name="one">A set in ascending order.</param>
    /// <param name="other">Another.</param>
    public static bool Overlap(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        int i = 0, j = 0;
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j]) return true;
            if (one[i] < other[j]) i++;
            else j++;
        }

        return false;
    }
}
