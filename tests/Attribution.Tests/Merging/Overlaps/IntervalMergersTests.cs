using Attribution.Merging;
using CsCheck;

namespace Attribution.Tests;

public class IntervalMergersTests
{
    private static readonly Gen<RealInterval[]> AnyIntervals = RealIntervalTests.AnyInterval.Array[1, 7];

    private static readonly Gen<RealInterval[]> BoundedIntervals = RealIntervalTests.AnyInterval.Where(i => i.IsBounded).Array[1, 7];

    [Fact]
    public void Nothing_to_merge_is_refused_or_empty()
    {
        Assert.Throws<ArgumentException>(() => Envelope.Of([]));
        Assert.Throws<ArgumentException>(() => Intersection.Of([]));
        Assert.Throws<ArgumentException>(() => BrooksIyengar.Of([], 0));
        Assert.Equal(0, MaximumOverlap.Of([]).Count);
        Assert.Null(NtpIntersection.Of([]));
    }

    [Fact]
    public void One_interval_is_its_own_merger()
    {
        RealInterval only = new(1, false, 3, true);
        Assert.Equal(only, Envelope.Of([only]));
        Assert.Equal(only, Intersection.Of([only]));
        Assert.Equal([only], MaximumOverlap.Of([only]).Intervals);
        Assert.Equal(new NtpIntersection(only, 0), NtpIntersection.Of([only]));
        Assert.Equal(only, BrooksIyengar.Of([only], 0)!.Interval);
        Assert.Equal(2, BrooksIyengar.Of([only], 0)!.Estimate);
    }

    [Fact]
    public void Envelope_contains_all_and_no_smaller_interval_does() =>
        AnyIntervals.Sample(intervals =>
            intervals.All(Envelope.Of(intervals).Contains)
            && intervals.Any(i => i.Lower == Envelope.Of(intervals).Lower && i.LowerInclusive == Envelope.Of(intervals).LowerInclusive)
            && intervals.Any(i => i.Upper == Envelope.Of(intervals).Upper && i.UpperInclusive == Envelope.Of(intervals).UpperInclusive));

    [Fact]
    public void Intersection_is_the_camp_of_everyone() =>
        AnyIntervals.Sample(intervals =>
            Intersection.Of(intervals)
                == Camp.AllOf(intervals).Where(
                    c => c.Members.Length == intervals.Length).Select(c => (RealInterval?)c.Common).SingleOrDefault());

    [Fact]
    public void Maximum_overlap_is_where_most_intervals_are() =>
        AnyIntervals.Sample(intervals =>
        {
            MaximumOverlap found = MaximumOverlap.Of(intervals);
            int most = Candidates().Max(x => intervals.Count(i => i.Contains(x)));
            return found.Count == most
                && Candidates().All(x => found.Intervals.Any(i => i.Contains(x)) == (intervals.Count(i => i.Contains(x)) == most));
        });

    [Fact]
    public void Maximum_overlap_is_what_the_largest_camps_share() =>
        AnyIntervals.Sample(intervals =>
        {
            int largest = Camp.AllOf(intervals).Max(c => c.Members.Length);
            return MaximumOverlap.Of(intervals).Intervals.SequenceEqual(
                Camp.AllOf(intervals).Where(c => c.Members.Length == largest).Select(c => c.Common));
        });

    [Fact]
    public void A_tie_lists_every_stretch()
    {
        MaximumOverlap tie = MaximumOverlap.Of([RealInterval.Closed(8, 9), RealInterval.Closed(8, 12), RealInterval.Closed(10, 12)]);
        Assert.Equal("2 in [8, 9], [10, 12]", tie.ToString());
        Assert.Equal(tie, MaximumOverlap.Of([RealInterval.Closed(10, 12), RealInterval.Closed(8, 12), RealInterval.Closed(8, 9)]));
        Assert.Equal(
            tie.GetHashCode(),
            MaximumOverlap.Of([RealInterval.Closed(10, 12), RealInterval.Closed(8, 12), RealInterval.Closed(8, 9)]).GetHashCode());
    }

    [Fact]
    public void Ntp_finds_what_the_program_of_the_rfc_finds() =>
        BoundedIntervals.Sample(intervals => NtpIntersection.Of(intervals) == ProgramOfTheRfc(intervals));

    [Fact]
    public void Ntp_tolerates_one_liar_among_three_and_not_one_among_two()
    {
        RealInterval right = RealInterval.Closed(10, 12), near = RealInterval.Closed(10.5, 12.5), liar = RealInterval.Closed(100, 101);
        Assert.Equal(new NtpIntersection(RealInterval.Closed(10.5, 12), 1), NtpIntersection.Of([right, liar, near]));
        Assert.Null(NtpIntersection.Of([right, liar]));
    }

    [Fact]
    public void An_interval_without_midpoint_is_refused_with_its_index()
    {
        RealInterval[] intervals = [RealInterval.Closed(1, 2), RealInterval.MoreThan(1)];
        Assert.Contains(
            "intervals[1] is (1, ∞)",
            Assert.Throws<ArgumentException>(() => NtpIntersection.Of(intervals)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "intervals[1] is (1, ∞)",
            Assert.Throws<ArgumentException>(() => BrooksIyengar.Of(intervals, 0)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Brooks_Iyengar_covers_what_enough_intervals_cover() =>
        Gen.Select(BoundedIntervals, Gen.Int[0, 6]).Where((intervals, faulty) => faulty < intervals.Length).Sample((intervals, faulty) =>
        {
            int needed = intervals.Length - faulty;
            double[] covered = [.. Candidates().Where(x => intervals.Count(i => i.Contains(x)) >= needed)];
            return BrooksIyengar.Of(intervals, faulty) is { } fused
                ? covered.All(fused.Interval.Contains)
                    && covered.All(x => fused.Regions.Any(r => r.Interval.Contains(x) && r.Count == intervals.Count(i => i.Contains(x))))
                    && fused.Estimate >= fused.Interval.Lower && fused.Estimate <= fused.Interval.Upper
                : covered.Length == 0;
        });

    [Fact]
    public void Brooks_Iyengar_without_enough_agreement_gives_nothing()
    {
        RealInterval[] apart = [RealInterval.Closed(1, 2), RealInterval.Closed(3, 4), RealInterval.Closed(5, 6)];
        Assert.Null(BrooksIyengar.Of(apart, 1));
        Assert.Equal("3.5 in [1, 6]", BrooksIyengar.Of(apart, 2)!.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => BrooksIyengar.Of(apart, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => BrooksIyengar.Of(apart, -1));
    }

    [Fact]
    public void Touching_closed_intervals_share_a_region_of_one_number()
    {
        BrooksIyengar fused = BrooksIyengar.Of([RealInterval.Closed(1, 2), RealInterval.Closed(2, 4)], 0)!;
        Assert.Equal([new CoveredRegion(RealInterval.Point(2), 2)], fused.Regions);
        Assert.Equal("[2, 2] × 2", fused.Regions[0].ToString());
        Assert.Null(BrooksIyengar.Of([RealInterval.Open(1, 2), RealInterval.Open(2, 4)], 0));
    }

    [Theory]
    [InlineData(1e-150)]
    [InlineData(1e150)]
    public void Mergers_scale_with_their_input(double unit)
    {
        RealInterval[] intervals =
        [
            RealInterval.Closed(8 * unit, 12 * unit), RealInterval.Closed(11 * unit, 13 * unit), RealInterval.Closed(10 * unit, 12 * unit),
        ];
        Assert.Equal([RealInterval.Closed(11 * unit, 12 * unit)], MaximumOverlap.Of(intervals).Intervals);
        Assert.Equal(RealInterval.Closed(8 * unit, 13 * unit), Envelope.Of(intervals));
        Assert.Equal(new NtpIntersection(RealInterval.Closed(10 * unit, 12 * unit), 1), NtpIntersection.Of(intervals));
        Assert.Equal(11.1, BrooksIyengar.Of(intervals, 1)!.Estimate / unit, 1e-12);
    }

    /// <summary>
    /// The chime list of RFC 5905, appendix A.5.5.1, with the correction that the falsetickers allowed, not the midpoints found, are
    /// subtracted.
    /// </summary>
    private static NtpIntersection? ProgramOfTheRfc(RealInterval[] intervals)
    {
        int n = intervals.Length;
        var chimes = intervals
            .SelectMany(i => new[]
            {
                (Edge: i.Lower, Order: i.LowerInclusive ? 1 : 4, Type: -1, Inclusive: i.LowerInclusive),
                (Edge: (i.Lower + i.Upper) / 2, Order: 2, Type: 0, Inclusive: true),
                (Edge: i.Upper, Order: i.UpperInclusive ? 3 : 0, Type: 1, Inclusive: i.UpperInclusive),
            })
            .OrderBy(c => c.Edge).ThenBy(c => c.Order).ToArray();
        for (int allow = 0; 2 * allow < n; allow++)
        {
            int found = 0, chime = 0, low = -1, high = -1;
            for (int i = 0; i < chimes.Length && low < 0; i++)
            {
                chime -= chimes[i].Type;
                if (chimes[i].Type == -1 && chime >= n - allow)
                {
                    low = i;
                }
                else if (chimes[i].Type == 0)
                {
                    found++;
                }
            }

            chime = 0;
            for (int i = chimes.Length - 1; i >= 0 && high < 0; i--)
            {
                chime += chimes[i].Type;
                if (chimes[i].Type == 1 && chime >= n - allow)
                {
                    high = i;
                }
                else if (chimes[i].Type == 0)
                {
                    found++;
                }
            }

            if (low >= 0 && found <= allow && chimes[high].Edge > chimes[low].Edge)
            {
                return new(new(chimes[low].Edge, chimes[low].Inclusive, chimes[high].Edge, chimes[high].Inclusive), allow);
            }
        }

        return null;
    }

    /// <summary>On, between and outside the ends that the generator makes.</summary>
    private static IEnumerable<double> Candidates() => Enumerable.Range(-6, 40).Select(i => i / 2.0);

    [Fact]
    public void An_interval_that_holds_no_double_has_no_row()
    {
        TableMerger merger = (TableMerger)Mergers.MajorityOverlap;
        Reading none = Given.Of(RealInterval.Open(1, Math.BitIncrement(1)));
        Reading one = Given.Of(RealInterval.Open(1, Math.BitIncrement(Math.BitIncrement(1))));
        Assert.Equal("out-of-range", merger.RowOf(none).Obstacle!.Code);
        Assert.Equal(TableRow.OfInterval(Math.BitIncrement(1), Math.BitIncrement(1)), merger.RowOf(one));
        (List<OriginRow> rows, List<LeftOut> leftOut) = merger.RowsOf([one, none, one], [1, 1, 1], []);
        Assert.Equal([0, 2], rows.SelectMany(row => row.Positions));
        Assert.Equal(1, Assert.Single(leftOut).Index);
    }

    [Fact]
    public void An_origin_votes_for_what_its_intervals_share_or_for_all_between_them()
    {
        TableMerger merger = (TableMerger)Mergers.MajorityOverlap;
        Reading[] readings = [Given.Between(1, 3), Given.Between(2, 5), Given.Between(1, 2), Given.Between(4, 5), Given.Between(0, 9)];
        (List<OriginRow> rows, _) = merger.RowsOf(readings, [1, 1, 1, 1, 1], [0, 0, 1, 1, 2]);
        Assert.Equal(
            [TableRow.OfInterval(2, 3), TableRow.OfInterval(1, 5), TableRow.OfInterval(0, 9)], rows.Select(row => row.Row));
    }
}
