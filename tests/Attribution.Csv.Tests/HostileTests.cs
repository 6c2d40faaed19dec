using System.Diagnostics;
using System.Text;

namespace Attribution.Tests;

/// <summary>Tables that are not tables, or too much of one: a documented exception with a place, in bounded time.</summary>
public class HostileTests
{
    private static readonly ClaimCsvOptions Options = new() { Topics = [new("t", "p", "s", unit: Unit.Counted("people"))] };

    [Theory]
    [InlineData("", "empty", 1)]
    [InlineData("\r\n \r\n", "empty", 1)]
    [InlineData("who,quote\na,\"12\nb,13\n", "unclosed-quote", 2)]
    [InlineData("who,\"quote\na,12\nb,13\n", "unclosed-quote", 1)]
    [InlineData("who,quote\na,1\0\n", "nul", 2)]
    [InlineData("{\"a\": [1,2]}", "stray-quote", 1)]
    [InlineData("who,quote,quote\na,1,2\n", "duplicate-column", 1)]
    [InlineData("who,quote,figure\na,1,2\n", "duplicate-column", 1)]
    [InlineData("who\na\n", "missing-column", 1)]
    public void A_text_that_is_not_such_a_table_is_one_problem(string table, string code, int line)
    {
        foreach (Action read in (Action[])[() => ClaimCsv.Parse(table, Options), () => Kursk.Import(table, Options)])
        {
            CsvProblem problem = Assert.Single(Assert.Throws<CsvException>(read).Problems);
            Assert.Equal((code, line), (problem.Code, problem.Line));
        }
    }

    [Fact]
    public void A_header_alone_gives_no_claims() => Assert.Empty(ClaimCsv.Parse("who,quote\n", Options));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_byte_order_mark_names_the_encoding(string name)
    {
        using MemoryStream stream = Kursk.Bytes(Kursk.Table, Encoding.GetEncoding(name));
        Assert.Equal(ClaimCsv.Parse(Kursk.Table, Kursk.Options), ClaimCsv.Read(stream, Kursk.Options));
    }

    [Fact]
    public void Other_encodings_are_refused_with_the_line()
    {
        Assert.Equal(("encoding", 3), Refusal([.. "who,quote\na,12\n"u8, (byte)'M', 0xFC, (byte)'l', .. ",13\n"u8]));
        Assert.Equal(("encoding", 1), Refusal([0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes("who,quote\n")]));
        Assert.Equal(("encoding", 1), Refusal([0xFF, 0xFE, (byte)'w', 0, 0x00, 0xD8, (byte)'x', 0]));
        Assert.Equal(("encoding", 2), Refusal([.. "who,quote\na,12"u8, 0xE2, 0x82]));
        Assert.Equal(("nul", 1), Refusal(Encoding.Unicode.GetBytes("who,quote\na,12\n")));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_text_is_refused()
    {
        CsvProblem problem = Assert.Single(Assert.Throws<CsvException>(() => ClaimCsv.Parse("who,quote\na\ud800,12\n", Options)).Problems);
        Assert.Equal(("encoding", 2), (problem.Code, problem.Line));
        string split = ClaimCsv.Parse("who,quote\na," + new string('x', 8_179) + "😀\n",
            new() { Topics = [new("t", "p", "s")] })[0].Value!.ToString()!;
        Assert.Contains("more characters", split, StringComparison.Ordinal);
    }

    [Fact]
    public void Size_record_and_columns_are_bounded_and_it_takes_no_longer()
    {
        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(("too-many-columns", 1), Refusal(Encoding.UTF8.GetBytes(new string(',', 50_000) + "\n")));
        Assert.Equal(("unclosed-quote", 1), Refusal(Encoding.UTF8.GetBytes(new string(',', 1_000_000) + "\n")));
        Assert.Equal(("too-long", 1), Refusal(Encoding.UTF8.GetBytes("who,quote\na,\"" + new string('x', 8_000_000))));
        Assert.Equal(("too-long", 1), Refusal(Encoding.UTF8.GetBytes("who,quote\na," + new string(',', 8_000_000))));
        using MemoryStream stream = Kursk.Bytes("who,quote\n" + string.Concat(Enumerable.Repeat("a,12\n", 1_000)));
        CsvProblem size = Assert.Single(
            Assert.Throws<CsvException>(() => ClaimCsv.Read(stream, Options with { MaximumBytes = 1_000 })).Problems);
        Assert.Equal("too-large", size.Code);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("")]
    [InlineData("b,13\n")]
    public void A_record_is_too_long_whatever_follows_it(string rest)
    {
        string table = "who,quote\na," + new string('x', 1_100_000) + "\n" + rest;
        Assert.Equal("too-long", Refusal(Encoding.UTF8.GetBytes(table)).Code);
        string many = "who,quote\n" + string.Concat(Enumerable.Repeat("a," + new string('x', 100_000) + "\n", 12));
        Assert.Equal(12, Kursk.Import(many, Options with { Topics = [new("t", "p", "s")] }).Claims.Count);
    }

    [Fact]
    public void Sources_that_nest_too_deep_are_told_once_and_are_not_a_circle()
    {
        string table = "id,name,kind,part_of\n" + string.Concat(Enumerable.Range(0, 41).Select(i =>
            $"s{i},Source {i},organisation,{(i == 40 ? "" : $"s{i + 1}")}\n"));
        CsvProblem problem = Assert.Single(Assert.Throws<CsvException>(() => SourceCsv.Read(Kursk.Bytes(table))).Problems);
        Assert.Equal("invalid", problem.Code);
        Assert.Contains("nest deeper than 32 levels", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Problems_without_end_are_counted_and_the_message_is_bounded()
    {
        string table = "who,quote\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a,60 to {i % 50}\n"));
        CsvException refusal = Assert.Throws<CsvException>(() => ClaimCsv.Parse(table, Options));
        Assert.Equal(1_000, refusal.Problems.Length);
        Assert.InRange(refusal.Message.Length, 1_000, 4_000);
        Assert.Contains("20,000 problems", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_is_one_line_for_each_problem_whatever_the_cells_hold()
    {
        string table = "who,quote,topic\na,12,\"x\u001b[31m\r\nrecord 9, line 9: \u202efake\"\n";
        CsvException refusal = Assert.Throws<CsvException>(
            () => ClaimCsv.Parse(table, new() { Topics = [new("t", "p", "s"), new("u", "p", "s")] }));
        Assert.Equal(2, refusal.Message.Split('\n').Length);
        Assert.DoesNotContain(refusal.Message, c => c is '\u001b' or '\u202e');
    }

    [Fact]
    public void Claims_that_revise_each_other_are_problems_of_their_records_and_take_their_relatives_along()
    {
        string table = "id,who,quote,note\nA,x,1,revises B\nB,x,2,revises A\nC,y,3,relays B\nD,z,4,\nE,z,5,relays F\n";
        CsvImport import = Kursk.Import(table, Options);
        Assert.Equal(["D"], import.Claims.Select(claim => claim.Id));
        Assert.Contains(import.Problems, problem => (problem.Code, problem.Record) == ("cycle", 1));
        Assert.Contains(import.Problems, problem => (problem.Code, problem.Record) == ("related-to-unread", 3));
        Assert.Contains(import.Problems, problem => (problem.Code, problem.Record) == ("unknown-claim", 5));
    }

    [Fact]
    public void A_long_chain_of_relations_to_a_record_that_is_not_read_takes_linear_time()
    {
        StringBuilder table = new("id,who,quote,note\n0,,1,\n");
        for (int i = 1; i < 20_000; i++) table.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i},x,1,relays {i - 1}\n");
        CsvImport import = Kursk.Import(table.ToString(), Options);
        Assert.Equal((0, 20_000, 20_000), (import.Claims.Count, import.UnreadRows, import.ProblemCount));
    }

    [Fact]
    public void Cells_of_half_a_million_characters_of_any_kind_take_no_time_to_speak_of()
    {
        string[] cells =
        [
            "A" + new string(' ', 500_000) + "B", "A" + new string('(', 500_000), string.Concat(Enumerable.Repeat("a via ", 80_000)),
            string.Concat(Enumerable.Repeat("a/", 200_000)) + "b", string.Concat(Enumerable.Repeat("a. ", 150_000)) + "/",
            string.Concat(Enumerable.Repeat("a, ", 150_000)) + "b", "1" + new string(' ', 500_000) + "x", "#a" + new string('+', 500_000),
        ];
        System.Diagnostics.Stopwatch watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (string cell in cells)
        {
            foreach (string record in (string[])[$"\"{cell}\";1;;", $"x;\"{cell}\";;", $"x;1;\"{cell}\";", $"x;1;;\"{cell}\""])
            {
                Assert.InRange(Kursk.Import($"who;figure;via;archive\n{record}\n", Options).ProblemCount, 1, 2);
            }
        }

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void Reading_can_be_ended()
    {
        using CancellationTokenSource ended = new();
        ended.Cancel();
        using MemoryStream stream = Kursk.Bytes(Kursk.Table);
        Assert.Throws<OperationCanceledException>(() => ClaimCsv.Read(stream, Kursk.Options, cancellationToken: ended.Token));
    }

    [Fact]
    public void Lines_may_end_in_CR_alone() => Assert.Equal(
        ClaimCsv.Parse(Kursk.Table, Kursk.Options),
        ClaimCsv.Parse(Kursk.Table.Replace("\r\n", "\r", StringComparison.Ordinal), Kursk.Options));

    private static (string Code, int Line) Refusal(byte[] table)
    {
        using MemoryStream stream = new(table);
        CsvProblem problem = Assert.Throws<CsvException>(() => ClaimCsv.Read(stream, Options)).Problems[^1];
        return (problem.Code, problem.Line);
    }
}
