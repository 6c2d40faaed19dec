namespace Attribution;

/// <summary>Whether two estimates state one figure.</summary>
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

    private static RealInterval Rounded(Estimate estimate) => Readers.SignificantDigits.Read(Estimate.Of(Figure(estimate)!.Value)).Interval;

    private static decimal? Figure(Estimate estimate) => estimate.Best ?? estimate.Lower?.Value ?? estimate.Upper?.Value;
}
