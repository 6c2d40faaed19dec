using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>What a group of a grouped reconciliation gives, in a few words.</summary>
public class GroupFiguresTests
{
    [Theory]
    [InlineData(5, "at least 98, more than 112, more than 111, more than 110, more than 109, less than 102")]
    [InlineData(6, "| 7 answers |")]
    public void Of_many_answers_that_allow_anything_a_group_counts_them(int bounds, string told)
    {
        GroupedReconciliation groups = Reconciler.Default.ReconcileBy(
            [
                By(State("a"), "0", Estimate.AtLeast(98)),
                .. Enumerable.Range(1, bounds - 1).Select(i => By(State($"b{i}"), $"{i}", Estimate.MoreThan(113 - i))),
                By(State("c"), "9", Estimate.LessThan(102)),
            ],
            GroupKeys.Scope);
        Assert.Contains(told, groups.ToMarkdown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "people |")]
    [InlineData(true, "people, against the verdict |")]
    public void What_a_group_was_merged_to_against_its_verdict_is_told_as_that(bool isAgainst, string told)
    {
        GroupedReconciliation groups = (Reconciler.Default with { MergeAgainstVerdict = isAgainst }).ReconcileBy(
            [.. new[] { 100, 500, 900 }.Select(figure => By(State($"s{figure}"), $"{figure}", Estimate.Approximately(figure)))],
            GroupKeys.Scope);
        Assert.Contains(told, groups.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_whose_answers_allow_anything_together_shows_them()
    {
        GroupedReconciliation groups = Reconciler.Default.ReconcileBy(
            [
                By(State("a"), "1", Estimate.MoreThan(112)),
                By(State("b"), "2", Estimate.LessThan(102)),
                By(State("c"), "3", Estimate.AtLeast(98)),
            ],
            GroupKeys.Scope);
        Assert.Contains("more than 112, less than 102, at least 98", groups.ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("anything", groups.ToText(), StringComparison.Ordinal);
    }
}
