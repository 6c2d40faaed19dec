using System.Text;

namespace Attribution.Tests;

/// <summary>The streams through which a table passes: each is read once, in pieces of any size, and does no more.</summary>
public sealed class InputStreamTests
{
    // Characters of one to four bytes, more than one buffer of any stream has room for.
    private static readonly string Text = string.Concat(Enumerable.Repeat("aä€😀\r\n", 3_000));

    public static TheoryData<string> Streams => ["replay", "table", "text"];

    [Theory]
    [MemberData(nameof(Streams))]
    public void A_stream_can_be_read_and_nothing_else(string kind)
    {
        using Stream stream = Of(kind);
        Assert.Equal((true, false, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        Assert.Throws<NotSupportedException>(() => stream.Length);
        Assert.Throws<NotSupportedException>(() => stream.Position);
        Assert.Throws<NotSupportedException>(() => stream.Position = 0);
        Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
        Assert.Throws<NotSupportedException>(() => stream.SetLength(0));
        Assert.Throws<NotSupportedException>(() => stream.Write([0], 0, 1));
        stream.Flush();
        Assert.Equal('a', stream.ReadByte());
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task Every_way_of_reading_gives_the_same_bytes(string kind)
    {
        CancellationToken none = TestContext.Current.CancellationToken;
        byte[] expected = Encoding.UTF8.GetBytes(Text);
        foreach (int size in (int[])[1, 2, 3, 5, 4_096, 100_000])
        {
            Assert.Equal(expected, await Read((stream, bytes) => ValueTask.FromResult(stream.Read(bytes.Span))));
            Assert.Equal(expected, await Read((stream, bytes) => stream.ReadAsync(bytes, none)));
            byte[] array = new byte[size + 7];
            Assert.Equal(expected, await Read((stream, bytes) => ValueTask.FromResult(Copied(stream.Read(array, 7, size), bytes))));
            Assert.Equal(expected, await Read(async (stream, bytes) => Copied(await ReadArray(stream), bytes)));

            async ValueTask<byte[]> Read(Func<Stream, Memory<byte>, ValueTask<int>> read)
            {
                using Stream stream = Of(kind);
                using MemoryStream all = new();
                byte[] bytes = new byte[size];
                int count;
                while ((count = await read(stream, bytes)) > 0) all.Write(bytes, 0, count);
                Assert.Equal(0, await read(stream, bytes));
                return all.ToArray();
            }

            int Copied(int count, Memory<byte> bytes)
            {
                array.AsSpan(7, count).CopyTo(bytes.Span);
                return count;
            }

            // As callers of old do it.
#pragma warning disable CA1835
            async Task<int> ReadArray(Stream stream) => await stream.ReadAsync(array, 7, size, none);
#pragma warning restore CA1835
        }
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_table_is_the_same_in_whatever_pieces_it_comes(string encoding)
    {
        byte[] bytes = Kursk.Bytes(Text, Encoding.GetEncoding(encoding)).ToArray();
        foreach (int piece in (int[])[1, 2, 3, 4, 5, 7, 4_095, 4_096, 4_097, 65_537])
        {
            using TableStream stream = new(new Pieces(bytes, piece), long.MaxValue, leaveOpen: false);
            using StreamReader reader = new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
            stream.FillHead();
            Assert.Equal(Text, reader.ReadToEnd());
            using TableStream later = new(new Pieces(bytes, piece), long.MaxValue, leaveOpen: false);
            using StreamReader laterReader = new(later, Encoding.UTF8, detectEncodingFromByteOrderMarks: false);
            await later.FillHeadAsync(TestContext.Current.CancellationToken);
            Assert.Equal(Text, await laterReader.ReadToEndAsync(TestContext.Current.CancellationToken));
        }
    }

    private static Stream Of(string kind)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);
        if (kind == "text") return new TextStream(new StringReader(Text));
        if (kind == "replay") return new ReplayStream(bytes.AsMemory(0, 5_000), new MemoryStream(bytes[5_000..]));
        TableStream table = new(new MemoryStream(bytes), long.MaxValue, leaveOpen: false);
        table.FillHead();
        return table;
    }
}
