namespace Attribution.Tests;

/// <summary>Bytes that come in pieces, as from a network: no more than so many at once.</summary>
internal sealed class Pieces(byte[] bytes, int most) : MemoryStream(bytes)
{
    /// <summary>Whether it was closed.</summary>
    public bool IsClosed { get; private set; }

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, most)], cancellationToken);

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }
}
