using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Figures that can be worked out on paper, where one term alone decides them.</summary>
public class ByHandTests
{
    /// <summary>
    /// Residuals of ±2 about a flat line: Q = 16 with 2 degrees of freedom; τ² of each estimator from Q, k = 4 and weights of 1. Its
    /// share is τ² / (τ² + 1), and for a fixed effect (Q − 2) / Q.
    /// </summary>
    [Theory]
    [InlineData("FE", 0, 0.875)]
    [InlineData("DL", 7, 0.875)]
    [InlineData("HS", 3, 0.75)]
    [InlineData("HSk", 7, 0.875)]
    public void What_moderators_leave_is_shared_as_each_estimator_has_it(string name, double tauSquared, double share)
    {
        TauSquared estimator = name switch
        {
            "FE" => TauSquared.FixedEffect,
            "DL" => TauSquared.DerSimonianLaird,
            "HS" => TauSquared.HunterSchmidt,
            _ => TauSquared.HunterSchmidtCorrected,
        };
        MetaRegressionResult fit = MetaRegression.Fit([0, 4, 0, 4], [1, 1, 1, 1], [0, 0, 1, 1], new() { TauSquared = estimator });
        Assert.Equal(16, fit.Q, 1e-12);
        Assert.Equal(tauSquared, fit.TauSquared, 1e-12);
        Assert.Equal(share, fit.ISquared, 1e-12);
    }

    [Fact]
    public void A_fixed_effect_that_fits_better_than_by_chance_shares_nothing() => Assert.Equal(
        0, MetaRegression.Fit([1, 1.1, 1, 1.1], [1, 1, 1, 1], [0, 0, 1, 1], new() { TauSquared = TauSquared.FixedEffect }).ISquared);

    /// <summary>With one claim per origin it is the standard error of a mean, 2.58199 / √4; else that of the two means.</summary>
    [Theory]
    [InlineData(new[] { 1, 2, 3, 4 }, 1.2909944487358056)]
    [InlineData(new[] { 1, 1, 2, 2 }, 2)]
    [InlineData(new[] { 2, 1, 1, 2 }, 0)]
    public void A_cluster_robust_error_is_of_the_sums_of_each_origin(int[] origins, double error)
    {
        double[] values = [0, 2, 4, 6], variances = [1, 1, 1, 1];
        MetaAnalysisResult fit = MetaAnalysis.Fit(values, variances, new() { TauSquared = TauSquared.FixedEffect });
        Assert.Equal(error, ClusterRobust.Of(fit, values, variances, origins).StandardError, 1e-12);
    }

    /// <summary>Half the sum of the largest numbers does not overflow: (3·(−1.6) + 0.8) / 4 = −1.</summary>
    [Theory]
    [InlineData(new[] { -1.5e308, 1.5e308 }, new[] { 1.0, 1 }, 0)]
    [InlineData(new[] { -1.6e308, 0.8e308 }, new[] { 3.0, 1 }, -1e308)]
    [InlineData(new[] { 1.6e308, -0.8e308 }, new[] { 3.0, 1 }, 1e308)]
    public void A_covariance_intersection_of_the_largest_numbers_is_their_mean(double[] values, double[] weights, double mean)
    {
        CovarianceIntersection both = CovarianceIntersection.CombineWeighted(values, [1, 1], weights);
        Assert.Equal(mean / 1e308, both.Mean / 1e308, 1e-12);
        Assert.Equal(1, both.Variance, 1e-12);
    }

    /// <summary>A power of two changes no digit.</summary>
    [Theory]
    [InlineData(200)]
    [InlineData(-200)]
    public void Henmi_and_Copas_hold_in_any_unit(int power)
    {
        double[] values = [-0.9, -1.6, -1.3, -0.2, -0.8, 0.4], variances = [0.3, 0.2, 0.4, 0.05, 0.01, 0.5];
        HenmiCopasResult one = HenmiCopas.Fit(values, variances);
        HenmiCopasResult other = HenmiCopas.Fit(
            [.. values.Select(value => Math.ScaleB(value, power))], [.. variances.Select(variance => Math.ScaleB(variance, 2 * power))]);
        Assert.Equal(Math.ScaleB(one.Estimate, power), other.Estimate);
        Assert.Equal(Math.ScaleB(one.StandardError, power), other.StandardError);
        Assert.Equal(Math.ScaleB(one.TauSquared, 2 * power), other.TauSquared);
        Assert.Equal(
            (Math.ScaleB(one.Interval.Lower, power), Math.ScaleB(one.Interval.Upper, power)), (other.Interval.Lower, other.Interval.Upper));
    }

    /// <summary>From five readings on there is no warning, and it comes with each merger that learns a variance between claims.</summary>
    [Theory]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void Few_readings_are_warned_of(int count, bool warns)
    {
        Reading[] readings = [.. Enumerable.Range(0, count).Select(i => Given.Normal(100 + i, 5))];
        Assert.All(
            [Mergers.HenmiCopas(), Mergers.RandomEffects(TauSquared.Reml), Mergers.MandelPaule()],
            merger => Assert.Equal(warns, merger.Equally(readings).Warnings.Any(warning => warning.Code == "few-readings")));
    }

    /// <summary>Two of four agree: χ² of 10 and 10.5 is 0.5² / 2 = 0.125 with 1 degree of freedom, its upper tail 0.7237.</summary>
    [Fact]
    public void A_consistent_subset_of_two_has_a_heterogeneity_and_no_majority()
    {
        Merged merged = Mergers.LargestConsistentSubset().Equally(
            Given.Normal(10, 1), Given.Normal(10.5, 1), Given.Normal(100, 1), Given.Normal(200, 1));
        Assert.Equal(10.25, merged.Value!.Value, 1e-12);
        Assert.Equal(0.7237, merged.Heterogeneity!.Value.PValue, 4);
        Assert.Equal((0, 0), (merged.Heterogeneity.Value.TauSquared, merged.Heterogeneity.Value.ISquared));
        Assert.Equal("no-majority", Assert.Single(merged.Warnings).Code);
        Assert.Equal([2, 3], merged.LeftOut.Select(left => left.Index));
    }

    /// <summary>Q of 1 and 9 is 32, and I² = 31 / 32; the error is √½.</summary>
    [Fact]
    public void A_fit_says_itself() => Assert.Equal(
        "5 (95 % interval 3.614 to 6.386; FE, k = 2, τ² = 0, I² = 97 %)",
        MetaAnalysis.Fit([1, 9], [1, 1], new() { TauSquared = TauSquared.FixedEffect }).ToString());

    [Theory]
    [InlineData(1, 2, true)]
    [InlineData(1, 1, true)]
    [InlineData(double.NegativeInfinity, 1, true)]
    [InlineData(1, double.PositiveInfinity, true)]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity, true)]
    [InlineData(2, 1, false)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, false)]
    [InlineData(double.NegativeInfinity, double.NegativeInfinity, false)]
    [InlineData(double.NaN, 1, false)]
    [InlineData(1, double.NaN, false)]
    public void A_row_of_an_interval_is_open_on_its_outer_sides_alone(double lower, double upper, bool isRow)
    {
        if (isRow)
        {
            TableRow row = TableRow.OfInterval(lower, upper);
            Assert.Equal((lower, upper), (row.First, row.Second));
        }
        else
        {
            Assert.Throws<ArgumentException>(nameof(lower), () => TableRow.OfInterval(lower, upper));
        }
    }

    /// <summary>Each column of a table is as long as the first; all that are not are told.</summary>
    [Fact]
    public void Columns_of_unlike_lengths_are_refused_by_name()
    {
        double[] two = [1, 2], one = [1];
        Refuses("There are 2 rows and 1 upper", () => ReadingTable.OfIntervals(two, one, 1));
        Refuses("There are 2 rows and 1 variances", () => ReadingTable.OfVariances(two, one, 1));
        Refuses("There are 2 rows and 1 weights", () => ReadingTable.OfValues(two, 1, one));
        Refuses("There are 2 rows and 1 sources", () => ReadingTable.OfValues(two, 1, sources: new[] { 0 }));

        static void Refuses(string told, Func<ReadingTable> make) =>
            Assert.Contains(told, Assert.Throws<ReadingTableException>(make).Message, StringComparison.Ordinal);
    }

    /// <summary>The logarithm of 0 is −∞, and no value is.</summary>
    [Fact]
    public void Only_a_logarithm_may_be_endless()
    {
        double[] endless = [1, double.NegativeInfinity], ones = [1, 1];
        Assert.Equal(2, ReadingTable.OfLogVariances(endless, ones, 2).Values.Length);
        Assert.Throws<ReadingTableException>(() => ReadingTable.OfVariances(endless, ones, 2));
        Assert.Throws<ReadingTableException>(() => ReadingTable.OfLogVariances(new[] { 1, double.PositiveInfinity }, ones, 2));
    }

    /// <summary>By half a spread at least, and by more than five standard errors, over ten claims or more.</summary>
    [Theory]
    [InlineData(10, 0.5, 0.25, true)]
    [InlineData(10, -0.5, 0.25, true)]
    [InlineData(9, 0.5, 0.25, false)]
    [InlineData(10, 0.49, 0.2401, false)]
    [InlineData(100, 1, 4.9, true)]
    [InlineData(100, 1, 5, false)]
    [InlineData(100, -1, 5.1, false)]
    public void A_source_leans_where_its_errors_do_beyond_doubt(int count, double mean, double square, bool leans) =>
        Assert.Equal(leans, SourceErrors.IsLeaning(count, mean, square));

    /// <summary>The ends of the support of a pool are those of its outermost parts.</summary>
    [Fact]
    public void A_pool_ends_where_its_parts_do()
    {
        LinearPool gap = LinearPool.Combine([Distribution.Uniform(5, 9), Distribution.Uniform(0, 1)]);
        Assert.Equal((0, 9), (gap.Quantile(0), gap.Quantile(1)));
        LinearPool normals = LinearPool.Combine([Distribution.Normal(0, 1), Distribution.Normal(5, 1)]);
        Assert.Equal((double.NegativeInfinity, double.PositiveInfinity), (normals.Quantile(0), normals.Quantile(1)));
        Assert.Equal(2.5, normals.Quantile(0.5), 1e-9);
        LinearPool mixed = LinearPool.Combine([Distribution.Normal(0, 1), Distribution.Uniform(5, 9)]);
        Assert.Equal((double.NegativeInfinity, double.PositiveInfinity), (mixed.Quantile(0), mixed.Quantile(1)));
    }

    /// <summary>By Student's t a claim drawn towards the merged value has the degrees of freedom of the fit, k − 1.</summary>
    [Theory]
    [InlineData(MetaAnalysisTest.Normal, double.PositiveInfinity)]
    [InlineData(MetaAnalysisTest.KnappHartung, 3)]
    public void A_shrunken_value_has_the_degrees_of_freedom_of_its_fit(MetaAnalysisTest test, double degrees)
    {
        double[] values = [0, 4, 1, 7], variances = [1, 1, 1, 1];
        MetaAnalysisResult fit = MetaAnalysis.Fit(values, variances, new() { TauSquared = TauSquared.DerSimonianLaird, Test = test });
        ShrunkenValue[] shrunken = new ShrunkenValue[4];
        MetaAnalysis.ShrunkenValues(fit, values, variances, shrunken);
        Assert.All(shrunken, value => Assert.Equal(degrees, value.DegreesOfFreedom));
        Assert.Equal(double.PositiveInfinity, default(ShrunkenValue).DegreesOfFreedom);
    }

    [Theory]
    [InlineData(0.95, true, true)]
    [InlineData(0.95, false, false)]
    [InlineData(0.0, true, false)]
    [InlineData(1.0, true, false)]
    [InlineData(1.5, true, false)]
    [InlineData(double.NaN, true, false)]
    public void A_level_lies_between_0_and_1_and_belongs_to_a_range(double level, bool hasRange, bool isLevel)
    {
        RealInterval? range = hasRange ? RealInterval.Closed(1, 2) : null;
        if (isLevel) Assert.Equal(level, Merged.Of("mine", 1.5, range, level: level).Level);
        else Assert.Throws<ArgumentException>(nameof(level), () => Merged.Of("mine", 1.5, range, level: level));
    }
}
