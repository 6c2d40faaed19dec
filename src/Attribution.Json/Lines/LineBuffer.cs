namespace Attribution;

/// <summary>The lines of a stream of bytes; of a line it keeps no more than the longest that is allowed.</summary>
internal sealed class LineBuffer
{
    private const byte LineFeed = (byte)'\n';

    private readonly int _longest;
    private byte[] _bytes = new byte[32 * 1024];
    private int _start, _searched, _end;

    public LineBuffer(int longest) => _longest = longest;

    /// <summary>Whether the stream has no more bytes.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>How many bytes were taken from the stream.</summary>
    public long Taken { get; private set; }

    /// <summary>Whether what has come of the line at hand is longer than is allowed.</summary>
    public bool IsTooLong => _end - _start > _longest;

    /// <summary>Free bytes for what comes next.</summary>
    public Memory<byte> Room()
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            _end -= _start;
            _searched -= _start;
            _start = 0;
        }

        if (_end == _bytes.Length) Array.Resize(ref _bytes, 2 * _bytes.Length);
        return _bytes.AsMemory(_end);
    }

    /// <summary>Counts the bytes that came; none at the end.</summary>
    public void Took(int count)
    {
        _end += count;
        Taken += count;
        HasEnded = count == 0;
    }

    /// <summary>The next line, without its line feed; at the end of the stream also one that has none.</summary>
    /// <param name="line">The line, which is overwritten by what comes next.</param>
    /// <param name="isEnded">Whether a line feed ends it.</param>
    public bool TryTake(out ReadOnlyMemory<byte> line, out bool isEnded)
    {
        int length = _bytes.AsSpan(_searched, _end - _searched).IndexOf(LineFeed);
        isEnded = length >= 0;
        if (!isEnded && (!HasEnded || _start == _end))
        {
            _searched = _end;
            line = default;
            return false;
        }

        int end = isEnded ? _searched + length : _end;
        line = _bytes.AsMemory(_start, end - _start);
        _start = _searched = Math.Min(end + 1, _end);
        return true;
    }
}
