using System.Buffers;
using System.Text;

namespace Attribution;

/// <summary>The bytes of a document while it is read from a stream, up to a limit. They are lent, since documents are large.</summary>
internal sealed class Document : IDisposable
{
    private readonly int _maximum;
    private byte[] _bytes;
    private bool _isLent;
    private int _length;

    /// <summary>Begins to read a stream.</summary>
    /// <param name="stream">The stream; one that knows its length gets the room for it at once.</param>
    /// <param name="maximumBytes">The size above which it is refused.</param>
    public Document(Stream stream, int maximumBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        _maximum = Math.Min(maximumBytes, Array.MaxLength - 1);
        long expected = stream.CanSeek ? stream.Length - stream.Position + 1 : 0;
        _bytes = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(expected, 4_096, Math.Max(4_096, _maximum + 1L)));
        _isLent = true;
    }

    private Document(byte[] bytes, int maximumBytes)
    {
        _maximum = maximumBytes;
        _bytes = bytes;
        _length = bytes.Length;
    }

    public static Document FromText(string json, int maximumBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumBytes);
        if (Encoding.UTF8.GetByteCount(json) > maximumBytes) throw TooLarge(maximumBytes);

        // Encoding replaces half a surrogate pair by U+FFFD, so it is refused before that.
        int half = Surrogates.FirstHalf(json);
        if (half < 0) return new(Encoding.UTF8.GetBytes(json), maximumBytes);
        int line = json.AsSpan(0, half).Count('\n') + 1;
        int column = half - json.AsSpan(0, half).LastIndexOf('\n');
        throw new ClaimSetJsonException(
            [new("encoding", "$", line, column, "The text has half of a surrogate pair; write a whole character.")]);
    }

    /// <summary>The next free bytes: one more than the limit allows, so that an oversized document is detected.</summary>
    public Memory<byte> Room()
    {
        if (_length == _bytes.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(2L * _length, _maximum + 1L));
            _bytes.AsSpan().CopyTo(larger);
            Return();
            (_bytes, _isLent) = (larger, true);
        }

        return _bytes.AsMemory(_length, (int)Math.Min(_bytes.Length - _length, _maximum + 1L - _length));
    }

    /// <summary>Counts the bytes that were read; false at the end.</summary>
    public bool Took(int count)
    {
        _length += count;
        return _length <= _maximum ? count > 0 : throw TooLarge(_maximum);
    }

    public void Dispose() => Return();

    public ClaimSet Read(DifferingWords words)
    {
        ReadOnlySpan<byte> document = _bytes.AsSpan(0, _length);
        return ClaimSetReader.Read(
            document.StartsWith(Encoding.UTF8.Preamble) ? document[Encoding.UTF8.Preamble.Length..] : document, words);
    }

    /// <summary>Gives the bytes back, and nothing of what they said.</summary>
    private void Return()
    {
        if (_isLent) ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _isLent = false;
    }

    private static ClaimSetJsonException TooLarge(int maximum) =>
        new([new("too-large", "$", 1, 1, $"The document has more than {maximum} bytes; {Remedy}.")]);

    private const string Remedy =
        $"write it as lines with {nameof(ClaimLines)}, which reads a claim at a time, or raise maximumBytes if you trust it";
}
