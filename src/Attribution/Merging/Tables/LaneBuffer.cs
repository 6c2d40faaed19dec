using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Attribution.Merging;

namespace Attribution;

/// <summary>Room for few claims of eight topics side by side, on cache-line boundaries: a vector that straddles two lines is read twice.</summary>
internal sealed class LaneBuffer
{
    private const int Line = 64;
    private const int Columns = 3;

    private readonly double[] _memory = GC.AllocateUninitializedArray<double>((Columns * Moments.FewClaims * LaneMoments.Width) + (Line / sizeof(double)), pinned: true);
    private readonly int _start;

    public LaneBuffer()
    {
        nint address = Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0);
        _start = (int)((Line - (address % Line)) % Line) / sizeof(double);
    }

    /// <summary>One of three columns, as vectors.</summary>
    public Span<Vector512<double>> Column(int column, int claims) => MemoryMarshal.Cast<double, Vector512<double>>(Numbers(column, claims));

    /// <summary>Copies the claims of eight topics into a column, turned so that a vector holds one claim of each.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Span<Vector512<double>> Turn(int column, ReadOnlySpan<double> rows, ReadOnlySpan<int> starts, int claims)
    {
        Span<Vector512<double>> whole = Column(column, Moments.FewClaims), turned = whole[..claims];
        int blocks = (claims + LaneMoments.Width - 1) / LaneMoments.Width * LaneMoments.Width;
        if (Avx512F.IsSupported && EndsWithin(rows.Length - blocks, starts))
        {
            for (int from = 0; from < claims; from += LaneMoments.Width)
                TurnBlock(rows, starts, from, whole.Slice(from, LaneMoments.Width));
            return turned;
        }

        Span<double> numbers = MemoryMarshal.Cast<Vector512<double>, double>(turned);
        for (int lane = 0; lane < starts.Length; lane++)
        {
            ReadOnlySpan<double> topic = rows.Slice(starts[lane], claims);
            for (int i = 0; i < topic.Length; i++)
                numbers[(i * LaneMoments.Width) + lane] = topic[i];
        }

        return turned;
    }

    // Whole blocks read on into the topic that follows; after the last there is none.
    private static bool EndsWithin(int last, ReadOnlySpan<int> starts)
    {
        int latest = 0;
        foreach (int start in starts)
            latest = Math.Max(latest, start);
        return latest <= last;
    }

    /// <summary>Turns eight claims of eight topics: first pairs of topics, then pairs of pairs, then fours.</summary>
    private static void TurnBlock(ReadOnlySpan<double> rows, ReadOnlySpan<int> starts, int from, Span<Vector512<double>> turned)
    {
        Vector512<double> r0 = At(rows, starts[0] + from), r1 = At(rows, starts[1] + from), r2 = At(rows, starts[2] + from), r3 = At(rows, starts[3] + from);
        Vector512<double> r4 = At(rows, starts[4] + from), r5 = At(rows, starts[5] + from), r6 = At(rows, starts[6] + from), r7 = At(rows, starts[7] + from);
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
    private static Vector512<double> At(ReadOnlySpan<double> rows, int start) => Vector512.Create(rows.Slice(start, LaneMoments.Width));

    private Span<double> Numbers(int column, int claims) =>
        _memory.AsSpan(_start + (column * Moments.FewClaims * LaneMoments.Width), claims * LaneMoments.Width);
}
