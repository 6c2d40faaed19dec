using System.Text;
using CsCheck;

namespace Attribution.Json.Tests;

/// <summary>Claims as lines: what is written comes back, whole or one by one.</summary>
public class ClaimLinesTests
{
    [Fact]
    public void A_set_comes_back_equal() =>
        Any.ClaimSet.Sample(set => Lines.ReadAll(Lines.Saved(set, reveal: true)) is var again
            && again.Equals(set)
            && again.Topics.SequenceEqual(set.Topics)
            && again.Select(claim => claim.Id).SequenceEqual(set.Select(claim => claim.Id)));

    [Fact]
    public void A_stream_gives_the_claims_of_the_set() =>
        Any.ClaimSet.Sample(set => Lines.Read(Lines.Saved(set, reveal: true)).SequenceEqual(set.Claims));

    [Fact]
    public void Claims_written_one_by_one_come_back_with_all_that_they_mention() =>
        Any.ClaimSet.Sample(set =>
        {
            using MemoryStream stream = new();
            using (ClaimLineWriter writer = new(stream, reveal: true))
            {
                foreach (Claim claim in set) writer.Write(claim);
                foreach (Topic topic in set.Topics) writer.Write(topic);
                foreach (Source source in set.Sources) writer.Write(source);
            }

            stream.Position = 0;
            return ClaimLines.ReadAll(stream).Equals(set);
        });

    [Fact]
    public async Task Without_blocking_it_is_the_same()
    {
        ClaimSet set = ClaimSetJson.Parse(KurskTests.Json);
        using MemoryStream stream = new();
        await ClaimLines.SaveAsync(stream, set, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(Lines.Saved(set), Encoding.UTF8.GetString(stream.ToArray()));
        stream.Position = 0;
        Assert.Equal(set, await ClaimLines.ReadAllAsync(stream, cancellationToken: TestContext.Current.CancellationToken));
        stream.Position = 0;
        List<Claim> claims = [];
        await foreach (Claim claim in ClaimLines.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
        {
            claims.Add(claim);
        }

        Assert.Equal(set.Claims, claims);
        using MemoryStream written = new();
        await using (ClaimLineWriter writer = new(written))
        {
            foreach (Claim claim in set) await writer.WriteAsync(claim, TestContext.Current.CancellationToken);
        }

        Assert.Equal(set.Claims, Lines.Read(Encoding.UTF8.GetString(written.ToArray())));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"claim":{"id":"S1"}}""")]
    [InlineData("""{"source":{"id":"a","name":"A","kind":"person","partOf":["b"]}}""")]
    [InlineData("not JSON")]
    public async Task Without_blocking_the_same_is_refused(string lines)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(lines);
        ClaimSetJsonException expected = Assert.Throws<ClaimSetJsonException>(() => ClaimLines.ReadAll(new MemoryStream(bytes)));
        ClaimSetJsonException actual = await Assert.ThrowsAsync<ClaimSetJsonException>(
            async () => await ClaimLines.ReadAllAsync(new MemoryStream(bytes), cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(expected.Message, actual.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4_096)]
    public void However_the_bytes_come_the_claims_are_the_same(int atOnce)
    {
        ClaimSet set = ClaimSetJson.Parse(KurskTests.Json);
        using Trickle stream = new(Encoding.UTF8.GetBytes(Lines.Saved(set)), atOnce);
        Assert.Equal(set.Claims, ClaimLines.Read(stream));
    }

    [Fact]
    public void Line_ends_blank_lines_and_a_byte_order_mark_do_not_count()
    {
        string[] lines = [Lines.Header, Lines.Source, Lines.Topic, Lines.Claim("S1"), Lines.Claim("S2")];
        ClaimSet expected = Lines.ReadAll(string.Join('\n', lines) + "\n");
        Assert.Equal(2, expected.Count);
        foreach (string text in new[]
        {
            string.Join('\n', lines),
            string.Join("\r\n", lines) + "\r\n",
            "\uFEFF" + string.Join('\n', lines),
            "\n \t\r\n" + string.Join("\n\n\r\n", lines) + "\n\n  ",
            string.Join('\n', lines.Select(line => $"  {line}\t")),
        })
        {
            Assert.Equal(expected, Lines.ReadAll(text));
            Assert.Equal(expected.Claims, Lines.Read(text));
        }
    }

    [Fact]
    public void Two_documents_one_after_the_other_are_one()
    {
        string first = Lines.Document(Lines.Source, Lines.Topic, Lines.Claim("S1"));
        string second = Lines.Document(Lines.Topic, Lines.Source, Lines.Claim("S2"));
        Assert.Equal(["S1", "S2"], Lines.ReadAll(first + second).Select(claim => claim.Id));
    }

    [Fact]
    public void A_stream_does_not_check_claims_against_each_other()
    {
        string repeated = Lines.Document(Lines.Source, Lines.Topic, Lines.Claim("S1"), Lines.Claim("S1"));
        Assert.Equal(2, Lines.Read(repeated).Length);
        Assert.Equal(("duplicate", "$.claim.id", 5), Place(Lines.Refused(repeated)));
        string related = Lines.Document(
            Lines.Source, Lines.Topic, Lines.Claim("S1", rest: ""","relations":[{"kind":"relays","claim":"S9"}]"""));
        Assert.Single(Lines.Read(related));
        Assert.Equal(("unknown-claim", "$.claim.id", 4), Place(Lines.Refused(related)));
    }

    [Fact]
    public void A_claim_is_handed_on_before_the_next_line_comes()
    {
        using Trickle stream = new(
            Encoding.UTF8.GetBytes(Lines.Document(Lines.Source, Lines.Topic, Lines.Claim("S1"), Lines.Claim("S2"))), 10);
        using IEnumerator<Claim> claims = ClaimLines.Read(stream).GetEnumerator();
        Assert.True(claims.MoveNext());
        Assert.Equal("S1", claims.Current.Id);
        Assert.InRange(stream.Left, Lines.Claim("S2").Length - 10, int.MaxValue);
    }

    [Fact]
    public void Progress_is_told_with_the_place()
    {
        string text = Lines.Document(
            [Lines.Source, Lines.Topic, .. Enumerable.Range(0, 2_500).Select(i => Lines.Claim($"S{i}"))]);
        Told progress = new();
        Assert.Equal(2_500, Lines.Read(text, new() { Progress = progress }).Length);
        Assert.Equal([(1_000, 996L), (2_000, 1_996L), (2_503, 2_500L)], progress.Reports.Select(report => (report.Lines, report.Claims)));
        Assert.Equal(text.Length, progress.Reports[^1].Bytes);
    }

    private static (string Code, string Path, int Line) Place(ClaimSetJsonException refusal) =>
        (Assert.Single(refusal.Problems).Code, refusal.Problems[0].Path, refusal.Problems[0].Line);

    private sealed class Told : IProgress<ClaimLinesProgress>
    {
        public List<ClaimLinesProgress> Reports { get; } = [];

        public void Report(ClaimLinesProgress value) => Reports.Add(value);
    }
}
