using CsCheck;

namespace Attribution.Tests;

public class ReconcilerTableTests
{
    private static readonly ITableMerger[] Mergers =
    [
        .. AllMergers.List.OfType<ITableMerger>().Where(merger => !merger.Name.StartsWith("Henmi", StringComparison.Ordinal)),
        Attribution.Mergers.FixedEffect(takeAssumed: true), Attribution.Mergers.FixedEffect(MergeScale.Log, takeAssumed: true),
        Attribution.Mergers.RandomEffects(TauSquared.DerSimonianLaird, takeAssumed: true),
        Attribution.Mergers.RandomEffects(TauSquared.Reml, level: 0.8, takeAssumed: true),
        Attribution.Mergers.LargestConsistentSubset(takeAssumed: true), Attribution.Mergers.CovarianceUnion(takeAssumed: true),
        Attribution.Mergers.BrooksIyengar(1),
        Attribution.Mergers.HenmiCopas(takeAssumed: true),
        new Wrapped(Attribution.Mergers.Median()), new Wrapped(Attribution.Mergers.FixedEffect(takeAssumed: true)),
    ];

    private static readonly IWeighting[] AllWeightings =
    [
        Weightings.Equal, Weightings.Undivided(Weightings.Equal),
        Weightings.OfSources([new("s0", 3), new("s1", 0.7), new("s2", 0)], 1),
        Weightings.OfClaims([new("0", 0.1), new("1", 0.7), new("01", 0), new("02", 5)], 0.3),
    ];

    private static readonly IEstimateReader[] AllReaders =
        [Readers.Literal, Readers.SignificantDigits, Readers.Ferson2015, Readers.Gum, Readers.StatedCoverage, Readers.Relative(0.2m)];

    // From three to nine bodies with figures near each other, most of them with a variance of some origin, some with none. Half of the
    // time some bodies are parts of one state and so of one origin.
    private static readonly Gen<Claim[]> Figures = Gen.OneOf(Bodies(1), Bodies(3));

    private static Gen<Claim[]> Bodies(int perState) =>
        Gen.Select(Gen.Int[80, 125], Gen.Int[0, 5], Gen.Int[1, 9]).Array[3, 9].Select(drawn => drawn.Select((figure, i) => Said.By(
            perState == 1 ? Said.State($"s{i}") : Said.Body($"s{i}", Said.State($"of {figure.Item3 % perState * i}")),
            $"{i}",
            Estimate.Parse(figure.Item2 switch
            {
                0 => $"{figure.Item1} people",
                1 => $"about {figure.Item1} people",
                2 => $"{figure.Item1} (95% CI {figure.Item1 - figure.Item3} to {figure.Item1 + (2 * figure.Item3)}) people",
                3 => $"{figure.Item1} to {figure.Item1 + figure.Item3} people",
                4 => $"more than {figure.Item1} people",
                _ => $"{figure.Item1} ± {figure.Item3} people",
            }))).ToArray());

    public static TheoryData<string> Names => [.. Mergers.Select(merger => merger.Name)];

    /// <summary>A merger as a user may write one: it passes all on.</summary>
    private sealed class Wrapped(ITableMerger inner) : ITableMerger
    {
        public string Name => $"wrapped {inner.Name}";

        public ReadingNeeds Needs => inner.Needs;

        public TableKind TableKind => inner.TableKind;

        public Merged Merge(ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights) => inner.Merge(readings, weights);

        public TableRow RowOf(Reading reading) => inner.RowOf(reading);

        public void MergeAll(
            ReadingTable table, MergedTable results, MergeAllOptions? options = null, CancellationToken cancellationToken = default) =>
            inner.MergeAll(table, results, options, cancellationToken);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_merges_to_what_reconciliations_merge_to(string name)
    {
        ITableMerger merger = Mergers.First(merger => merger.Name == name);
        Gen.Select(Gen.OneOf(Figures, ClaimSetGen.Any), Gen.Int[0, AllReaders.Length - 1], Gen.Int[0, AllWeightings.Length - 1]).Sample(
            (claims, reader, weighting) =>
            {
                ClaimSet set = ClaimSet.Create(claims);
                Reconciler reconciler = Reconciler.Default with
                {
                    Reader = AllReaders[reader],
                    Weighting = AllWeightings[weighting],
                    Merger = merger,
                    MergeAgainstVerdict = true,
                };
                Reconciliation alone = reconciler.Reconcile(set);
                ClaimTable table = reconciler.ToTable(set, merger);
                Assert.Equal($"{table.Readings}", $"{table}");
                MergedTable results = new();
                merger.MergeAll(table.Readings, results);
                return table.Audit.SequenceEqual(alone.Audit) && IsSame(alone.Merged, table, results[0]);
            },
            iter: name.StartsWith("Henmi", StringComparison.Ordinal) ? Check.Iter / 3 : Check.Iter,
            print: drawn => ClaimSetGen.Print(drawn.Item1));
    }

    [Fact]
    public void Assumed_variances_that_a_merger_takes_have_rows()
    {
        ITableMerger merger = Attribution.Mergers.RandomEffects(TauSquared.DerSimonianLaird, takeAssumed: true);
        ClaimSet claims = ClaimSet.Create(
        [
            .. new[] { "about 1,000", "about 1,100", "about 1,200" }.Select(
                (phrase, i) => Said.By(Said.State($"s{i}"), $"{i}", Estimate.Parse($"{phrase} people"))),
        ]);
        MergedTable results = new();
        merger.MergeAll(Reconciler.Default.ToTable(claims, merger).Readings, results);
        Assert.NotNull(results[0].Value);
        Assert.Equal(
            (Reconciler.Default with { Merger = merger, MergeAgainstVerdict = true }).Reconcile(claims).Merged!.Value, results[0].Value);
        ITableMerger strict = Attribution.Mergers.RandomEffects(TauSquared.DerSimonianLaird);
        Assert.Equal(["assumed-variance"], Reconciler.Default.ToTable(claims, strict).LeftOut.Select(left => left.Reason.Code).Distinct());
    }

    [Fact]
    public void More_claims_on_a_topic_than_are_compared_have_no_row_and_the_audit_says_why()
    {
        ClaimSet many = ClaimSet.Create([.. Enumerable.Range(0, 4).Select(i => Said.By(Said.State("a"), $"{i}", Estimate.Of(i)))]);
        ClaimTable table = (Reconciler.Default with { MaximumClaims = 3 }).ToTable(many, Attribution.Mergers.Camps);
        Assert.Empty(table.Claims);
        Assert.All(table.Audit, entry => Assert.Equal("too-many-claims", entry.Reason?.Code));
    }

    [Fact]
    public void Every_row_has_its_claim_and_every_claim_without_one_its_reason()
    {
        Topic other = new("hurt", "injuries", "the flood", Accrual.Cumulative, unit: Said.People);
        ClaimSet claims = ClaimSet.Create(
        [
            Said.By(Said.State("a"), "1", Estimate.Of(100)), Said.By(Said.State("b"), "2", null, Stance.Evades),
            Said.By(Said.State("c"), "3", Estimate.MoreThan(50)),
            Said.By(Said.State("d"), "4", Estimate.Of(7), topic: other),
        ]);
        ClaimTable points = Reconciler.Default.ToTable(claims, Attribution.Mergers.Median());
        Assert.Equal(["dead", "hurt"], points.Topics.Select(topic => topic.Id));
        Assert.Equal(["1", "4"], points.Claims.Select(claims => Assert.Single(claims).Id));
        Assert.Equal(
            ["1: used", "3: used", "4: used"], points.Audit.Where(entry => entry.Use == ClaimUse.Used).Select(entry => entry.ToString()));
        LeftOut left = Assert.Single(points.LeftOut);
        Assert.Equal(("3", "one-sided"), (points.Audit[left.Index].Claim.Id, left.Reason.Code));
        Assert.Equal((2, 2, TableKind.Values), (points.Readings.Topics, points.Readings.Rows, points.Readings.Kind));
        Assert.Equal(3, Reconciler.Default.ToTable(claims, Attribution.Mergers.Camps).Readings.Rows);
    }

    [Fact]
    public void Claims_of_one_origin_are_one_row_or_share_one_mass()
    {
        Source a = Said.State("a"), b = Said.State("b"), c = Said.State("c");
        Claim Measured(Source by, string id, int figure) => Said.By(
            by, id, Estimate.PlusMinus(figure, 1, Said.People, 0.95m), period: id == "2" ? "2023" : "2024");
        ClaimSet claims = ClaimSet.Create([Measured(a, "1", 100), Measured(a, "2", 104), Measured(b, "3", 110), Measured(c, "4", 120)]);
        Reconciler reconciler = Reconciler.Default with { Reader = Readers.StatedCoverage };

        ClaimTable fixedEffect = reconciler.ToTable(claims, Attribution.Mergers.FixedEffect());
        Assert.Equal(["1 2", "3", "4"], fixedEffect.Claims.Select(row => string.Join(' ', row.Select(claim => claim.Id))));
        Assert.Equal([102, 110, 120], fixedEffect.Readings.Values.ToArray());

        ITableMerger median = Attribution.Mergers.Median();
        ClaimTable shared = reconciler.ToTable(claims, median);
        Assert.Equal([0.5, 0.5, 1, 1], shared.Readings.Shares.ToArray());
        MergedTable merged = new();
        median.MergeAll(shared.Readings, merged);
        Assert.Equal(110, merged[0].Value);
    }

    private static bool IsSame(Merged? alone, ClaimTable table, MergedRow row)
    {
        // Without a usable reading the reconciliation says why, and the table has a topic without rows.
        if (alone is null || table.Readings.Rows == 0)
        {
            return alone is not { Refusal: null } && row is { Status: MergeStatus.NothingToMerge, Count: 0 };
        }

        if (alone.Refusal is { } refusal) return Code(row.Status) == refusal.Code;
        if (alone.Merger == "majority overlap" && alone.Range is null) return row.Status == MergeStatus.Tie;
        return row.Status == MergeStatus.Merged
            && IsNear(alone.Value, row.Value, table.Readings.Kind == TableKind.Intervals ? 1e-12 : 0)
            && alone.StandardError == row.StandardError
            && (row.TauSquared is { } tauSquared
                ? tauSquared == (alone.Heterogeneity?.TauSquared ?? 0)
                : !alone.Merger.StartsWith("random effects", StringComparison.Ordinal))
            && (table.Readings.Kind == TableKind.Values || row.Range == Closed(alone.Range))
            && (alone.Merger != "camps" || row.CampCount == alone.Camps.Length);
    }

    private static bool IsNear(double? one, double? other, double share) =>
        one == other || (one is { } x && other is { } y && Math.Abs(x - y) <= share * Math.Max(Math.Abs(x), Math.Abs(y)));

    /// <summary>A table has closed ends: the next double inside.</summary>
    private static RealInterval? Closed(RealInterval? range) => range is { } given
        ? RealInterval.Closed(
            given.HasLower && !given.LowerInclusive ? Math.BitIncrement(given.Lower) : given.Lower,
            given.HasUpper && !given.UpperInclusive ? Math.BitDecrement(given.Upper) : given.Upper)
        : null;

    private static string Code(MergeStatus status) =>
        string.Concat(status.ToString().Select((letter, i) => (i > 0 && char.IsUpper(letter) ? "-" : "") + char.ToLowerInvariant(letter)));

    /// <summary>The audit is that of the verdict, with what was said later, and with the dates that decided.</summary>
    [Fact]
    public void A_table_of_a_moment_has_the_weights_of_its_rows_and_the_audit_of_the_verdict()
    {
        Edtf second = Edtf.Parse("2024-05-02");
        ClaimSet claims = [Measured("1", "a", "2024-05-01"), Measured("2", "b", "2024-05-01"), Measured("3", "c", "2024-05-03")];
        Assert.All(
            [
                Selections.Latest, Selections.All, Selections.AsOfSaid(second), Selections.AsOfPublished(second),
                Selections.ValidOn(new(2024, 5, 1)), Selections.InTurn(Selections.AsOfSaid(second), Selections.ValidOn(new(2024, 5, 1))),
            ],
            selection =>
            {
                Reconciler reconciler = Reconciler.Default with
                {
                    Reader = Readers.StatedCoverage,
                    Selection = selection,
                    Weighting = Weightings.OfClaims([new("1", 2), new("2", 3)], 1),
                };
                ClaimTable table = reconciler.ToTable(claims, (ITableMerger)Attribution.Mergers.FixedEffect());
                Assert.Equal(reconciler.Reconcile(claims).Audit.Select(entry => $"{entry}"), table.Audit.Select(entry => $"{entry}"));
                Assert.Equal(reconciler.Reconcile(claims).Audit, table.Audit);
                double[] used = [.. table.Audit.Select(entry => entry.Weight).OfType<double>()];
                Assert.Equal(used, table.Readings.Weights.ToArray());
            });

        static Claim Measured(string id, string by, string date) =>
            Said.By(Said.State(by), id, Estimate.PlusMinus(10, 1, coverage: 0.95m), date: date, period: date);
    }
}
