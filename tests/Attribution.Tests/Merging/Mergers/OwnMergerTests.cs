namespace Attribution.Tests;

/// <summary>A user's merger, as docs/merging.md shows it.</summary>
public class OwnMergerTests
{
    private static readonly IMerger Floor = Mergers.Create("highest floor", ReadingNeeds.Interval, (readings, weights) =>
    {
        double[] floors =
        [
            .. readings.Where((reading, i) => weights[i] > 0 && reading.Interval.HasLower).Select(reading => reading.Interval.Lower),
        ];
        return floors.Length == 0
            ? Merged.Refused("highest floor", new("no-floor", "No reading has a lower end.", "Use Mergers.Envelope."))
            : Merged.Of("highest floor", null, RealInterval.AtLeast(floors.Max()));
    });

    [Fact]
    public void A_lambda_is_a_merger()
    {
        Assert.Equal(RealInterval.AtLeast(3000), Floor.Equally(Given.AtLeast(1100), Given.AtLeast(3000)).Range);
        Assert.Equal(RealInterval.AtLeast(1100), Floor.Weighted([Given.AtLeast(1100), Given.AtLeast(3000)], 1, 0).Range);
        Assert.Equal("no-floor", Floor.Merge([], []).Refusal!.Code);
    }

    [Fact]
    public void Its_weights_are_checked_and_its_null_is_named()
    {
        Assert.Throws<ArgumentException>(() => Floor.Weighted([Given.AtLeast(1100)], double.NaN));
        IMerger silent = Mergers.Create("silent", ReadingNeeds.Interval, (_, _) => null!);
        Assert.Contains("'silent'", Assert.Throws<InvalidOperationException>(() => silent.Merge([], [])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_needs_a_name_and_a_function()
    {
        Assert.Throws<ArgumentException>(() => Mergers.Create(" ", ReadingNeeds.Interval, (_, _) => Merged.Of("x", 1)));
        Assert.Throws<ArgumentNullException>(() => Mergers.Create("x", ReadingNeeds.Interval, null!));
    }
}
