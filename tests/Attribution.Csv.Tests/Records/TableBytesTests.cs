using System.Text;

namespace Attribution.Tests;

/// <summary>Bytes that are not the text of a table: one refusal, whether a stream comes at once or in pieces.</summary>
public sealed class TableBytesTests
{
    private static readonly byte[] Header = [.. "id,low,best,high\n7,3,3,3\n8,3,3,"u8];

    public static TheoryData<string, byte[], string, int, string> Tables => new()
    {
        { "a byte that begins nothing", [.. Header, 0xFF, .. "\n"u8], "encoding", 3, Utf8 },
        { "half a character before another", [.. Header, 0xE2, 0x82, .. "x\n"u8], "encoding", 3, Utf8 },
        { "half a character at the end", [.. Header, 0xF0, 0x9F, 0x98], "encoding", 3, Utf8 },
        { "one that is written longer than it is", [.. Header, 0xC0, 0x80], "encoding", 3, Utf8 },
        { "half of a surrogate pair", [.. Header, 0xED, 0xA0, 0x80, .. "\n"u8], "encoding", 3, Utf8 },
        { "a byte that goes on with nothing", [.. Header, 0x80], "encoding", 3, Utf8 },
        { "NUL", [.. Header, 0, .. "\n"u8], "nul", 3, "The table has the character NUL, which no text has; save it as UTF-8 text." },
        {
            "half of a pair in UTF-16", [.. Utf16("id,low,best,high\n"), 0, 0xD8, .. Encoding.Unicode.GetBytes("\n")], "encoding", 2,
            NotText("UTF-16")
        },
        {
            "half of a code unit in UTF-16", [.. Utf16("id,low,best,high\n\n"), 65], "encoding", 3,
            NotText("UTF-16")
        },
        {
            "UTF-32", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes("id")], "encoding", 1,
            "The table is in UTF-32; save it as UTF-8 (a spreadsheet calls that 'CSV UTF-8')."
        },
        {
            "UTF-32, the largest byte first", [0, 0, 0xFE, 0xFF, 0, 0, 0, (byte)'i'], "encoding", 1,
            "The table is in UTF-32; save it as UTF-8 (a spreadsheet calls that 'CSV UTF-8')."
        },
    };

    private static string Utf8 => NotText("UTF-8");

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Bytes_that_are_no_text_are_refused_with_their_line(string what, byte[] table, string code, int line, string message)
    {
        foreach (int piece in (int[])[1, 2, 3, 100_000])
        {
            CsvProblem problem = await Refusal(table, piece);
            Assert.Equal(
                (what, code, 0, line, null, message),
                (what, problem.Code, problem.Record, problem.Line, problem.Column, problem.Message));
        }
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task A_line_is_counted_by_whatever_ends_it(string end)
    {
        string start = "id,low,best,high\n7,3,3,3\n8,3,3,3\n9".Replace("\n", end, StringComparison.Ordinal);
        byte[] table = [.. Encoding.UTF8.GetBytes(start), 0xFF];
        Assert.Equal(4, (await Refusal(table, 1)).Line);
        Assert.Equal(4, (await Refusal(table, 100_000)).Line);
    }

    [Theory]
    [InlineData(41, true)]
    [InlineData(40, false)]
    public async Task A_table_may_have_as_many_bytes_as_the_limit_and_no_more(int most, bool isRead)
    {
        byte[] table = Encoding.UTF8.GetBytes("id,low,best,high\n7,3,3,3\n8,3,3,3\n9,3,3,3\n");
        Assert.Equal(41, table.Length);
        if (isRead)
        {
            using MemoryStream stream = new(table);
            Assert.Equal(3, EventCsv.Stream(stream, new() { MaximumBytes = most }).Count());
            return;
        }

        CsvProblem problem = await Refusal(table, 100_000, most);
        Assert.Equal(
            ("too-large", 0, 5, "The table has more than 40 bytes; split it, or raise MaximumBytes if you trust it."),
            (problem.Code, problem.Record, problem.Line, problem.Message));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100_000)]
    public async Task A_record_that_is_too_long_is_refused_in_either_way(int piece)
    {
        byte[] table = [.. Header, .. Encoding.UTF8.GetBytes("\"" + new string('x', piece == 1 ? 1_200_000 : 3_000_000))];
        CsvProblem problem = await Refusal(table, piece);
        Assert.Equal(
            ("too-long", "The record after this one has more than 1 MiB; it has a quotation mark that is never closed, or is not a table."),
            (problem.Code, problem.Message));
        Assert.Equal((1, 2), (problem.Record, problem.Line));
    }

    /// <summary>The refusal of the three readers of events, which is one.</summary>
    private static async Task<CsvProblem> Refusal(byte[] table, int piece, long most = long.MaxValue)
    {
        EventCsvOptions options = new() { MaximumBytes = most };
        using Pieces stream = new(table, piece), later = new(table, piece);
        CsvException refusal = Assert.Throws<CsvException>(() => EventCsv.Stream(stream, options).Count());
        CsvException other = await Assert.ThrowsAsync<CsvException>(async () => await EventCsv.StreamAsync(later, options).CountAsync());
        Assert.Equal(refusal.Message, other.Message);
        Assert.StartsWith("The table is not read to its end:" + Environment.NewLine, refusal.Message, StringComparison.Ordinal);
        Assert.Equal((false, false), (stream.IsClosed, later.IsClosed));
        return Assert.Single(refusal.Problems);
    }

    private static string NotText(string encoding) =>
        $"The bytes are not {encoding} from here on; save the table as UTF-8 (a spreadsheet calls that 'CSV UTF-8').";

    private static byte[] Utf16(string text) => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)];
}
