namespace Attribution;

/// <summary>Sorts verdicts on events by what they can add to a total.</summary>
internal static class EventSorting
{
    private static readonly Finding NoFigure = new(
        "no-figure", "The answers are words, not quantities.", "Look for a source that gives a figure.");

    /// <summary>What the verdict on one event gives, in the unit of its topic.</summary>
    public static TotalPart Part(Reconciliation verdict)
    {
        if (Unsummable(verdict.Topic) is { } never) return new(verdict, TotalUse.Unsuitable, never);
        if (verdict.Refusals.FirstOrDefault(TooMany.Is) is { } excess) return new(verdict, TotalUse.Unsuitable, excess);
        IReadOnlyList<Statement> used = verdict.Figures.Used;
        if (used.Count == 0) return new(verdict, TotalUse.NoFigure, Of(verdict, "unanswered") ?? NoFigure);
        Unit? unit = verdict.Topic.Unit;
        if (verdict.Merged is { Refusal: null } merged && (merged.Range is not null || merged.Value is not null))
        {
            return new(verdict, Summand.Of(merged, used, unit));
        }

        if (Of(verdict, "contradicted", "divided", "disputed", "impugned") is { } contested)
        {
            return new(verdict, TotalUse.Contested, contested);
        }

        if (Of(verdict, "varies", "mixed-scopes", "mixed-periods", "mixed-bases", "incomparable", "garbled") is { } unsuitable)
        {
            return new(verdict, TotalUse.Unsuitable, unsuitable);
        }

        if (verdict.Merged?.Refusal is { } refused) return new(verdict, TotalUse.Unsuitable, refused);
        return new(verdict, TotalUse.Answers, verdict.Refusals.FirstOrDefault(), Summand.Of(used, unit));
    }

    /// <summary>The refusal with the first of some codes that there is.</summary>
    private static Finding? Of(Reconciliation verdict, params string[] codes) =>
        codes.SelectMany(code => verdict.Refusals.Where(refusal => refusal.Code == code)).FirstOrDefault();

    /// <summary>Why values of a topic never add up, or null.</summary>
    private static Finding? Unsummable(Topic topic)
    {
        const string Remedy = "Leave it out of the total.";
        if (topic.Unit is { } unit && unit.CanConvertTo(Unit.Percent) && unit.Kind != UnitKind.Count)
        {
            return new("proportion", "Proportions of different wholes do not add up.", Remedy);
        }

        return topic switch
        {
            { Parts: Parts.LargestCounts } =>
                new("largest-counts", "Of this quantity the largest part counts, so that parts never add up.", Remedy),
            { Accrual: Accrual.Peak } => new("peak", "Peaks are reached at different times and do not add up.", Remedy),
            _ => null,
        };
    }
}
