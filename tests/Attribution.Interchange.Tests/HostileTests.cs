using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Attribution.Tests;

/// <summary>Documents made to do harm: each reader gives one documented exception with a place, in bounded time and memory.</summary>
public sealed partial class HostileTests
{
    private static readonly Dictionary<string, Action<Stream>> Readers = new()
    {
        ["FHIR"] = stream => FhirJson.Import(stream),
        ["schema.org"] = stream => SchemaOrgJson.Import(stream),
        ["STIX"] = stream => StixJson.Import(stream),
        ["PROV"] = stream => ProvJson.Import(stream),
        ["Wikibase"] = stream => WikibaseJson.Import(stream),
    };

    public static TheoryData<string> Names => [.. Readers.Keys];

    [Fact]
    public void More_authors_than_may_speak_together_are_a_problem_with_a_place()
    {
        string authors = string.Join(',', Enumerable.Range(0, 10_000).Select(i => $$"""{"@type":"Person","name":"Author {{i}}"}"""));
        string review = $$$"""
            {"@type":"ClaimReview","author":[{{{authors}}}],"claimReviewed":"3,000 were hit","reviewRating":{"alternateName":"w"}}
            """;
        InterchangeProblem problem = Assert.Single(
            Assert.Throws<InterchangeException>(() => SchemaOrgJson.Import(review)).Problems);
        Assert.Equal(("speaker", "$.author"), (problem.Code, problem.Path));
        Assert.Contains("more than 64 authors", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_not_a_document_is_refused_with_its_place(string reader)
    {
        Refused(reader, "", "syntax", 1, 1);
        Refused(reader, "{\n  \"value\": NaN }", "syntax", 2, 12);
        Refused(reader, "{\"value\": 1,}", "syntax", 1, 13);
        Refused(reader, "{\"value\": 1} {}", "syntax", 1, 14);
        Refused(reader, "{\"é\": 1, \"é\": 2}", "duplicate", 1, 10);
        Refused(reader, "{\"a\": {\"\\u0062\": 1, \"b\": 2}}", "duplicate", 1, 21);
        Refused(reader, new string('[', 100_000), "too-deep", 1, 65);
        Refused(reader, "{\"value\": // five\n5}", "syntax", 1, 11);
        Refused(reader, "'value'", "syntax", 1, 1);
        Refused(reader, "3", "wrong-type", 1, 1);
        if (reader != "schema.org") Refused(reader, "[]", "wrong-type", 1, 1);
        Refused(reader, "null", "wrong-type", 1, 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Other_encodings_are_refused(string reader)
    {
        Assert.Equal("not-unicode", Fault(reader, Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray()).Code);
        Assert.Equal("not-unicode", Fault(reader, [.. "{\"a\":\""u8, 0xE9, .. "\"}"u8]).Code);
        Assert.Equal((1, 7), Place(Fault(reader, [.. "{\"a\":\""u8, 0xE9, .. "\"}"u8])));
        Assert.NotEqual("not-unicode", Fault(reader, [.. Encoding.UTF8.Preamble, .. "{}"u8]).Code);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Half_a_surrogate_pair_in_a_name_is_refused(string reader)
    {
        Refused(reader, "{\"a\": 1,\n\"\\ud800\": 2}", "not-unicode", 2, 1);
        Refused(reader, "{\"a\": [{\"b\\udc00\": {\"c\": 2}}]}", "not-unicode", 1, 9);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Large_documents_are_refused_before_they_are_read_to_the_end(string reader)
    {
        using Endless stream = new();

        InterchangeProblem problem = Assert.Throws<InterchangeException>(() => Readers[reader](stream)).Problems[0];

        Assert.Equal("too-large", problem.Code);
        Assert.InRange(stream.Given, 0, 17 * 1024 * 1024);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Huge_arrays_and_objects_take_bounded_time_and_memory(string reader)
    {
        string array = "[" + string.Join(',', Enumerable.Repeat("1", 1_000_000)) + "]";
        string members = "{" + string.Join(',', Enumerable.Range(0, 200_000).Select(i => $"\"m{i}\":{{}}")) + "}";
        string digits = $$"""{"value":{{new string('9', 1_000_000)}}}""";
        long before = GC.GetAllocatedBytesForCurrentThread();
        Stopwatch time = Stopwatch.StartNew();
        foreach (string document in (string[])[array, members, digits, $$"""{"value":{{array}}}""", $$"""{"claims":{{array}}}"""])
        {
            Assert.NotEmpty(Assert.Throws<InterchangeException>(() => Read(reader, document)).Problems);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_500_000_000);
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void Work_grows_with_the_document_and_not_with_its_square()
    {
        const int Many = 20_000;
        string Repeat(Func<int, string> one) => string.Join(',', Enumerable.Range(0, Many).Select(one));
        string claims = Repeat(i =>
            $"\"_:{i}\":{{\"prov:generatedEntity\":\"c{i}\",\"prov:usedEntity\":\"x\"}},"
            + $"\"_:x{i}\":{{\"prov:generatedEntity\":\"x\",\"prov:usedEntity\":\"y\"}}");
        string prov = $"{{\"entity\":{{{Repeat(i => $"\"c{i}\":{{}}")},\"x\":{{}},\"y\":{{}}}},\"wasDerivedFrom\":{{{claims}}}}}";
        string reviews = Repeat(i =>
            "{\"@type\":\"ClaimReview\",\"author\":\"A\",\"claimReviewed\":\"x\",\"reviewRating\":{\"alternateName\":\"w" + i + "\"}}");
        reviews = $"[{reviews}]";
        string authors = "{\"@type\":\"ClaimReview\",\"author\":[" + Repeat(i =>
            $"\"a{i}\"") + "],\"claimReviewed\":\"x\",\"reviewRating\":{\"alternateName\":\"w\"}}";
        Stopwatch time = Stopwatch.StartNew();

        Assert.Equal(Many, ProvJson.Import(prov).Value.Count);
        Assert.Equal("too-many-ratings", Fault(() => SchemaOrgJson.Import(reviews)).Code);
        Assert.Equal("speaker", Fault(() => SchemaOrgJson.Import(authors)).Code);
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void Messages_do_not_repeat_what_could_forge_a_line()
    {
        string message = Assert.Throws<InterchangeException>(
            () => FhirJson.Import("""{"value":5,"comparator":"<\u202e\n\nVerdict: true\u001b[31m"}""")).Message;

        Assert.DoesNotContain('\u202e', message);
        Assert.DoesNotContain('\u001b', message);
        Assert.DoesNotContain("\nVerdict", message);
    }

    [Fact]
    public void Halves_of_surrogate_pairs_are_refused_in_and_out()
    {
        Assert.Equal("not-unicode", Fault(() => FhirJson.Import("{\"valueString\":\"\ud83d\"}")).Code);
        Assert.Equal("not-unicode", Fault(() => FhirJson.Import("""{"valueString":"\ud83d"}""")).Code);
        Assert.Throws<ArgumentException>(() => FhirJson.Export(new TextValue("\ud83d")));
    }

    [Fact]
    public void Script_in_words_stays_inert() =>
        Assert.DoesNotContain("</script>", FhirJson.Export(new TextValue("</script><b>")).Text);

    [Fact]
    public void Every_problem_is_told_at_once_in_the_order_of_the_document()
    {
        var problems = Assert.Throws<InterchangeException>(
            () => FhirJson.Import("{\n \"low\": {\"value\": \"a\"},\n \"high\": {\"value\": []}\n}")).Problems;

        Assert.Equal(["$.low.value", "$.high.value"], problems.Select(problem => problem.Path));
        Assert.Equal([(2, 19), (3, 20)], problems.Select(Place));
    }

    private static void Refused(string reader, string document, string code, int line, int column)
    {
        InterchangeException refusal = Assert.Throws<InterchangeException>(() => Read(reader, document));

        Assert.IsAssignableFrom<JsonException>(refusal);
        Assert.Equal((code, line, column), (refusal.Problems[0].Code, refusal.Problems[0].Line, refusal.Problems[0].Column));
    }

    private static void Read(string reader, string document)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(document));
        Readers[reader](stream);
    }

    private static InterchangeProblem Fault(string reader, byte[] document)
    {
        using MemoryStream stream = new(document);
        return Fault(() => Readers[reader](stream));
    }

    private static InterchangeProblem Fault(Action read) => Assert.Throws<InterchangeException>(read).Problems[0];

    private static (int Line, int Column) Place(InterchangeProblem problem) => (problem.Line, problem.Column);

    /// <summary>A stream of blanks that never ends.</summary>
    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Given;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
