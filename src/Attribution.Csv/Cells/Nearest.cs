namespace Attribution;

/// <summary>The known name that a name which is not known may have been meant to be.</summary>
internal static class Nearest
{
    private const int MostCompared = 5_000;

    /// <summary>The name with the fewest letters to change, if these are few; else null.</summary>
    public static string? To(string name, IEnumerable<string> known)
    {
        string? nearest = null;
        int least = Math.Max(1, name.Length / 3) + 1;
        foreach (string candidate in known.Take(MostCompared))
        {
            if (Math.Abs(candidate.Length - name.Length) >= least || candidate.Length > 200) continue;
            int distance = Distance(name, candidate);
            if (distance >= least) continue;
            (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>A remedy, as the end of a sentence, that names the nearest of the known names, or some of them.</summary>
    public static string Remedy(string name, IReadOnlyCollection<string> known)
    {
        const int Few = 8;
        if (To(name, known) is { } nearest) return $"was {Quote.Of(nearest)} meant?";
        if (known.Count == 0) return "no other is known.";
        string some = string.Join(", ", known.Take(Few).Select(Quote.Of));
        return $"known {(known.Count == 1 ? "is" : "are")} {some}{(known.Count > Few ? " and others" : "")}.";
    }

    /// <summary>The letters to insert, remove, change or exchange with their neighbour, without regard to case.</summary>
    private static int Distance(string one, string other)
    {
        int[] before = new int[other.Length + 1], last = new int[other.Length + 1], next = new int[other.Length + 1];
        for (int j = 0; j <= other.Length; j++) last[j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            next[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int change = Same(one[i - 1], other[j - 1]) ? 0 : 1;
                next[j] = Math.Min(Math.Min(next[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && Same(one[i - 1], other[j - 2]) && Same(one[i - 2], other[j - 1]))
                {
                    next[j] = Math.Min(next[j], before[j - 2] + 1);
                }
            }

            (before, last, next) = (last, next, before);
        }

        return last[other.Length];
    }

    private static bool Same(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
