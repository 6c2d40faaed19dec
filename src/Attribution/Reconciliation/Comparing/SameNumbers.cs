using System.Runtime.InteropServices;

namespace Attribution;

/// <summary>Whether two lists have the same numbers in the same order.</summary>
internal sealed class SameNumbers : IEqualityComparer<int[]>
{
    public static SameNumbers Rule { get; } = new();

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode(int[] obj)
    {
        HashCode hash = default;
        hash.AddBytes(MemoryMarshal.AsBytes(obj.AsSpan()));
        return hash.ToHashCode();
    }
}
