using System.Runtime.CompilerServices;

namespace Attribution.Tests;

/// <summary>Pages of each kind, of ordinary claims and of what is hard to lay out or meant to break out.</summary>
internal static class Samples
{
    private static readonly Unit Soldiers = Unit.Counted("soldiers");

    /// <summary>What tries to be markup, and what is long, right-to-left, stacked or wide.</summary>
    public static readonly string[] Extreme =
    [
        "<script>document.title = 'broken'</script>", "\"><img src=x onerror=\"document.title='broken'\">", "</style></title><h1>x</h1>",
        new('W', 200), string.Concat(Enumerable.Repeat("long name ", 20)).Trim(),
        "وزارة الصحة الفلسطينية في قطاع غزة", "משרד הבריאות",
        "👩‍👩‍👧 🏳️‍🌈 emoji", "Z\u0351\u0352\u0353a\u0300\u0301\u0302l",
        "北朝鮮軍人死傷者数に関する報告書作成委員会事務局",
    ];

    private static readonly Lazy<ClaimSet> Article = new(() =>
        ClaimSetJson.Parse(File.ReadAllText(Path.Combine(Root(), "docs", "examples", "kursk.json"))));

    private static readonly Lazy<Dictionary<string, Func<string>>> Pages = new(() =>
    {
        ClaimSet claims = Article.Value;
        Reconciliation[] results = [.. Reconciler.Default.ReconcileAll(claims)];
        Reconciliation most = results.MaxBy(result => result.Audit.Length)!;
        ClaimSet on = claims.On(most.Topic);
        ClaimSet hard = Hard();
        Reconciliation hostile = Reconciler.Default.Reconcile(hard);
        IEstimateReader[] readers = [Readers.SignificantDigits, Readers.Relative(0.25m), Readers.Relative(2m)];
        return new(StringComparer.Ordinal)
        {
            ["verdict"] = most.ToHtml,
            ["verdicts"] = Verdicts.Of(results, "One news article").ToHtml,
            ["claims"] = claims.ToHtml,
            ["claim"] = claims["S10"].ToHtml,
            ["estimate"] = ((Estimate)claims["S10"].Value!).ToHtml,
            ["sensitivity"] = Sensitivity.LeaveOneWitnessOut(Reconciler.Default, on).ToHtml,
            ["comparison"] = PolicyComparison.Of(on, readers, [Mergers.Camps, Mergers.Median()]).ToHtml,
            ["timeline"] = Timeline.Of(on).ToHtml,
            ["groups"] = Reconciler.Default.ReconcileBy(on, GroupKeys.Scope).ToHtml,
            ["total"] = Totals.Of([most], Dependence.Bonferroni).ToHtml,
            ["hostile verdict"] = hostile.ToHtml,
            ["hostile claims"] = hard.ToHtml,
            ["hostile claim"] = hard["c3"].ToHtml,
            ["hostile sensitivity"] = Sensitivity.LeaveOneWitnessOut(Reconciler.Default, hard).ToHtml,
            ["hostile timeline"] = Timeline.Of(hard).ToHtml,
            ["hostile votes"] = Answers().Votes.ToHtml,
            ["fused votes"] = Answers().Votes.Fuse(BeliefFusion.Weighted, Trust.Same(0.8)).ToHtml,
        };
    });

    public static string[] Names { get; } =
    [
        "verdict", "verdicts", "claims", "claim", "estimate", "sensitivity", "comparison", "timeline", "groups", "total", "hostile verdict",
        "hostile claims", "hostile claim", "hostile sensitivity", "hostile timeline", "hostile votes", "fused votes",
    ];

    public static string Html(string name) => Pages.Value[name]();

    /// <summary>The picture of the verdict on the claims of the article.</summary>
    public static string Svg() => Reconciler.Default.Reconcile(Article.Value.On("casualties")).ToSvg();

    private static ClaimSet Hard()
    {
        Topic topic = new("t", Extreme[2], Extreme[0], Accrual.Cumulative, Extreme[1], Soldiers);
        return ClaimSet.Create([.. Extreme.Select((name, i) => new Claim(
            $"c{i}",
            Chain.From(new Source($"s{i}", name, SourceKind.Organisation), Edtf.Parse($"2024-12-{10 + i}"), Extreme[^(i + 1)]),
            topic,
            Estimate.MoreThan(1000 * (i + 1), Soldiers).WithText(i % 2 == 0 ? $"{name} 1" : null),
            scope: i % 3 == 0 ? Scope.Of(("place", name)) : null,
            modality: name,
            appearances: [new(AppearancePlace.Body, name, name) { Url = new($"https://example.org/{new string('a', 300)}") }]))]);
    }

    private static Reconciliation Answers()
    {
        Topic topic = new("q", "is-so", Extreme[0]);
        return Reconciler.Default.Reconcile(ClaimSet.Create([.. Extreme.Select((name, i) => new Claim(
            $"c{i}",
            Chain.From(new Source($"s{i}", name, SourceKind.Person)),
            topic,
            stance: (i % 3) switch { 0 => Stance.Asserts, 1 => Stance.Denies, _ => Stance.Evades }))]));
    }

    private static string Root([CallerFilePath] string path = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
