namespace Attribution;

/// <summary>
/// Counts of people and things are whole and not negative. Of a running total, a state, a peak or a capacity this is so by what is counted;
/// of an attribute where no claim on the topic names a fraction, since a mean household has 2.4 people. Rates, means and net changes are
/// left as they are.
/// </summary>
internal static class WholeCount
{
    /// <summary>Whether values of a topic are whole.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="claims">Claims on it.</param>
    public static bool IsOf(Topic topic, IReadOnlyCollection<Claim> claims) =>
        topic.Unit is { Kind: UnitKind.Count }
        && topic.Accrual switch
        {
            Accrual.Cumulative or Accrual.State or Accrual.Peak or Accrual.Capacity => true,
            Accrual.FixedAttribute => claims.All(claim => claim.Value is not Estimate estimate || IsWhole(estimate)),
            _ => false,
        };

    /// <summary>
    /// The whole numbers that rounding leaves possible: "5", known to half a unit, is 5 and not 4.5 to 5.5. A ± has arms that are not
    /// rounding, and a distribution stays as it is, so that no test and no mean of several readings changes; it falls away where all of it
    /// lies below 0, as "about up to 0 people" has it, which leaves 0 alone.
    /// </summary>
    public static Reading Read(Reading reading, IEstimateReader reader)
    {
        Estimate said = reading.Estimate;
        if (said.Form == EstimateForm.PlusMinus || said.Coverage != Coverage.None) return reading;
        RealInterval whole = Within(reading.Interval);
        if (whole == reading.Interval) return reading;
        return reading.Distribution is { } distribution && Reading.IsOutside(whole, distribution)
            ? new(reader, said, whole)
            : new(reader, said, whole, reading.Distribution, reading.Origin);
    }

    /// <summary>An interval from its least whole number to its greatest; itself where its ends are whole, or it holds none.</summary>
    public static RealInterval Within(RealInterval interval)
    {
        (double lower, double upper) = (interval.Lower, interval.Upper);
        bool raises = double.IsFinite(lower) && (lower < 0 || lower != Math.Ceiling(lower));
        bool lowers = double.IsFinite(upper) && upper != Math.Floor(upper);
        double least = raises ? Math.Max(0, Math.Ceiling(lower)) : lower, most = lowers ? Math.Floor(upper) : upper;
        bool includesLeast = raises || interval.LowerInclusive, includesMost = lowers || interval.UpperInclusive;
        bool isEmpty = least > most || (least == most && !(includesLeast && includesMost));
        return isEmpty || !(raises || lowers) ? interval : new(least, includesLeast, most, includesMost);
    }

    private static bool IsWhole(Estimate estimate) =>
        IsWhole(estimate.Lower?.Value) && IsWhole(estimate.Best) && IsWhole(estimate.Upper?.Value);

    private static bool IsWhole(decimal? number) => number is null || (number >= 0 && decimal.IsInteger(number.Value));
}
