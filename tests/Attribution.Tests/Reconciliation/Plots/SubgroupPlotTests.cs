namespace Attribution.Tests;

/// <summary>
/// Colditz et al. 1994, JAMA 271:698, as in data set dat.bcg of R's package metadat: thirteen trials of a vaccine, grouped by how patients
/// were allocated. The figures are those of metafor 3.8-1: rma(yi, vi, subset = (alloc == "random")), and so on.
/// </summary>
public class SubgroupPlotTests
{
    private static readonly Topic Ratio = new(
        "rr", "risk ratio", "the vaccine", Accrual.FixedAttribute, "risk with it over risk without it", Unit.Parse("1"));

    private static readonly (string Name, double Value, double Variance, string Group)[] Trials =
    [
        ("Aronson 1948", -0.8893, 0.3256, "random"), ("Ferguson & Simes 1949", -1.5854, 0.1946, "random"),
        ("Rosenthal 1960", -1.3481, 0.4154, "random"), ("Hart & Sutherland 1977", -1.4416, 0.0200, "random"),
        ("Frimodt-Moller 1973", -0.2175, 0.0512, "alternate"), ("Stein & Aronson 1953", -0.7861, 0.0069, "alternate"),
        ("Vandiviere 1973", -1.6209, 0.2230, "random"), ("TPT Madras 1980", 0.0120, 0.0040, "random"),
        ("Coetzee & Berjak 1968", -0.4694, 0.0564, "random"), ("Rosenthal 1961", -1.3713, 0.0730, "systematic"),
        ("Comstock 1974", -0.3394, 0.0124, "systematic"), ("Comstock & Webster 1969", 0.4459, 0.5325, "systematic"),
        ("Comstock 1976", -0.0173, 0.0714, "systematic"),
    ];

    private static readonly ClaimSet Claims = ClaimSet.Create([.. Trials.Select((trial, i) => new Claim(
        $"T{i:00}",
        Chain.From(new Source($"s{i}", trial.Name, SourceKind.Document)),
        Ratio,
        Estimate.BestWithRange(Ends(trial, 0), Ends(trial, -1.959963984540054), Ends(trial, 1.959963984540054), coverage: 0.95m)))]);

    private static readonly Reconciler Reml = Reconciler.Default with
    {
        Reader = Readers.StatedCoverage,
        Merger = Mergers.RandomEffects(TauSquared.Reml, MergeScale.Log),
    };

    [Theory]
    [InlineData(480)]
    [InlineData(800)]
    [InlineData(1200)]
    public void A_subgroup_has_a_merged_value_of_its_own_below_its_rows(int width)
    {
        Picture picture = new(Against.Reconcile(Claims).ToSvg(Options(Against) with { Width = width }));
        picture.IsLegible();
        string[] titles = picture.Titles;
        foreach (string group in (string[])["alternate", "random", "systematic"])
        {
            int merged = Array.FindIndex(titles, title => title.StartsWith($"{group}: ", StringComparison.Ordinal));
            int last = Array.FindLastIndex(titles, title =>
                Trials.Any(trial => trial.Group == group && title.StartsWith(trial.Name, StringComparison.Ordinal)));
            Assert.Equal(last + 1, merged);
        }
    }

    [Fact]
    public void The_values_are_those_of_another_program()
    {
        PlotOptions options = Options(Against) with
        {
            SubgroupVerdict = group => group == "alternate" ? null : Of(Against, group),
        };
        Picture picture = new(Against.Reconcile(Claims).ToSvg(options));
        Assert.Contains(picture.Titles, title => title.StartsWith("random: merged against the verdict: 0.3787 ", StringComparison.Ordinal));
        Assert.Contains(
            picture.Titles, title => title.StartsWith("systematic: merged against the verdict: 0.6543 ", StringComparison.Ordinal));
        Assert.Contains("Q = 16.6 with 3 degrees of freedom, p = 0.000856; I² = 86.4 %", picture.Words, StringComparison.Ordinal);

        // By the errors of the same fits, widened as the test "ad hoc" of rma widens them: 0.275959 and 0.364208.
        Assert.Contains("Between 2 subgroups: Q = 1.432 with 1 degree of freedom, p = 0.2315.", picture.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diamond_of_a_subgroup_is_never_against_its_verdict_without_saying_so()
    {
        Reconciliation whole = Reml.Reconcile(Claims);
        Assert.Null(whole.Merged);
        Picture picture = new(whole.ToSvg(Options(Reml)));
        Assert.Equal(
            Trials.Select(trial => trial.Group).Distinct().Count(group => Of(Reml, group).Merged is null),
            picture.Titles.Count(title => title.Contains(": No merged value", StringComparison.Ordinal)));
        Assert.DoesNotContain("Between ", picture.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_logarithms_are_drawn_on_a_logarithmic_scale_merged_or_not()
    {
        Reconciliation whole = Reml.Reconcile(Claims);
        Assert.Equal(PlotScale.Log, ForestOf.ScaleOf(whole, PlotOptions.Default));
        Assert.Equal(PlotScale.Linear, ForestOf.ScaleOf(whole, PlotOptions.Default with { Scale = PlotScale.Linear }));
        Assert.Contains("Standard error of the logarithm", new Picture(Plots.Funnel(whole)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void An_orchard_plot_has_them_too()
    {
        Picture picture = new(Plots.Orchard(Against.Reconcile(Claims), Options(Against)));
        picture.IsLegible();
        Assert.Equal(2, picture.Titles.Count(title => title.Contains(": merged against the verdict: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_verdict_on_other_claims_is_refused()
    {
        Reconciliation whole = Against.Reconcile(Claims);
        PlotOptions wrong = Options(Against) with { SubgroupVerdict = _ => whole };
        ArgumentException refused = Assert.Throws<ArgumentException>(() => whole.ToSvg(wrong));
        Assert.Contains("is not on the claims of this subgroup", refused.Message, StringComparison.Ordinal);
    }

    private static Reconciler Against => Reml with { MergeAgainstVerdict = true };

    private static PlotOptions Options(Reconciler reconciler) =>
        PlotOptions.Default with { ReferenceLine = 1, Subgroup = Group, SubgroupVerdict = group => Of(reconciler, group) };

    private static Reconciliation Of(Reconciler reconciler, string group) =>
        reconciler.Reconcile(Claims.Narrow(claim => Group(claim) == group));

    private static string Group(Claim claim) => Trials[int.Parse(claim.Id[1..], null)].Group;

    private static decimal Ends((string Name, double Value, double Variance, string Group) trial, double deviations) =>
        Math.Round((decimal)Math.Exp(trial.Value + (deviations * Math.Sqrt(trial.Variance))), 12);
}
