using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Merging;

/// <summary>
/// Puts the claims on one topic in order of value, then of source. The place of each of a few claims is how many come before it, counted
/// several at a time and without a branch that depends on the values.
/// </summary>
internal static class ClaimOrder
{
    private const int Few = 32;

    /// <summary>Sorts the claims.</summary>
    /// <returns>Whether no two values are equal.</returns>
    [SkipLocalsInit]
    public static bool Sort<T>(Span<T> values, Span<int> sources)
        where T : unmanaged, INumber<T>
    {
        if (values.Length < 2) return true;
        if (values.Length > Few) return SortMany(values, sources);

        Span<T> was = stackalloc T[Few];
        Span<int> from = stackalloc int[Few], places = stackalloc int[2 * Few];
        values.CopyTo(was);
        sources.CopyTo(from);
        bool areDifferent = AreRanked(was, values.Length, places);
        if (!areDifferent && !AreRanked(was, from, values.Length, places)) return SortMany(values, sources);

        int size = Unsafe.SizeOf<T>() / sizeof(int);
        for (int i = 0; i < values.Length; i++)
        {
            int place = places[i * size];
            (values[place], sources[place]) = (was[i], from[i]);
        }

        return areDifferent;
    }

    /// <summary>Counts for each value how many are less.</summary>
    /// <returns>Whether these are its places: no two values are equal.</returns>
    private static bool AreRanked<T>(ReadOnlySpan<T> values, int count, Span<int> places)
        where T : unmanaged, INumber<T>
    {
        ref T first = ref MemoryMarshal.GetReference(values);
        ref int place = ref MemoryMarshal.GetReference(places);
        for (int block = 0; block < count; block += Vector256<T>.Count)
        {
            Vector256<T> own = Vector256.LoadUnsafe(ref first, (nuint)block);
            Vector256<int> before = Vector256<int>.Zero;

            // A lane of ones is −1, whether it is one integer wide or two.
            for (int i = 0; i < count; i++) before -= Vector256.LessThan(Vector256.Create(Unsafe.Add(ref first, i)), own).AsInt32();
            before.StoreUnsafe(ref place, (nuint)(block * Unsafe.SizeOf<T>() / sizeof(int)));
        }

        return AreAllDifferent<T>(places, count);
    }

    /// <summary>Counts for each claim how many have a lesser value, or the same and a lesser source.</summary>
    /// <returns>Whether these are its places: no source gives one value twice.</returns>
    [SkipLocalsInit]
    private static bool AreRanked<T>(ReadOnlySpan<T> values, ReadOnlySpan<int> sources, int count, Span<int> places)
        where T : unmanaged, INumber<T>
    {
        Span<T> from = stackalloc T[Few];
        for (int i = 0; i < count; i++) from[i] = T.CreateTruncating(sources[i]);
        ref T first = ref MemoryMarshal.GetReference(values);
        ref T source = ref MemoryMarshal.GetReference(from);
        ref int place = ref MemoryMarshal.GetReference(places);
        for (int block = 0; block < count; block += Vector256<T>.Count)
        {
            Vector256<T> own = Vector256.LoadUnsafe(ref first, (nuint)block), by = Vector256.LoadUnsafe(ref source, (nuint)block);
            Vector256<int> before = Vector256<int>.Zero;
            for (int i = 0; i < count; i++)
            {
                Vector256<T> other = Vector256.Create(Unsafe.Add(ref first, i));
                Vector256<T> isEarlier = Vector256.LessThan(Vector256.Create(Unsafe.Add(ref source, i)), by);
                before -= (Vector256.LessThan(other, own) | (Vector256.Equals(other, own) & isEarlier)).AsInt32();
            }

            before.StoreUnsafe(ref place, (nuint)(block * Unsafe.SizeOf<T>() / sizeof(int)));
        }

        return AreAllDifferent<T>(places, count);
    }

    /// <summary>Whether as many come before all together as where no two share a place.</summary>
    private static bool AreAllDifferent<T>(ReadOnlySpan<int> places, int count)
        where T : unmanaged
    {
        int size = Unsafe.SizeOf<T>() / sizeof(int), sum = 0;
        for (int i = 0; i < count; i++) sum += places[i * size];
        return sum == count * (count - 1) / 2;
    }

    private static bool SortMany<T>(Span<T> values, Span<int> sources)
        where T : unmanaged, INumber<T>
    {
        MemoryExtensions.Sort(values, sources);
        bool areDifferent = true;
        for (int start = 0, end; start < values.Length; start = end)
        {
            for (end = start + 1; end < values.Length && values[end] == values[start];) end++;
            if (end - start == 1) continue;
            areDifferent = false;
            sources[start..end].Sort();
        }

        return areDifferent;
    }
}
