namespace Attribution.Tests;

public class TopicRelationTests
{
    [Fact]
    public void Equality_counts_kind_and_ids_in_any_order() => EqualityContract.Holds(
        new TopicRelation(TopicRelationKind.SumOf, "a", "b"),
        new TopicRelation(TopicRelationKind.SumOf, "b", "a"),
        new TopicRelation(TopicRelationKind.SumOf, "a", "c"),
        new TopicRelation(TopicRelationKind.SumOf, "a", "b", "c"),
        new TopicRelation(TopicRelationKind.PartOf, "a"),
        new TopicRelation(TopicRelationKind.CeilingOf, "a"));

    [Theory]
    [InlineData(TopicRelationKind.SumOf, 0, false)]
    [InlineData(TopicRelationKind.SumOf, 1, false)]
    [InlineData(TopicRelationKind.SumOf, 2, true)]
    [InlineData(TopicRelationKind.PartOf, 0, false)]
    [InlineData(TopicRelationKind.PartOf, 1, true)]
    [InlineData(TopicRelationKind.PeakOf, 2, false)]
    public void The_number_of_ids_suits_the_kind(TopicRelationKind kind, int count, bool suits)
    {
        IEnumerable<string> ids = Enumerable.Range(0, count).Select(i => $"t{i}");
        if (suits)
        {
            Assert.Equal(ids, new TopicRelation(kind, ids).Topics);
        }
        else
        {
            Assert.Contains(
                $"{count} were given",
                Assert.Throws<ArgumentException>("topics", () => new TopicRelation(kind, ids)).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Malformed_and_repeated_ids_and_undefined_kinds_are_refused()
    {
        Assert.Throws<ArgumentException>("topics", () => new TopicRelation(TopicRelationKind.PartOf, " "));
        Assert.Throws<ArgumentNullException>("topics", () => new TopicRelation(TopicRelationKind.PartOf, [null!]));
        Assert.Throws<ArgumentNullException>("topics", () => new TopicRelation(TopicRelationKind.PartOf, (IEnumerable<string>)null!));
        Assert.Throws<ArgumentOutOfRangeException>("kind", () => new TopicRelation((TopicRelationKind)99, "a"));
        ArgumentException twice = Assert.Throws<ArgumentException>("topics", () => new TopicRelation(TopicRelationKind.SumOf, "a", "a"));
        Assert.Contains("twice", twice.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TopicRelationKind.PartOf, "part of T")]
    [InlineData(TopicRelationKind.DocumentedFloorOf, "documented floor of T")]
    [InlineData(TopicRelationKind.PeakOf, "peak of T")]
    [InlineData(TopicRelationKind.CeilingOf, "ceiling of T")]
    public void Text_names_the_relation(TopicRelationKind kind, string text) => Assert.Equal(text, new TopicRelation(kind, "T").ToString());

    [Fact]
    public void Text_of_a_sum_adds_the_parts() =>
        Assert.Equal("sum of A + B", new TopicRelation(TopicRelationKind.SumOf, "B", "A").ToString());
}
