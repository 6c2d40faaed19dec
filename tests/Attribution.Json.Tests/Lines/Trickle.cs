namespace Attribution.Json.Tests;

/// <summary>A stream that gives a few bytes at a time.</summary>
internal sealed class Trickle(byte[] bytes, int atOnce) : MemoryStream(bytes)
{
    public long Left => Length - Position;

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, atOnce)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, atOnce)], cancellationToken);
}
