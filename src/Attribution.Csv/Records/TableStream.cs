using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Attribution;

/// <summary>
/// The bytes of a table as UTF-8 without a byte order mark, checked while they pass: no more than the limit, valid, and without NUL. Its
/// start can be looked at before it is read.
/// </summary>
internal sealed class TableStream : InputStream
{
    /// <summary>The most bytes that the start is looked at for: no header is longer.</summary>
    public const int MostHead = 64 * 1024;

    /// <summary>What is looked at first: most headers, and many a table, end within it.</summary>
    private const int FirstHead = 4 * 1024;

    private readonly Stream _given;
    private readonly bool _leaveOpen;
    private readonly long _maximum;
    private byte[] _head = new byte[FirstHead];
    private readonly byte[] _split = new byte[4];
    private Stream? _source;
    private int _filled;
    private int _served;
    private int _splitLength;
    private bool _isUtf16;
    private bool _ended;
    private long _total;
    private int _feeds;
    private int _returns;

    public TableStream(Stream given, long maximum, bool leaveOpen)
    {
        _given = given;
        _maximum = maximum;
        _leaveOpen = leaveOpen;
    }

    /// <summary>The bytes that came so far.</summary>
    public long Taken => _total;

    /// <summary>The bytes of the start that are there and not yet read.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(_served, _filled - _served);

    /// <summary>Whether <see cref="Head"/> is all there is, or all that is looked at.</summary>
    public bool HeadEnds => _ended || _filled == MostHead;

    /// <summary>Whether <see cref="Head"/> is the whole table.</summary>
    public bool HeadIsAll => _ended;

    /// <summary>Leaves out bytes at the start.</summary>
    public void Skip(int count) => _served += count;

    public void FillHead()
    {
        if (_source is null) Begin(_head.AsSpan(0, _given.ReadAtLeast(_head.AsSpan(0, 4), 4, throwOnEndOfStream: false)));
        MakeRoom();
        _filled += Checked(_head.AsSpan(_filled), _source!.Read(_head.AsSpan(_filled)));
    }

    public async ValueTask FillHeadAsync(CancellationToken cancellationToken)
    {
        if (_source is null)
        {
            int count = await _given.ReadAtLeastAsync(_head.AsMemory(0, 4), 4, false, cancellationToken).ConfigureAwait(false);
            Begin(_head.AsSpan(0, count));
        }

        MakeRoom();
        int read = await _source!.ReadAsync(_head.AsMemory(_filled), cancellationToken).ConfigureAwait(false);
        _filled += Checked(_head.AsSpan(_filled), read);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_served < _filled) return Serve(buffer);
        return _ended || buffer.IsEmpty ? 0 : Checked(buffer, _source!.Read(buffer));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_served < _filled) return Serve(buffer.Span);
        if (_ended || buffer.IsEmpty) return 0;
        int count = await _source!.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        return Checked(buffer.Span, count);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_leaveOpen) _given.Dispose();
        base.Dispose(disposing);
    }

    private void MakeRoom()
    {
        if (_filled == _head.Length) Array.Resize(ref _head, MostHead);
    }

    private int Serve(Span<byte> buffer)
    {
        int count = Math.Min(buffer.Length, _filled - _served);
        _head.AsSpan(_served, count).CopyTo(buffer);
        _served += count;
        return count;
    }

    /// <summary>Chooses the encoding by the byte order mark, if there is one.</summary>
    private void Begin(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || start.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            throw new TableFault("encoding", 1, "The table is in UTF-32; save it as UTF-8 (a spreadsheet calls that 'CSV UTF-8').");
        }

        bool little = start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]), big = start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        int mark = start.StartsWith(Encoding.UTF8.Preamble) ? 3 : little || big ? 2 : 0;
        Stream all = new ReplayStream(start[mark..].ToArray(), _given);
        _isUtf16 = little || big;
        _source = _isUtf16 ? Encoding.CreateTranscodingStream(all, Utf16(big), new UTF8Encoding(false, true), leaveOpen: true) : all;
    }

    /// <summary>UTF-16, in which half of a character becomes SUB, the control character for that, so that its place is seen.</summary>
    private static Encoding Utf16(bool isBig) => Encoding.GetEncoding(
        isBig ? "utf-16BE" : "utf-16", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\u001A"));

    private int Checked(ReadOnlySpan<byte> buffer, int count)
    {
        ReadOnlySpan<byte> read = buffer[..count];
        _ended = count == 0;
        _total += count;
        if (_total > _maximum)
        {
            string size = string.Create(CultureInfo.InvariantCulture, $"{_maximum:N0}");
            throw new TableFault(
                "too-large", Line(read), $"The table has more than {size} bytes; split it, or raise MaximumBytes if you trust it.");
        }

        int nul = read.IndexOf((byte)0);
        if (nul >= 0)
        {
            throw new TableFault(
                "nul", Line(read[..nul]), "The table has the character NUL, which no text has; save it as UTF-8 text.");
        }

        int broken = _isUtf16 ? read.IndexOf((byte)0x1A) : -1;
        if (broken >= 0) throw NotText("UTF-16", read[..broken]);
        CheckUtf8(read);
        _feeds += read.Count((byte)'\n');
        _returns += read.Count((byte)'\r');
        return count;
    }

    private void CheckUtf8(ReadOnlySpan<byte> read)
    {
        ReadOnlySpan<byte> rest = read;
        while (_splitLength > 0)
        {
            if (rest.IsEmpty && !_ended) return;
            if (rest.IsEmpty) throw NotText("UTF-8");
            _split[_splitLength++] = rest[0];
            rest = rest[1..];
            OperationStatus status = Rune.DecodeFromUtf8(_split.AsSpan(0, _splitLength), out _, out _);
            if (status == OperationStatus.Done) _splitLength = 0;
            else if (status == OperationStatus.InvalidData) throw NotText("UTF-8");
        }

        int tail = IncompleteTail(rest);
        rest[^tail..].CopyTo(_split);
        _splitLength = tail;
        ReadOnlySpan<byte> whole = rest[..^tail];
        if (Utf8.IsValid(whole)) return;
        int at = read.Length - rest.Length;
        while (Rune.DecodeFromUtf8(whole, out _, out int length) == OperationStatus.Done)
        {
            whole = whole[length..];
            at += length;
        }

        throw NotText("UTF-8", read[..at]);
    }

    /// <summary>The number of bytes at the end that begin a character that the next bytes may complete.</summary>
    private static int IncompleteTail(ReadOnlySpan<byte> bytes)
    {
        for (int count = 1; count <= Math.Min(3, bytes.Length); count++)
        {
            byte b = bytes[^count];
            if ((b & 0xC0) == 0x80) continue;
            int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1;
            return length > count ? count : 0;
        }

        return 0;
    }

    private TableFault NotText(string encoding, ReadOnlySpan<byte> before = default) => new(
        "encoding",
        Line(before),
        $"The bytes are not {encoding} from here on; save the table as UTF-8 (a spreadsheet calls that 'CSV UTF-8').");

    /// <summary>The line on which further bytes end.</summary>
    private int Line(ReadOnlySpan<byte> further)
    {
        int feeds = _feeds + further.Count((byte)'\n');
        return 1 + (feeds > 0 ? feeds : _returns + further.Count((byte)'\r'));
    }
}
