using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Pictures that are known mark by mark: figures with one end, with two and with none, at the limits of what is drawn.</summary>
internal static class DrawnTopics
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c"), D = State("d"), E = State("e");

    private static readonly Topic Length = new("length", "length", "the bridge", Accrual.FixedAttribute, unit: Unit.Metre);

    private static readonly Topic Ratio = new("rr", "risk ratio", "the drug", Accrual.FixedAttribute, unit: Unit.Parse("1"));

    private static Reconciliation Counted => Reconcile(
        By(A, "1", Estimate.Exactly(100)),
        By(B, "2", Estimate.Parse("about 250")),
        By(C, "3", Estimate.Parse("90 to 210")),
        By(D, "4", Estimate.AtLeast(400)),
        By(E, "5", Estimate.LessThan(50)),
        By(A, "6", Estimate.Exactly(80), relations: new ClaimRelation(ClaimRelationKind.Relays, "5")),
        By(B, "7", null, Stance.Evades),
        By(C, "8", Estimate.Either(10, 900)),
        By(D, "9", Estimate.Of(30), scope: Scope.Of(("place", "the north")), period: "2024-05-01"));

    private static Reconciliation Exact(params int[] figures) => Reconcile(
        [.. figures.Select((figure, i) => By(State($"s{i:00}"), $"{i:00}", Estimate.Exactly(figure)))]);

    private static Reconciliation Studies(int count, bool isAgainst = false) => (Reconciler.Default with
    {
        Reader = Readers.StatedCoverage,
        Merger = Mergers.FixedEffect(MergeScale.Log),
        MergeAgainstVerdict = isAgainst,
    }).Reconcile(
    [
        .. new[] { 1.34m, 1.21m, 1.10m, isAgainst ? 4.4m : 1.44m, 0.98m }.Take(count).Select((figure, i) => By(
            new Source($"s{i}", $"Smith {2019 + i}", SourceKind.Document),
            $"T{i}",
            Estimate.BestWithRange(figure, figure - 0.36m, figure + 0.49m + (0.1m * i), coverage: 0.95m),
            topic: Ratio)),
    ]);

    private static Reconciliation Lengths => LengthsBy(Weightings.Equal);

    /// <summary>Lengths with stated errors on a linear scale, and one without.</summary>
    private static Reconciliation LengthsBy(IWeighting weighting) => (Reconciler.Default with
    {
        Reader = Readers.StatedCoverage,
        Weighting = weighting,
        Merger = Mergers.FixedEffect(),
    }).Reconcile(
    [
        By(A, "1", Estimate.PlusMinus(9.0m, 0.5m, coverage: 0.95m), topic: Length),
        By(B, "2", Estimate.PlusMinus(9.4m, 0.4m, coverage: 0.95m), topic: Length),
        By(C, "3", Estimate.PlusMinus(9.2m, 0.3m, coverage: 0.95m), topic: Length),
        By(D, "4", Estimate.Of(9.3m), topic: Length),
    ]);

    private static Reconciliation Measured => Reconcile(
        By(A, "1", Estimate.PlusMinus(9, 0.5m, coverage: 0.6827m), topic: Length),
        By(B, "2", Estimate.PlusMinus(9.4m, 0.5m, coverage: 0.6827m), topic: Length),
        By(C, "3", Estimate.Of(13), topic: Length));

    private static Reconciliation Tied => Reconcile(
        By(A, "1", Estimate.Of(100)),
        new("2", Chain.From(Wire).Paraphrasing(B), Dead, Estimate.Of(100), relations: [To(ClaimRelationKind.SameAs, "1")]),
        new("3", Chain.From(C).BasedOn(D), Dead, Estimate.Of(110), relations: [To(ClaimRelationKind.ComputesFrom, "1")]),
        By(E, "4", Estimate.Of(120), relations: To(ClaimRelationKind.Synthesises, "1")),
        By(B, "5", Estimate.Of(130), relations: [To(ClaimRelationKind.SharesDataWith, "3"), To(ClaimRelationKind.SharesDataWith, "1")]),
        By(E, "6", Estimate.Of(100), relations: To(ClaimRelationKind.Relays, "1")));

    private static Timeline InTime(params Claim[] more) => Timeline.Of(ClaimSet.Create(
    [
        By(A, "1", Estimate.Of(900), date: "2023-10-10"),
        By(A, "2", Estimate.Of(1_417), date: "2023-10-12"),
        By(A, "3", Estimate.Of(1_200), date: "2023-11-03"),
        By(B, "4", Estimate.Between(1_000, 1_500), date: "2023-10-13"),
        By(C, "5", Estimate.MoreThan(1_100), date: "2023-10-11"),
        .. more,
    ]));

    private static Sensitivity LeftOut => Sensitivity.LeaveOneWitnessOut(
        Reconciler.Default with { Merger = Mergers.Median() },
        [By(A, "1", Estimate.Of(900)), By(B, "2", Estimate.Of(900)), By(C, "3", Estimate.Of(1_000))]);

    private static PlotOptions With(Func<PlotOptions, PlotOptions> change) => change(PlotOptions.Default);

    private static ClaimRelation To(ClaimRelationKind kind, string id) => new(kind, id);

    /// <summary>Each picture by the name of the file that tells what is drawn.</summary>
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["forest-of-counts"] = () => Plots.Forest(Counted),
        ["forest-of-counts-narrow"] = () => Plots.Forest(Counted, With(o => o with { Width = 320, Theme = PlotTheme.Light })),
        ["forest-with-none-on-a-logarithmic-scale"] = () => Plots.Forest(Exact(0, 3, 5_000), With(o => o with { Scale = PlotScale.Log })),
        ["forest-of-studies"] = () => Plots.Forest(Studies(5), With(o => o with { ReferenceLine = 1 })),
        ["forest-against-the-verdict"] = () => Plots.Forest(Studies(4, isAgainst: true)),
        ["forest-of-measurements"] = () => Plots.Forest(Measured),
        ["forest-of-the-merged-median"] = () => Plots.Forest((Reconciler.Default with { Merger = Mergers.Median() }).Reconcile(
            [By(A, "1", Estimate.Of(900)), By(B, "2", Estimate.Of(900)), By(C, "3", Estimate.Parse("850 to 1000"))])),
        ["orchard-of-counts"] = () => Plots.Orchard(Counted),
        ["orchard-of-many"] = () => Plots.Orchard(Exact([.. Enumerable.Range(0, 60).Select(i => 500 + (i / 30))])),
        ["funnel-of-studies"] = () => Plots.Funnel(Studies(5)),
        ["funnel-against-the-verdict"] = () => Plots.Funnel(Studies(4, isAgainst: true)),
        ["funnel-of-counts"] = () => Plots.Funnel(Counted),
        ["funnel-of-lengths"] = () => Plots.Funnel(Lengths),
        ["baujat-plot-of-lengths"] = () => Plots.Baujat(Lengths),
        ["orchard-of-lengths"] = () => Plots.Orchard(Lengths),
        ["orchard-of-weighted-lengths"] = () => Plots.Orchard(LengthsBy(Weightings.OfSources([new("a", 4)], others: 1))),
        ["funnel-of-weighted-lengths"] = () => Plots.Funnel(LengthsBy(Weightings.OfSources([new("a", 4)], others: 1))),
        ["leaving-out-lengths"] = () => Sensitivity.LeaveOneWitnessOut(
            Reconciler.Default with { Reader = Readers.StatedCoverage, Merger = Mergers.FixedEffect() },
            [.. Lengths.Known.Select(entry => entry.Claim)]).ToSvg(),
        ["baujat-plot-of-three"] = () => Plots.Baujat(Studies(3)),
        ["baujat-plot-of-two"] = () => Plots.Baujat(Studies(2)),
        ["density-of-studies"] = () => Plots.Density(Studies(5)),
        ["density-of-measurements"] = () => Plots.Density(Measured),
        ["density-of-counts"] = () => Plots.Density(Counted),
        ["dependence"] = () => Plots.Dependence(Tied),
        ["timeline"] = () => InTime().ToSvg(),
        ["timeline-from-none-dark"] = () => InTime(By(D, "6", Estimate.Exactly(0), date: "2023-10-09")).ToSvg(
            With(o => o with { Theme = PlotTheme.Dark, Scale = PlotScale.Log })),
        ["leaving-one-out"] = () => LeftOut.ToSvg(),
    };
}
