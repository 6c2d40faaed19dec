using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Attribution.Tests;

/// <summary>The contract finds nothing in the policies of the library.</summary>
public class ReconcilerContractTests
{
    private static readonly KeyValuePair<string, double>[] Hand = [new("02", 2), new("03", 0)];

    private static readonly IWeighting Age = Weightings.ByAge(Duration.FromDays(30), new(2024, 12, 27), 0.5);

    private static readonly IWeighting ByHand = Weightings.OfClaims(Hand, 1);

    public static TheoryData<string> MergerNames => AllMergers.Names;

    [Theory, MemberData(nameof(MergerNames))]
    public void Every_merger_keeps_the_laws(string name) => Assert.Empty(ReconcilerContract.Check(AllMergers.Named(name)));

    [Fact]
    public void Every_reader_keeps_the_laws()
    {
        IEstimateReader[] readers =
        [
            Readers.Literal, Readers.SignificantDigits, Readers.Ferson2015, Readers.Gum, Readers.StatedCoverage,
            Readers.StatedCoverageOr(0.95m), Readers.Relative(0.10m), Readers.Relative(1.5m),
        ];
        Assert.All(readers, reader => Assert.Empty(ReconcilerContract.Check(reader)));
    }

    [Fact]
    public void Every_weighting_keeps_the_laws()
    {
        IWeighting[] weightings =
        [
            Weightings.Equal, Age, ByHand, Weightings.OfSources([new("state", 2)], 1), Weightings.Product(Age, ByHand),
            Weightings.Undivided(Age), Weightings.ByAssessment(Scales.AdmiraltyReliability, [new("A", 1)], 0.5),
        ];
        Assert.All(weightings, weighting => Assert.Empty(ReconcilerContract.Check(weighting)));
    }

    [Fact]
    public void Every_selection_keeps_the_laws()
    {
        ISelection[] selections =
        [
            Selections.Latest, Selections.All, Selections.AsOfSaid(new LocalDate(2024, 10, 4)),
            Selections.AsOfSaid(Edtf.Parse("2024-10-03?")),
            Selections.AsOfRecorded(Instant.FromUtc(2024, 1, 1, 0, 0)), Selections.Stances(Stance.Asserts),
            Selections.Without(["02", "03"], "They were forged."),
            Selections.InTurn(Selections.Stances(Stance.Evades, Stance.Fears), Selections.Latest),
        ];
        Assert.All(selections, selection => Assert.Empty(ReconcilerContract.Check(selection)));
        Assert.All(selections, selection => Assert.Empty(ReconcilerContract.Check(Reconciler.Default with { Selection = selection })));
    }

    [Fact]
    public void The_reconciler_keeps_the_laws()
    {
        Assert.Empty(ReconcilerContract.Check(Reconciler.Default));
        Assert.Empty(ReconcilerContract.Check(Reconciler.Default, Flood.Claims));
        Reconciler other = Reconciler.Default with { Reader = Readers.Gum, Weighting = Age, Merger = Mergers.LowBestHigh };
        Assert.Empty(ReconcilerContract.Check(other));
    }

    [Fact]
    public void The_reconciler_keeps_the_laws_on_the_claims_of_an_article()
    {
        using FileStream file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "kursk.json"));
        Assert.Empty(ReconcilerContract.Check(Reconciler.Default, ClaimSetJson.Load(file)));
    }

    [Fact]
    public void Nothing_to_check_with_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ReconcilerContract.Check(Reconciler.Default, []));
        Assert.Throws<ArgumentNullException>(() => ReconcilerContract.Check((IMerger)null!));
    }

    [Fact]
    public void The_package_needs_nothing_but_the_public_side_of_the_library()
    {
        Assembly package = typeof(ReconcilerContract).Assembly;
        IEnumerable<string> needed = package.GetReferencedAssemblies().Select(name => name.Name!);
        Assert.Equal(["Attribution", "NodaTime"], needed.Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Order());
        Assert.All(
            typeof(Reconciler).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>(),
            friend => Assert.EndsWith(".Tests", friend.AssemblyName, StringComparison.Ordinal));
    }
}
