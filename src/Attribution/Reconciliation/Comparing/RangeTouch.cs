namespace Attribution;

/// <summary>Whether two ranges meet only at their edges: "up to 25,000" and "between 25,000 and 40,000".</summary>
internal static class RangeTouch
{
    /// <summary>
    /// Whether neither range contains the other, and what they have in common is less than half a unit of the coarser of them, or of
    /// counted things at most one number. Ranges that end and begin in one point of which at least one says that it is included touch as
    /// well, although as read no value is in both. Errors have no edges.
    /// </summary>
    public static bool Of(Statement one, Statement other)
    {
        if (one.Spread is not null || other.Spread is not null) return false;
        RealInterval mine = one.Extent, theirs = other.Extent;
        if (mine.Intersection(theirs) is not { } common) return Abut(one, other);
        if (common == mine || common == theirs) return false;
        return one.Unit is { Kind: UnitKind.Count } && other.Unit is { Kind: UnitKind.Count }
            ? Integers(common) <= 1
            : common.Width < HalfUnit(one, other) * (1 - 1e-9);
    }

    /// <summary>Two bounds may deny each other ("up to 10", "more than 10"), and a figure has no edge; so one must be a range.</summary>
    private static bool Abut(Statement one, Statement other)
    {
        (RealInterval lower, RealInterval upper) =
            one.IsAbove(other) ? (other.Extent, one.Extent) : (one.Extent, other.Extent);
        return (IsRange(one) || IsRange(other))
            && !one.IsFigure
            && !other.IsFigure
            && lower.Upper == upper.Lower
            && (lower.UpperInclusive || upper.LowerInclusive);
    }

    private static bool IsRange(Statement statement) => statement.Claim.Value is Estimate { Form: EstimateForm.Range };

    private static double Integers(RealInterval interval)
    {
        double first = Math.Ceiling(interval.Lower), last = Math.Floor(interval.Upper);
        if (first == interval.Lower && !interval.LowerInclusive) first++;
        if (last == interval.Upper && !interval.UpperInclusive) last--;
        return last - first + 1;
    }

    private static double HalfUnit(Statement one, Statement other) => Math.Pow(
        10, Math.Max(one.Conventional!.Estimate.LastSignificantPlace, other.Conventional!.Estimate.LastSignificantPlace)) / 2;
}
