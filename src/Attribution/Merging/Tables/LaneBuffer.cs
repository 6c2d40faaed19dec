using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Attribution.Merging;

namespace Attribution;

/// <summary>Room for few claims of some groups of eight topics side by side, on cache-line boundaries: a vector that straddles two lines is read twice.</summary>
internal sealed class LaneBuffer
{
    private const int Line = 64;
    private const int ColumnCount = 3;

    private readonly double[] _memory = GC.AllocateUninitializedArray<double>(
        (LaneBatch.MaximumGroups * ColumnCount * Moments.FewClaims * LaneMoments.Width) + (Line / sizeof(double)), pinned: true);
    private readonly Vector512<double>[] _pivots = new Vector512<double>[LaneBatch.MaximumGroups];
    private readonly int _start;

    public LaneBuffer()
    {
        nint address = Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0);
        _start = (int)((Line - (address % Line)) % Line) / sizeof(double);
    }

    /// <summary>The claims of a group. Whole columns lie within the memory; slices would check that thrice a group.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LaneSample Sample(int group, int claims)
    {
        int vectors = Blocks(claims);
        ref Vector512<double> first = ref MemoryMarshal.GetReference(Columns(group, vectors));
        return new(
            MemoryMarshal.CreateSpan(ref first, claims),
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref first, vectors), claims),
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref first, 2 * vectors), claims),
            ref _pivots[group]);
    }

    /// <summary>Copies the values of eight topics, turned so that a vector holds one claim of each.</summary>
    public void TurnValues(int index, in LaneGroup group, ReadOnlySpan<double> values) => Turn(values, group.Starts, Columns(index, Blocks(group.Claims)), group.Claims);

    /// <summary>Copies the variances, turned likewise.</summary>
    public void TurnVariances(int index, in LaneGroup group, ReadOnlySpan<double> variances)
    {
        int vectors = Blocks(group.Claims);
        Turn(variances, group.Starts, Columns(index, vectors)[vectors..], group.Claims);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Turn(ReadOnlySpan<double> rows, ReadOnlySpan<int> starts, Span<Vector512<double>> turned, int claims)
    {
        // Whole blocks read on into the topic that follows; after the last there is none.
        if (Avx512F.IsSupported && starts.Length == LaneMoments.Width && starts[^1] + Blocks(claims) <= rows.Length)
        {
            for (int from = 0; from < claims; from += LaneMoments.Width)
                TurnBlock(ref Unsafe.Add(ref MemoryMarshal.GetReference(rows), from), starts, turned.Slice(from, LaneMoments.Width));
            return;
        }

        Span<double> numbers = MemoryMarshal.Cast<Vector512<double>, double>(turned);
        for (int lane = 0; lane < starts.Length; lane++)
        {
            ReadOnlySpan<double> topic = rows.Slice(starts[lane], claims);
            for (int i = 0; i < topic.Length; i++)
                numbers[(i * LaneMoments.Width) + lane] = topic[i];
        }
    }

    /// <summary>Claims rounded up to whole blocks.</summary>
    private static int Blocks(int claims) => (claims + LaneMoments.Width - 1) & -LaneMoments.Width;

    /// <summary>Turns eight claims of eight topics: first pairs of topics, then pairs of pairs, then fours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TurnBlock(ref double rows, ReadOnlySpan<int> starts, Span<Vector512<double>> turned)
    {
        Vector512<double> r0 = At(ref rows, starts[0]), r1 = At(ref rows, starts[1]), r2 = At(ref rows, starts[2]), r3 = At(ref rows, starts[3]);
        Vector512<double> r4 = At(ref rows, starts[4]), r5 = At(ref rows, starts[5]), r6 = At(ref rows, starts[6]), r7 = At(ref rows, starts[7]);
        Fours(Avx512F.UnpackLow(r0, r1), Avx512F.UnpackLow(r2, r3), Avx512F.UnpackLow(r4, r5), Avx512F.UnpackLow(r6, r7), turned);
        Fours(Avx512F.UnpackHigh(r0, r1), Avx512F.UnpackHigh(r2, r3), Avx512F.UnpackHigh(r4, r5), Avx512F.UnpackHigh(r6, r7), turned[1..]);
    }

    /// <summary>From pairs of topics with every other claim, those claims of all topics.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Fours(Vector512<double> a, Vector512<double> b, Vector512<double> c, Vector512<double> d, Span<Vector512<double>> turned)
    {
        const byte Even = 0x88, Odd = 0xDD;
        Vector512<double> ab = Avx512F.Shuffle4x128(a, b, Even), cd = Avx512F.Shuffle4x128(c, d, Even);
        (turned[0], turned[4]) = (Avx512F.Shuffle4x128(ab, cd, Even), Avx512F.Shuffle4x128(ab, cd, Odd));
        (ab, cd) = (Avx512F.Shuffle4x128(a, b, Odd), Avx512F.Shuffle4x128(c, d, Odd));
        (turned[2], turned[6]) = (Avx512F.Shuffle4x128(ab, cd, Even), Avx512F.Shuffle4x128(ab, cd, Odd));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> At(ref double rows, int start) => Vector512.LoadUnsafe(ref rows, (nuint)start);

    /// <summary>Three columns, each as long as blocks need it, close to each other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<Vector512<double>> Columns(int group, int vectors)
    {
        int numbers = ColumnCount * vectors * LaneMoments.Width;
        return MemoryMarshal.Cast<double, Vector512<double>>(_memory.AsSpan(_start + (group * numbers), numbers));
    }
}
