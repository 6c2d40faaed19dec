namespace Attribution.Tests;

/// <summary>Something of each type that is shown as a page.</summary>
internal static class PageSamples
{
    /// <summary>The types that a user shows.</summary>
    public static readonly Type[] Types =
    [
        typeof(Estimate), typeof(Claim), typeof(ClaimSet), typeof(Reconciliation), typeof(Verdicts), typeof(GroupedReconciliation),
        typeof(Sensitivity), typeof(PolicyComparison), typeof(Votes), typeof(VoteFusion), typeof(Timeline), typeof(Totals),
        typeof(MergedTable),
    ];

    /// <summary>The verdict on the claims of the article.</summary>
    public static Reconciliation OfArticle { get; } = Reconciler.Default.Reconcile(Article.Claims);

    /// <summary>What can be made of claims, in an order that depends on their number and topics alone.</summary>
    public static IEnumerable<IPageSource> Of(ClaimSet claims)
    {
        yield return claims;
        foreach (Claim claim in claims)
        {
            yield return claim;
            if (claim.Value is Estimate estimate) yield return estimate;
        }

        Reconciliation[] results = [.. Reconciler.Default.ReconcileAll(claims)];
        yield return Verdicts.Of(results);
        yield return Totals.Of([results[0]], Dependence.Bonferroni);
        foreach (Reconciliation result in results)
        {
            ClaimSet on = claims.On(result.Topic.Id);
            yield return result;
            yield return Reconciler.Default.ReconcileBy(on, GroupKeys.Scope);
            yield return Sensitivity.LeaveOneWitnessOut(Reconciler.Default, on);
            yield return PolicyComparison.Of(on, [Readers.Literal, Readers.Relative(1m)], [Mergers.Camps, Mergers.Median()]);
            yield return Timeline.Of(on, days: [new(2024, 12, 23), new(2024, 12, 24)]);
            yield return result.Votes;
            yield return result.Votes.Fuse(BeliefFusion.Weighted, Trust.Same(0.8));
        }
    }

    /// <summary>A table of three topics, one of which has nothing to merge.</summary>
    public static MergedTable Table()
    {
        ReadingTable table = ReadingTable.OfVariances(
            new double[] { 1, 2, 3, 5, 8, 13, 1 }, new double[] { 1, 1, 1, 2, 2, 2, 1 }, new[] { 0, 3, 6, 7 });
        MergedTable merged = new();
        ((ITableMerger)Mergers.RandomEffects(TauSquared.Reml)).MergeAll(table, merged);
        return merged;
    }

    public static string Html(IPageSource source, PageOptions? options = null) => HtmlPage.Write(source, options ?? PageOptions.Default);

    public static string Markdown(IPageSource source, PageOptions? options = null) =>
        MarkdownPage.Write(source, options ?? PageOptions.Default);
}
