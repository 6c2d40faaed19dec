using System.Buffers;

namespace Attribution.Json.Tests;

/// <summary>Bytes in pieces of one size, as a pipe may have them.</summary>
internal sealed class Pieces : ReadOnlySequenceSegment<byte>
{
    private Pieces(ReadOnlyMemory<byte> memory, long before) => (Memory, RunningIndex) = (memory, before);

    public static ReadOnlySequence<byte> Of(byte[] bytes, int size)
    {
        Pieces first = new(bytes.AsMemory(0, size), 0), last = first;
        for (int at = size; at < bytes.Length; at += size)
        {
            Pieces next = new(bytes.AsMemory(at, Math.Min(size, bytes.Length - at)), at);
            last.Next = next;
            last = next;
        }

        return new(first, 0, last, last.Memory.Length);
    }
}
