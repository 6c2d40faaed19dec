using System.Numerics;

namespace Attribution;

/// <summary>The order in which conflicts are told, so that neither the wildest claim nor a trifle leads.</summary>
/// <remarks>
/// First the conflicts in which many stand: by the voices on the side of fewer, then by those on both. A voice stands with one of two
/// claims where it conflicts with the other and not with that one. Then contradictions before disagreements, and the larger before the
/// smaller: by standard deviations where errors are stated, else by ratio, else by difference.
/// </remarks>
internal static class ConflictOrder
{
    /// <summary>The conflicts in order, each with how many voices stand with its first and with its second claim.</summary>
    /// <param name="conflicts">All conflicts that are told together.</param>
    public static IReadOnlyList<(Judgement Pair, int WithFirst, int WithSecond)> Of(IEnumerable<Judgement> conflicts)
    {
        Judgement[] pairs = [.. conflicts];
        if (pairs.Length < 2) return [.. pairs.Select(pair => (pair, 1, 1))];
        Dictionary<string, int> voices = new(StringComparer.Ordinal);
        Dictionary<Claim, int> voiceOf = [];
        foreach (Claim claim in pairs.SelectMany(pair => new[] { pair.First, pair.Second }))
        {
            if (voiceOf.ContainsKey(claim)) continue;
            string voice = Voice.Of(claim);
            if (!voices.TryGetValue(voice, out int number)) voices.Add(voice, number = voices.Count);
            voiceOf.Add(claim, number);
        }

        // For each claim the voices that it conflicts with, a bit each.
        Dictionary<Claim, ulong[]> against = voiceOf.Keys.ToDictionary(claim => claim, _ => new ulong[(voices.Count + 63) / 64]);
        foreach (Judgement pair in pairs)
        {
            Set(against[pair.First], voiceOf[pair.Second]);
            Set(against[pair.Second], voiceOf[pair.First]);
        }

        return
        [
            .. pairs
                .Select(pair => (
                    Pair: pair,
                    WithFirst: Standing(against[pair.Second], against[pair.First]),
                    WithSecond: Standing(against[pair.First], against[pair.Second])))
                .Select(entry => (Entry: entry, Size: entry.Pair.Size))
                .OrderByDescending(both => Math.Min(both.Entry.WithFirst, both.Entry.WithSecond))
                .ThenByDescending(both => both.Entry.WithFirst + both.Entry.WithSecond)
                .ThenBy(both => both.Entry.Pair.Relation)
                .ThenByDescending(both => both.Size?.Deviations ?? 0)
                .ThenByDescending(both => both.Size is { } size ? size.Ratio ?? double.PositiveInfinity : 0)
                .ThenByDescending(both => both.Size?.Difference ?? 0)
                .Select(both => both.Entry),
        ];

        static void Set(ulong[] bits, int voice) => bits[voice / 64] |= 1UL << (voice % 64);
    }

    /// <summary>The voices that conflict with one claim and not with the other; at least that of the other itself.</summary>
    private static int Standing(ulong[] againstOne, ulong[] againstOther)
    {
        int count = 0;
        for (int i = 0; i < againstOne.Length; i++)
        {
            count += BitOperations.PopCount(againstOne[i] & ~againstOther[i]);
        }

        return Math.Max(count, 1);
    }
}
