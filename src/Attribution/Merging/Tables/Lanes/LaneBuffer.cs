using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>
/// Three columns for topics side by side, aligned to cache lines: a vector load that crosses two lines costs two reads.
/// </summary>
internal sealed class LaneBuffer<T>
    where T : unmanaged, ILanes<T>
{
    private const int Line = 64;

    private readonly double[] _memory = GC.AllocateUninitializedArray<double>(
        (3 * Moments.FewClaims * T.Count) + (Line / sizeof(double)), pinned: true);
    private readonly int _start;

    public LaneBuffer()
    {
        nint address = Marshal.UnsafeAddrOfPinnedArrayElement(_memory, 0);
        _start = (int)((Line - (address % Line)) % Line) / sizeof(double);
    }

    public ref T Values => ref Column(0);

    public ref T Variances => ref Column(1);

    public ref T Weights => ref Column(2);

    private ref T Column(int column) => ref Unsafe.As<double, T>(ref _memory[_start + (column * Moments.FewClaims * T.Count)]);
}
