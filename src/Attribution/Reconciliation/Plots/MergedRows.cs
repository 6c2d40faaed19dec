using System.Globalization;

namespace Attribution;

/// <summary>The rows of the merged value, and what is said where there is none.</summary>
internal sealed class MergedRows
{
    public MergedRows(Reconciliation result, PlotOptions options)
    {
        if (result.Merged is not { Refusal: null } merged)
        {
            Verdict = Sentence(result);
            return;
        }

        IsAgainst = result.IsAgainstVerdict;
        if (IsAgainst) Verdict = Sentence(result);
        Rows = [.. Of(result, merged, options, null)];
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<ForestRow> Rows { get; } = [];

    /// <summary>That there is no merged value, or one against the verdict, and why; null where one is earned.</summary>
    public string? Verdict { get; }

    /// <summary>Whether it is against the verdict.</summary>
    public bool IsAgainst { get; }

    /// <summary>The merged value, or that there is none, as the verdict says it.</summary>
    public static string Sentence(Reconciliation result) => EarnedSentence.Of(result)?.Text ?? "No merged value.";

    /// <summary>The row of a subgroup: its merged value and how far its figures differ, or why there is none.</summary>
    public static ForestRow[] OfSubgroup(Reconciliation result, PlotOptions options, string subgroup) =>
        result.Merged is { Refusal: null } merged
            ? [Of(result, merged, options, subgroup).First()]
            : [new() { Name = subgroup, Status = Sentence(result), Spoken = $"{subgroup}: {Sentence(result)}" }];

    private static IEnumerable<ForestRow> Of(Reconciliation result, Merged merged, PlotOptions options, string? subgroup)
    {
        CultureInfo culture = options.Numbers;
        int column = options.Columns.IndexOf(PlotColumn.Figure);
        bool isAgainst = result.IsAgainstVerdict;
        string name = isAgainst ? "Merged against the verdict" : "Merged";
        if (subgroup is not null) name = $"{subgroup}: {(isAgainst ? "merged against the verdict" : "merged")}";
        string level = merged.Level is { } share ? $"{(100 * share).ToString("0.##", culture)} % " : "";
        string figure = PlotNumbers.Of(merged.Value, merged.Range, culture);
        if (figure.Length == 0) figure = "no one value";
        string how = Wording.Plain(merged.Merger);
        if (merged.Level is null && merged.Camps.Length > 1) how += $", {merged.Camps.Length.ToString(culture)} camps";
        string differ = subgroup is not null && PlotFoot.Heterogeneity(result, culture) is { } found ? $"; {found}" : "";
        yield return new()
        {
            Name = name,
            Note = $"{how}{AsOf.Of(result)}{(level.Length > 0 ? $"; range: {level}" : "").TrimEnd()}{differ}",
            Words = column < 0 ? figure : null,
            Spoken = $"{name}: {figure}{(level.Length > 0 ? $", range of {level.TrimEnd()}" : "")}, {how}",
            Cells = Cells(column, options.Columns.Length, figure),
            Points = merged.Value is { } value ? [value] : [],
            Spans = merged.Range is { } range ? [Span(range, merged)] : [],
            Diamond = merged.Value is null ? DiamondKind.None : isAgainst ? DiamondKind.AgainstVerdict : DiamondKind.Earned,
            Shape = PlotShape.Bar,
        };
        if (merged.PredictionInterval is not { } prediction) yield break;
        string where = PlotNumbers.Of(null, prediction, culture);
        yield return new()
        {
            Name = "Prediction",
            Note = $"where the true value of one more such claim would lie, {level.TrimEnd()}",
            Words = column < 0 ? where : null,
            Spoken = $"Prediction interval of {level.TrimEnd()}: {where}",
            Cells = Cells(column, options.Columns.Length, where),
            Spans = [new(prediction.Lower, prediction.Upper, SpanKind.Prediction)],
        };
    }

    private static ForestSpan Span(RealInterval range, Merged merged) => new(
        range.Lower, range.Upper, merged.Level is null ? SpanKind.Extent : SpanKind.Stated, range.LowerInclusive, range.UpperInclusive);

    private static string[] Cells(int column, int count, string figure) =>
        [.. Enumerable.Range(0, count).Select(i => i == column ? figure : "")];
}
