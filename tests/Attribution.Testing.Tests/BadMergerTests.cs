namespace Attribution.Tests;

/// <summary>Wrong mergers, each wrong in one thing.</summary>
public class BadMergerTests
{
    private static readonly Finding None = new("none", "No reading has a best figure.", "Give one.");

    private int _calls;

    [Theory]
    [InlineData("throws")]
    [InlineData("misnamed")]
    [InlineData("index")]
    [InlineData("not-repeatable")]
    [InlineData("order-matters")]
    [InlineData("zero-weight-counts")]
    [InlineData("no-refusal")]
    public void A_broken_merger_is_caught(string code) =>
        Broken.Among(code, ReconcilerContract.Check(Mergers.Create("bad", ReadingNeeds.Interval, (readings, weights) => code switch
        {
            "throws" => Merged.Of("bad", readings.Max(reading => reading.Best!.Value)),
            "misnamed" => Merged.Of("good", null),
            "index" => Merged.Of("bad", null, leftOut: [new(readings.Count, new("x", "No."))]),
            "not-repeatable" => Merged.Of("bad", _calls++),
            "order-matters" => Merged.Of("bad", readings.Count == 0 ? 0 : readings[0].Best ?? 0),
            "zero-weight-counts" => Merged.Of("bad", readings.Sum(reading => reading.Best ?? 0)),
            _ => Merged.Of("bad", null),
        })));

    [Fact]
    public void A_merger_that_takes_any_weight_is_caught() =>
        Broken.Only("accepts-weights", ReconcilerContract.Check(new Merges((_, _) => Merged.Refused("bad", None))));

    [Fact]
    public void A_merger_that_returns_nothing_is_caught() => Broken.Among("null", ReconcilerContract.Check(new Merges((_, _) => null!)));

    [Fact]
    public void Weights_that_are_not_relative_are_caught()
    {
        // The sum, where the mean was meant: right as long as the weights add up to 1.
        IMerger sum = Weighted((values, weights) => values.Zip(weights, (value, weight) => value * weight).Sum());
        Finding finding = Broken.Only("weights-not-relative", ReconcilerContract.Check(sum));
        Assert.Equal("Merge, of studies that agree, gave '721 (bad)', and with all weights times 1000 '721000 (bad)'.", finding.Message);
    }

    [Fact]
    public void A_prior_of_fixed_weight_is_caught()
    {
        // A reading of 0 with weight 1 that was never said: how much it draws depends on how weights are scaled.
        IMerger shrunk = Weighted((values, weights) => values.Zip(weights, (value, weight) => value * weight).Sum() / (1 + weights.Sum()));
        Broken.Only("weights-not-relative", ReconcilerContract.Check(shrunk));
    }

    [Fact]
    public void Positions_among_what_remains_are_caught()
    {
        // The positions are counted among the readings that weigh something, and those of weight 0 are gone already.
        IMerger counted = Mergers.Create("bad", ReadingNeeds.Interval, (readings, weights) =>
        {
            (Reading Reading, double Weight)[] weighing = [.. readings.Zip(weights).Where(pair => pair.Second > 0)];
            return Mean(weighing, [.. Enumerable.Range(0, weighing.Length).Where(i => weighing[i].Reading.Best is null)]);
        });
        Finding finding = Broken.Only("index", ReconcilerContract.Check(counted));
        Assert.Contains("would be right", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_counted_from_one_are_caught()
    {
        IMerger shifted = Mergers.Create("bad", ReadingNeeds.Interval, (readings, weights) => Mean(
            [.. readings.Zip(weights)],
            [.. Enumerable.Range(1, Math.Max(0, readings.Count - 1)).Where(i => readings[i - 1].Best is null)]));
        Broken.Only("index", ReconcilerContract.Check(shifted));
    }

    [Fact]
    public void A_position_that_is_left_out_twice_is_caught()
    {
        LeftOut[] twice = [new(0, new("x", "No.")), new(0, new("y", "No."))];
        IMerger doubled = Mergers.Create("bad", ReadingNeeds.Interval, (_, _) => Merged.Of("bad", null, leftOut: twice));
        Assert.Contains(
            "left out a reading twice: positions 0, 0.", Broken.Among("index", ReconcilerContract.Check(doubled)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_position_that_is_left_out_and_in_a_camp_is_caught()
    {
        RealInterval[] alike = [RealInterval.Closed(0, 1), RealInterval.Closed(0, 1)];
        IMerger both = Mergers.Create("bad", ReadingNeeds.Interval, (_, _) => Merged.Of(
            "bad", null, camps: Camp.AllOf(alike), leftOut: [new(1, new("x", "No."))]));
        Assert.Contains(
            "left out a reading and put it in a camp too: position 1.", Broken.Among("index", ReconcilerContract.Check(both)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_outside_of_its_range_is_caught()
    {
        // The mean, with the range about the median.
        IMerger mixed = Weighted(
            (values, weights) => values.Zip(weights, (value, weight) => value * weight).Sum() / weights.Sum(),
            values => RealInterval.Closed(0.99 * Middle(values), 1.01 * Middle(values)));
        Finding finding = Broken.Among("value-outside", ReconcilerContract.Check(mixed));
        Assert.Contains("outside of its range", finding.Message, StringComparison.Ordinal);

        static double Middle(double[] values) => Math.Abs(values.Order().ElementAt(values.Length / 2));
    }

    /// <summary>A merger of the best figures that weigh something; the others are left out, by their right positions.</summary>
    private static IMerger Weighted(Func<double[], double[], double> merge, Func<double[], RealInterval>? range = null) =>
        Mergers.Create("bad", ReadingNeeds.Interval, (readings, weights) =>
        {
            int[] used = [.. Enumerable.Range(0, readings.Count).Where(i => weights[i] > 0 && readings[i].Best is not null)];
            LeftOut[] leftOut = [.. Enumerable.Range(0, readings.Count).Except(used).Select(i => new LeftOut(i, None))];
            double[] values = [.. used.Select(i => readings[i].Best!.Value)];
            return values.Length == 0
                ? Merged.Refused("bad", None, leftOut)
                : Merged.Of("bad", merge(values, [.. used.Select(i => weights[i])]), range?.Invoke(values), leftOut: leftOut);
        });

    private static Merged Mean((Reading Reading, double Weight)[] readings, int[] leftOut)
    {
        (double Value, double Weight)[] used =
            [.. readings.Where(pair => pair is { Weight: > 0, Reading.Best: { } }).Select(pair => (pair.Reading.Best ?? 0, pair.Weight))];
        LeftOut[] without = [.. leftOut.Select(i => new LeftOut(i, None))];
        return used.Length == 0
            ? Merged.Refused("bad", None, without)
            : Merged.Of("bad", used.Sum(pair => pair.Value * pair.Weight) / used.Sum(pair => pair.Weight), leftOut: without);
    }
}
