using CsCheck;

namespace Attribution.Tests;

/// <summary>The choices that recorders of casualties publish: ACLED, the Uppsala Conflict Data Program, Iraq Body Count.</summary>
public class ChoiceMergerTests
{
    private static readonly Reading Ten = Given.Figure(10), Twelve = Given.Figure(12), Fifty = Given.Figure(50);

    private static readonly Reading Dozens = Read("dozens"), AtLeastTen = Read("at least 10");

    private static readonly Reading UpToTwenty = Read("up to 20"), Range = Read("10 to 20");

    private static Reading Read(string phrase) => Readers.SignificantDigits.Read(Estimate.Parse(phrase));

    private static string LeftOut(Merged merged) => string.Join(", ", merged.LeftOut.Select(left => $"{left.Index} {left.Reason.Code}"));

    [Fact]
    public void The_most_reliable_is_given_as_it_stands()
    {
        Merged merged = Mergers.MostReliable.Weighted([Ten, Fifty, Twelve], 0.5, 1, 0);
        Assert.Equal((50, Fifty.Interval), (merged.Value, merged.Range));
        Assert.Equal("0 not-chosen, 2 zero-weight", LeftOut(merged));
    }

    [Fact]
    public void A_bound_that_is_most_reliable_stays_a_bound()
    {
        Merged merged = Mergers.MostReliable.Weighted([Ten, AtLeastTen], 0.5, 1);
        Assert.Null(merged.Value);
        Assert.Equal(RealInterval.AtLeast(10), merged.Range);
    }

    [Fact]
    public void Equally_reliable_readings_that_differ_are_refused_and_named()
    {
        Merged merged = Mergers.MostReliable.Weighted([Ten, Fifty, Twelve], 2, 1, 2);
        Assert.Equal("tie", merged.Refusal!.Code);
        Assert.Equal("Readings that differ share the greatest weight: index 0 (10), index 2 (12).", merged.Refusal.Message);
        Assert.Equal("tie", Mergers.MostReliable.Equally(Range, AtLeastTen).Refusal!.Code);
    }

    [Fact]
    public void Equally_reliable_readings_with_one_figure_are_one_choice()
    {
        Merged merged = Mergers.MostReliable.Weighted([Ten, Read("about 10"), Fifty], 2, 2, 1);
        Assert.Equal((10, "2 not-chosen"), (merged.Value, LeftOut(merged)));
        Assert.Equal(Ten.Interval.Hull(Read("about 10").Interval), merged.Range);
        Assert.Equal(RealInterval.AtLeast(10), Mergers.MostReliable.Equally(AtLeastTen, AtLeastTen).Range);
    }

    /// <summary>ACLED codes 12 for "dozens", and the most conservative of the figures that differ.</summary>
    [Fact]
    public void The_lowest_figure_is_the_most_conservative()
    {
        Merged merged = Mergers.Lowest.Equally(Fifty, Twelve, Given.Figure(13));
        Assert.Equal((12, "0 not-chosen, 2 not-chosen"), (merged.Value, LeftOut(merged)));
        Merged dozens = Mergers.Lowest.Equally(Fifty, Dozens);
        Assert.Equal((null, Dozens.Interval), (dozens.Value, dozens.Range));
    }

    [Fact]
    public void What_names_the_lowest_figure_as_its_best_goes_before_a_bound()
    {
        Assert.Equal(
            (10, Ten.Interval),
            (Mergers.Lowest.Equally(AtLeastTen, Ten, Range).Value, Mergers.Lowest.Equally(AtLeastTen, Ten, Range).Range));
        Assert.Equal(RealInterval.AtLeast(10), Mergers.Lowest.Equally(AtLeastTen, Range).Range);
    }

    [Fact]
    public void A_ceiling_says_nothing_of_the_lowest()
    {
        Assert.Equal(
            (50, "1 no-floor"), (Mergers.Lowest.Equally(Fifty, UpToTwenty).Value, LeftOut(Mergers.Lowest.Equally(Fifty, UpToTwenty))));
        Assert.Equal("no-floor", Mergers.Lowest.Equally(UpToTwenty).Refusal!.Code);
    }

    [Fact]
    public void A_majority_is_more_than_half_of_the_weight()
    {
        Reading[] readings = [Ten, Read("about 10"), Fifty];
        Merged merged = Mergers.Majority.Equally(readings);
        Assert.Equal((10, Ten.Interval, "2 not-chosen"), (merged.Value, merged.Range, LeftOut(merged)));
        Assert.Equal("no-majority", Mergers.Majority.Weighted(readings, 1, 1, 2).Refusal!.Code);
        Assert.Equal(50, Mergers.Majority.Weighted(readings, 1, 1, 2.5).Value);
        Assert.Equal("no-majority", Mergers.Majority.Equally(Ten, Fifty).Refusal!.Code);
    }

    [Fact]
    public void A_majority_of_several_figures_is_a_range()
    {
        Merged merged = Mergers.Majority.Equally(Given.Between(10, 20), Given.Figure(17), Given.Figure(18), Fifty);
        Assert.Equal((null, "3 not-chosen"), (merged.Value, LeftOut(merged)));
    }

    [Fact]
    public void Two_majorities_that_share_a_member_are_a_tie() =>
        Assert.Equal("tie", Mergers.Majority.Equally(Given.Between(0, 2), Given.Between(1, 4), Given.Between(3, 5)).Refusal!.Code);

    /// <summary>
    /// UCDP: the figure of the most reliable source; where none can be told to be, the lower figure; low and high beside it.
    /// </summary>
    [Fact]
    public void Best_is_the_most_reliable_and_without_a_difference_the_lower()
    {
        Merged equal = Mergers.LowBestHigh.Equally(Fifty, Twelve, Given.Figure(13));
        Assert.Equal((12, RealInterval.Closed(12, 50)), (equal.Value, equal.Range));
        Merged reliable = Mergers.LowBestHigh.Weighted([Fifty, Twelve, Given.Figure(13)], 1, 1, 2);
        Assert.Equal((13, RealInterval.Closed(12, 50)), (reliable.Value, reliable.Range));
        Assert.Equal(RealInterval.Closed(12, 13), Mergers.LowBestHigh.Weighted([Fifty, Twelve, Given.Figure(13)], 0, 1, 2).Range);
    }

    [Fact]
    public void Low_and_high_are_numbers_that_somebody_names()
    {
        Assert.Equal(RealInterval.Closed(9, 31), Mergers.LowBestHigh.Equally(Read("20 (9–31)"), Twelve).Range);
        Merged stand = Mergers.LowBestHigh.Equally(Range, AtLeastTen, Readers.Literal.Read(Estimate.Approximately(16)));
        Assert.Equal((15, RealInterval.Closed(10, 20)), (stand.Value, stand.Range));
        Assert.Equal(["stand-in"], stand.Warnings.Select(warning => warning.Code));
        Assert.Empty(stand.LeftOut);
    }

    [Fact]
    public void A_bound_is_the_low_or_the_high_where_no_number_is_beyond_it()
    {
        Merged high = Mergers.LowBestHigh.Equally(Given.Figure(22_000), Given.AtLeast(100_000));
        Assert.Equal((22_000, RealInterval.Closed(22_000, 100_000)), (high.Value, high.Range));
        Assert.Equal(["open-high"], high.Warnings.Select(warning => warning.Code));
        Assert.Empty(Mergers.LowBestHigh.Equally(Given.Figure(22_000), Given.AtLeast(10_000), Given.Figure(9_000)).Warnings);
        Merged bounds = Mergers.LowBestHigh.Equally(Given.AtLeast(10), Given.AtLeast(20));
        Assert.Equal("one-sided", bounds.Refusal!.Code);
    }

    [Fact]
    public void Choices_are_among_what_was_said() =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[1, 4]).Array[1, 8].Sample(drawn =>
        {
            Reading[] readings = [.. drawn.Select(pick => Given.Figure(pick.Item1))];
            double[] weights = [.. drawn.Select(pick => (double)pick.Item2)];
            IMerger[] choices = [Mergers.MostReliable, Mergers.Majority, Mergers.Lowest, Mergers.LowBestHigh];
            return choices.All(merger => merger.Merge(readings, weights).Value is not { } value || drawn.Any(pick => pick.Item1 == value))
                && Mergers.Lowest.Merge(readings, weights).Value == drawn.Min(pick => pick.Item1)
                && Mergers.LowBestHigh.Merge(readings, weights).Range
                    == RealInterval.Closed(drawn.Min(pick => pick.Item1), drawn.Max(pick => pick.Item1));
        });
}
