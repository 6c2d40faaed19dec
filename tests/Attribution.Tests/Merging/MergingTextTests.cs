using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>What options and results of merging print, and what an option refuses, word for word.</summary>
public class MergingTextTests
{
    [Theory]
    [InlineData(MetaAnalysisTest.Normal, 0.95, "REML, normal, 95 %")]
    [InlineData(MetaAnalysisTest.KnappHartung, 0.9, "REML, Knapp–Hartung, 90 %")]
    [InlineData(MetaAnalysisTest.AdHoc, 0.999, "REML, ad hoc, 99.9 %")]
    public void Options_of_a_meta_analysis_print_its_method(MetaAnalysisTest test, double level, string text) =>
        InCulture.Run("de-DE", () => Assert.Equal(text, new MetaAnalysisOptions { Test = test, Level = level }.ToString()));

    [Fact]
    public void Catd_prints_what_is_not_usual()
    {
        Assert.Equal("α = 0.05", new CatdOptions().ToString());
        Assert.Equal("α = 0.1, in the unit of the values", new CatdOptions { Alpha = 0.1, Standardise = false }.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.05)]
    [InlineData(double.NaN)]
    public void The_level_of_catd_lies_between_0_and_1(double alpha)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => new CatdOptions { Alpha = alpha });
        Assert.Equal("Alpha", refusal.ParamName);
        Assert.StartsWith(
            FormattableString.Invariant($"α is {alpha}; it must lie between 0 and 1."), refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1e-9)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    public void What_catd_adds_to_squares_is_finite_and_above_0(double added)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => new CatdOptions { AddedSquares = added });
        Assert.Equal("AddedSquares", refusal.ParamName);
        Assert.StartsWith(
            FormattableString.Invariant($"What is added to the squares is {added}; it must be finite and above 0."),
            refusal.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TableKind.Values, "1 topic, 2 rows of values")]
    [InlineData(TableKind.Variances, "1 topic, 2 rows of values and variances")]
    [InlineData(TableKind.LogVariances, "1 topic, 2 rows of logarithms and variances")]
    [InlineData(TableKind.Intervals, "1 topic, 2 rows of intervals")]
    public void A_table_prints_its_kind(TableKind kind, string text)
    {
        TableRow row = kind switch
        {
            TableKind.Values => TableRow.OfValue(1),
            TableKind.Intervals => TableRow.OfInterval(1, 2),
            _ => TableRow.OfVariance(1, 2),
        };
        Assert.Equal(text, ReadingTable.OfRows(kind, [row, row], new[] { 0, 2 }).ToString());
    }

    [Fact]
    public void A_row_with_an_obstacle_is_no_row_of_a_table()
    {
        TableRow none = TableRow.None(new Finding("no-variance", "It has no variance.", "State one."));
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => ReadingTable.OfRows(TableKind.Values, [TableRow.OfValue(1), none], new[] { 0, 2 }));
        Assert.Equal("rows[1] is not a row: It has no variance. Leave it out. (Parameter 'rows')", refusal.Message);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_value_with_a_variance_is_finite_or_the_logarithm_of_0(double value)
    {
        ArgumentException refusal = Assert.ThrowsAny<ArgumentException>(() => TableRow.OfVariance(value, 1));
        Assert.Equal("value", refusal.ParamName);
        Assert.StartsWith(
            FormattableString.Invariant($"The value is {value}; a value is a finite number, or -Infinity for the logarithm of 0."),
            refusal.Message,
            StringComparison.Ordinal);
        Assert.Equal(double.NegativeInfinity, TableRow.OfVariance(double.NegativeInfinity, 1).First);
    }

    [Fact]
    public void Methods_and_matrices_print_their_names()
    {
        Assert.Equal("CRH (squared loss over variance, share of the sum)", TruthDiscovery.Crh().ToString());
        LabelTable table = TruthLabels.Table(TruthLabels.Drawn(20, [0.9, 0.8, 0.7], 2, 1));
        Assert.Equal("3 sources, 2 labels", TruthDiscovery.DawidSkene().Discover(table).Confusion!.ToString());
    }

    [Fact]
    public void Camps_and_overlaps_are_equal_by_what_they_hold()
    {
        static Camp Largest(params RealInterval[] intervals) => Camp.AllOf(intervals)[0];
        RealInterval[] near = [RealInterval.Closed(1, 3), RealInterval.Closed(2, 4)];
        RealInterval[] far = [RealInterval.Closed(1, 3), RealInterval.Closed(2, 5)];
        EqualityContract.Holds(
            Largest(near),
            Largest([.. near]),
            Largest(RealInterval.Closed(2, 3)),
            Largest(RealInterval.Closed(1, 3), RealInterval.Closed(2.5, 4)));
        EqualityContract.Holds(
            MaximumOverlap.Of(near),
            MaximumOverlap.Of([.. far]),
            MaximumOverlap.Of([RealInterval.Closed(2, 3)]),
            MaximumOverlap.Of([RealInterval.Closed(1, 3), RealInterval.Closed(2.5, 4)]),
            MaximumOverlap.Of([.. near, .. near.Select(each => RealInterval.Closed(each.Lower + 10, each.Upper + 10))]));
    }
}
