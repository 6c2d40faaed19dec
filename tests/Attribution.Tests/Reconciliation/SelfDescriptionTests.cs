using System.Globalization;
using Attribution.Merging;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What results and settings say of themselves, and numbers as they are lettered.</summary>
public class SelfDescriptionTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    [Fact]
    public void Settings_of_a_plot_say_width_theme_and_culture()
    {
        Assert.Equal("800 pixels, auto, numbers of the invariant culture", PlotOptions.Default.ToString());
        PlotOptions dark = PlotOptions.Default with { Width = 320, Theme = PlotTheme.Dark, Culture = CultureInfo.GetCultureInfo("de-DE") };
        Assert.Equal("320 pixels, dark, numbers of de-DE", dark.ToString());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void The_rows_of_a_plot_have_limits(int rows, bool isTaken) =>
        Refuses(isTaken, () => PlotOptions.Default with { MaximumRows = rows });

    [Theory]
    [InlineData(319, false)]
    [InlineData(320, true)]
    [InlineData(4_000, true)]
    [InlineData(4_001, false)]
    public void The_width_of_a_plot_has_limits(int width, bool isTaken) =>
        Refuses(isTaken, () => PlotOptions.Default with { Width = width });

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    public void No_limit_of_a_reconciler_is_below_0_and_that_of_claims_is_at_least_1(int limit, bool isTaken)
    {
        Refuses(isTaken, () => Reconciler.Default with { MaximumClaims = limit + 1 });
        Refuses(isTaken, () => Reconciler.Default with { MaximumPairs = limit });
        Refuses(isTaken, () => Reconciler.Default with { MaximumSpeakers = limit });
        Refuses(isTaken, () => Reconciler.Default with { MaximumRelations = limit });
        Refuses(isTaken, () => Reconciler.Default with { MaximumParents = limit });
        Refuses(isTaken, () => Reconciler.Default with { MaximumComparisons = limit });
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1_234.4, "1,234")]
    [InlineData(0.48931, "0.4893")]
    [InlineData(-12.3456, "-12.35")]
    [InlineData(1e-5, "0.00001")]
    [InlineData(9.99e-6, "9.99 × 10⁻⁶")]
    [InlineData(9.99e14, "999,000,000,000,000")]
    [InlineData(1e15, "1 × 10¹⁵")]
    public void A_number_is_lettered_to_four_digits(double value, string text) =>
        Assert.Equal(text, PlotNumbers.Of(value, CultureInfo.InvariantCulture));

    public static TheoryData<double?, string, string> Ranges => new()
    {
        { null, "[2, 2]", "2" },
        { 2, "[2, 2]", "2" },
        { null, "[1, 3]", "1 to 3" },
        { 2, "[1, 3]", "2 (1 to 3)" },
        { null, "[1, ∞)", "at least 1" },
        { null, "(1, ∞)", "above 1" },
        { null, "(-∞, 3]", "at most 3" },
        { 2, "(-∞, 3)", "2 (below 3)" },
        { null, "(-∞, ∞)", "anything" },
    };

    [Theory]
    [MemberData(nameof(Ranges))]
    public void A_range_is_lettered_by_its_ends(double? value, string range, string text) =>
        Assert.Equal(text, PlotNumbers.Of(value, RealInterval.Parse(range), CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(1, "1 more row")]
    [InlineData(2, "2 more rows")]
    [InlineData(1_234, "1,234 more rows")]
    public void Rows_are_counted(int rows, string text) => Assert.Equal(text, PlotNumbers.MoreRows(rows));

    [Fact]
    public void A_plot_has_its_figures_as_columns()
    {
        Reconciler weighed = Reconciler.Default with
        {
            Merger = Mergers.WeightedMedian(),
            Weighting = Weightings.OfClaims([new("1", 3)], 1),
        };
        Reconciliation result = weighed.Reconcile(
            [By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Between(80, 120)), By(C, "3", null, Stance.Evades)]);
        PlotData data = Plots.Data(result);
        Assert.Equal("2 figures", data.ToString());
        Assert.Equal(["1", "2"], data.Ids);
        Assert.Equal(["A", "B"], data.Labels);
        Assert.Equal([100, 80], data.Low);
        Assert.Equal([100, double.NaN], data.Best);
        Assert.Equal([100, 120], data.High);
        Assert.Equal([0.75, 0.25], data.Weights);
        Assert.Equal(["A", "A"], data.Camps);
        Assert.Equal("1 figure", Plots.Data(Reconcile(By(A, "1", Estimate.Of(100)))).ToString());
    }

    [Fact]
    public void A_sum_that_does_not_add_up_says_so_by_its_claims()
    {
        SumJudgement sum = ToldTopics.Sum.Sums.Single();
        Assert.Equal("1 = 2 + 3: Exactly 400 and exactly 300 do not add up to exactly 800: together they are 700 people.", sum.ToString());
        Assert.Equal((PairRelation.Contradicts, true, false), (sum.Relation, sum.IsConflict, sum.IsOneVoice));
        SumJudgement fitting = ToldTopics.FittingSum.Sums.Single();
        Assert.Equal((PairRelation.Constrains, false), (fitting.Relation, fitting.IsConflict));
    }

    [Fact]
    public void What_was_learnt_says_itself()
    {
        LearntReliability learnt = Reconciler.Default.Learn(
            [
                .. Enumerable.Range(0, 8).SelectMany(i => new[]
                {
                    On(i, A, 100 + i), On(i, B, 101 + i), On(i, C, 160 + (9 * (i % 3))),
                }),
            ],
            TruthDiscovery.Gtm());
        Assert.Matches(@"^A: weight [0-9.E+-]+ from 8 tested claims$", learnt.Witnesses[0].ToString());
        Assert.Matches("^t0 \\(the whole; 2024\\): [0-9.]+$", learnt.Topics[0].ToString());
        Assert.All(learnt.Attributes, each => Assert.Matches(
            "^[ABC] on deaths: off by -?[0-9.]+ spreads in the mean, over 8 claims$", each.ToString()));

        static Claim On(int topic, Source by, int figure) => By(
            by,
            $"{by.Id}{topic}",
            Estimate.Exactly(figure),
            period: "2024",
            topic: new($"t{topic}", "deaths", $"flood {topic}", Accrual.Cumulative, unit: People));
    }

    [Fact]
    public void A_claim_that_was_not_learnt_from_says_why()
    {
        LearntReliability learnt = Reconciler.Default.Learn(
            [By(A, "1", new TextValue("a leak")), By(A, "2", new TextValue("a bomb")), By(B, "3", new TextValue("a bomb"))],
            TruthDiscovery.TruthFinder());
        Assert.Equal(["1", "2"], learnt.LeftOut.Select(each => each.Claim.Id));
        Assert.All(learnt.LeftOut, each => Assert.StartsWith($"{each.Claim.Id}: ", each.ToString(), StringComparison.Ordinal));
    }

    private static void Refuses(bool isTaken, Func<object> make)
    {
        if (isTaken) Assert.NotNull(make());
        else Assert.Throws<ArgumentOutOfRangeException>(make);
    }
}
