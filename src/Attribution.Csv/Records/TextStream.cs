using System.Text;

namespace Attribution;

/// <summary>Text of a reader as a stream of UTF-8. Half of a surrogate pair, which is not text, ends it.</summary>
internal sealed class TextStream(TextReader reader) : InputStream
{
    private readonly Encoder _encoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetEncoder();
    private readonly char[] _chars = new char[8_192];
    private readonly byte[] _bytes = new byte[3 * 8_193];
    private int _start;
    private int _end;
    private int _line = 1;
    private bool _ended;

    public override int Read(Span<byte> buffer)
    {
        while (_start == _end && !_ended) Encode(reader.Read(_chars, 0, _chars.Length));
        return Serve(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (_start == _end && !_ended) Encode(await reader.ReadAsync(_chars, cancellationToken).ConfigureAwait(false));
        return Serve(buffer.Span);
    }

    private int Serve(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _end - _start);
        _bytes.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    private void Encode(int count)
    {
        ReadOnlySpan<char> text = _chars.AsSpan(0, count);
        _ended = count == 0;
        try
        {
            _start = 0;
            _end = _encoder.GetBytes(text, _bytes, flush: _ended);
            _line += text.Count('\n');
        }
        catch (EncoderFallbackException refusal)
        {
            int line = _line + text[..Math.Clamp(refusal.Index, 0, text.Length)].Count('\n');
            throw new TableFault("encoding", line, "The text has half of a surrogate pair; write a whole character.");
        }
    }
}
