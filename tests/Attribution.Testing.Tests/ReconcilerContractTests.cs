using System.Collections.Immutable;
using NodaTime;

namespace Attribution.Tests;

/// <summary>The contract kit finds nothing in what the library has, and each law that a bad policy breaks.</summary>
public class ReconcilerContractTests
{
    private static readonly KeyValuePair<string, double>[] Hand = [new("02", 2), new("03", 0)];

    private static readonly IWeighting Age = Weightings.ByAge(Duration.FromDays(30), new(2024, 12, 27), 0.5), ByHand = Weightings.OfClaims(Hand, 1);

    public static TheoryData<string> MergerNames => AllMergers.Names;

    [Theory, MemberData(nameof(MergerNames))]
    public void Every_merger_keeps_the_laws(string name) => Assert.Empty(ReconcilerContract.Check(AllMergers.Named(name)));

    [Fact]
    public void Every_reader_keeps_the_laws()
    {
        IEstimateReader[] readers =
        [
            Readers.Literal, Readers.SignificantDigits, Readers.Ferson2015, Readers.Gum, Readers.StatedCoverage, Readers.StatedCoverageOr(0.95m),
            Readers.Relative(0.10m), Readers.Relative(1.5m),
        ];
        Assert.All(readers, reader => Assert.Empty(ReconcilerContract.Check(reader)));
    }

    [Fact]
    public void Every_weighting_keeps_the_laws()
    {
        IWeighting[] weightings =
        [
            Weightings.Equal, Age, ByHand, Weightings.OfSources([new("state", 2)], 1), Weightings.ByAssessment(Scales.AdmiraltyReliability, [new("A", 1)], 0.5),
            Weightings.Product(Age, ByHand), Weightings.Undivided(Age),
        ];
        Assert.All(weightings, weighting => Assert.Empty(ReconcilerContract.Check(weighting)));
    }

    [Fact]
    public void Every_selection_keeps_the_laws()
    {
        ISelection[] selections =
        [
            Selections.Latest, Selections.All, Selections.AsOfSaid(new LocalDate(2024, 10, 4)), Selections.AsOfSaid(Edtf.Parse("2024-10-03?")),
            Selections.AsOfRecorded(Instant.FromUtc(2024, 1, 1, 0, 0)), Selections.Stances(Stance.Asserts), Selections.Without(["02", "03"], "They were forged."),
            Selections.InTurn(Selections.Stances(Stance.Evades, Stance.Fears), Selections.Latest),
        ];
        Assert.All(selections, selection => Assert.Empty(ReconcilerContract.Check(selection)));
        Assert.All(selections, selection => Assert.Empty(ReconcilerContract.Check(Reconciler.Default with { Selection = selection })));
    }

    [Fact]
    public void The_reconciler_keeps_the_laws()
    {
        Assert.Empty(ReconcilerContract.Check(Reconciler.Default));
        Assert.Empty(ReconcilerContract.Check(Reconciler.Default, Article.Claims));
        Assert.Empty(ReconcilerContract.Check(Reconciler.Default with { Reader = Readers.Gum, Weighting = Age, Merger = Mergers.LowBestHigh }));
    }

    [Fact]
    public void Nothing_to_check_with_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ReconcilerContract.Check(Reconciler.Default, []));
        Assert.Throws<ArgumentNullException>(() => ReconcilerContract.Check((IMerger)null!));
    }

    [Fact]
    public void A_finding_says_what_was_seen_and_what_helps()
    {
        Finding finding = ReconcilerContract.Check(new Weighs(_ => double.NaN)).Single();
        Assert.Equal("The claim '03' weighs NaN. Give a weight that is finite and not negative; 0 leaves the claim out. [not-a-weight]", finding.ToString());
    }

    [Theory]
    [InlineData("no-name")]
    [InlineData("name-changes")]
    [InlineData("throws")]
    [InlineData("not-a-weight")]
    [InlineData("not-repeatable")]
    public void A_bad_weighting_is_caught(string code)
    {
        int calls = 0;
        IWeighting bad = code switch
        {
            "no-name" => new Weighs(_ => 1) { Called = () => " " },
            "name-changes" => new Weighs(_ => 1) { Called = () => $"{calls++}" },
            "throws" => new Weighs(claim => claim.Id == "04" ? throw new KeyNotFoundException("No weight.") : 1),
            "not-a-weight" => new Weighs(_ => -1),
            _ => new Weighs(_ => calls++),
        };
        Assert.Equal([code], Codes(ReconcilerContract.Check(bad)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("throws")]
    [InlineData("no-reason")]
    [InlineData("drops-stranger")]
    [InlineData("drops-twice")]
    [InlineData("not-repeatable")]
    [InlineData("order-matters")]
    public void A_bad_selection_is_caught(string code)
    {
        int calls = 0;
        Finding reason = new("x", "Because.");
        ISelection bad = new Drops(claims => code switch
        {
            "null" => null!,
            "throws" => throw new InvalidOperationException("No."),
            "no-reason" => [new(claims[0], new("x", " "))],
            "drops-stranger" => [new(Article.S01, reason)],
            "drops-twice" => [new(claims["02"], reason), new(claims["02"], reason)],
            "not-repeatable" => calls++ % 2 == 0 ? [] : [new(claims["02"], reason)],
            _ => [new(claims[0], reason)],
        });
        ClaimSet dead = ClaimSet.Create([.. ContractSample.Claims.On("dead")]);
        Assert.Contains(code, Codes(ReconcilerContract.Check(bad, dead)));
        if (code is not ("not-repeatable" or "no-reason")) Assert.Single(ReconcilerContract.Check(bad, dead));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("throws")]
    [InlineData("misnamed")]
    [InlineData("other-estimate")]
    [InlineData("best-outside")]
    [InlineData("not-repeatable")]
    public void A_bad_reader_is_caught(string code)
    {
        int calls = 0;
        IEstimateReader bad = new Reads((reader, estimate) => code switch
        {
            "null" => null!,
            "throws" => estimate.Varies ? throw new NotSupportedException("No.") : new(reader, estimate, Interval.All),
            "misnamed" => Readers.Literal.Read(estimate),
            "other-estimate" => new(reader, Estimate.Of(1), Interval.All),
            "best-outside" => new(reader, estimate, Interval.MoreThan(1100)),
            _ => new(reader, estimate, calls++ > 5 ? Interval.All : Interval.AtMost(1e30)),
        });
        Assert.Equal([code], Codes(ReconcilerContract.Check(bad)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("throws")]
    [InlineData("misnamed")]
    [InlineData("index")]
    [InlineData("not-repeatable")]
    [InlineData("order-matters")]
    [InlineData("zero-weight-counts")]
    [InlineData("no-refusal")]
    [InlineData("accepts-weights")]
    public void A_bad_merger_is_caught(string code)
    {
        int calls = 0;
        Assert.Contains(code, Codes(ReconcilerContract.Check(new Merges(checks: code is not ("accepts-weights" or "null"), (readings, weights) => code switch
        {
            "null" => null!,
            "throws" => Merged.Of("bad", readings.Max(reading => reading.Best!.Value)),
            "misnamed" => Merged.Of("good", null),
            "index" => Merged.Of("bad", null, leftOut: [new(readings.Count, new("x", "No."))]),
            "not-repeatable" => Merged.Of("bad", calls++),
            "order-matters" => Merged.Of("bad", readings.Count == 0 ? 0 : readings[0].Best ?? 0),
            "zero-weight-counts" => Merged.Of("bad", readings.Sum(reading => reading.Best ?? 0)),
            _ => Merged.Of("bad", null),
        }))));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("throws")]
    [InlineData("accepts-none")]
    [InlineData("accepts-topics")]
    [InlineData("audit-misses")]
    [InlineData("audit-adds")]
    [InlineData("wrong-topic")]
    [InlineData("not-repeatable")]
    [InlineData("order-matters")]
    public void A_bad_reconciler_is_caught(string code)
    {
        int calls = 0;
        Reconciler good = Reconciler.Default, other = good with { Reader = Readers.Literal };
        IReconciler bad = new Reconciles(claims => code switch
        {
            "null" => claims.Count == 0 ? good.Reconcile(claims) : null!,
            "throws" => claims.Count > 3 ? throw new InvalidOperationException("Too many.") : good.Reconcile(claims),
            "accepts-none" => claims.Count == 0 ? good.Reconcile(Article.Claims) : good.Reconcile(claims),
            "accepts-topics" => claims.Select(claim => claim.Topic).Distinct().Count() > 1 ? good.ReconcileAll(claims)[0] : good.Reconcile(claims),
            "audit-misses" => good.Reconcile(claims.Count > 1 ? claims.Without(claim => claim.Id == "06") : claims),
            "audit-adds" => good.Reconcile(claims.Any(claim => claim.Id == "01") ? ContractSample.Claims.On("dead") : [.. claims, .. claims.Take(1).Select(Again)]),
            "wrong-topic" => good.Reconcile(Article.Claims),
            "not-repeatable" => (calls++ % 2 == 0 ? good : other).Reconcile(claims),
            _ => (claims.Count > 0 && claims[0].Id is "01" or "13" ? good : other).Reconcile(claims),
        });
        Assert.Contains(code, Codes(ReconcilerContract.Check(bad)));
    }

    private static Claim Again(Claim claim) => new(claim.Id + "x", claim.Chain, claim.Topic, claim.Value);

    private static IEnumerable<string> Codes(ImmutableArray<Finding> findings) => findings.Select(finding => finding.Code);

    private sealed class Weighs(Func<Claim, double> weigh) : IWeighting
    {
        public Func<string> Called { get; init; } = () => "bad";

        public string Name => Called();

        public double Weigh(Claim claim, Witness witness) => weigh(claim);
    }

    private sealed class Drops(Func<ClaimSet, Dropped[]> drop) : ISelection
    {
        public string Name => "bad";

        public IEnumerable<Dropped> Drop(ClaimSet claims) => drop(claims);
    }

    private sealed class Reads(Func<IEstimateReader, Estimate, Reading> read) : IEstimateReader
    {
        public string Name => "bad";

        public Reading Read(Estimate estimate) => read(this, estimate);
    }

    private sealed class Merges(bool checks, Func<IReadOnlyList<Reading>, IReadOnlyList<double>, Merged> merge) : IMerger
    {
        private readonly IMerger _checking = Mergers.Create("bad", ReadingNeeds.Interval, merge);

        public string Name => "bad";

        public ReadingNeeds Needs => ReadingNeeds.Interval;

        public Merged Merge(ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights) =>
            checks ? _checking.Merge(readings, weights) : merge(readings.ToArray(), weights.ToArray());
    }

    private sealed class Reconciles(Func<ClaimSet, Reconciliation> reconcile) : IReconciler
    {
        public string Name => "bad";

        public Reconciliation Reconcile(ClaimSet claims) => reconcile(claims);
    }
}
