using NodaTime;

namespace Attribution.Json.Tests;

/// <summary>Whose word a figure is, and who can take it back.</summary>
public class SourceCaseTests
{
    private static readonly Reconciler On16September =
        Reconciler.Default with { Selection = Selections.AsOfSaid(new LocalDate(2023, 9, 16)) };

    [Fact]
    public void Case_06_a_disowned_figure_corroborates_nobody()
    {
        Reconciliation result = Case.Verdict("06-disowned-corroborates");
        Assert.Equal((Grade.Uncorroborated, (1, 2)), (result.Grade, result.Count()));
        Assert.Contains(result.Refusals, refusal => refusal.Code == "disputed");
        Assert.NotNull(result.Of("1").Dispute);
        Assert.Contains("disputed by Chinese Red Cross", result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   no ", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_disowned_quote_the_figure_is_left_as_the_word_of_who_reported_it()
    {
        Reconciliation result = Case.Verdict("disowned-quote");
        Assert.Equal((1, 2), result.Count());
        Assert.Contains("OCHA's figure is 2.9 times that of WHO", result.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Red Crescent's figure", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_asof_leak_what_was_said_later_is_not_told_in_an_earlier_verdict()
    {
        Reconciliation result = Case.Verdict("asof-leak", reconciler: On16September);
        Assert.Equal((ClaimUse.Used, "said-later"), (result.Of("first").Use, result.Of("disown").Reason!.Code));
        Assert.Null(result.Of("first").Dispute);
        foreach (string text in new[] { result.ToString(), result.ToText(full: true) })
        {
            Assert.DoesNotContain("denies", text, StringComparison.Ordinal);
            Assert.DoesNotContain("disowned", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Case_asof_outer_dated_what_was_printed_later_was_not_known()
    {
        Reconciliation said = Case.Verdict("asof-outer-dated", reconciler: On16September);
        Assert.Equal(("said-later", "said 2023-09-17"), (said.Of("a").Reason!.Code, said.Of("a").Date));
        Assert.DoesNotContain("3,958", said.ToText(full: true), StringComparison.Ordinal);
        Reconciler asPublished = Reconciler.Default with { Selection = Selections.AsOfPublished(new LocalDate(2023, 9, 16)) };
        Reconciliation published = Case.Verdict("asof-outer-dated", reconciler: asPublished);
        Assert.Equal(("published-later", "published by OCHA 2023-09-17"), (published.Of("a").Reason!.Code, published.Of("a").Date));
    }

    [Fact]
    public void Case_07a_a_revision_holds_across_topics()
    {
        Reconciliation civilians = Case.Verdict("07a-revises-across-topics", "civ"), all = Case.Verdict("07a-revises-across-topics", "all");
        Assert.Equal((ClaimUse.Dropped, "revised"), (civilians.Of("8").Use, civilians.Of("8").Reason!.Code));
        Assert.Equal((Grade.Unanswered, Grade.Consistent), (civilians.Grade, all.Grade));
        Assert.DoesNotContain(all.Related, pair => pair.IsConflict);
        Assert.Contains("Alan Donald", civilians.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("revises-own")]
    [InlineData("revises-same-inner")]
    [InlineData("revises-both-based-on")]
    [InlineData("revises-first-based-on-rc")]
    public void Case_revises_what_its_author_or_publisher_replaced_no_longer_stands(string name)
    {
        Reconciliation result = Case.Verdict(name);
        Assert.Equal(["then"], result.Used.Select(claim => claim.Id));
        Assert.Equal("revised", result.Of("first").Reason!.Code);
        Assert.Equal((Grade.Uncorroborated, (1, 1)), (result.Grade, result.Count()));
        Assert.Contains("lowered", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_retracted_by_reporter_the_withdrawal_of_the_only_report_ends_the_claim()
    {
        Reconciliation result = Case.Verdict("retracted-by-reporter");
        Assert.Equal(["other"], result.Used.Select(claim => claim.Id));
        Assert.Equal((Grade.Uncorroborated, "retracted"), (result.Grade, result.Of("first").Reason!.Code));
        Assert.Contains("OCHA withdrew its report of it on 17 September 2023", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_series_revision_a_declared_revision_makes_no_conflict_with_earlier_figures()
    {
        Reconciliation result = Case.Verdict("series-revision");
        Assert.Equal(("26", Grade.Uncorroborated), (result.Used.Single().Id, result.Grade));
        Assert.Contains("lowered to 26,834 deaths", result.ToString(), StringComparison.Ordinal);
        Assert.Contains("lowered from 28,752 deaths to 26,834 deaths on 25 May 2024", result.ToString(), StringComparison.Ordinal);
        Assert.Equal(("24", "25"), (Assert.Single(result.Falls).Earlier.Id, result.Falls[0].Later.Id));
        Reconciliation before = Case.Verdict(
            "series-revision", reconciler: Reconciler.Default with { Selection = Selections.AsOfSaid(new LocalDate(2024, 5, 24)) });
        Assert.Equal("24", before.Used.Single().Id);
        Assert.DoesNotContain("26,834", before.ToText(full: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_running_total_not_superseded_an_earlier_total_of_one_source_is_overtaken()
    {
        Reconciliation result = Case.Verdict("running-total-not-superseded");
        Assert.Equal(["2", "3"], result.Used.Select(claim => claim.Id));
        Assert.Equal((1, 2), result.Count());
        Assert.Equal(RealInterval.Point(1417), result.Camps.Single().Common);
        Assert.Equal((ClaimUse.Overtaken, "overtaken"), (result.Of("1").Use, result.Of("1").Reason!.Code));
        Assert.Contains("same unrounded count, 1,417 deaths", result.ToString(), StringComparison.Ordinal);
        Assert.Contains("900 deaths", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Case_08_a_figure_that_is_computed_from_another_topic_is_no_further_witness() =>
        Assert.Equal((1, 1), Case.Verdict("08-computed-across-topics", "deaths").Count());

    [Fact]
    public void Case_09_an_inference_is_its_author_s_word_and_depends_on_the_data()
    {
        Reconciliation result = Case.Verdict("09-based-on-named");
        Assert.Equal((Grade.Contradicted, (1, 1)), (result.Grade, result.Count()));
        Assert.Equal("serhiychuk", result.Of("own").Claim.Chain.Witness.Speaker.Sources[0].Id);
    }

    [Fact]
    public void Case_dependent_lab_five_results_of_one_laboratory_count_once()
    {
        Reconciler weighted = Reconciler.Default with { Reader = Readers.StatedCoverage, Merger = Mergers.FixedEffect() };
        Merged merged = Case.Verdict("dependent-lab", reconciler: weighted).Merged!;
        Assert.Equal((10.1, Math.Sqrt(0.5)), (Math.Round(merged.Value!.Value, 6), merged.StandardError!.Value), new Near(1e-6));
    }

    [Fact]
    public void Case_12_a_garbled_print_is_the_printer_s_and_costs_its_source_nothing()
    {
        Reconciliation result = Case.Verdict("12-garbled-by-relay");
        Assert.Equal(("1", ClaimUse.Discounted), (result.Used.Single().Id, result.Of("4").Use));
        Assert.DoesNotContain(result.Refusals, refusal => refusal.Code == "garbled");
        Assert.Contains("Chilcot inquiry   “98,000 (95 percent", result.ToString(), StringComparison.Ordinal);
    }

    private sealed class Near(double tolerance) : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) one, (double, double) other) =>
            Math.Abs(one.Item1 - other.Item1) < tolerance && Math.Abs(one.Item2 - other.Item2) < tolerance;

        public int GetHashCode((double, double) pair) => 0;
    }
}
