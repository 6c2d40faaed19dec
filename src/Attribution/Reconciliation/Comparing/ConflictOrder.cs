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
        Dictionary<Claim, Side> sideOf = new(ReferenceEqualityComparer.Instance);
        (Side First, Side Second)[] sides = new (Side, Side)[pairs.Length];
        for (int i = 0; i < pairs.Length; i++) sides[i] = (SideOf(pairs[i].First), SideOf(pairs[i].Second));
        int words = (voices.Count + 63) / 64;
        foreach ((Side first, Side second) in sides)
        {
            first.Oppose(second, words);
            second.Oppose(first, words);
        }

        Ranked[] ranked = new Ranked[pairs.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            (Side first, Side second) = sides[i];
            ranked[i] = new(pairs[i], Standing(second.Against, first.Against), Standing(first.Against, second.Against), i);
        }

        Array.Sort(ranked);
        return Array.ConvertAll(ranked, static each => (each.Pair, each.WithFirst, each.WithSecond));

        Side SideOf(Claim claim)
        {
            if (sideOf.TryGetValue(claim, out Side? side)) return side;
            string voice = Voice.Of(claim);
            if (!voices.TryGetValue(voice, out int number)) voices.Add(voice, number = voices.Count);
            sideOf.Add(claim, side = new(number));
            return side;
        }
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

    /// <summary>A claim in a conflict: the number of its voice, and the voices that it conflicts with, a bit each.</summary>
    private sealed class Side(int voice)
    {
        public ulong[] Against { get; private set; } = [];

        public void Oppose(Side other, int words)
        {
            if (Against.Length == 0) Against = new ulong[words];
            other.Mark(Against);
        }

        private void Mark(ulong[] voices) => voices[voice / 64] |= 1UL << (voice % 64);
    }

    /// <summary>A conflict with all that its place depends on; the first given comes first where all else is equal.</summary>
    private sealed class Ranked(Judgement pair, int withFirst, int withSecond, int place) : IComparable<Ranked>
    {
        private readonly int _place = place;

        // Found once, and only where the voices do not decide.
        private (double Deviations, double Ratio, double Difference)? _size;

        public Judgement Pair { get; } = pair;

        public int WithFirst { get; } = withFirst;

        public int WithSecond { get; } = withSecond;

        private (double Deviations, double Ratio, double Difference) Size => _size ??= SizeOf(Pair.Size);

        public int CompareTo(Ranked? other)
        {
            if (other is null) return 1;
            int order = Math.Min(other.WithFirst, other.WithSecond).CompareTo(Math.Min(WithFirst, WithSecond));
            if (order == 0) order = (other.WithFirst + other.WithSecond).CompareTo(WithFirst + WithSecond);
            if (order == 0) order = ((int)Pair.Relation).CompareTo((int)other.Pair.Relation);
            if (order == 0) order = other.Size.CompareTo(Size);
            return order == 0 ? _place.CompareTo(other._place) : order;
        }

        private static (double Deviations, double Ratio, double Difference) SizeOf(ConflictSize? size) =>
            size is null ? default : (size.Deviations ?? 0, size.Ratio ?? double.PositiveInfinity, size.Difference);
    }
}
