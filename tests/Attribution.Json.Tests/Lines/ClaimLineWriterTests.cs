using System.Text;

namespace Attribution.Json.Tests;

/// <summary>Lines are written whole, each definition once; reading them takes no more memory the more claims there are.</summary>
[Collection(nameof(Alone))]
public class ClaimLineWriterTests
{
    private static readonly Source Parent = new("z-parent", "Parent", SourceKind.Government);
    private static readonly Source Child = new("child", "Child", SourceKind.Person, partOf: [Parent]);
    private static readonly Topic Topic = new("t", "p", "s", unit: Unit.Counted("soldiers"));

    [Fact]
    public void What_a_claim_refers_to_is_written_once_and_before_it()
    {
        using MemoryStream stream = new();
        using (ClaimLineWriter writer = new(stream))
        {
            writer.Write(new Claim("S1", Chain.From(Child), Topic, Estimate.Of(3)));
            writer.Write(new Claim("S2", Chain.From(Parent).Quoting(Child), Topic));
        }

        Assert.Equal(
            Lines.Header
            + """

            {"source":{"id":"z-parent","name":"Parent","kind":"government"}}
            {"source":{"id":"child","name":"Child","kind":"person","partOf":["z-parent"]}}
            {"topic":{"id":"t","predicate":"p","subject":"s","accrual":"state","unit":"{soldiers}"}}
            {"claim":{"id":"S1","chain":[{"source":"child"}],"topic":"t","estimate":{"form":"exact","best":3}}}
            {"claim":{"id":"S2","chain":[{"source":"z-parent","relation":"quotes"},{"source":"child"}],"topic":"t"}}

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Another_definition_of_an_id_is_refused_and_nothing_of_its_claim_is_written()
    {
        using MemoryStream stream = new();
        using (ClaimLineWriter writer = new(stream))
        {
            writer.Write(new Claim("S1", Chain.From(Child), Topic));
            Source other = new("child", "Other", SourceKind.Person);
            Assert.Throws<ArgumentException>(() => writer.Write(new Claim("S2", Chain.From(other), Topic)));
            Assert.Throws<ArgumentException>(() => writer.Write(new Claim("S3", Chain.From(Child), new Topic("t", "q", "s"))));
            Assert.Throws<ArgumentException>(() => writer.Write(new Claim("S4", Chain.From(Child), Topic, new TextValue("half \ud83d"))));
            writer.Write(new Claim("S5", Chain.From(Child), new Topic("t", "p", "s", unit: Unit.Counted("soldiers"))));
        }

        stream.Position = 0;
        Assert.Equal(["S1", "S5"], ClaimLines.ReadAll(stream).Select(claim => claim.Id));
    }

    [Fact]
    public void A_writer_prints_what_it_has_defined()
    {
        using MemoryStream stream = new();
        using ClaimLineWriter writer = new(stream);
        Assert.Equal("a writer of claims as lines; sources written: 0, topics: 0", writer.ToString());
        writer.Write(new Claim("S1", Chain.From(Child), Topic));
        Assert.Equal("a writer of claims as lines; sources written: 2, topics: 1", writer.ToString());
    }

    [Fact]
    public void Lines_reach_the_stream_whole_when_they_are_flushed()
    {
        using MemoryStream stream = new();
        ClaimLineWriter writer = new(stream);
        writer.Write(new Claim("S1", Chain.From(Child), Topic));
        Assert.Equal(0, stream.Length);
        writer.Flush();
        Assert.Equal((byte)'\n', stream.ToArray()[^1]);
        for (int i = 2; i < 2_000; i++)
        {
            writer.Write(new Claim($"S{i}", Chain.From(Child), Topic));
            Assert.Equal((byte)'\n', stream.GetBuffer()[stream.Length - 1]);
        }

        writer.Dispose();
        writer.Dispose();
        Assert.Throws<ObjectDisposedException>(() => writer.Write(Topic));
        Assert.Throws<ObjectDisposedException>(writer.Flush);
        Assert.Equal(1_999, Lines.Read(Encoding.UTF8.GetString(stream.ToArray())).Length);
    }

    [Fact]
    public void A_document_without_claims_is_one()
    {
        using MemoryStream stream = new();
        new ClaimLineWriter(stream).Dispose();
        stream.Position = 0;
        Assert.Empty(ClaimLines.ReadAll(stream));
        Assert.Equal(Lines.Header + "\n", Lines.Saved([]));
    }

    [Fact]
    public void Who_a_confidential_source_is_is_written_only_where_the_caller_says_so()
    {
        Source secret = Source.Confidential(new Source("ivanov", "Ivan Ivanov", SourceKind.Person), "an official");
        ClaimSet set = [new Claim("S1", Chain.From(secret), Topic)];
        Assert.DoesNotContain("vanov", Lines.Saved(set), StringComparison.Ordinal);
        Assert.Equal(set, Lines.ReadAll(Lines.Saved(set, reveal: true)));
    }

    [Fact]
    public void A_narrowed_set_with_a_relation_out_of_it_is_not_saved()
    {
        ClaimSet set =
        [
            new Claim("S1", Chain.From(Child), Topic),
            new Claim("S2", Chain.From(Parent), Topic, relations: [new(ClaimRelationKind.Relays, "S1")]),
        ];
        Assert.Throws<ArgumentException>(() => Lines.Saved(set.Narrow(claim => claim.Id == "S2")));
    }

    [Fact]
    public void Memory_does_not_grow_with_claims()
    {
        using Written stream = new(200_000);
        long half = 0, end = 0;
        int count = 0;
        foreach (Claim claim in ClaimLines.Read(stream))
        {
            count++;
            if (count == 20_000) half = GC.GetTotalMemory(forceFullCollection: true);
            if (count == 200_000) end = GC.GetTotalMemory(forceFullCollection: true);
            GC.KeepAlive(claim);
        }

        Assert.Equal(200_000, count);
        Assert.InRange(end - half, long.MinValue, 1_000_000);
    }

    /// <summary>Tests that measure memory, beside which no other runs.</summary>
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;

    /// <summary>So many claims, written as they are read.</summary>
    private sealed class Written : Stream
    {
        private readonly MemoryStream _lines = new();
        private readonly ClaimLineWriter _writer;
        private readonly int _claims;
        private int _written;

        public Written(int claims)
        {
            _claims = claims;
            _writer = new(_lines);
        }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (_lines.Position == _lines.Length)
            {
                _lines.SetLength(0);
                for (int i = 0; i < 100 && _written < _claims; i++)
                {
                    Edtf date = Edtf.Parse($"20{_written % 100:00}-12-{1 + (_written % 28):00}");
                    string? words = _written % 8 == 0 ? $"{_written} soldiers" : null;
                    _writer.Write(new Claim(
                        $"S{_written}", Chain.From(Child, date), Topic, Estimate.Of(_written).WithText(words),
                        scope: Scope.Of(("n", $"{_written}"))));
                    _written++;
                }

                _writer.Flush();
                _lines.Position = 0;
            }

            return _lines.Read(buffer);
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            _writer.Dispose();
            _lines.Dispose();
            base.Dispose(disposing);
        }
    }
}
