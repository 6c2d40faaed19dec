namespace Attribution;

/// <summary>Whether a source supports a figure between those that exclude each other.</summary>
internal static class ConflictGap
{
    /// <summary>Beyond so many pairs of a conflict and a claim the question is left open.</summary>
    private const int MostTested = 200_000;

    /// <summary>Whether no claim supports a value in between, discounted ones included; false where that is not known.</summary>
    public static bool IsEmpty(ComparedClaims compared)
    {
        if (!compared.AreAllPairsKept) return false;
        List<(double From, double To)> gaps = [];
        foreach (Judgement pair in compared.Judgements)
        {
            if (!pair.IsConflict || pair.First.Value is not Estimate || pair.Second.Value is not Estimate) continue;
            (RealInterval first, RealInterval second, _) = pair.Ends;
            (RealInterval low, RealInterval high) = first.Lower < second.Lower ? (first, second) : (second, first);
            if (low.Upper < high.Lower) gaps.Add((low.Upper, high.Lower));
        }

        if (gaps.Count == 0 || (long)gaps.Count * compared.Audit.Length > MostTested) return false;
        foreach (AuditEntry entry in compared.Audit)
        {
            Stop.IfAsked();
            if (entry.Claim is not { Stance: not Stance.Denies, Value: Estimate said, Topic: var topic }) continue;
            if (!topic.Accepts(said.Unit) || entry.Use == ClaimUse.Unreadable) continue;
            (double lower, double upper) = Said(said, topic);
            if (gaps.Exists(gap => lower < gap.To && upper > gap.From)) return false;
        }

        return true;
    }

    /// <summary>The values that a claim names or leaves room for: from its lower end, or best figure, to its upper one.</summary>
    private static (double Lower, double Upper) Said(Estimate said, Topic topic)
    {
        Estimate own = said;
        try
        {
            if (said.Unit is { Kind: not UnitKind.Count } && topic.Unit is { Kind: not UnitKind.Count } unit) own = said.In(unit);
        }
        catch (OverflowException)
        {
            // A withdrawn figure may be too large to convert; it may be anything.
            return (double.NegativeInfinity, double.PositiveInfinity);
        }

        return (
            (own.Lower?.Value ?? own.Best) is { } lower ? NearestDouble.Of(lower) : double.NegativeInfinity,
            (own.Upper?.Value ?? own.Best) is { } upper ? NearestDouble.Of(upper) : double.PositiveInfinity);
    }
}
