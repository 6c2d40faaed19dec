using System.Text;

namespace Attribution.Json.Tests;

/// <summary>What keeps lines from being claims: each problem with its line, path, code and remedy; nothing of the line is given.</summary>
public class ClaimLinesRefusalTests
{
    public static TheoryData<string, string, string> BadLines { get; } = new()
    {
        { "nonsense", "syntax", "$" },
        { "{}", "line", "$" },
        { "[]", "wrong-type", "$" },
        { "null", "wrong-type", "$" },
        { """{"claim":null}""", "wrong-type", "$.claim" },
        { """{"claims":[]}""", "unknown-member", "$.claims" },
        { Lines.Claim("S2") + Lines.Claim("S3"), "syntax", "$" },
        { """{"version":1}""", "missing-member", "$" },
        { Lines.Topic[..^1] + "," + Lines.Source[1..], "line", "$" },
        { """{"format":"attribution/claims","version":1}""", "format", "$.format" },
        { """{"format":"attribution/claim-lines","version":2}""", "version", "$.version" },
        { Lines.Header[..^1] + "," + Lines.Topic[1..], "line", "$" },
        { Lines.Claim("S2", source: "b"), "unknown-source", "$.claim.chain[0].source" },
        { Lines.Claim("S2", topic: "u"), "unknown-topic", "$.claim.topic" },
        { Lines.Claim("S2", rest: ""","period":"December" """), "date", "$.claim.period" },
        { Lines.Claim("S2", rest: ""","id":"S3" """), "duplicate-member", "$.claim.id" },
        { Lines.Claim("S2", rest: ""","estimate":{"form":"exact","best":NaN}"""), "syntax", "$.claim.estimate.best" },
        { Lines.Claim("S2", rest: ""","estimate":{"form":"exact","best":3,"text":"3,000"}"""), "words-differ", "$.claim.id" },
        { Lines.Claim("S2", rest: ""","assessments":[{"scale":"mine","code":"A"}]"""), "unknown-scale", "$.claim.assessments[0].scale" },
        { """{"source":{"id":"a","name":"Another","kind":"person"}}""", "duplicate", "$.source.id" },
        { """{"source":{"id":"b","name":"B","kind":"person","partOf":["b"]}}""", "unknown-source", "$.source.partOf[0]" },
        { """{"source":{"id":"b","name":"B","kind":"person","partOf":["c"]}}""", "unknown-source", "$.source.partOf[0]" },
        { """{"topic":{"id":"t","predicate":"other","subject":"s","accrual":"state"}}""", "duplicate", "$.topic.id" },
        { """{"topic":{"id":"u","predicate":"p","subject":"s","accrual":"state","unit":"zorkmids"}}""", "unit", "$.topic.unit" },
    };

    [Theory]
    [MemberData(nameof(BadLines))]
    public void A_line_that_is_not_valid_ends_a_stream_with_its_place(string line, string code, string path)
    {
        string text = Lines.Document(Lines.Source, Lines.Topic, Lines.Claim("S1"), line, Lines.Claim("S4"));
        (List<Claim> before, ClaimSetJsonException refusal) = Lines.Broken(text);
        Assert.Equal("S1", Assert.Single(before).Id);
        Assert.All(new[] { refusal, Lines.Refused(text) }, each =>
        {
            JsonProblem problem = Assert.Single(each.Problems);
            Assert.Equal((code, path, 5), (problem.Code, problem.Path, problem.Line));
            Assert.InRange(problem.Column, 1, line.Length + 1);
            Assert.Equal((4L, path), (each.LineNumber, each.Path));
            Assert.Contains(problem.Message[^1], ".)");
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(Lines.Source)]
    [InlineData("{\n  \"format\": \"attribution/claims\",\n")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("id,source\nS1,a\n")]
    public void Without_a_header_nothing_is_read(string text)
    {
        (List<Claim> before, ClaimSetJsonException refusal) = Lines.Broken(text);
        Assert.Empty(before);
        Assert.Equal("format", Assert.Single(refusal.Problems).Code);
        Assert.Contains(Lines.Header, refusal.Message, StringComparison.Ordinal);

        // The remedy, followed to the letter.
        if (text == Lines.Source) Assert.Empty(Lines.Read(Lines.Header + "\n" + text));
    }

    [Fact]
    public void A_document_that_was_saved_otherwise_says_how()
    {
        string text = Lines.Document(Lines.Source, Lines.Topic, Lines.Claim("S1"));
        using MemoryStream packed = new();
        using (System.IO.Compression.GZipStream gzip = new(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        Said("encoding", "give it uncompressed", packed.ToArray());
        Said("encoding", "save it as UTF-8", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]);
        Said("encoding", "save it as UTF-8", Encoding.Unicode.GetBytes(text));
        Said("encoding", "save it as UTF-8", Encoding.BigEndianUnicode.GetBytes(text));
        Said("encoding", "save it as UTF-8", Encoding.UTF32.GetBytes(text));
        Said("encoding", "save it as UTF-8", Encoding.Latin1.GetBytes("é" + text));
        Said("line", "end them in LF", Encoding.UTF8.GetBytes(text.Replace('\n', '\r')));
        string pretty = "{\n  \"format\": \"attribution/claim-lines\",\n  \"version\": 1\n}\n";
        Said("format", "write each object on one line", Encoding.UTF8.GetBytes(pretty));

        static void Said(string code, string remedy, byte[] bytes)
        {
            using MemoryStream stream = new(bytes);
            JsonProblem problem = Assert.Single(Assert.Throws<ClaimSetJsonException>(() => ClaimLines.ReadAll(stream)).Problems);
            Assert.Equal((code, 1), (problem.Code, problem.Line));
            Assert.Contains(remedy, problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Files_with_byte_order_marks_may_stand_one_after_the_other()
    {
        byte[] file = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Lines.Document(Lines.Source, Lines.Topic))];
        byte[] next = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Lines.Document(Lines.Source, Lines.Topic, Lines.Claim("S1")))];
        using MemoryStream stream = new([.. file, .. next]);
        Assert.Equal("S1", Assert.Single(ClaimLines.ReadAll(stream)).Id);
    }

    [Theory]
    [InlineData("""{"format":"attribution/claim-lines"}""", "missing-member", "$")]
    [InlineData("""{"format":"attribution/claim-lines","version":2}""", "version", "$.version")]
    [InlineData("""{"format":"attribution/claim-lines","version":1,"claims":[]}""", "unknown-member", "$.claims")]
    [InlineData("""{"format":"ndjson","version":1}""", "format", "$.format")]
    [InlineData("""{"format":"attribution/claims","version":1,"sources":[],"topics":[],"claims":[]}""", "format", "$.format")]
    public void A_header_of_another_kind_is_refused(string header, string code, string path)
    {
        JsonProblem problem = Assert.Single(Lines.Refused(header).Problems);
        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Fact]
    public void Each_format_names_the_reader_of_the_other()
    {
        string whole = ClaimSetJson.ToJson([]);
        Assert.Contains("and ClaimSetJson reads that", Lines.Refused(whole).Message, StringComparison.Ordinal);
        ClaimSetJsonException refusal = Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(Lines.Document(Lines.Source)));
        Assert.Contains("and ClaimLines reads that", refusal.Message, StringComparison.Ordinal);
        refusal = Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(whole, maximumBytes: 10));
        Assert.Contains("write it as lines with ClaimLines", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_of_all_lines_are_told_at_once()
    {
        string text = Lines.Document(
            """{"source":{"id":"a","name":"Alpha","kind":"persona"}}""",
            Lines.Topic,
            Lines.Claim("S1", topic: "u", rest: ""","stance":"shouts" """),
            Lines.Claim("S2", rest: ""","relations":[{"kind":"relays","claim":"S1"}]"""),
            Lines.Claim("S2"));
        Assert.Equal(
            [("unknown-word", 2), ("unknown-topic", 4), ("unknown-word", 4), ("duplicate", 6)],
            Lines.Refused(text).Problems.Select(problem => (problem.Code, problem.Line)));
    }

    [Fact]
    public void What_a_lost_line_may_have_defined_is_not_reported()
    {
        string text = Lines.Document(
            """{"source":{"id":"a","name":"Al""", Lines.Topic, Lines.Claim("S1"), Lines.Claim("S2", rest: ""","stance":"x" """));
        Assert.Equal(
            [("syntax", 2), ("unknown-word", 5)], Lines.Refused(text).Problems.Select(problem => (problem.Code, problem.Line)));
    }

    [Fact]
    public void Definitions_are_checked_against_each_other_when_the_stream_ends()
    {
        string text = Lines.Document(
            Lines.Source,
            """{"source":{"id":"а","name":"Cyrillic","kind":"person"}}""",
            """{"topic":{"id":"t","predicate":"p","subject":"s","accrual":"state","relations":[{"kind":"partOf","topics":["u"]}]}}""",
            """{"topic":{"id":"u","predicate":"p","subject":"s","accrual":"state","relations":[{"kind":"partOf","topics":["t"]}]}}""",
            """{"topic":{"id":"w","predicate":"p","subject":"s","accrual":"state","relations":[{"kind":"partOf","topics":["v"]}]}}""",
            Lines.Claim("S1"));
        (List<Claim> before, ClaimSetJsonException refusal) = Lines.Broken(text);
        Assert.Single(before);
        Assert.Equal(
            ["look-alike $.source.id 3", "cycle $.topic.id 4", "unknown-topic $.topic.id 6"], refusal.Problems.Select(Told));
        Assert.Equal(refusal.Problems.Select(Told), Lines.Refused(text).Problems.Select(Told));

        static string Told(JsonProblem problem) => $"{problem.Code} {problem.Path} {problem.Line}";
    }

    [Fact]
    public void A_document_that_was_cut_off_is_refused_wherever_it_was()
    {
        string last = Lines.Claim(
            "S2", rest: ""","estimate":{"form":"exact","best":3000,"unit":"{sóldiers}","text":"3,000 😀"},"stance":"denies" """);
        byte[] whole = Encoding.UTF8.GetBytes(Lines.Document(Lines.Source, Lines.Topic, Lines.Claim("S1")) + last);
        int start = whole.Length - Encoding.UTF8.GetByteCount(last);
        for (int end = start + 1; end < whole.Length; end++)
        {
            byte[] cut = whole[..end];
            using MemoryStream stream = new(cut);
            ClaimSetJsonException refusal = Assert.Throws<ClaimSetJsonException>(() => ClaimLines.ReadAll(stream));
            JsonProblem problem = Assert.Single(refusal.Problems);
            Assert.Equal(("truncated", 5), (problem.Code, problem.Line));
        }
    }

    [Fact]
    public void Bytes_that_are_not_text_are_refused_with_their_place()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Lines.Document(Lines.Source, Lines.Topic, Lines.Claim("S1"), Lines.Claim("Sé")));
        bytes[^(Lines.Claim("Sé").Length - """{"claim":{"id":"S""".Length + 1)] = (byte)'!';
        using MemoryStream stream = new(bytes);
        JsonProblem problem = Assert.Single(Assert.Throws<ClaimSetJsonException>(() => ClaimLines.ReadAll(stream)).Problems);
        Assert.Equal(("encoding", 5), (problem.Code, problem.Line));
        using MemoryStream utf16 = new(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Lines.Document())).ToArray());
        Assert.Equal("encoding", Assert.Throws<ClaimSetJsonException>(() => ClaimLines.ReadAll(utf16)).Problems[0].Code);
    }

    [Fact]
    public void A_line_beyond_the_limit_ends_the_reading()
    {
        string text = Lines.Document(Lines.Source, Lines.Topic, Lines.Claim("S1"), Lines.Claim(new('x', 150)), Lines.Claim("S3"));
        ClaimLinesOptions options = new() { MaximumLineBytes = 150 };
        (List<Claim> before, ClaimSetJsonException refusal) = Lines.Broken(text, options);
        Assert.Single(before);
        Assert.Equal(("too-large", 5), (refusal.Problems[0].Code, refusal.Problems[0].Line));
        Assert.Contains("MaximumLineBytes", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(3, Lines.Read(text).Length);
        Assert.Equal("too-large", Lines.Refused(text, new() { MaximumBytes = 200 }).Problems[0].Code);
    }

    [Fact]
    public void A_line_without_end_takes_no_more_memory_than_the_limit()
    {
        using Endless stream = new();
        long before = GC.GetAllocatedBytesForCurrentThread();
        ClaimSetJsonException refusal = Assert.Throws<ClaimSetJsonException>(() => ClaimLines.Read(stream).Count());
        Assert.Equal("too-large", refusal.Problems[0].Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * ClaimLinesOptions.DefaultMaximumLineBytes);
    }

    [Fact]
    public void Of_problems_without_number_a_thousand_are_told()
    {
        string text = Lines.Document([.. Enumerable.Range(0, 5_000).Select(i => Lines.Claim($"S{i}"))]);
        ClaimSetJsonException refusal = Lines.Refused(text);
        Assert.Equal(1_000, refusal.Problems.Length);
        Assert.Contains("it has 10000 problems", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_that_is_ended_stops()
    {
        using CancellationTokenSource source = new();
        string text = Lines.Document([Lines.Source, Lines.Topic, .. Enumerable.Range(0, 100).Select(i => Lines.Claim($"S{i}"))]);
        using MemoryStream stream = Lines.Stream(text);
        List<Claim> claims = [];
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Claim claim in ClaimLines.ReadAsync(stream).WithCancellation(source.Token))
            {
                claims.Add(claim);
                if (claims.Count == 10) await source.CancelAsync();
            }
        });
        Assert.Equal(10, claims.Count);
        stream.Position = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => ClaimLines.ReadAll(stream, cancellationToken: source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await ClaimLines.SaveAsync(stream, [claims[0]], cancellationToken: source.Token));
    }

    [Fact]
    public void Limits_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimLinesOptions { MaximumLineBytes = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimLinesOptions { MaximumLineBytes = int.MaxValue });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimLinesOptions { MaximumBytes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimLinesOptions { Words = (DifferingWords)9 });
        string text = Lines.Document(
            Lines.Source, Lines.Topic, Lines.Claim("S1", rest: ""","estimate":{"form":"exact","best":3,"text":"3,000"}"""));
        Assert.Single(Lines.ReadAll(text, new() { Words = DifferingWords.Told }));
        Assert.Single(Lines.Read(text, new() { Words = DifferingWords.Told }));
    }

    private sealed class Endless : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'x');
            return buffer.Length;
        }
    }
}
