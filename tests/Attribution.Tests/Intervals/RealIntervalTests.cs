using CsCheck;

namespace Attribution.Tests;

public class RealIntervalTests
{
    /// <summary>Small integer ends of every kind, so that ties, points and unstated ends are common.</summary>
    internal static readonly Gen<RealInterval> AnyInterval =
        from a in Gen.Int[-1, 8]
        from b in Gen.Int[-1, 8]
        from lowerInclusive in Gen.Bool
        from upperInclusive in Gen.Bool
        select Make(Math.Min(a, b), lowerInclusive, Math.Max(a, b), upperInclusive);

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.NaN)]
    [InlineData(2, 1)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity, double.NegativeInfinity)]
    public void Ends_that_hold_no_number_are_refused(double lower, double upper)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => RealInterval.Closed(lower, upper));
        Assert.Contains("No number lies in", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_point_needs_both_ends_included()
    {
        Assert.True(RealInterval.Point(5).IsPoint);
        Assert.Throws<ArgumentException>(() => new RealInterval(5, true, 5, false));
        Assert.Throws<ArgumentException>(() => RealInterval.Open(5, 5));
    }

    [Fact]
    public void Default_says_nothing()
    {
        Assert.Equal(RealInterval.All, default);
        Assert.Equal("(-∞, ∞)", default(RealInterval).ToString());
        Assert.False(default(RealInterval).HasLower);
        Assert.False(default(RealInterval).HasUpper);
        Assert.Equal(double.PositiveInfinity, default(RealInterval).Width);
        Assert.True(default(RealInterval).Contains(0));
        Assert.False(default(RealInterval).Contains(double.PositiveInfinity));
        Assert.Equal(RealInterval.All, new RealInterval(double.NegativeInfinity, true, double.PositiveInfinity, true));
    }

    [Fact]
    public void Negative_zero_equals_zero()
    {
        Assert.Equal(RealInterval.Closed(0, 1), RealInterval.Closed(-0.0, 1));
        Assert.Equal(RealInterval.Closed(0, 1).GetHashCode(), RealInterval.Closed(-0.0, 1).GetHashCode());
        Assert.Equal("[0, 1]", RealInterval.Closed(-0.0, 1).ToString());
    }

    [Fact]
    public void Equality_distinguishes_values_and_inclusion() => EqualityContract.Holds(
        RealInterval.Closed(1, 2),
        new RealInterval(1, true, 2, true),
        new RealInterval(1, true, 2, false),
        RealInterval.Open(1, 2),
        RealInterval.Closed(1, 3),
        RealInterval.AtLeast(0),
        RealInterval.AtMost(0),
        default);

    [Fact]
    public void Ends_decide_whether_intervals_meet()
    {
        Assert.False(RealInterval.LessThan(3000).Intersects(RealInterval.MoreThan(3000)));
        Assert.False(RealInterval.AtMost(3000).Intersects(RealInterval.MoreThan(3000)));
        Assert.Equal(RealInterval.Point(3000), RealInterval.AtMost(3000).Intersection(RealInterval.AtLeast(3000)));
        Assert.Equal(RealInterval.Point(3000), RealInterval.Closed(2000, 3000).Intersection(RealInterval.Closed(3000, 4000)));
        Assert.Equal(RealInterval.Open(1100, 3000), RealInterval.MoreThan(1100).Intersection(RealInterval.LessThan(3000)));
    }

    [Fact]
    public void Intersection_holds_what_both_hold() =>
        Gen.Select(AnyInterval, AnyInterval).Sample((a, b) =>
            HalfSteps().All(x => (a.Contains(x) && b.Contains(x)) == (a.Intersection(b)?.Contains(x) ?? false))
            && a.Intersects(b) == a.Intersection(b).HasValue
            && a.Intersection(b) == b.Intersection(a));

    [Fact]
    public void Containment_is_about_every_number() =>
        Gen.Select(AnyInterval, AnyInterval).Sample((a, b) =>
            a.Contains(b) == HalfSteps().All(x => !b.Contains(x) || a.Contains(x)));

    [Fact]
    public void Hull_is_the_smallest_interval_around_both() =>
        Gen.Select(AnyInterval, AnyInterval, AnyInterval).Sample((a, b, c) =>
            a.Hull(b).Contains(a) && a.Hull(b).Contains(b) && (!(c.Contains(a) && c.Contains(b)) || c.Contains(a.Hull(b))));

    /// <summary>Numbers on, between and far outside the ends that <see cref="AnyInterval"/> makes.</summary>
    private static IEnumerable<double> HalfSteps() => Enumerable.Range(-6, 30).Select(i => i / 2.0).Append(-1e9).Append(1e9);

    /// <summary>−1 below and 8 above stand for "not stated".</summary>
    private static RealInterval Make(int lower, bool lowerInclusive, int upper, bool upperInclusive)
    {
        bool isPoint = lower == upper && lower is not (-1 or 8);
        return new(
            lower is -1 or 8 ? double.NegativeInfinity : lower,
            isPoint || lowerInclusive,
            upper is 8 or -1 ? double.PositiveInfinity : upper,
            isPoint || upperInclusive);
    }
}
