using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Attribution.Json.Tests;

public class RefusalTests
{
    [Fact]
    public void The_good_document_is_read() => Assert.Equal(2, ClaimSetJson.Parse(BadDocuments.Good).Count);

    [Theory]
    [MemberData(nameof(BadDocuments.All), MemberType = typeof(BadDocuments))]
    public void One_fault_gives_one_problem_with_its_path(string passage, string replacement, string code, string path, bool expressible)
    {
        _ = expressible;

        // What refers to something that is gone is a problem of its own.
        JsonProblem problem = Assert.Single(
            Refused(BadDocuments.With(passage, replacement)),
            found => found.Code == code || !found.Code.StartsWith("unknown-", StringComparison.Ordinal));
        Assert.Equal((code, path), (problem.Code, problem.Path));
        Assert.Contains(problem.Message[^1], ".)");
    }

    [Fact]
    public void Every_problem_is_reported_at_once_in_the_order_of_the_document()
    {
        string json =
            """
            {
              "format": "attribution/claims", "version": 1,
              "claims": [
                { "id": "S1", "chain": [{ "source": "nobody" }], "topic": "nothing", "stance": "shouts",
                  "estimate": { "form": "about", "lower": 1 }, "relations": [{ "kind": "relays", "claim": "S9" }] },
                { "id": "S2", "chain": [{ "source": "b", "date": "soon" }], "topic": "t", "wrong": 1 }
              ],
              "topics": [{ "id": "t", "predicate": "p", "subject": "s", "accrual": "state", "unit": "zorkmids" }],
              "sources": [
                { "id": "a", "name": "A", "kind": "person", "partOf": ["b"] },
                { "id": "b", "name": "B", "kind": "persona", "partOf": ["a"] }
              ]
            }
            """;
        JsonProblem[] problems = Refused(json);
        Assert.Equal(
            [
                ("unknown-source", "$.claims[0].chain[0].source"),
                ("unknown-topic", "$.claims[0].topic"),
                ("unknown-word", "$.claims[0].stance"),
                ("estimate", "$.claims[0].estimate"),
                ("unknown-claim", "$.claims[0].relations[0].claim"),
                ("date", "$.claims[1].chain[0].date"),
                ("unknown-member", "$.claims[1].wrong"),
                ("unit", "$.topics[0].unit"),
                ("unknown-word", "$.sources[1].kind"),
                ("cycle", "$.sources[1].partOf[0]"),
            ],
            problems.Select(problem => (problem.Code, problem.Path)));
        Assert.Equal((4, 41), (problems[0].Line, problems[0].Column));
        ClaimSetJsonException refusal = Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(json));
        Assert.All(problems, problem => Assert.Contains(problem.ToString(), refusal.Message, StringComparison.Ordinal));
        Assert.Equal("$.claims[0].chain[0].source", refusal.Path);
        Assert.Equal(3, refusal.LineNumber);
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("not json", 1, 2)]
    [InlineData("{\n  \"claims\": [NaN]\n}", 2, 14)]
    [InlineData("{\n  \"claims\": [],\n}", 3, 1)]
    [InlineData("{\"é😀\": x}", 1, 9)]
    [InlineData("{ /* a comment */ }", 1, 3)]
    public void Malformed_json_is_refused_where_it_stops_being_json(string json, int line, int column)
    {
        JsonProblem problem = Refused(json)[^1];
        Assert.Equal(("syntax", line, column), (problem.Code, problem.Line, problem.Column));
        Assert.DoesNotContain("LineNumber", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{} ")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"attribution/claims\"")]
    public void A_document_of_another_kind_is_refused(string json) => Assert.NotEmpty(Refused(json));

    [Theory]
    [InlineData("{}")]
    [InlineData("x")]
    [InlineData("\0")]
    public void What_follows_the_document_is_refused(string more) =>
        Assert.Equal("syntax", Assert.Single(Refused(BadDocuments.Good + more)).Code);

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC0)]
    [InlineData(0xED)]
    public void Bytes_that_are_no_utf8_are_refused_where_they_stand(byte invalid)
    {
        byte[] document = Encoding.UTF8.GetBytes(BadDocuments.Good);
        int at = BadDocuments.Good.IndexOf("Seoul", StringComparison.Ordinal);
        document[at] = invalid;
        using MemoryStream stream = new(document);
        JsonProblem problem = Assert.Single(Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Load(stream)).Problems);
        Assert.Equal(("encoding", "$.sources[1].aliases[0]", 6), (problem.Code, problem.Path, problem.Line));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_where_it_stands()
    {
        JsonProblem problem = Assert.Single(Refused("{\n  \"a\":\n  \"\uD83D\" }"));
        Assert.Equal(("encoding", "$", 3, 4), (problem.Code, problem.Path, problem.Line, problem.Column));
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_string_is_refused() =>
        Assert.Equal("encoding", Assert.Single(Refused(BadDocuments.Good.Replace("Seoul", "\uD83D", StringComparison.Ordinal))).Code);

    [Theory]
    [InlineData("\"version\"", "\"version\\ud800\": 1, \"version\"", "unknown-member")]
    [InlineData("\"publication\"", "\"publication\\udc00\"", "unknown-word")]
    [InlineData("\"place\": \"Kursk\"", "\"\\ud800\": \"Kursk\"", "encoding")]
    public void Half_a_surrogate_pair_in_a_name_or_a_word_is_refused(string passage, string replacement, string code) =>
        Assert.Equal(code, Assert.Single(Refused(BadDocuments.With(passage, replacement))).Code);

    [Fact]
    public void Deep_nesting_is_refused()
    {
        string deep = string.Concat(Enumerable.Repeat("[", 100_000));
        Assert.Contains("depth", Assert.Single(Refused(deep), problem => problem.Code == "syntax").Message, StringComparison.Ordinal);
        Assert.Contains(Refused("{\"extra\": " + deep), problem => problem.Code == "syntax");
    }

    [Fact]
    public async Task A_document_that_is_too_large_is_refused_before_all_of_it_is_read()
    {
        using Endless stream = new();
        JsonProblem problem = Assert.Single(Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Load(stream, 100_000)).Problems);
        Assert.Equal("too-large", problem.Code);
        Assert.InRange(stream.Given, 100_001, 200_000);
        await Assert.ThrowsAsync<ClaimSetJsonException>(
            async () => await ClaimSetJson.LoadAsync(stream, 100_000, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(
            "too-large", Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(BadDocuments.Good, 1_000)).Problems[0].Code);
        Assert.Equal(2, ClaimSetJson.Parse(BadDocuments.Good, Encoding.UTF8.GetByteCount(BadDocuments.Good)).Count);
    }

    [Fact]
    public void A_long_chain_of_parents_is_refused_without_exhausting_the_stack()
    {
        string sources = string.Join(',', Enumerable.Range(0, 10_000).Select(Part));
        JsonProblem[] problems = Refused($$"""{"format":"attribution/claims","version":1,"claims":[],"sources":[{{sources}}]}""");
        Assert.Contains(problems, problem => problem.Code == "unknown-source");
        Assert.Contains(problems, problem => problem.Code == "invalid" && problem.Message.Contains("32 levels", StringComparison.Ordinal));

        static string Part(int i) => $$"""{"id":"s{{i}}","name":"n","kind":"person","partOf":["s{{i + 1}}"]}""";
    }

    [Fact]
    public void A_million_problems_are_counted_and_the_first_thousand_kept()
    {
        string sevens = string.Join(',', Enumerable.Repeat("7", 1_000_000));
        string json = $$"""{"format":"attribution/claims","version":1,"claims":[{{sevens}}]}""";
        Stopwatch time = Stopwatch.StartNew();
        ClaimSetJsonException refusal = Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(json));
        Assert.Equal(1_000, refusal.Problems.Length);
        Assert.Contains("1000000 problems", refusal.Message, StringComparison.Ordinal);
        int told = refusal.Message.Split('\n').Count(line => line.StartsWith("  $", StringComparison.Ordinal));
        Assert.EndsWith($"and {1_000_000 - told} more", refusal.Message, StringComparison.Ordinal);
        Assert.InRange(refusal.Message.Length, 3_000, Printable.LongestMessage);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(10), $"It took {time.Elapsed}.");
    }

    [Fact]
    public void A_message_quotes_little_and_on_one_line()
    {
        string hostile = "\\u001b[31m\\n\\u202e" + new string('z', 10_000);
        JsonProblem problem = Assert.Single(Refused(BadDocuments.Good.Replace("publication", hostile, StringComparison.Ordinal)));
        Assert.Contains(@"'\u001b[31m\u000a\u202ezzz", problem.Message, StringComparison.Ordinal);
        Assert.InRange(problem.Message.Length, 80, 400);
        Assert.Single(
            Refused(BadDocuments.Good.Replace("\"version\"", $"\"{hostile}\": 1, \"version\"", StringComparison.Ordinal)),
            found => found.Path.Length < 120);
    }

    [Fact]
    public void It_is_a_json_exception() => Assert.ThrowsAny<JsonException>(() => ClaimSetJson.Parse("{}"));

    [Fact]
    public void No_mutation_of_a_document_gets_past_or_throws_anything_else()
    {
        Random random = new(20241223);
        for (int i = 0; i < 4_000; i++)
        {
            StringBuilder json = new(BadDocuments.Good);
            for (int edits = random.Next(1, 4); edits > 0; edits--)
            {
                int at = random.Next(json.Length - 8);
                _ = random.Next(5) switch
                {
                    0 => json.Remove(at, random.Next(1, 8)),
                    1 => json.Insert(at, json.ToString(random.Next(json.Length - 8), random.Next(1, 8))),
                    2 => json.Insert(at, "{}[]\",:0-.enull"[random.Next(15)]),
                    3 => json.Insert(at, "\\ud800"),
                    _ => json.Replace(json[at], (char)random.Next(0, 0x250), at, 1),
                };
            }

            try
            {
                ClaimSet set = ClaimSetJson.Parse(json.ToString());
                Assert.Equal(set, ClaimSetJson.Parse(ClaimSetJson.ToJson(set)));
            }
            catch (ClaimSetJsonException refusal)
            {
                Assert.NotEmpty(refusal.Problems);
            }
        }
    }

    private static JsonProblem[] Refused(string json) => [.. Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(json)).Problems];

    /// <summary>A stream of blanks without an end.</summary>
    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
