using System.Text;

namespace Attribution.Json.Tests;

/// <summary>A document goes out in pieces while it is written, so that it is never in memory as a whole.</summary>
public sealed class DrainTests
{
    private const int Enough = 32 * 1024;

    [Fact]
    public void Pieces_are_no_smaller_than_32_KiB_and_no_larger_by_more_than_a_claim()
    {
        Topic topic = new("t", "p", "s");
        Source source = new("a", "Alpha", SourceKind.Person);
        ClaimSet set = [.. Enumerable.Range(0, 2_000).Select(i => new Claim($"S{i:D6}", Chain.From(source), topic, new TextValue("so")))];
        using Recorder stream = new();
        ClaimSetJson.Save(stream, set);
        // The writer empties itself in up to two steps at the end.
        int[] sizes = [.. stream.Sizes.Where(size => size > 0)];
        int longest = Encoding.UTF8.GetByteCount(ClaimSetJson.ToJson([set[0]]));
        Assert.InRange(sizes.Length, 4, 10);
        Assert.All(sizes.SkipLast(2), size => Assert.InRange(size, Enough, Enough + longest));
        Assert.InRange(sizes[^1], 1, Enough + longest);
        Assert.Equal(ClaimSetJson.ToJson(set), Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>Keeps the sizes of what is written.</summary>
    private sealed class Recorder : MemoryStream
    {
        public List<int> Sizes { get; } = [];

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Sizes.Add(buffer.Length);
            base.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Sizes.Add(count);
            base.Write(buffer, offset, count);
        }
    }
}
