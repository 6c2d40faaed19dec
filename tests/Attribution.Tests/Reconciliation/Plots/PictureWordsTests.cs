using System.Globalization;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What pictures say in words at the ends of what they tell: few and many figures, no doubt left, and options.</summary>
public class PictureWordsTests
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    private static readonly Topic Length = new("length", "length", "the bridge", Accrual.FixedAttribute, unit: Unit.Metre);

    private static readonly Reconciler Fixed = Reconciler.Default with
    {
        Reader = Readers.StatedCoverage,
        Merger = Mergers.FixedEffect(),
        MergeAgainstVerdict = true,
    };

    [Fact]
    public void Every_picture_heeds_its_options()
    {
        Reconciliation result = Studies(3, i => i);
        Func<Reconciliation, PlotOptions?, string>[] pictures =
            [Plots.Forest, Plots.Orchard, Plots.Funnel, Plots.Baujat, Plots.Density, Plots.Dependence];
        Assert.All(pictures, draw =>
        {
            Assert.Equal(draw(result, PlotOptions.Default), draw(result, null));
            Assert.Equal(480, new Picture(draw(result, PlotOptions.Default with { Width = 480 })).Width);
            Assert.NotEqual(draw(result, null), draw(result, PlotOptions.Default with { Theme = PlotTheme.Dark }));
        });
    }

    /// <summary>Q of two values: the square of their distance over √2 times the deviation, which is the arm over 1.959964.</summary>
    [Theory]
    [InlineData(10.5, 1, "Heterogeneity: Q = 0.4802 with 1 degree of freedom, p = 0.4883; I² = 0.0 %; τ² = 0.")]
    [InlineData(20, 0.01, "Heterogeneity: Q = 1,920,729 with 1 degree of freedom, p < 0.0001; I² = 100.0 %; τ² = 0.")]
    public void Two_figures_have_one_degree_of_freedom_however_far_apart(double second, double arm, string told) => Assert.Contains(
        told, new Picture(Fixed.Reconcile([Study(1, 10, (decimal)arm), Study(2, (decimal)second, (decimal)arm)]).ToSvg()).Texts);

    [Fact]
    public void How_many_camps_a_merged_value_has_is_told_where_there_are_several()
    {
        Assert.Contains("Merged against the verdict: 100 to 900, camps, 2 camps", Titles(100, 900));
        Assert.Contains("Merged: 100, camps", Titles(100, 100));

        static string[] Titles(int first, int second) => new Picture((Reconciler.Default with { MergeAgainstVerdict = true }).Reconcile(
            [By(A, "1", Estimate.Exactly(first)), By(B, "2", Estimate.Exactly(second))]).ToSvg()).Titles;
    }

    /// <summary>The p-value is that of lm(y ~ s, weights = 1 / s²) for these ten.</summary>
    [Theory]
    [InlineData(9, true, null)]
    [InlineData(10, true, "Egger's test of asymmetry: p = 0.7495.")]
    [InlineData(10, false, null)]
    public void A_funnel_tests_its_asymmetry_from_ten_figures_of_unlike_errors(int count, bool areUnlike, string? told)
    {
        string[] texts = new Picture(Plots.Funnel(Studies(count, i => areUnlike ? 1 + i : 3))).Texts;
        Assert.Equal(told, texts.SingleOrDefault(text => text.StartsWith("Egger", StringComparison.Ordinal)));
    }

    /// <summary>So narrow a reading has one double for all of its quantiles, and is drawn with one metre to either side.</summary>
    [Theory]
    [InlineData("1000000000", "0.00000007", "0.9999999990", "1.0000000010")]
    [InlineData("100", "0.001", "99.9994", "100.0006")]
    public void A_single_figure_stands_in_the_middle_of_its_density_however_narrow(string best, string arm, string low, string high)
    {
        Estimate said = Estimate.PlusMinus(Number(best), Number(arm), coverage: 0.999999m);
        Picture picture = new(Plots.Density(Fixed.Reconcile([By(A, "1", said, topic: Length)])));
        string[] numbers = [.. picture.Texts.Where(text => double.TryParse(text, CultureInfo.InvariantCulture, out _))];
        Assert.Equal((low, high), (numbers[0], numbers[^1]));

        // A mark with a radius of 4.5 in the middle of 800.
        Assert.Contains(picture.Paths, path => path.Attribute("d")!.Value.StartsWith("M395.5 ", StringComparison.Ordinal));

        static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("100 to 200", "150")]
    [InlineData("at least 400", "400")]
    [InlineData("less than 50", "50")]
    [InlineData("about 250", "250")]
    public void A_claim_stands_in_an_orchard_on_its_figure_in_the_middle_of_its_range_or_on_its_bound(string said, string place) =>
        Assert.Contains(
            $"1 claim, figures from {place} to {place}, the middle one {place}",
            new Picture(Plots.Orchard(Reconcile(By(A, "1", Estimate.Parse(said))))).Titles);

    [Theory]
    [InlineData(400, false)]
    [InlineData(401, true)]
    public void An_orchard_of_many_claims_has_bars_in_place_of_marks(int count, bool areBars)
    {
        Claim[] claims = [.. Enumerable.Range(0, count).Select(i => By(State($"s{i:000}"), $"{i:000}", Estimate.Exactly(500 + i)))];
        string[] texts = new Picture(Plots.Orchard(Reconcile(claims))).Texts;
        Assert.Equal(areBars, texts.Contains("A bar is as high as there are claims there; what is not used is hollow."));
        Assert.Equal(!areBars, texts.Contains("camp A: 500 people"));
    }

    [Theory]
    [InlineData("\u200e\u2212", "\u22125")]
    [InlineData("\u200e", "-5")]
    [InlineData("~", "~5")]
    public void A_minus_keeps_what_shows_of_it(string sign, string told)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = sign;
        Reconciliation result = Reconcile(By(A, "1", Estimate.Of(-5, Unit.Metre), topic: Length));
        Assert.Contains(told, new Picture(result.ToSvg(PlotOptions.Default with { Culture = culture })).Texts);
    }

    [Fact]
    public void Leaving_one_out_tells_of_each_row_that_it_has_no_merged_value_where_another_has_one()
    {
        Sensitivity sensitivity = Sensitivity.LeaveOneWitnessOut(
            Reconciler.Default, [By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(100)), By(C, "3", Estimate.AtLeast(900))]);
        string[] texts = new Picture(sensitivity.ToSvg()).Texts;
        Assert.Equal(3, texts.Count(text => text == "no merged value"));
        Assert.Single(texts, "50 to 150");
        Assert.DoesNotContain("no merged value", new Picture(None().ToSvg()).Texts);

        static Sensitivity None() => Sensitivity.LeaveOneWitnessOut(
            Reconciler.Default, [By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.AtLeast(900))]);
    }

    /// <summary>There are seven colours and seven shapes: in each round of shapes the colours move on by one.</summary>
    [Fact]
    public void The_first_49_camps_differ_in_colour_or_shape()
    {
        (PlotShape, int)[] looks = [.. Enumerable.Range(0, 49).Select(camp => (PlotCamps.ShapeOf(camp), PlotCamps.ColourOf(camp)))];
        Assert.Equal(49, looks.Distinct().Count());
        Assert.All(looks, look => Assert.InRange(look.Item2, 1, 7));
        Assert.Equal((looks[0], 2), ((PlotCamps.ShapeOf(49), PlotCamps.ColourOf(49)), PlotCamps.ColourOf(7)));
    }

    private static Reconciliation Studies(int count, Func<int, decimal> arm) =>
        Fixed.Reconcile([.. Enumerable.Range(1, count).Select(i => Study(i, 10 + (i % 3), arm(i)))]);

    private static Claim Study(int i, decimal best, decimal arm) => By(
        new Source($"s{i:00}", $"Study {i}", SourceKind.Document),
        $"T{i:00}",
        Estimate.PlusMinus(best, arm, coverage: 0.95m),
        topic: Length);
}
