namespace Attribution.Tests;

/// <summary>A merged value that leaves an end open is none, and which end it leaves is told.</summary>
public class OpenEndTests
{
    [Theory]
    [InlineData(10.0, double.PositiveInfinity, "The answers together have no upper end.")]
    [InlineData(double.NegativeInfinity, 10.0, "The answers together have no lower end.")]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity, "The answers together exclude no value.")]
    [InlineData(5.0, 10.0, null)]
    public void The_open_end_is_named(double lower, double upper, string? message)
    {
        Merged merged = Merged.Of("given", null, new(lower, double.IsFinite(lower), upper, double.IsFinite(upper)));
        Finding? finding = MergeRules.AgainstOpenEnd(merged, Mergers.Camps);
        Assert.Equal(message, finding?.Message);
        Assert.Equal(message is null ? null : "open-ended", finding?.Code);
    }

    /// <summary>A low and a high that somebody names may be all that there is.</summary>
    [Fact]
    public void Lows_and_highs_may_be_open_and_what_was_refused_stays_so()
    {
        Merged open = Merged.Of("given", null, RealInterval.AtLeast(10));
        Assert.Null(MergeRules.AgainstOpenEnd(open, Mergers.LowBestHigh));
        Assert.Null(MergeRules.AgainstOpenEnd(Merged.Of("given", 10), Mergers.Camps));
        Assert.Null(MergeRules.AgainstOpenEnd(Merged.Refused("given", new("few", "There are few.")), Mergers.Camps));
    }
}
