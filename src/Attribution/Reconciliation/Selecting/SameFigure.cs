namespace Attribution;

/// <summary>Whether two estimates state one figure, whatever the unit.</summary>
internal static class SameFigure
{
    /// <summary>
    /// Whether two figures on one topic are the same but for the rounding of a conversion; one without a unit is in the topic's.
    /// </summary>
    public static bool Of(Estimate one, Estimate other, Topic topic)
    {
        Unit? from = one.Unit ?? topic.Unit, to = other.Unit ?? topic.Unit;
        if (from is not { Kind: not UnitKind.Count } || to is not { Kind: not UnitKind.Count } || from.Equals(to) || !from.CanConvertTo(to))
        {
            return Figure(one) == Figure(other);
        }

        try
        {
            return Rounded(one.WithUnit(from).In(to)).Intersects(Rounded(other));
        }
        catch (OverflowException)
        {
            // The units are so far apart that no figure in one of them is a figure in the other.
            return false;
        }
    }

    /// <summary>
    /// The value of a claim in the unit of its topic, so that "40", "40 km" and "40,000 m" are one; as it was said where it cannot be
    /// converted, or counts another noun.
    /// </summary>
    public static ClaimValue? InUnitOfTopic(Claim claim)
    {
        if (claim.Value is not Estimate said || claim.Topic.Unit is not { } own) return claim.Value;
        if (said.Unit is null) return said.WithUnit(own);
        if (!said.Unit.CanConvertTo(own)) return said;
        try
        {
            return said.In(own);
        }
        catch (OverflowException)
        {
            // It is too large or too small a number of the topic's unit, and equals no value in it.
            return said;
        }
    }

    private static RealInterval Rounded(Estimate estimate) => Readers.SignificantDigits.Read(Estimate.Of(Figure(estimate)!.Value)).Interval;

    private static decimal? Figure(Estimate estimate) => estimate.Best ?? estimate.Lower?.Value ?? estimate.Upper?.Value;
}
