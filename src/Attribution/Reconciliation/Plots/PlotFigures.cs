namespace Attribution;

/// <summary>What a plot shows of the figure of a claim: points and ranges, each as what it is.</summary>
internal static class PlotFigures
{
    /// <summary>The figure of a claim in the unit of its topic, where it can be converted.</summary>
    public static Estimate Of(Claim claim) => (Estimate)SameFigure.InUnitOfTopic(claim)!;

    /// <summary>Whether a figure has a place on the axis of its topic.</summary>
    public static bool HasPlace(Claim claim) => claim.Value is Estimate said && claim.Topic.Accepts(said.Unit);

    /// <summary>The same figure without a unit that the axis tells.</summary>
    public static Estimate WithoutTopicUnit(Estimate estimate, Topic topic) =>
        estimate.Unit is null || !topic.Accepts(estimate.Unit) ? estimate : estimate.WithUnit(null);

    /// <summary>The figures that the words name.</summary>
    public static double[] Points(Estimate said) =>
        said.Form == EstimateForm.Alternatives ? [NearestDouble.Of(said.Lower!.Value.Value), NearestDouble.Of(said.Upper!.Value.Value)]
        : said is { Best: { } best, Varies: false } ? [NearestDouble.Of(best)]
        : [];

    /// <summary>The ranges that the words give, or that a reader draws from a hedge.</summary>
    /// <param name="said">The figure, in the unit of the topic.</param>
    /// <param name="read">How it is conventionally read; null where it is not used.</param>
    public static ForestSpan[] Spans(Estimate said, Statement? read)
    {
        if (said.Form is EstimateForm.Exact or EstimateForm.Alternatives) return [];
        List<ForestSpan> spans = [];
        bool isHedge = said.Form is EstimateForm.About or EstimateForm.OrderOfMagnitude or EstimateForm.Nearly or EstimateForm.JustOver
            || said is { IsApproximate: true, Coverage: var coverage } && coverage == Coverage.None;
        if (isHedge && read?.Conventional is { Interval: { IsBounded: true } interval } && interval.Lower < interval.Upper)
        {
            spans.Add(new(interval.Lower, interval.Upper, SpanKind.Convention, interval.LowerInclusive, interval.UpperInclusive));
        }

        if (said.Lower is null && said.Upper is null) return [.. spans];
        SpanKind kind = said.Varies ? SpanKind.Varies
            : said.Coverage.IsStated || said.Coverage.IsStandardUncertainty ? SpanKind.Stated
            : said.Coverage.IsUnknown ? SpanKind.Unstated
            : SpanKind.Asserted;
        spans.Add(new(
            said.Lower is { } lower ? NearestDouble.Of(lower.Value) : double.NegativeInfinity,
            said.Upper is { } upper ? NearestDouble.Of(upper.Value) : double.PositiveInfinity,
            kind,
            said.Lower?.IsInclusive ?? false,
            said.Upper?.IsInclusive ?? false));
        return [.. spans];
    }
}
