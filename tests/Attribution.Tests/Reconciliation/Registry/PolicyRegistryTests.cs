using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class PolicyRegistryTests
{
    private static readonly PolicyRegistry Default = PolicyRegistry.Default;

    [Fact]
    public void The_default_has_each_policy_of_the_library_that_needs_no_parameters()
    {
        Assert.Same(Selections.Latest, Default.Selection("latest of each source"));
        Assert.Same(Readers.Gum, Default.Reader(Readers.Gum.Name));
        Assert.Same(Weightings.Equal, Default.Weighting("equal per witness"));
        Assert.All(Mergers.All, merger => Assert.Same(merger, Default.Merger(merger.Name)));
        Assert.Equal($"2 selections, 5 readers, 1 weighting, {Mergers.All.Count} mergers", Default.ToString());
    }

    [Fact]
    public void A_result_is_repeated_by_the_names_in_it()
    {
        Reconciler reconciler = new()
        {
            Selection = Selections.AsOfSaid(new LocalDate(2024, 12, 27)),
            Reader = Readers.Relative(0.10m),
            Weighting = Weightings.OfSources([new("kr", 2)], 1),
            Merger = Mergers.Median(),
            MergeAgainstVerdict = true,
        };
        Reconciliation result = reconciler.Reconcile(Article.Claims);
        PolicyRegistry registry = Default.With(reconciler.Selection).With(reconciler.Reader).With(reconciler.Weighting);
        Assert.Equal(reconciler with { Merger = registry.Merger("median") }, registry.Reconciler(result.Policies));
        Assert.Equal(result, registry.Reconciler(result.Policies).Reconcile(Article.Claims));
    }

    [Fact]
    public void A_name_with_other_parameters_is_another_name()
    {
        PolicyRegistry registry = Default.With(Readers.Relative(0.10m));
        KeyNotFoundException thrown = Assert.Throws<KeyNotFoundException>(() => registry.Reader("relative 20 %"));
        Assert.StartsWith(
            "There is no reader 'relative 20 %'; the nearest names are 'relative 10 %', ", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => Default.Reader("relative 10 %"));
    }

    [Theory]
    [InlineData("medain", "'median'")]
    [InlineData("CAMPS", "'camps'")]
    [InlineData("random effects (reml)", "'random effects (REML, ad hoc)'")]
    public void An_unknown_name_is_answered_with_the_nearest(string name, string nearest) =>
        Assert.Contains(nearest, Assert.Throws<KeyNotFoundException>(() => Default.Merger(name)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_name_stands_for_one_policy()
    {
        ArgumentException thrown = Assert.Throws<ArgumentException>(
            () => Default.With(Mergers.Create("camps", ReadingNeeds.Interval, (_, _) => Merged.Of("camps", null))));
        Assert.Contains("There is already a merger 'camps'", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Default.With(Selections.All));
        Assert.Throws<ArgumentException>(() => Default.With(Readers.Literal));
        Assert.Throws<ArgumentException>(() => Default.With(Weightings.Equal));
        Assert.Throws<ArgumentException>(() => Default.With(new Nameless()));
        Assert.Throws<ArgumentNullException>(() => Default.With((IMerger)null!));
        Assert.Throws<ArgumentNullException>(() => Default.Merger(null!));
    }

    [Fact]
    public void Adding_changes_no_registry_that_exists()
    {
        PolicyRegistry more = Default.With(new Nameless { Name = "named" });
        Assert.Equal("named", more.Weighting("named").Name);
        Assert.Throws<KeyNotFoundException>(() => Default.Weighting("named"));
    }

    [Fact]
    public void A_reconciler_that_is_not_the_librarys_is_not_guessed()
    {
        Policies own = Reconcile(By(State("a"), "1", Estimate.Of(1))).Policies;
        Policies house = new("house", own.Selection, own.Reader, own.Weighting, own.Merger, own.MergeAgainstVerdict);
        Assert.Equal(Reconciler.Default, Default.Reconciler(own));
        Assert.Contains("'house'", Assert.Throws<KeyNotFoundException>(() => Default.Reconciler(house)).Message, StringComparison.Ordinal);
    }

    private sealed class Nameless : IWeighting
    {
        public string Name { get; init; } = " ";

        public double Weigh(Claim claim, Witness witness) => 1;
    }
}
