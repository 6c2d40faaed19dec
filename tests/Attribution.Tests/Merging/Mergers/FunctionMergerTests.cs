namespace Attribution.Tests;

public class FunctionMergerTests
{
    private static readonly Reading Three = Readers.Literal.Read(Estimate.Of(3));
    private static readonly Reading Five = Readers.Literal.Read(Estimate.Of(5));

    [Fact]
    public void The_function_gets_readings_and_weights_as_given()
    {
        IMerger first = Mergers.Create(
            "first", ReadingNeeds.Variance, (readings, weights) => Merged.Of("first", readings[0].Best * weights[1]));
        Assert.Equal("first", first.Name);
        Assert.Equal(ReadingNeeds.Variance, first.Needs);
        Assert.Equal(30, first.Merge([Three, Five], [0, 10]).Value);
    }

    [Fact]
    public void Weights_are_checked_before_the_function_is_called()
    {
        bool called = false;
        IMerger merger = Mergers.Create("any", ReadingNeeds.Interval, (_, _) =>
        {
            called = true;
            return Merged.Of("any", 1);
        });
        Assert.Throws<ArgumentException>("weights", () => merger.Merge([Three], [-1]));
        Assert.Throws<ArgumentException>("weights", () => merger.Merge([Three], []));
        Assert.False(called);
    }

    [Fact]
    public void What_the_function_throws_comes_out()
    {
        IMerger merger = Mergers.Create("broken", ReadingNeeds.Interval, (_, _) => throw new DivideByZeroException());
        Assert.Throws<DivideByZeroException>(() => merger.Merge([Three], [1]));
    }

    [Fact]
    public void A_function_that_returns_nothing_is_named()
    {
        IMerger merger = Mergers.Create("broken", ReadingNeeds.Interval, (_, _) => null!);
        Assert.Contains(
            "'broken'", Assert.Throws<InvalidOperationException>(() => merger.Merge([Three], [1])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_merger_has_a_name_a_need_and_a_function()
    {
        static Merged Nothing(IReadOnlyList<Reading> readings, IReadOnlyList<double> weights) => Merged.Of("x", null);
        Assert.Throws<ArgumentException>("name", () => Mergers.Create(" ", ReadingNeeds.Interval, Nothing));
        Assert.Throws<ArgumentNullException>("merge", () => Mergers.Create("x", ReadingNeeds.Interval, null!));
        Assert.Throws<ArgumentOutOfRangeException>("needs", () => Mergers.Create("x", (ReadingNeeds)99, Nothing));
    }
}
